#include "modem/at/final_result.h"

#include "modem/at/at_replies.h"

#include <array>

namespace turnbell::at {
namespace {

struct Spelling {
    std::string_view line;
    FinalResult::Kind kind;
};

constexpr std::array kSpellings{
    Spelling{"OK", FinalResult::Kind::Ok},
    Spelling{"ERROR", FinalResult::Kind::Error},
    Spelling{"COMMAND NOT SUPPORT", FinalResult::Kind::Error},  // Huawei and ZTE
    Spelling{"TOO MANY PARAMETERS", FinalResult::Kind::Error},  // Huawei
    Spelling{"NO CARRIER", FinalResult::Kind::NoCarrier},
};

constexpr std::array kNumbered{
    Spelling{"+CME ERROR:", FinalResult::Kind::CmeError},
    Spelling{"+CMS ERROR:", FinalResult::Kind::CmsError},
};

}  // namespace

std::optional<FinalResult> finalResult(std::string_view line) {
    for (const Spelling& spelling : kSpellings) {
        if (line == spelling.line) {
            return FinalResult{spelling.kind};
        }
    }
    for (const Spelling& spelling : kNumbered) {
        if (line.starts_with(spelling.line)) {
            // A modem that ignores AT+CMEE=1 writes words instead of the number.
            return FinalResult{spelling.kind,
                               number(trimmed(line.substr(spelling.line.size()))).value_or(-1)};
        }
    }
    return std::nullopt;
}

std::string toString(const FinalResult& result) {
    switch (result.kind) {
    case FinalResult::Kind::Ok: return "OK";
    case FinalResult::Kind::Error: return "ERROR";
    case FinalResult::Kind::CmeError: return "+CME ERROR " + std::to_string(result.code);
    case FinalResult::Kind::CmsError: return "+CMS ERROR " + std::to_string(result.code);
    case FinalResult::Kind::NoCarrier: return "NO CARRIER";
    }
    return {};
}

}  // namespace turnbell::at
