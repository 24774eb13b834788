#include "modem/at/health.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

constexpr milliseconds kUnservedPatience = 5min;
constexpr milliseconds kStartsCounted = 10min;
constexpr std::size_t kRestless = 3;
constexpr std::size_t kMostRefused = 5;
constexpr int kMostPromptless = 5;
constexpr milliseconds kOneStart = 5s;  // it may say more than once that it has started

/// Said by the modem, not by the network or the SIM: 3GPP TS 27.007 9.2 (100 unknown) and 27.005 3.2.5 (300
/// ME failure, 302 not allowed, 303 not supported, 500 unknown); and ERROR without a number.
constexpr std::array kOwnRefusals{
    FinalResult{FinalResult::Kind::Error, -1},     FinalResult{FinalResult::Kind::CmeError, 100},
    FinalResult{FinalResult::Kind::CmsError, 300}, FinalResult{FinalResult::Kind::CmsError, 302},
    FinalResult{FinalResult::Kind::CmsError, 303}, FinalResult{FinalResult::Kind::CmsError, 500},
};

bool refusedByItself(const SubmitOutcome& outcome) {
    return outcome.kind == Kind::Refused && outcome.result &&
           std::find(kOwnRefusals.begin(), kOwnRefusals.end(), *outcome.result) != kOwnRefusals.end();
}

}  // namespace

void Health::begin(BootTime now) {
    unservedSince_ = now;
    signalKnown_ = false;
    ofText_.reset();
    refused_.clear();
    promptless_ = 0;
}

void Health::observe(const Radio& radio, BootTime now) {
    signalKnown_ = signalKnown_ || radio.signalPercent >= 0;
    const bool withoutSignal = signalKnown_ && radio.signalPercent < 0;
    if (radio.denied || (radio.registered && !withoutSignal)) {
        unservedSince_.reset();
    } else if (!unservedSince_) {
        unservedSince_ = now;
    }
}

void Health::ended(const Ending& ending) {
    if (ending.outcome.kind == Kind::InDoubt && !ending.answered) {
        ofText_ = Fault::Radio;
        return;
    }
    promptless_ = ending.outcome.kind == Kind::NotSent ? promptless_ + 1 : 0;
    if (refusedByItself(ending.outcome)) {
        refused_.insert(ending.part);
    } else if (promptless_ == 0) {
        refused_.clear();
    }
    if (refused_.size() == kMostRefused || promptless_ == kMostPromptless) {
        refused_.clear();
        promptless_ = 0;
        ofText_ = Fault::Refusing;
    }
}

void Health::started(BootTime now) {
    if (!starts_.empty() && now - starts_.back() < kOneStart) {
        return;
    }
    starts_.push_back(now);
    if (starts_.size() > kRestless) {
        starts_.pop_front();
    }
}

std::optional<Fault> Health::takeFault(BootTime now) {
    if (const auto fault = std::exchange(ofText_, std::nullopt)) {
        return fault;
    }
    if (unservedSince_ && now - *unservedSince_ >= kUnservedPatience) {
        unservedSince_ = now;
        return Fault::Radio;
    }
    return std::nullopt;
}

bool Health::restless(BootTime now) const {
    return starts_.size() == kRestless && now - starts_.front() < kStartsCounted;
}

std::optional<BootTime> Health::nextDeadline(BootTime now) const {
    std::optional<BootTime> next;
    if (restless(now)) {
        next = starts_.front() + kStartsCounted;
    }
    if (unservedSince_) {
        const auto patienceEnds = *unservedSince_ + kUnservedPatience;
        next = next ? std::min(*next, patienceEnds) : patienceEnds;
    }
    return next;
}

}  // namespace turnbell::at
