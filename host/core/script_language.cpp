#include "host/core/script_language.h"

#include <algorithm>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace turnbell {

std::string languageOfScript(std::string_view text, const std::vector<std::string>& languages) {
    const auto words = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    bool georgian = false;
    bool kana = false;
    bool han = false;
    for (std::int32_t at = 0; at < words.length(); at = words.moveIndex32(at, 1)) {
        auto status = U_ZERO_ERROR;
        const auto script = uscript_getScript(words.char32At(at), &status);
        georgian = georgian || script == USCRIPT_GEORGIAN;
        kana = kana || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
        han = han || script == USCRIPT_HAN;
    }
    const auto spoken = [&](const char* language) {
        return std::ranges::find(languages, language) != languages.end();
    };
    if (georgian && spoken("ka")) {
        return "ka";
    }
    if ((kana || (han && !spoken("zh"))) && spoken("ja")) {
        return "ja";
    }
    return han && !kana && spoken("zh") && !spoken("ja") ? "zh" : "";
}

}  // namespace turnbell
