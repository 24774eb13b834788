#include "modem/sms/message.h"

#include <array>

namespace turnbell::sms {

const char* toString(Alphabet alphabet) {
    switch (alphabet) {
    case Alphabet::Gsm7: return "gsm7";
    case Alphabet::Data8: return "data8";
    case Alphabet::Ucs2: return "ucs2";
    }
    return "unknown";
}

const char* toString(TypeOfNumber type) {
    constexpr std::array kNames{"unknown",    "international", "national",    "network_specific",
                                "subscriber", "alphanumeric",  "abbreviated", "reserved"};
    return kNames[static_cast<std::size_t>(type)];
}

std::optional<int> replaceType(int protocolId) {
    constexpr int kBeforeFirst = 0x40;
    constexpr int kLast = 0x47;
    const bool replaces = protocolId > kBeforeFirst && protocolId <= kLast;
    return replaces ? std::optional{protocolId - kBeforeFirst} : std::nullopt;
}

bool isSilent(int protocolId) {
    constexpr int kTypeZero = 0x40;
    return protocolId == kTypeZero;
}

}  // namespace turnbell::sms
