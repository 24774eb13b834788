#include "host/core/auto_reply.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace turnbell {
namespace {

// As looksAutomatic() folds them: lower case, one space for whatever is no letter.
constexpr std::array kSigns{
    "auto reply",        "autoreply",     "automatic reply",   "auto response", "automated response",
    "automated message", "out of office", "out of the office", "do not reply",  "automatische antwort",
    "abwesenheitsnotiz", "nicht im büro", "ავტომატური პასუხი", "自動返信",      "自動応答",
    "自动回复",
};

}  // namespace

bool looksAutomatic(std::string_view text) {
    auto folded = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    folded.foldCase();
    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const auto c = folded.char32At(i);
        if (u_isalpha(c) != 0) {
            plain.append(c);
        } else if (!plain.isEmpty() && !plain.endsWith(u" ", 1)) {
            plain.append(u' ');
        }
    }
    return std::ranges::any_of(
        kSigns, [&](const char* sign) { return plain.indexOf(icu::UnicodeString::fromUTF8(sign)) >= 0; });
}

}  // namespace turnbell
