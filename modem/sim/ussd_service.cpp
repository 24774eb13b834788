#include "modem/sim/ussd_service.h"

#include "host/base/hex.h"
#include "host/base/utf8.h"
#include "modem/sim/phrase.h"
#include "modem/sms/gsm_alphabet.h"
#include "modem/sms/septets.h"
#include "modem/sms/utf16.h"

#include <tuple>

namespace turnbell::sim {
namespace {

/// Coding schemes of 3GPP TS 23.038 5.
constexpr int kSevenBit = 15;
constexpr int kUcs2 = 72;
constexpr std::string_view kCreditPlace = "{credit}";

Bytes ucs2(const std::u32string& text) {
    std::u16string units;
    sms::appendUtf16(text, units);
    Bytes octets;
    for (const char16_t unit : units) {
        octets.push_back(static_cast<std::uint8_t>(unit >> 8U));
        octets.push_back(static_cast<std::uint8_t>(unit & 0xFFU));
    }
    return octets;
}

Bytes packed(const std::u32string& text) {
    std::u16string septets;
    std::ignore = sms::appendSeptets(text, septets);
    if (septets.size() % 8 == 7) {
        septets.push_back(u'\r');  // 23.038 6.1.2.3.1: else seven zero bits were an '@'
    }
    Bytes octets;
    sms::packSeptets(octets, septets, 0);
    return octets;
}

std::string said(const std::string& text, UssdForm form) {
    switch (form) {
    case UssdForm::Ucs2: return toHex(ucs2(decodeUtf8Lossy(text)));
    case UssdForm::Packed: return toHex(packed(decodeUtf8Lossy(text)));
    case UssdForm::Plain: break;
    }
    return text;
}

std::string withCredit(std::string words, int credit) {
    const auto place = words.find(kCreditPlace);
    return place == std::string::npos ? words
                                      : words.replace(place, kCreditPlace.size(), std::to_string(credit));
}

}  // namespace

std::optional<std::string> UssdService::answer(std::string_view code, int credit) {
    switch (conduct) {
    case Conduct::Silent:
    case Conduct::Refused: return std::nullopt;
    case Conduct::Unsupported: return "+CUSD: 4";
    case Conduct::TimesOut: return "+CUSD: 5";
    case Conduct::Answers:
    case Conduct::Menu: break;
    }
    const bool known = code == "*100#" && !menuOpen;
    const auto text = known      ? withCredit(words, credit)
                      : menuOpen ? std::string{"Unknown choice"}
                                 : std::string{"Unknown service code"};
    menuOpen = menuOpen || (known && conduct == Conduct::Menu);
    return phrase("+CUSD: ", menuOpen ? 1 : 0, ",\"", said(text, form), "\",",
                  form == UssdForm::Ucs2 ? kUcs2 : kSevenBit);
}

std::optional<std::string> unpackedCode(std::string_view hex) {
    const auto octets = fromHex(hex);
    if (!octets || octets->empty()) {
        return std::nullopt;
    }
    auto septets = sms::unpackSeptets(*octets, 0, octets->size() * 8 / 7);
    if (septets.ends_with(u'\r')) {
        septets.pop_back();
    }
    return sms::septetsToUtf8(septets);
}

}  // namespace turnbell::sim
