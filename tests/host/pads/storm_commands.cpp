#include "tests/host/pads/storm_commands.h"

#include "firmware/pad/modem_power.h"

#include <utility>

namespace turnbell {
namespace {

using pad::Operation;
using PadResult = pad::Result;

constexpr milliseconds kRounding{1};
constexpr milliseconds kEepromTime{500};  // a modem's relay waits for it, and may outlive its link by that
constexpr milliseconds kForEver{1'000'000'000};

constexpr std::array kWrong{
    std::pair{PadCommand{Operation::Lamp, 3}, PadResult::Invalid},
    std::pair{PadCommand{Operation::Chime, 5'001}, PadResult::Invalid},
    std::pair{PadCommand{Operation::Identify, 61}, PadResult::Invalid},
    std::pair{PadCommand{Operation::SetId, 0}, PadResult::Invalid},
    std::pair{PadCommand{Operation::ModemOff, 61}, PadResult::Invalid},
    std::pair{PadCommand{Operation::Calibrate, 2}, PadResult::Invalid},
    std::pair{PadCommand{static_cast<Operation>(77), 1}, PadResult::Unknown},
};

/// Half of a million.
constexpr int kHalf = 500'000;
constexpr int kSeldom = 50'000;

}  // namespace

void StormCommands::step(const NativeBoard& board, PadLink* link, BootTime now) {
    const bool linked = link != nullptr && link->status().linked;
    if (linked) {
        lapse(now);
    }
    observe(board, now);
    if (linked && isQuiet(now) && dice_.chance(chance_)) {
        giveSome(*link, now);
    }
}

// --- What the board does

void StormCommands::observe(const NativeBoard& board, BootTime now) {
    for (const auto output : {kModem, kLamp, kChime}) {
        const bool on = board.isOn(static_cast<pad::Output>(output));
        if (std::exchange(watches_.at(output).on, on) != on) {
            on ? rise(output, now) : fall(output, now);
        }
    }
}

void StormCommands::rise(Output output, BootTime now) {
    auto& watch = watches_.at(output);
    watch.since = now;
    modemOffs_ += output == kModem ? 1 : 0;
    const bool asked = std::exchange(watch.owed, false) || (output == kLamp && mayFlash(now));
    if (!asked || modemOffs_ > pad::ModemPower::kMostTimes) {
        ++strayed_;
    }
}

void StormCommands::fall(Output output, BootTime now) {
    const auto& watch = watches_.at(output);
    if (now - watch.since > watch.longest + kRounding) {
        ++strayed_;
    }
}

bool StormCommands::mayFlash(BootTime now) {
    if (std::exchange(flashOwed_, false)) {
        flashEnd_ = now + flashTime_ + kRounding;
    }
    return now <= flashEnd_;
}

/// There is another link: nothing of an older one may happen any more.
void StormCommands::lapse(BootTime now) {
    if (std::exchange(abandoned_, false)) {
        watches_[kLamp].owed = false;
        watches_[kChime].owed = false;
        flashOwed_ = false;
        modemLapse_ = now + kEepromTime;
    }
    if (modemLapse_ && *modemLapse_ <= now) {
        modemLapse_.reset();
        watches_[kModem].owed = false;
    }
}

// --- What it is told

bool StormCommands::isQuiet(BootTime now) const {
    const bool owed = watches_[kModem].owed || watches_[kLamp].owed || watches_[kChime].owed || flashOwed_;
    return underWay_.empty() && !owed && !modemLapse_ && !watches_[kModem].on && !watches_[kChime].on &&
           flashEnd_ < now;
}

void StormCommands::giveSome(PadLink& link, BootTime now) {
    constexpr int kLongestChime = 400;
    if (dice_.chance(kHalf)) {
        const auto& [command, result] = kWrong.at(static_cast<std::size_t>(dice_.below(kWrong.size())));
        give(link, {command, result}, now);
    }
    if (dice_.chance(kHalf)) {
        giveLampOrIdentify(link, now);
    }
    if (dice_.chance(kSeldom) && give(link, {{Operation::ModemOff, 1}, PadResult::Done}, now)) {
        owe(kModem, seconds{1});
    }
    const auto time = static_cast<std::uint32_t>(dice_.between(1, kLongestChime));
    if (dice_.chance(kHalf) && give(link, {{Operation::Chime, time}, PadResult::Done}, now)) {
        owe(kChime, milliseconds{time});
    }
}

void StormCommands::giveLampOrIdentify(PadLink& link, BootTime now) {
    if (watches_[kLamp].on) {
        give(link, {{Operation::Lamp, 0}, PadResult::Done}, now);
    } else if (dice_.chance(kHalf)) {
        if (give(link, {{Operation::Lamp, 1}, PadResult::Done}, now)) {
            owe(kLamp, kForEver);
        }
    } else if (give(link, {{Operation::Identify, 1}, PadResult::Done}, now)) {
        flashOwed_ = true;
        flashTime_ = seconds{1};
        watches_[kLamp].longest = flashTime_;
    }
}

bool StormCommands::give(PadLink& link, const Given& what, BootTime now) {
    if (!link.command(what.command, now)) {
        return false;
    }
    underWay_.push_back(what);
    ++given_;
    return true;
}

void StormCommands::owe(Output output, milliseconds longest) {
    watches_.at(output).owed = true;
    watches_.at(output).longest = longest;
}

// --- What is told of it

void StormCommands::ended(const PadCommandEnd& end) {
    if (end.command.operation == Operation::SetId && end.command.argument != 0) {
        return;  // the link's own, for a new pad
    }
    if (underWay_.empty() || underWay_.front().command != end.command) {
        ++untrue_;
        return;
    }
    const auto given = underWay_.front();
    underWay_.pop_front();
    if (!end.result) {
        abandoned_ = true;
        return;
    }
    done_ += *end.result == PadResult::Done ? 1 : 0;
    untrue_ += isTrue(given, *end.result) ? 0 : 1;
    if (*end.result == PadResult::Spent) {
        watches_[kModem].owed = false;
    }
}

void StormCommands::hostGone() {
    underWay_.clear();
    abandoned_ = true;
}

bool StormCommands::isTrue(const Given& given, pad::Result told) const {
    if (given.result == PadResult::Done && given.command.operation == Operation::ModemOff) {
        return told == (watches_[kModem].owed ? PadResult::Spent : PadResult::Done);
    }
    return told == given.result && (told != PadResult::Done || wasDone(given.command));
}

bool StormCommands::wasDone(const PadCommand& command) const {
    switch (command.operation) {
    case Operation::Lamp: return command.argument == 0 ? !watches_[kLamp].on : !watches_[kLamp].owed;
    case Operation::Chime: return !watches_[kChime].owed;
    default: return true;
    }
}

}  // namespace turnbell
