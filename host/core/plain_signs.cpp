#include "host/core/plain_signs.h"

#include "host/base/utf8.h"
#include "host/core/transliteration.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct PlainSign {
    char32_t sign;
    const char* plain;
};

constexpr std::array kPlainSigns{
    PlainSign{U'–', "-"},      PlainSign{U'—', "-"},      PlainSign{U'−', "-"},
    PlainSign{U'\u2010', "-"}, PlainSign{U'\u2011', "-"}, PlainSign{U'•', "-"},
    PlainSign{U'·', "-"},      PlainSign{U'“', "\""},     PlainSign{U'”', "\""},
    PlainSign{U'„', "\""},     PlainSign{U'«', "\""},     PlainSign{U'»', "\""},
    PlainSign{U'’', "'"},      PlainSign{U'‘', "'"},      PlainSign{U'‚', "'"},
    PlainSign{U'`', "'"},      PlainSign{U'´', "'"},      PlainSign{U'…', "..."},
    PlainSign{U'\u00A0', " "}, PlainSign{U'\u202F', " "}, PlainSign{U'\u2009', " "},
    PlainSign{U'\u3000', " "}, PlainSign{U'×', "x"},      PlainSign{U'→', "->"},
    PlainSign{U'№', "No."},    PlainSign{U'©', "(c)"},    PlainSign{U'™', "TM"},
    PlainSign{U'°', " deg"},   PlainSign{U'\t', " "},
};

}  // namespace

std::string plainSign(std::u32string_view sign) {
    if (sign.size() != 1) {
        return {};
    }
    const auto* const found = std::ranges::find(kPlainSigns, sign.front(), &PlainSign::sign);
    if (found != kPlainSigns.end()) {
        return found->plain;
    }
    // Any language whose letters are Latin ones has the same rule.
    const auto plain = Transliteration::of("pl")->apply(encodeUtf8(sign));
    const bool ascii =
        std::ranges::all_of(plain, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii ? plain : std::string{};
}

}  // namespace turnbell
