#include "modem/sim/caller.h"

#include <algorithm>
#include <utility>

namespace turnbell::sim {
namespace {

constexpr milliseconds kRingEvery{5'000};

/// 3GPP TS 27.007 7.11: type of number 145 is international; CLI validity 1: the caller withholds it.
std::string clip(const std::string& number) {
    return number.empty() ? R"(+CLIP: "",128,"",0,"",1)" : "+CLIP: \"" + number + "\",145,\"\",0,\"\",0";
}

}  // namespace

void Caller::call(std::string number, BootTime now, BootTime until) {
    number_ = std::move(number);
    ringAt_ = now;
    until_ = until;
}

bool Caller::reject() {
    if (!calling()) {
        return false;
    }
    ringAt_.reset();
    ++rejected_;
    return true;
}

bool Caller::answer() {
    if (!calling()) {
        return false;
    }
    ringAt_.reset();
    ++answered_;
    return true;
}

std::vector<std::string> Caller::advance(bool showNumber, BootTime now) {
    std::vector<std::string> said;
    while (calling() && now >= std::min(*ringAt_, until_)) {
        if (*ringAt_ >= until_) {
            ringAt_.reset();
            ++givenUp_;
            said.emplace_back("NO CARRIER");
            break;
        }
        said.emplace_back("RING");
        if (showNumber) {
            said.push_back(clip(number_));
        }
        *ringAt_ += kRingEvery;
    }
    return said;
}

std::optional<BootTime> Caller::nextDeadline() const {
    return calling() ? std::optional{std::min(*ringAt_, until_)} : std::nullopt;
}

}  // namespace turnbell::sim
