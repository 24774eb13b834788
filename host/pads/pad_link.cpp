#include "host/pads/pad_link.h"

#include "host/pads/press_order.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

constexpr milliseconds kHelloEvery{250};
constexpr milliseconds kSilence{3'000};
constexpr milliseconds kPolicyEvery{60'000};  // nothing tells whether it arrived

/// Whether a person would see the difference. The level of the keys is looked at while they are calibrated;
/// STATUS comes a few times a second.
bool visiblyDiffers(const pad::Status& told, const PadStatus& known) {
    const bool levelCounts = (told.flags & pad::status::kCalibrating) != 0;
    return (levelCounts && told.level != known.level) || told.refused != known.refused ||
           told.queued != known.queued || told.key != known.key || told.flags != known.flags;
}

}  // namespace

PadLink::PadLink(Mediator& mediator, std::function<std::uint16_t()> random)
    : mediator_{mediator},
      random_{std::move(random)},
      writer_{[this](std::span<const std::uint8_t> bytes) { mediator_.write(bytes); }},
      screen_{writer_, random_()},
      commands_{writer_} {
}

// --- The link

void PadLink::opened(BootTime now) {
    decoder_ = {};
    decoderBad_ = 0;
    open(now);
}

void PadLink::closed() {
    loseLink();
    phase_ = Phase::Closed;
}

void PadLink::open(BootTime now) {
    loseLink();
    const auto last = hello_;
    hello_ = random_();
    while (hello_ == 0 || hello_ == last) {
        ++hello_;
    }
    phase_ = Phase::Opening;
    sendHello(now);
}

void PadLink::sendHello(BootTime now) {
    writer_.begin(hello_);
    writer_.send(pad::Hello{});
    helloAt_ = now + kHelloEvery;
}

void PadLink::loseLink() {
    if (phase_ != Phase::Linked) {
        return;
    }
    phase_ = Phase::Opening;
    screen_.end();
    policyAt_.reset();
    status_.linked = false;
    status_.key = pad::Key::None;
    mediator_.statusChanged();
    for (const auto& command : commands_.giveUp()) {
        mediator_.commandDone({command});
    }
}

std::optional<BootTime> PadLink::nextDeadline() const {
    if (phase_ == Phase::Closed) {
        return std::nullopt;
    }
    if (phase_ == Phase::Opening) {
        return helloAt_;
    }
    auto next = heard_ + kSilence;
    for (const auto other : {screen_.nextDeadline(), commands_.nextDeadline(), policyAt_}) {
        next = std::min(next, other.value_or(next));
    }
    return next;
}

void PadLink::tick(BootTime now) {
    if (phase_ == Phase::Linked && now - heard_ >= kSilence) {
        open(now);
    }
    if (phase_ == Phase::Opening && helloAt_ <= now) {
        sendHello(now);
    }
    if (phase_ == Phase::Linked) {
        screen_.tick(now);
        commands_.tick(now);
        if (policyAt_ && *policyAt_ <= now) {
            sendPolicy(now);
        }
    }
}

// --- What comes

void PadLink::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    for (const auto byte : bytes) {
        const bool complete = decoder_.feed(byte);
        countDamaged();
        if (complete && phase_ != Phase::Closed) {
            take(decoder_.frame(), now);
        }
    }
}

void PadLink::countDamaged() {
    status_.damaged += static_cast<std::uint16_t>(decoder_.bad() - decoderBad_);
    decoderBad_ = decoder_.bad();
}

void PadLink::take(const pad::Frame& frame, BootTime now) {
    if (frame.link == hello_ && takeAs<pad::HelloAck>(frame, now)) {
        return;
    }
    if (phase_ != Phase::Linked || frame.link != writer_.link()) {
        return;
    }
    if (takeAs<pad::NotLinked>(frame, now) || takeAs<pad::Status>(frame, now) ||
        takeAs<pad::Events>(frame, now)) {
        return;
    }
    takeAs<pad::CommandResult>(frame, now);  // anything else is of a later version, or our own echo
}

template <class Message>
bool PadLink::takeAs(const pad::Frame& frame, BootTime now) {
    if (frame.type != static_cast<std::uint8_t>(Message::kType)) {
        return false;
    }
    Message message;
    if (!pad::read(frame, message)) {
        ++status_.damaged;
        return true;
    }
    ++status_.received;
    heard_ = now;
    status_.heard = now;
    handle(message, now);
    return true;
}

void PadLink::handle(const pad::NotLinked& /*refused*/, BootTime now) {
    open(now);
}

void PadLink::handle(const pad::HelloAck& hello, BootTime now) {
    if (hello.major != pad::kMajor) {
        loseLink();
        if (std::exchange(status_.otherMajor, hello.major) != hello.major) {
            mediator_.statusChanged();
        }
        return;
    }
    if (phase_ == Phase::Linked && hello.link == writer_.link()) {
        return;  // the answer to a HELLO that was repeated
    }
    loseLink();  // a board that started again can have taken the HELLO of this very link
    establish(hello, now);
}

void PadLink::establish(const pad::HelloAck& hello, BootTime now) {
    if (hello.id != status_.id || hello.boot != status_.boot) {
        next_.reset();
        status_.missing = false;
    }
    status_.linked = true;
    status_.otherMajor = 0;
    status_.id = hello.id;
    status_.boot = hello.boot;
    status_.board = hello.board;
    status_.cause = hello.cause;
    status_.capabilities = hello.capabilities;
    std::ranges::copy(hello.firmware, status_.firmware.begin());
    status_.depth = hello.depth;
    ++status_.links;
    phase_ = Phase::Linked;
    writer_.begin(hello.link);
    screen_.begin(expected().value_or(0), now);
    sendPolicy(now);
    if (status_.id == 0) {
        commands_.add({pad::Operation::SetId, mediator_.newId()}, now);
    }
    mediator_.statusChanged();
}

void PadLink::handle(const pad::Status& told, BootTime /*now*/) {
    const bool changed = visiblyDiffers(told, status_);
    status_.uptime = milliseconds{told.uptime};
    status_.boardReceived = told.good;
    status_.boardDamaged = told.bad;
    status_.refused = told.refused;
    status_.queued = told.queued;
    status_.key = told.key;
    status_.level = told.level;
    status_.flags = told.flags;
    screen_.shown(told.shown);
    if (changed) {
        mediator_.statusChanged();
    }
}

// --- Presses

void PadLink::handle(const pad::Events& events, BootTime now) {
    if (events.boot != status_.boot) {
        open(now);  // its HELLO_ACK was lost: what it is now must be asked first
    } else if (status_.id != 0) {
        commitPresses(events, now);
    }
}

void PadLink::commitPresses(const pad::Events& events, BootTime now) {
    PressOrder order{events, expected()};
    while (const auto* press = order.press()) {
        const auto taken = mediator_.pressed({.pad = status_.id,
                                              .boot = status_.boot,
                                              .number = order.number(),
                                              .key = press->key,
                                              .action = press->action,
                                              .age = milliseconds{press->age}});
        if (taken.committed) {
            order.committed();
            next_ = order.number();
            screen_.acknowledged(order.number());
        }
        screen_.notice(taken.notice, now);
        if (!taken.committed) {
            break;
        }
    }
    if (order.acknowledges()) {
        writer_.send(pad::EventAck{order.number()});
    }
    if (std::exchange(status_.missing, order.missing()) != order.missing()) {
        mediator_.statusChanged();
    }
}

std::optional<std::uint16_t> PadLink::expected() {
    if (status_.id == 0) {
        return std::nullopt;
    }
    const auto stored = mediator_.expected(status_.id, status_.boot);
    return stored ? stored : next_;  // its id may be younger than its last press
}

// --- What the pad shall do

void PadLink::show(const PadScreen& screen, BootTime now) {
    screen_.show(screen, now);
}

Result<void> PadLink::command(const PadCommand& command, BootTime now) {
    if (phase_ != Phase::Linked) {
        return fail(ErrorCode::Refused, "The pad is not connected: plug it in, then try again.",
                    "pad_not_linked");
    }
    if (commands_.full()) {
        return fail(ErrorCode::Busy, "The pad has not done earlier commands yet: try again in a second.",
                    "pad_busy");
    }
    commands_.add(command, now);
    return {};
}

void PadLink::handle(const pad::CommandResult& result, BootTime now) {
    const auto end = commands_.settle(result, now);
    if (!end) {
        return;  // a repeated answer
    }
    if (end->command.operation == pad::Operation::SetId && end->result == pad::Result::Done) {
        status_.id = end->command.argument;
        mediator_.statusChanged();
    }
    mediator_.commandDone(*end);
}

Result<void> PadLink::setPowerPolicy(const pad::PowerPolicy& policy, BootTime now) {
    if (!policy.valid()) {
        return fail(ErrorCode::Invalid, "A modem is switched off for 1 to 60 seconds.", "pad_policy");
    }
    policy_ = policy;
    sendPolicy(now);
    return {};
}

void PadLink::sendPolicy(BootTime now) {
    policyAt_.reset();
    if (policy_ && phase_ == Phase::Linked && (status_.capabilities & pad::capability::kModemRelay) != 0) {
        writer_.send(*policy_);
        policyAt_ = now + kPolicyEvery;
    }
}

}  // namespace turnbell
