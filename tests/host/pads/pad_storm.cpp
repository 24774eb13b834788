#include "tests/host/pads/pad_storm.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kQuiet = 20'000;
constexpr int kBounce = 12;
constexpr int kHeldChance = 20'000;
constexpr milliseconds kRounding{10};

}  // namespace

StormOutcome& StormOutcome::operator+=(const StormOutcome& other) {
    using Self = StormOutcome;
    for (const auto number : {&Self::pressed, &Self::delivered, &Self::refused, &Self::lostAtReset,
                              &Self::wrong, &Self::twice, &Self::outOfOrder, &Self::missing, &Self::links,
                              &Self::commands, &Self::commandsDone, &Self::strayed, &Self::untrue}) {
        this->*number += other.*number;
    }
    fingerprint ^= other.fingerprint;
    return *this;
}

PadStorm::PadStorm(const StormOptions& options)
    : options_{options},
      dice_{options.seed},
      toBoard_{options.wire, dice_.next()},
      toHost_{options.wire, dice_.next()},
      board_{toHost_, dice_.next()},
      commands_{dice_.next(), options.commands} {
}

StormOutcome PadStorm::run() {
    startBoard(pad::ResetCause::PowerOn);
    startHost();
    for (int i = 0; i < options_.presses; ++i) {
        pressKey();
    }
    quiet_ = true;
    commands_.stop();
    toBoard_.mend();
    toHost_.mend();
    pass(kQuiet);
    outcome_.missing += static_cast<int>(run_.accepted.size() - run_.delivered);
    outcome_.links += link_ ? static_cast<int>(link_->status().links) : 0;
    outcome_.commands = commands_.given();
    outcome_.commandsDone = commands_.done();
    outcome_.strayed = commands_.strayed();
    outcome_.untrue = commands_.untrue();
    outcome_.fingerprint = fingerprint_.value();
    return outcome_;
}

// --- The person

void PadStorm::pressKey() {
    constexpr int kLongestPress = 80;
    constexpr int kHold = 900;
    const auto key = static_cast<pad::Key>(dice_.between(1, pad::kKeys));
    const bool held = key == pad::Key::Right && dice_.chance(kHeldChance);
    const auto refusedBefore = pad_->status(boardTime()).refused;
    ++outcome_.pressed;
    run_.accepted.push_back({key, held ? pad::Action::Held : pad::Action::Pressed, now_});
    bounce(key);
    pass(held ? kHold : dice_.between(30, kLongestPress));
    bounce(key);
    board_.hold(pad::Key::None);
    pass(dice_.between(30, kLongestPress));
    if (pad_->status(boardTime()).refused != refusedBefore) {
        run_.accepted.pop_back();
        ++outcome_.refused;
    }
    if (const auto cause = std::exchange(resetDue_, std::nullopt)) {
        startBoard(*cause);
    }
}

void PadStorm::bounce(pad::Key key) {
    for (int left = dice_.below(kBounce); left > 0; --left) {
        board_.hold(dice_.below(2) == 0 ? key : pad::Key::None);
        pass(1);
    }
    board_.hold(key);
}

// --- Time

void PadStorm::pass(int time) {
    for (; time > 0; --time) {
        step();
    }
}

void PadStorm::step() {
    now_ += milliseconds{1};
    board_.tick();
    carry();
    pad_->step(boardTime());
    if (link_ && link_->nextDeadline() && *link_->nextDeadline() <= now_) {
        link_->tick(now_);
    }
    if (std::exchange(crashed_, false)) {
        stopHost(dice_.between(1, 3'000));
    }
    if (hostAway_ > 0 && --hostAway_ == 0) {
        startHost();
    }
    if (lineAway_ > 0 && --lineAway_ == 0 && link_) {
        link_->opened(now_);
    }
    commands_.step(board_, link_ ? &*link_ : nullptr, now_);
    if (!quiet_ && dice_.chance(options_.troubles)) {
        makeTrouble();
    }
}

void PadStorm::carry() {
    const auto forBoard = toBoard_.pass();
    const auto forHost = toHost_.pass();
    for (const auto byte : forBoard) {
        fingerprint_.add(static_cast<std::uint64_t>(now_.time_since_epoch().count()) << 8U | byte);
    }
    for (const auto byte : forHost) {
        fingerprint_.add(static_cast<std::uint64_t>(now_.time_since_epoch().count()) << 9U | byte);
    }
    if (lineAway_ == 0) {
        board_.hear(forBoard);
    }
    if (lineAway_ == 0 && link_ && !forHost.empty()) {
        link_->receive(forHost, now_);
    }
}

// --- Trouble

void PadStorm::makeTrouble() {
    constexpr int kLongestStop = 3'000;
    switch (dice_.below(5)) {
    case 0: stopHost(dice_.between(1, kLongestStop)); break;
    case 1: unplug(); break;
    case 2: resetDue_ = pad::ResetCause::Watchdog; break;
    case 3:
        unplug();
        resetDue_ = pad::ResetCause::PowerOn;
        break;
    default:  // a host that starts again, and pulses DTR
        stopHost(dice_.between(1, kLongestStop));
        resetDue_ = pad::ResetCause::Button;
    }
}

void PadStorm::unplug() {
    lineAway_ = dice_.between(50, 6'000);
    if (link_) {
        link_->closed();
    }
}

void PadStorm::startHost() {
    Mediator& mediator = *this;
    link_.emplace(mediator, [this] { return static_cast<std::uint16_t>(dice_.next()); });
    static_cast<void>(link_->setPowerPolicy({0, 10, pad::ModemPower::kMostTimes}, now_));
    if (lineAway_ == 0) {
        link_->opened(now_);
    }
}

void PadStorm::stopHost(int time) {
    outcome_.links += link_ ? static_cast<int>(link_->status().links) : 0;
    link_.reset();
    commands_.hostGone();
    hostAway_ = time;
}

void PadStorm::startBoard(pad::ResetCause cause) {
    if (pad_) {
        endRun();
    }
    board_.restart(cause);
    pad_.emplace(board_);
    boardStart_ = now_;
    pad_->start(boardTime());
}

void PadStorm::endRun() {
    const int undelivered = static_cast<int>(run_.accepted.size() - run_.delivered);
    const int queued = pad_->status(boardTime()).queued;
    outcome_.missing += std::max(undelivered - queued, 0);
    outcome_.lostAtReset += undelivered;
    if (board_.boot()) {
        endedBoot_ = board_.boot();
        ended_ = std::move(run_);
    }
    run_ = {};
}

// --- The host

void PadStorm::write(std::span<const std::uint8_t> bytes) {
    if (!crashed_ && lineAway_ == 0) {
        toBoard_.send(bytes);
    }
}

std::optional<std::uint16_t> PadStorm::expected(std::uint32_t pad, std::uint16_t boot) {
    const auto found = committed_.find({pad, boot});
    return found == committed_.end() ? std::nullopt : std::optional{found->second};
}

PressTaken PadStorm::pressed(const PadPress& press) {
    if (crashed_ || (!quiet_ && dice_.chance(options_.failedCommits))) {
        return {.committed = false, .notice = pad::Notice::Failed};
    }
    check(press);
    committed_[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
    crashed_ = !quiet_ && dice_.chance(options_.crashes);
    return {.committed = true};
}

PadStorm::Run* PadStorm::runOf(std::uint16_t boot) {
    if (board_.boot() == boot) {
        return &run_;
    }
    return endedBoot_ == boot ? &ended_ : nullptr;
}

void PadStorm::check(const PadPress& press) {
    if (auto* run = runOf(press.boot)) {
        check(*run, press);
    } else {
        ++outcome_.wrong;
    }
}

void PadStorm::check(Run& run, const PadPress& press) {
    const auto number = static_cast<std::uint16_t>(run.delivered);
    if (press.number != number) {
        ++(static_cast<std::int16_t>(press.number - number) < 0 ? outcome_.twice : outcome_.outOfOrder);
        return;
    }
    ++outcome_.delivered;
    outcome_.lostAtReset -= &run == &ended_ ? 1 : 0;
    const bool known = run.delivered < run.accepted.size();
    const auto* accepted = known ? &run.accepted.at(run.delivered) : nullptr;
    ++run.delivered;
    if (accepted == nullptr || accepted->key != press.key || accepted->action != press.action ||
        press.age > now_ - accepted->at + kRounding) {
        ++outcome_.wrong;
    }
}

}  // namespace turnbell
