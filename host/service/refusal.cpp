#include "host/service/refusal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace turnbell {
namespace {

constexpr int kDuplicate = 197;
constexpr int kOutOfOrder = 38;
constexpr int kRest = std::numeric_limits<int>::max();

using enum Action;

constexpr std::array kCms{
    // RP causes, 3GPP TS 24.011 8.2.5.4: what a mobile does not know it takes for 41.
    RefusalRow{0, 0, {Retry, Cause::Network, "no cause given"}},
    RefusalRow{1, 1, {GiveUp, Cause::Recipient, "number not assigned"}},
    RefusalRow{2, 7, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{8, 8, {CallPerson, Cause::Credit, "barred by the operator"}},
    RefusalRow{9, 9, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{10, 10, {CallPerson, Cause::Credit, "texts are barred on this SIM"}},
    RefusalRow{11, 20, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{21, 21, {Retry, Cause::Credit, "rejected, often for lack of credit"}},
    RefusalRow{22, 22, {Retry, Cause::Network, "the recipient's memory is full"}},
    RefusalRow{23, 26, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{27, 27, {Retry, Cause::Network, "destination out of order"}},
    RefusalRow{28, 28, {GiveUp, Cause::Recipient, "recipient unknown to its network"}},
    RefusalRow{29, 29, {CallPerson, Cause::Credit, "the operator does not offer it to this SIM"}},
    RefusalRow{30, 30, {GiveUp, Cause::Recipient, "subscriber unknown"}},
    RefusalRow{31, 37, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{kOutOfOrder, kOutOfOrder, {Retry, Cause::Network, "network out of order, or no credit"}},
    RefusalRow{39, 40, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{41, 41, {Retry, Cause::Network, "network fails for the moment"}},
    RefusalRow{42, 42, {Retry, Cause::Network, "network congested"}},
    RefusalRow{43, 46, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{47, 47, {Retry, Cause::Network, "resources unavailable"}},
    RefusalRow{48, 49, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{50, 50, {CallPerson, Cause::Credit, "texts are not subscribed"}},
    RefusalRow{51, 68, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{69, 69, {CallPerson, Cause::Credit, "texts are not offered to this SIM"}},
    RefusalRow{70, 80, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{81, 81, {Retry, Cause::Network, "the network lost its place"}},
    RefusalRow{82, 94, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{95, 95, {GiveUp, Cause::Encoding, "semantically incorrect message"}},
    RefusalRow{96, 96, {GiveUp, Cause::Encoding, "malformed message"}},
    RefusalRow{97, 97, {GiveUp, Cause::Encoding, "unknown message type"}},
    RefusalRow{98, 98, {GiveUp, Cause::Encoding, "message out of place"}},
    RefusalRow{99, 99, {GiveUp, Cause::Encoding, "unknown information element"}},
    RefusalRow{100, 110, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{111, 111, {GiveUp, Cause::Encoding, "protocol error"}},
    RefusalRow{112, 126, {Retry, Cause::Network, "temporary failure"}},
    RefusalRow{127, 127, {Retry, Cause::Network, "interworking failure"}},
    // TP-FCS, 3GPP TS 23.040 9.2.3.22.
    RefusalRow{128, 128, {GiveUp, Cause::Encoding, "no telematic interworking"}},
    RefusalRow{129, 129, {GiveUp, Cause::Encoding, "type 0 not supported"}},
    RefusalRow{130, 130, {GiveUp, Cause::Encoding, "it cannot replace another"}},
    RefusalRow{131, 142, {GiveUp, Cause::Encoding, "protocol identifier refused"}},
    RefusalRow{143, 143, {GiveUp, Cause::Encoding, "protocol identifier refused"}},
    RefusalRow{144, 144, {GiveUp, Cause::Encoding, "alphabet not supported"}},
    RefusalRow{145, 145, {GiveUp, Cause::Encoding, "message class not supported"}},
    RefusalRow{146, 159, {GiveUp, Cause::Encoding, "coding scheme refused"}},
    RefusalRow{160, 175, {GiveUp, Cause::Encoding, "taken for a command and refused"}},
    RefusalRow{176, 176, {GiveUp, Cause::Encoding, "kind of message not supported"}},
    RefusalRow{177, 191, {Retry, Cause::ServiceCentre, "refused by the service centre"}},
    RefusalRow{192, 192, {Retry, Cause::ServiceCentre, "service centre busy"}},
    RefusalRow{193, 193, {CallPerson, Cause::ServiceCentre, "not subscribed at this service centre"}},
    RefusalRow{194, 194, {Retry, Cause::ServiceCentre, "service centre out of order"}},
    RefusalRow{195, 195, {GiveUp, Cause::Recipient, "no such SMS subscriber"}},
    RefusalRow{196, 196, {GiveUp, Cause::Recipient, "the recipient bars texts"}},
    RefusalRow{kDuplicate, kDuplicate, {Retry, Cause::ServiceCentre, "the service centre has it already"}},
    RefusalRow{198, 198, {GiveUp, Cause::Encoding, "form of validity not supported"}},
    RefusalRow{199, 199, {GiveUp, Cause::Encoding, "validity not supported"}},
    RefusalRow{200, 207, {Retry, Cause::ServiceCentre, "refused by the service centre"}},
    RefusalRow{208, 208, {Wait, Cause::Storage, "the SIM's memory is full"}},
    RefusalRow{209, 209, {Retry, Cause::Storage, "the SIM cannot store texts"}},
    RefusalRow{210, 210, {Retry, Cause::Modem, "error in the modem"}},
    RefusalRow{211, 211, {Wait, Cause::Storage, "the modem's memory is full"}},
    RefusalRow{212, 213, {Wait, Cause::Sim, "SIM toolkit busy"}},
    RefusalRow{214, 255, {Retry, Cause::ServiceCentre, "refused without a known cause"}},
    // 3GPP TS 27.005 3.2.5.
    RefusalRow{256, 299, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{300, 300, {Retry, Cause::Modem, "modem failure"}},
    RefusalRow{301, 301, {Wait, Cause::Modem, "the modem's message service is taken"}},
    RefusalRow{302, 302, {Retry, Cause::Config, "operation not allowed"}},
    RefusalRow{303, 303, {Retry, Cause::Config, "operation not supported"}},
    RefusalRow{304, 304, {GiveUp, Cause::Encoding, "invalid PDU"}},
    RefusalRow{305, 305, {GiveUp, Cause::Encoding, "invalid text parameter"}},
    RefusalRow{306, 309, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{310, 310, {FixSim, Cause::Sim, "no SIM"}},
    RefusalRow{311, 311, {FixSim, Cause::Sim, "the SIM wants its PIN"}},
    RefusalRow{312, 312, {FixSim, Cause::Sim, "the modem is locked to another SIM"}},
    RefusalRow{313, 313, {FixSim, Cause::Sim, "SIM failure"}},
    RefusalRow{314, 314, {Wait, Cause::Sim, "SIM busy"}},
    RefusalRow{315, 315, {FixSim, Cause::Sim, "wrong SIM"}},
    RefusalRow{316, 316, {FixSim, Cause::Sim, "the SIM wants its PUK"}},
    RefusalRow{317, 317, {FixSim, Cause::Sim, "the SIM wants its PIN2"}},
    RefusalRow{318, 318, {FixSim, Cause::Sim, "the SIM wants its PUK2"}},
    RefusalRow{319, 319, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{320, 320, {Wait, Cause::Storage, "memory failure"}},
    RefusalRow{321, 321, {Wait, Cause::Storage, "invalid place in the memory"}},
    RefusalRow{322, 322, {Wait, Cause::Storage, "the modem's memory is full"}},
    RefusalRow{323, 329, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{330, 330, {CallPerson, Cause::ServiceCentre, "service centre not known"}},
    RefusalRow{331, 331, {Wait, Cause::Network, "no network"}},
    RefusalRow{332, 332, {Retry, Cause::Network, "network timeout"}},
    RefusalRow{333, 339, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{340, 340, {Retry, Cause::Config, "an acknowledgement was not expected"}},
    RefusalRow{341, 499, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{500, 500, {Retry, Cause::Modem, "unknown error"}},
    RefusalRow{501, 511, {Retry, Cause::Modem, "reserved number"}},
    // The vendors' own: what each means differs, and collisions, weak signal and a modem that is still
    // starting are the common ones (field/modem.md 2, no. 18).
    RefusalRow{512, 514, {Retry, Cause::Network, "the vendor's own number, often a weak signal"}},
    RefusalRow{515, 515, {Wait, Cause::Modem, "the modem is still starting"}},
    RefusalRow{516, kRest, {Retry, Cause::Modem, "the vendor's own number"}},
};

constexpr std::array kCme{
    RefusalRow{0, 0, {Retry, Cause::Modem, "modem failure"}},
    RefusalRow{1, 2, {Retry, Cause::Modem, "no connection to the modem"}},
    RefusalRow{3, 3, {Retry, Cause::Config, "operation not allowed"}},
    RefusalRow{4, 4, {Retry, Cause::Config, "operation not supported"}},
    RefusalRow{5, 7, {FixSim, Cause::Sim, "the modem is locked to another SIM"}},
    RefusalRow{8, 9, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{10, 10, {FixSim, Cause::Sim, "no SIM"}},
    RefusalRow{11, 11, {FixSim, Cause::Sim, "the SIM wants its PIN"}},
    RefusalRow{12, 12, {FixSim, Cause::Sim, "the SIM wants its PUK"}},
    RefusalRow{13, 13, {FixSim, Cause::Sim, "SIM failure"}},
    RefusalRow{14, 14, {Wait, Cause::Sim, "SIM busy"}},
    RefusalRow{15, 15, {FixSim, Cause::Sim, "wrong SIM"}},
    RefusalRow{16, 16, {FixSim, Cause::Sim, "wrong PIN"}},
    RefusalRow{17, 18, {FixSim, Cause::Sim, "the SIM wants its PIN2 or PUK2"}},
    RefusalRow{19, 19, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{20, 20, {Wait, Cause::Storage, "the modem's memory is full"}},
    RefusalRow{21, 23, {Wait, Cause::Storage, "memory failure"}},
    RefusalRow{24, 25, {GiveUp, Cause::Encoding, "text not accepted"}},
    RefusalRow{26, 27, {GiveUp, Cause::Encoding, "number not accepted"}},
    RefusalRow{28, 29, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{30, 30, {Wait, Cause::Network, "no network"}},
    RefusalRow{31, 31, {Retry, Cause::Network, "network timeout"}},
    RefusalRow{32, 32, {CallPerson, Cause::Network, "emergency calls only"}},
    RefusalRow{33, 39, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{40, 48, {FixSim, Cause::Sim, "the modem is locked to another network or operator"}},
    RefusalRow{49, 49, {Retry, Cause::Modem, "method not supported"}},
    RefusalRow{50, 50, {Retry, Cause::Config, "incorrect parameters"}},
    RefusalRow{51, 51, {Wait, Cause::Modem, "disabled for the moment"}},
    RefusalRow{52, 52, {Retry, Cause::Modem, "aborted"}},
    RefusalRow{53, 55, {CallPerson, Cause::Network, "the modem is restricted"}},
    RefusalRow{56, 56, {CallPerson, Cause::Config, "the SIM allows fixed numbers only"}},
    RefusalRow{57, 57, {Wait, Cause::Modem, "the modem is busy with something else"}},
    RefusalRow{58, 59, {Retry, Cause::Modem, "value not supported"}},
    RefusalRow{60, 61, {Retry, Cause::Modem, "system failure"}},
    RefusalRow{62, 62, {CallPerson, Cause::Credit, "barred"}},
    RefusalRow{63, 99, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{100, 100, {Retry, Cause::Modem, "unknown error"}},
    RefusalRow{101, 102, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{103, 103, {CallPerson, Cause::Credit, "the network does not admit this SIM"}},
    RefusalRow{104, 105, {Retry, Cause::Network, "refused by the network"}},
    RefusalRow{106, 106, {CallPerson, Cause::Modem, "the network does not admit this modem"}},
    RefusalRow{107, 110, {Retry, Cause::Network, "refused by the network"}},
    RefusalRow{111, 113, {Wait, Cause::Network, "not allowed in this network or area"}},
    RefusalRow{114, 131, {Retry, Cause::Network, "refused by the network"}},
    RefusalRow{132, 133, {CallPerson, Cause::Credit, "not subscribed"}},
    RefusalRow{134, 134, {Retry, Cause::Network, "out of order for the moment"}},
    RefusalRow{135, 171, {Retry, Cause::Network, "refused by the network"}},
    RefusalRow{172, 511, {Retry, Cause::Modem, "reserved number"}},
    RefusalRow{512, 514, {Retry, Cause::Modem, "the vendor's own number"}},
    RefusalRow{515, 515, {Wait, Cause::Modem, "the modem is still starting"}},
    RefusalRow{516, kRest, {Retry, Cause::Modem, "the vendor's own number"}},
};

constexpr Advice kInWords{Retry, Cause::Modem, "refused in words"};

constexpr bool withoutGaps(std::span<const RefusalRow> rows) {
    int next = 0;
    for (const RefusalRow& row : rows) {
        if (row.first != next || row.last < row.first) {
            return false;
        }
        next = row.last == kRest ? kRest : row.last + 1;
    }
    return next == kRest;
}
static_assert(withoutGaps(kCms) && withoutGaps(kCme));

Advice find(std::span<const RefusalRow> rows, int number) {
    if (number < 0) {
        return kInWords;
    }
    return std::ranges::lower_bound(rows, number, {}, &RefusalRow::last)->advice;
}

}  // namespace

const char* toString(Cause cause) {
    switch (cause) {
    case Cause::Recipient: return "recipient";
    case Cause::Encoding: return "encoding";
    case Cause::Credit: return "credit";
    case Cause::Sim: return "sim";
    case Cause::Storage: return "storage";
    case Cause::ServiceCentre: return "service_centre";
    case Cause::Network: return "network";
    case Cause::Modem: return "modem";
    case Cause::Config: return "config";
    }
    return "";
}

std::span<const RefusalRow> cmsRefusals() {
    return kCms;
}

std::span<const RefusalRow> cmeRefusals() {
    return kCme;
}

Advice adviceOn(const FinalAnswer& answer) {
    switch (answer.kind) {
    case FinalAnswer::Kind::Cms: return find(kCms, answer.number);
    case FinalAnswer::Kind::Cme: return find(kCme, answer.number);
    case FinalAnswer::Kind::Ok: return {Retry, Cause::Modem, "OK without a reference"};
    case FinalAnswer::Kind::Error: return {Retry, Cause::Modem, "refused without a reason"};
    case FinalAnswer::Kind::NoCarrier: return {Retry, Cause::Modem, "no carrier"};
    case FinalAnswer::Kind::Silence: break;
    }
    return {Retry, Cause::Modem, "no answer"};
}

bool isDuplicate(const FinalAnswer& answer) {
    return answer == cms(kDuplicate);
}

bool maySayNoCredit(const FinalAnswer& answer) {
    return answer == cms(kOutOfOrder) || adviceOn(answer).cause == Cause::Credit;
}

std::string refusalWords(const FinalAnswer& answer) {
    std::string words = adviceOn(answer).words;
    if (answer.number < 0) {
        return words;
    }
    const char* const list = answer.kind == FinalAnswer::Kind::Cms ? "+CMS " : "+CME ";
    return "refused: " + words + " (" + list + std::to_string(answer.number) + ")";
}

milliseconds refusalPause(Action action, int refusals, std::int64_t seed) {
    const bool soon = action == Wait;
    const milliseconds first{soon ? 2'000 : 5'000};
    const milliseconds longest{soon ? 30'000 : 300'000};
    constexpr int kDoublings = 6;  // 5 s * 2^6 is beyond the longest
    const auto pause = std::min(longest, first * (1 << std::clamp(refusals - 1, 0, kDoublings)));
    const auto percent = static_cast<std::uint64_t>(seed * 31 + refusals) * 2'654'435'761U % 21U;
    return pause - pause * static_cast<std::int64_t>(percent) / 100;
}

}  // namespace turnbell
