#include "modem/at/ussd_text.h"

#include "host/base/hex.h"
#include "host/base/utf8.h"
#include "modem/at/at_replies.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/septets.h"
#include "modem/sms/utf16.h"

#include <algorithm>
#include <cctype>
#include <tuple>

namespace turnbell::at {
namespace {

constexpr std::string_view kPrefix = "+CUSD:";
constexpr int kSevenBit = 15;  // 3GPP TS 23.038 5: the default alphabet, language unspecified

/// What is shorter may be a number as well: "42" is a balance.
constexpr std::size_t kShortestHex = 8;

/// The parts of an answer: <m>, <str> and <dcs>. A text may hold quotes itself, so its last one ends it.
struct Parts {
    std::string_view state;
    std::string_view text;
    std::string_view scheme;
    bool whole = true;
};

Parts partsOf(std::string_view said) {
    said.remove_prefix(std::min(kPrefix.size(), said.size()));
    const auto comma = said.find(',');
    if (comma == std::string_view::npos) {
        return {trimmed(said), {}, {}};
    }
    Parts parts{trimmed(said.substr(0, comma)), trimmed(said.substr(comma + 1)), {}};
    if (!parts.text.starts_with('"')) {
        return parts;
    }
    const auto open = parts.text.substr(1);
    const auto close = open.rfind('"');
    const auto behind = close == std::string_view::npos ? open : trimmed(open.substr(close + 1));
    const auto scheme = behind.starts_with(',') ? trimmed(behind.substr(1)) : std::string_view{};
    parts.whole = close != std::string_view::npos &&
                  (behind.empty() || (behind.starts_with(',') && (scheme.empty() || number(scheme))));
    parts.text = parts.whole ? open.substr(0, close) : open;
    parts.scheme = scheme;
    return parts;
}

/// Coding groups with two octets a character (23.038 5: 17, and 0x48 to 0x4B).
bool isUcs2Scheme(int scheme) {
    constexpr int kUcs2WithLanguage = 17;
    constexpr int kGroup = 0xCC;
    constexpr int kUcs2 = 0x48;
    return scheme == kUcs2WithLanguage || (scheme & kGroup) == kUcs2;
}

/// A blank, a digit or a full stop is in every sentence on money, and has a zero octet in UCS-2. In packed
/// septets that would be a row of '@'.
bool looksLikeUcs2(const Bytes& octets) {
    if (octets.size() % 2 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < octets.size(); i += 2) {
        if (octets[i] == 0) {
            return true;
        }
    }
    return false;
}

std::string fromUcs2(const Bytes& octets) {
    std::u16string units;
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2) {
        units.push_back(static_cast<char16_t>(octets[i] << 8U | octets[i + 1]));
    }
    return sms::utf16ToUtf8(units);
}

/// Seven characters fill seven octets and leave seven bits, which a CR fills up (23.038 6.1.2.3.1).
std::string fromSeptets(const Bytes& octets) {
    auto septets = sms::unpackSeptets(octets, 0, octets.size() * 8 / 7);
    if (septets.ends_with(u'\r')) {
        septets.pop_back();
    }
    return sms::septetsToUtf8(septets);
}

std::string decoded(std::string_view text, int scheme) {
    const auto octets = text.size() >= kShortestHex ? fromHex(text) : std::nullopt;
    if (!octets) {
        return encodeUtf8(decodeUtf8Lossy(text));
    }
    return isUcs2Scheme(scheme) || looksLikeUcs2(*octets) ? fromUcs2(*octets) : fromSeptets(*octets);
}

bool isBlank(char c) {
    const auto octet = static_cast<unsigned char>(c);
    return std::isspace(octet) != 0 || std::iscntrl(octet) != 0;
}

std::string withoutBlanksAround(const std::string& text) {
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isBlank).base();
    return first < last ? std::string{first, last} : std::string{};
}

}  // namespace

std::string ussdCommand(std::string_view code, UssdForm form) {
    std::string typed{code};
    if (form == UssdForm::Packed) {
        std::u16string septets;
        std::ignore = sms::appendSeptets(decodeUtf8Lossy(code), septets);  // digits, '*' and '#'
        if (septets.size() % 8 == 7) {
            septets.push_back(u'\r');
        }
        Bytes octets;
        sms::packSeptets(octets, septets, 0);
        typed = toHex(octets);
    }
    return "AT+CUSD=1,\"" + typed + "\"," + std::to_string(kSevenBit);
}

bool beginsUssd(std::string_view line) {
    return line.starts_with(kPrefix);
}

bool isWholeUssd(std::string_view said) {
    return partsOf(said).whole;
}

UssdLine ussdLine(std::string_view said) {
    const auto parts = partsOf(said);
    return {number(parts.state).value_or(-1),
            withoutBlanksAround(decoded(parts.text, number(parts.scheme).value_or(kSevenBit)))};
}

}  // namespace turnbell::at
