#pragma once

#include "host/core/catalog.h"
#include "host/core/text_purpose.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnbell {

/// Turnbell's own template for a purpose, in the tone of the branch: formal or informal; with a signature it
/// does not begin with the branch's name but ends with a line that is the signature; with a fitting emoji
/// at its end if the branch wants them. Nothing for a language that Turnbell does not speak; it speaks
/// English, Georgian, German, Japanese and Chinese.
std::optional<std::string> defaultText(const Branch& branch, TextPurpose purpose, std::string_view language);

struct FoundTemplate {
    std::string text;
    std::string language;  ///< that it is in: what is put into it must be too
};

/// The template to use: the branch's own for this service and language, then for this language, then
/// Turnbell's own for this language, then the same for the branch's first language, then English. The
/// branch's own are sent as they are written: its tone is for Turnbell's words alone. Its text is never
/// empty.
FoundTemplate templateFor(const Catalog& catalog, TextPurpose purpose, const std::string& service,
                          const std::string& language);

/// The branch's own template for just these; nothing: it has none.
const TemplateText* ownTemplate(const Catalog& catalog, TextPurpose purpose, const std::string& service,
                                const std::string& language);

}  // namespace turnbell
