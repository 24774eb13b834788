#include "host/service/refusal.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct Known {
    int code;
    Refusal refusal;
    const char* words;
};

constexpr std::array kKnown{
    Known{1, Refusal::Recipient, "number not assigned"},
    Known{8, Refusal::Passing, "barred by the operator"},
    Known{21, Refusal::Passing, "rejected, often for lack of credit"},
    Known{28, Refusal::Recipient, "recipient unknown to its network"},
    Known{30, Refusal::Recipient, "subscriber unknown"},
    Known{38, Refusal::Passing, "network out of order"},
    Known{41, Refusal::Passing, "network fails for the moment"},
    Known{42, Refusal::Passing, "network congested"},
    Known{96, Refusal::Encoding, "malformed message"},
    Known{111, Refusal::Encoding, "protocol error"},
    Known{195, Refusal::Recipient, "no such SMS subscriber"},
    Known{196, Refusal::Recipient, "the recipient bars texts"},
    Known{197, Refusal::AlreadySent, "the service centre has it already"},
    Known{304, Refusal::Encoding, "invalid PDU"},
    Known{305, Refusal::Encoding, "invalid text parameter"},
    Known{310, Refusal::Passing, "no SIM"},
    Known{322, Refusal::Passing, "the modem's memory is full"},
    Known{330, Refusal::Passing, "service centre not known"},
    Known{331, Refusal::Passing, "no network"},
};

const Known* find(int code) {
    const auto* const found =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.code == code; });
    return found == kKnown.end() ? nullptr : found;
}

}  // namespace

Refusal classify(int code) {
    const auto* const known = find(code);
    return known == nullptr ? Refusal::Passing : known->refusal;
}

std::string refusalWords(int code) {
    if (code < 0) {
        return "refused without a reason";
    }
    const auto* const known = find(code);
    const std::string number = "(+CMS " + std::to_string(code) + ")";
    return known == nullptr ? "refused " + number : std::string{"refused: "} + known->words + " " + number;
}

milliseconds refusalPause(int refusals) {
    constexpr milliseconds kFirst{5'000};
    constexpr milliseconds kLongest{300'000};
    constexpr int kDoublings = 6;  // 5 s * 2^6 is beyond the longest
    return std::min(kLongest, kFirst * (1 << std::clamp(refusals - 1, 0, kDoublings)));
}

}  // namespace turnbell
