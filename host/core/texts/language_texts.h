#pragma once

#include "host/core/text_purpose.h"

#include <span>

/// Turnbell's own words, a file a language: what a translator edits.
namespace turnbell {

/// The words for one purpose. Each begins with the branch, "{branch}: ", so that one knows at once who
/// writes; a branch's tone may change that (default_texts.h). No names of customers: a number is typed by
/// whoever stands at the kiosk, and a name would be a free text to a stranger.
struct DefaultText {
    TextPurpose purpose;
    const char* formal;
    const char* informal = nullptr;  ///< nothing: the language makes no difference here
};

struct LanguageTexts {
    const char* language;                ///< ISO 639-1
    std::span<const DefaultText> texts;  ///< one for each purpose
};

const LanguageTexts& englishTexts();
const LanguageTexts& georgianTexts();
const LanguageTexts& germanTexts();
const LanguageTexts& japaneseTexts();
const LanguageTexts& chineseTexts();

}  // namespace turnbell
