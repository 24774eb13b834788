#include "modem/sms/wap_push.h"

#include "modem/sms/octet_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell::sms {
namespace {

constexpr std::uint8_t kPush = 0x06;  // WAP-230 table 34
constexpr std::uint8_t kConfirmedPush = 0x07;
constexpr std::uint8_t kShortInteger = 0x80;   // 8.4.2.1: the value is in the seven bits below
constexpr std::uint8_t kLengthFollows = 0x1F;  // 8.4.2.2
constexpr std::uint8_t kMmsMessageType = 0x8C;
constexpr std::string_view kMms = "application/vnd.wap.mms-message";

struct NamedType {
    std::uint8_t code;  ///< WAP-230 table 40 and OMNA's list after it
    std::string_view type;
    std::string_view name = {};  ///< empty: the type says it
};

constexpr std::array kTypes{
    NamedType{0x02, "text/html"},
    NamedType{0x03, "text/plain"},
    NamedType{0x06, "text/x-vCalendar", "vCalendar"},
    NamedType{0x07, "text/x-vCard", "vCard"},
    NamedType{0x08, "text/vnd.wap.wml"},
    NamedType{0x23, "application/vnd.wap.multipart.mixed"},
    NamedType{0x2D, "text/vnd.wap.si", "service indication"},
    NamedType{0x2E, "application/vnd.wap.sic", "service indication"},
    NamedType{0x2F, "text/vnd.wap.sl", "service loading"},
    NamedType{0x30, "application/vnd.wap.slc", "service loading"},
    NamedType{0x31, "text/vnd.wap.co", "cache operation"},
    NamedType{0x32, "application/vnd.wap.coc", "cache operation"},
    NamedType{0x33, "application/vnd.wap.multipart.related"},
    NamedType{0x34, "application/vnd.wap.sia", "session initiation"},
    NamedType{0x35, "text/vnd.wap.connectivity-xml", "settings"},
    NamedType{0x36, "application/vnd.wap.connectivity-wbxml", "settings"},
    NamedType{0x3E, kMms, "MMS message"},
    NamedType{0x42, "application/vnd.syncml.dm+wbxml", "device management"},
    NamedType{0x44, "application/vnd.syncml.notification", "device management"},
    NamedType{0x48, "application/vnd.oma.drm.message", "rights"},
    NamedType{0x4A, "application/vnd.oma.drm.rights+xml", "rights"},
    NamedType{0x4B, "application/vnd.oma.drm.rights+wbxml", "rights"},
};

std::string typeOf(unsigned code) {
    const auto* const found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const NamedType& each) { return each.code == code; });
    return std::string{found != kTypes.end() ? found->type : ""};
}

/// uintvar (8.1.2): seven bits an octet, five octets at most.
std::size_t readUintvar(OctetReader& reader) {
    constexpr int kMostOctets = 5;
    std::size_t value = 0;
    for (int i = 0; i < kMostOctets; ++i) {
        const auto octet = reader.octet("length");
        value = value << 7U | (octet & 0x7FU);
        if ((octet & 0x80U) == 0) {
            return value;
        }
    }
    reader.refuse("a length has more than five octets", "push_invalid");
    return 0;
}

/// Text up to its NUL; what began it was read already.
std::string readText(OctetReader& reader, std::uint8_t first) {
    std::string text;
    for (auto octet = first; octet != 0 && !reader.failure(); octet = reader.octet("text")) {
        text += static_cast<char>(octet);
    }
    return text;
}

/// Content-type (8.4.2.24): a code, a name, or one of them behind a length and before parameters.
std::string readContentType(OctetReader& reader) {
    auto first = reader.octet("content type");
    if (first <= kLengthFollows) {
        const auto length = first == kLengthFollows ? readUintvar(reader) : first;
        OctetReader value{reader.octets(length, "content type")};
        first = value.octet("content type");
        return (first & kShortInteger) != 0 ? typeOf(first & 0x7FU) : readText(value, first);
    }
    return (first & kShortInteger) != 0 ? typeOf(first & 0x7FU) : readText(reader, first);
}

/// The first header of an MMS PDU must be its type.
std::optional<int> readMmsType(OctetReader& reader) {
    const auto header = reader.octet("MMS header");
    const auto value = reader.octet("MMS message type");
    return !reader.failure() && header == kMmsMessageType ? std::optional<int>{value} : std::nullopt;
}

std::string mmsName(std::optional<int> messageType) {
    constexpr int kNotification = 0x82;
    constexpr int kDeliveryReport = 0x86;
    constexpr int kReadReport = 0x88;
    switch (messageType.value_or(0)) {
    case kNotification: return "MMS notification";
    case kDeliveryReport: return "MMS delivery report";
    case kReadReport: return "MMS read report";
    default: return "MMS message";
    }
}

}  // namespace

std::optional<WapPush> readWapPush(std::span<const std::uint8_t> data) {
    OctetReader reader{data};
    reader.octet("transaction");
    const auto type = reader.octet("PDU type");
    OctetReader headers{reader.octets(readUintvar(reader), "headers")};
    WapPush push{readContentType(headers), std::nullopt};
    if (reader.failure() || headers.failure() || (type != kPush && type != kConfirmedPush)) {
        return std::nullopt;
    }
    if (push.contentType == kMms) {
        push.messageType = readMmsType(reader);
    }
    return push;
}

std::string pushName(const WapPush& push) {
    if (push.contentType == kMms) {
        return mmsName(push.messageType);
    }
    const auto* const found = std::find_if(
        kTypes.begin(), kTypes.end(), [&](const NamedType& each) { return each.type == push.contentType; });
    if (found != kTypes.end() && !found->name.empty()) {
        return "WAP push: " + std::string{found->name};
    }
    return push.contentType.empty() ? "WAP push" : "WAP push: " + push.contentType;
}

}  // namespace turnbell::sms
