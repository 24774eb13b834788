#include "modem/sim/answer.h"

#include <array>
#include <string_view>

namespace turnbell::sim {
namespace {

struct Words {
    Answer::Final final;
    int code;
    std::string_view text;
};

constexpr std::array kWords{
    Words{Answer::Final::Cme, cme::kNotAllowed, "operation not allowed"},
    Words{Answer::Final::Cme, cme::kSimMissing, "SIM not inserted"},
    Words{Answer::Final::Cme, cme::kPinWanted, "SIM PIN required"},
    Words{Answer::Final::Cme, cme::kPukWanted, "SIM PUK required"},
    Words{Answer::Final::Cme, cme::kWrongPin, "incorrect password"},
    Words{Answer::Final::Cme, cme::kNoNetwork, "no network service"},
    Words{Answer::Final::Cme, cme::kBadParameter, "incorrect parameters"},
    Words{Answer::Final::Cms, cms::kCongestion, "network out of order"},
    Words{Answer::Final::Cms, cms::kDuplicate, "SM rejected - duplicate SM"},
    Words{Answer::Final::Cms, cms::kNotSupported, "operation not supported"},
    Words{Answer::Final::Cms, cms::kBadPdu, "invalid PDU mode parameter"},
    Words{Answer::Final::Cms, cms::kSimMissing, "SIM not inserted"},
    Words{Answer::Final::Cms, cms::kPinWanted, "SIM PIN required"},
    Words{Answer::Final::Cms, cms::kPukWanted, "SIM PUK required"},
    Words{Answer::Final::Cms, cms::kBadIndex, "invalid memory index"},
    Words{Answer::Final::Cms, cms::kMemoryFull, "memory full"},
    Words{Answer::Final::Cms, cms::kNoNetwork, "no network service"},
    Words{Answer::Final::Cms, cms::kNothingToAcknowledge, "no +CNMA acknowledgement expected"},
};

std::string describe(const Answer& answer, int errorForm) {
    if (errorForm == 2) {
        for (const auto& words : kWords) {
            if (words.final == answer.final && words.code == answer.code) {
                return std::string(words.text);
            }
        }
    }
    return std::to_string(answer.code);
}

}  // namespace

std::string renderLines(const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return {};
    }
    std::string bytes = "\r\n";
    for (const auto& line : lines) {
        bytes += line + "\r\n";
    }
    return bytes;
}

std::string renderFinal(const Answer& answer, int errorForm) {
    switch (answer.final) {
    case Answer::Final::Ok: return "\r\nOK\r\n";
    case Answer::Final::Error:
        return "\r\n" + (answer.words.empty() ? std::string("ERROR") : answer.words) + "\r\n";
    case Answer::Final::Cme:
        return errorForm == 0 ? "\r\nERROR\r\n" : "\r\n+CME ERROR: " + describe(answer, errorForm) + "\r\n";
    case Answer::Final::Cms: return "\r\n+CMS ERROR: " + describe(answer, errorForm) + "\r\n";
    case Answer::Final::Prompt: return "\r\n>";
    case Answer::Final::Nothing: break;
    }
    return {};
}

}  // namespace turnbell::sim
