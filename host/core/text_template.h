#pragma once

#include "host/base/result.h"
#include "host/core/text_purpose.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// With its first character in title case, not upper case: Georgian has capitals, and begins no sentence so.
std::string capitalised(std::string_view text);

/// A character of a text, both from 1.
struct TextPlace {
    int line = 1;
    int column = 1;
};

/// "column 5", or from the second line on "line 2, column 5".
std::string wordsOf(const TextPlace& place);

/// A text with {placeholders}; "{{" and "}}" are braces. Values are put in once and never read as templates
/// again.
class TextTemplate {
public:
    /// Refuses an unknown placeholder or a lone brace, naming it and its place first, as wordsOf() does. Its
    /// `reason`: template_placeholder, template_brace; its `column` counts all characters from 1, line breaks
    /// too.
    static Result<TextTemplate> parse(std::string_view text);

    /// The same for what the text is for: refuses as well a placeholder that is never known then, and a
    /// required one that is missing, whose place is just behind the text. Reasons: template_unknown_here,
    /// template_required.
    static Result<TextTemplate> parseFor(TextPurpose purpose, std::string_view text);

    Placeholders placeholders() const;

    /// Either words or a placeholder.
    struct Piece {
        std::string literal;
        std::optional<Placeholder> placeholder = {};
        int column = 0;  ///< where it begins in the template, in characters, from 1
    };

    const std::vector<Piece>& pieces() const { return pieces_; }

    std::string render(const TextFields& fields) const;

private:
    std::vector<Piece> pieces_;
};

}  // namespace turnbell
