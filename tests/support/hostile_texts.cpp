#include "tests/support/hostile_texts.h"

#include "modem/sms/address.h"
#include "modem/sms/centre_time.h"
#include "modem/sms/septets.h"

#include <array>

namespace turnbell::test {
namespace {

constexpr int kUcs2 = 0x08;
constexpr int kData = 0x04;
constexpr int kLongParts = 120;  // of one text of combining marks, some 8,000 of them

/// What hides, turns round, joins or is none: NUL, half pairs, overrides, isolates, joiners, fillers, marks.
constexpr std::array<char16_t, 28> kOddUnits{0x0000, 0x0001, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F,
                                             0x061C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E, 0x2028,
                                             0x202E, 0x2060, 0x2066, 0x2069, 0x20E3, 0x3164, 0xD800,
                                             0xDBFF, 0xDC00, 0xDFFF, 0xFE0F, 0xFEFF, 0xFFFE, 0xFFFF};

const std::array kWords{u"STOP",
                        u"START",
                        u"JOIN",
                        u"STATUS",
                        u"HERE",
                        u"LATE",
                        u"LEAVE",
                        u"BACK",
                        u"UNDO",
                        u"CANCEL",
                        u"1",
                        u"2",
                        u"5",
                        u"HELP",
                        u"INFO",
                        u"YES",
                        u"GENERAL",
                        u"Auto-Reply: I am away",
                        u"'; DROP TABLE visit; --",
                        u"{first_name}{{"};

const std::array<std::string, 12> kNumbers{HostileTexts::kVisitor,
                                           "+995555654321",
                                           "+995555000007",
                                           HostileTexts::kOwn,
                                           "12345",
                                           "110",
                                           "+995900123456",
                                           "+995322123456",
                                           "0",
                                           "+1",
                                           "99555512345678901234",
                                           "+442079460000"};

const std::array kNames{"'; DROP--", "%s%n%x{0}", "{ticket}", "My\nBank", "@@", "<b>Bank"};

void append(Bytes& to, const Bytes& bytes) {
    to.insert(to.end(), bytes.begin(), bytes.end());
}

std::uint8_t octet(std::size_t value) {
    return static_cast<std::uint8_t>(value);
}

Bytes ofUnits(const std::u16string& units) {
    Bytes octets;
    for (const auto unit : units) {
        octets.push_back(octet(unit >> 8U));
        octets.push_back(octet(unit & 0xFFU));
    }
    return octets;
}

}  // namespace

/// The fields of an SMS-DELIVER as they are written, true or not (3GPP TS 23.040 9.2.2.1).
struct HostileTexts::Deliver {
    Bytes from = {};
    Bytes time = {};
    Bytes data = {};
    bool header = false;
    int protocolId = 0;
    int scheme = kUcs2;
    int length = -1;  ///< TP-UDL; -1: the octets of `data`

    Bytes pdu() const {
        Bytes pdu{0x00, octet(header ? 0x44 : 0x04)};
        append(pdu, from);
        pdu.push_back(octet(static_cast<std::size_t>(protocolId)));
        pdu.push_back(octet(static_cast<std::size_t>(scheme)));
        append(pdu, time);
        pdu.push_back(octet(length < 0 ? data.size() : static_cast<std::size_t>(length)));
        append(pdu, data);
        return pdu;
    }
};

int HostileTexts::below(int limit) {
    return static_cast<int>(luck_() % static_cast<unsigned>(limit));
}

Bytes HostileTexts::sender() {
    Bytes address;
    if (below(4) == 0) {
        (void)sms::writeName(address,
                             kNames[static_cast<std::size_t>(below(static_cast<int>(kNames.size())))]);
    } else {
        sms::writeNumber(address,
                         kNumbers[static_cast<std::size_t>(below(static_cast<int>(kNumbers.size())))]);
    }
    return address;
}

Bytes HostileTexts::timestamp(UtcTime now, bool odd) {
    Bytes time;
    sms::writeCentreTime(time, {now + std::chrono::seconds{count_}, 16});
    if (odd) {
        time[static_cast<std::size_t>(below(7))] = octet(static_cast<std::size_t>(below(256)));
    }
    return time;
}

/// A word that means something, with something odd in it or beside it.
std::u16string HostileTexts::words() {
    std::u16string text = kWords[static_cast<std::size_t>(below(static_cast<int>(kWords.size())))];
    for (int odd = below(4); odd > 0; --odd) {
        const auto at = static_cast<std::size_t>(below(static_cast<int>(text.size()) + 1));
        text.insert(at, 1, kOddUnits[static_cast<std::size_t>(below(static_cast<int>(kOddUnits.size())))]);
    }
    return text;
}

Bytes HostileTexts::next(UtcTime now) {
    using Kind = Bytes (HostileTexts::*)(UtcTime);
    constexpr std::array<Kind, kKinds> kAll{
        &HostileTexts::oddUnits,   &HostileTexts::oddSeptets,    &HostileTexts::lyingHeader,
        &HostileTexts::lonelyPart, &HostileTexts::longText,      &HostileTexts::oddScheme,
        &HostileTexts::pushData,   &HostileTexts::strangeReport, &HostileTexts::oddTime,
        &HostileTexts::keyword,    &HostileTexts::cutShort,      &HostileTexts::noise};
    count_ += 1;
    return (this->*kAll[static_cast<std::size_t>(count_ % kKinds)])(now);
}

Bytes HostileTexts::oddUnits(UtcTime now) {
    std::u16string text;
    for (int i = below(70); i >= 0; --i) {
        text += below(3) == 0
                    ? u'a'
                    : kOddUnits[static_cast<std::size_t>(below(static_cast<int>(kOddUnits.size())))];
    }
    return Deliver{.from = sender(), .time = timestamp(now, false), .data = ofUnits(text)}.pdu();
}

/// Escapes before nothing, before another one, and at the very end.
Bytes HostileTexts::oddSeptets(UtcTime now) {
    std::u16string septets;
    for (int i = below(160); i >= 0; --i) {
        septets += below(3) == 0 ? u'\x1B' : static_cast<char16_t>(below(128));
    }
    septets.back() = u'\x1B';
    Deliver deliver{.from = sender(), .time = timestamp(now, false), .scheme = 0x00};
    sms::packSeptets(deliver.data, septets, 0);
    deliver.length = static_cast<int>(septets.size());
    return deliver.pdu();
}

Bytes HostileTexts::lyingHeader(UtcTime now) {
    Bytes data{octet(static_cast<std::size_t>(below(256)))};
    for (int i = below(30); i > 0; --i) {
        data.push_back(octet(static_cast<std::size_t>(below(below(2) == 0 ? 10 : 256))));
    }
    append(data, ofUnits(words()));
    return Deliver{.from = sender(), .time = timestamp(now, false), .data = data, .header = true}.pdu();
}

/// One part of many; a part 0; part 9 of 3; a total of 0.
Bytes HostileTexts::lonelyPart(UtcTime now) {
    constexpr std::array<std::array<std::uint8_t, 2>, 5> kPlaces{
        {{255, 1}, {3, 0}, {3, 9}, {0, 1}, {255, 255}}};
    const auto& place = kPlaces[static_cast<std::size_t>(below(kPlaces.size()))];
    Bytes data{0x05, 0x00, 0x03, octet(static_cast<std::size_t>(below(4))), place[0], place[1]};
    append(data, ofUnits(words()));
    return Deliver{.from = sender(), .time = timestamp(now, false), .data = data, .header = true}.pdu();
}

/// Marks upon one letter without an end, in parts that come in order, one each time.
Bytes HostileTexts::longText(UtcTime now) {
    part_ = part_ % kLongParts + 1;
    Deliver deliver{.time = timestamp(now, false), .header = true};
    sms::writeNumber(deliver.from, "+995555654321");
    deliver.data = {0x05, 0x00, 0x03, 0x77, kLongParts, octet(static_cast<std::size_t>(part_))};
    append(deliver.data, ofUnits((part_ == 1 ? u"Z" : u"") + std::u16string(66, u'\x0335')));
    return deliver.pdu();
}

/// Reserved, compressed, classes 0 to 3, message waiting; silent and replacing protocol identifiers.
Bytes HostileTexts::oddScheme(UtcTime now) {
    constexpr std::array kSchemes{0x18, 0x20, 0x28, 0x80, 0xC8, 0xD8, 0xE0, 0xF0, 0xF4, 0x10, 0x0C, 0xFF};
    constexpr std::array kIdentifiers{0x00, 0x40, 0x41, 0x47, 0x5F, 0x7F, 0xFF};
    return Deliver{.from = sender(),
                   .time = timestamp(now, false),
                   .data = ofUnits(words()),
                   .protocolId = kIdentifiers[static_cast<std::size_t>(below(kIdentifiers.size()))],
                   .scheme = kSchemes[static_cast<std::size_t>(below(kSchemes.size()))]}
        .pdu();
}

Bytes HostileTexts::pushData(UtcTime now) {
    Bytes data{0x06, 0x05, 0x04, 0x0B, octet(below(2) == 0 ? 0x84 : 0x13), 0x23, 0xF0};
    for (int i = below(120); i > 0; --i) {
        data.push_back(octet(static_cast<std::size_t>(below(256))));
    }
    return Deliver{.from = sender(),
                   .time = timestamp(now, false),
                   .data = data,
                   .header = below(3) > 0,
                   .scheme = kData}
        .pdu();
}

/// About a text that nobody sent.
Bytes HostileTexts::strangeReport(UtcTime now) {
    Bytes pdu{0x00, 0x06, octet(static_cast<std::size_t>(below(256)))};
    append(pdu, sender());
    append(pdu, timestamp(now, below(2) == 0));
    append(pdu, timestamp(now, below(2) == 0));
    pdu.push_back(octet(static_cast<std::size_t>(below(256))));
    for (int i = below(4); i > 0; --i) {
        pdu.push_back(octet(static_cast<std::size_t>(below(256))));
    }
    return pdu;
}

Bytes HostileTexts::oddTime(UtcTime now) {
    Deliver deliver{.from = sender(), .time = timestamp(now, true), .data = ofUnits(words())};
    if (below(2) == 0) {
        deliver.time = {0x99, 0x31, 0x99, 0x42, 0x60, 0x60, 0xFF};  // month 13 of 2099
        deliver.data = ofUnits(words() + static_cast<char16_t>(u'a' + count_ % 20000));
    }
    return deliver.pdu();
}

Bytes HostileTexts::keyword(UtcTime now) {
    return Deliver{.from = sender(), .time = timestamp(now, false), .data = ofUnits(words())}.pdu();
}

/// A text that ends anywhere, or says that it is longer than it is.
Bytes HostileTexts::cutShort(UtcTime now) {
    auto pdu = keyword(now);
    if (below(3) == 0) {
        pdu[13 % pdu.size()] = octet(static_cast<std::size_t>(below(256)));
        return pdu;
    }
    pdu.resize(2 + static_cast<std::size_t>(below(static_cast<int>(pdu.size()) - 2)));
    return pdu;
}

Bytes HostileTexts::noise(UtcTime /*now*/) {
    Bytes pdu{0x00};
    for (int i = 4 + below(60); i > 0; --i) {
        pdu.push_back(octet(static_cast<std::size_t>(below(256))));
    }
    return pdu;
}

}  // namespace turnbell::test
