#include "firmware/pad/pad.h"

namespace pad {
namespace {

// Where things lie in the EEPROM. Moved, they are lost: the host would take the pad for a new one.
constexpr uint16_t kBootsAt = 0;
constexpr uint8_t kBootSlots = 16;
constexpr uint16_t kSettingsAt = kBootsAt + kBootSlots * Journal::kOverhead;
constexpr uint16_t kPowerAt = kSettingsAt + Settings::kSlots * (Settings::kSize + Journal::kOverhead);

constexpr Time kStatusPeriod = 500;
constexpr uint8_t kMostBytes = 64;  // received in one step: it must end

constexpr uint32_t kAskForKeys = 0;
constexpr uint32_t kFactoryKeys = 1;
constexpr uint32_t kMostOffSeconds = 60;

/// The part without which a board cannot do it; 0: none.
constexpr uint16_t partFor(Operation operation) {
    switch (operation) {
    case Operation::Lamp: return capability::kLamp;
    case Operation::Chime: return capability::kChime;
    case Operation::ModemOff: return capability::kModemRelay;
    case Operation::Calibrate: return capability::kKeypad;
    default: return 0;
    }
}

constexpr uint8_t flagIf(bool set, uint8_t flag) {
    return set ? flag : uint8_t{0};
}

}  // namespace

Pad::Pad(Board& board)
    : board_(board), boots_(kBootsAt, kBootSlots, 0), settings_(kSettingsAt), power_(kPowerAt) {
}

void Pad::start(Time now) {
    startedAt_ = now;
    keypad_.start(now);
    boots_.load(board_, nullptr);
    boots_.save();
    link_.start(boots_.serial());
    settings_.start(board_);
    power_.start(board_, now);
}

void Pad::step(Time now) {
    receive(now);
    if (link_.expires(now)) {
        beginLink();
    }
    readKeys(now);
    queue_.age(now);
    signals_.step(board_, now);
    boots_.step(board_, nullptr);
    settings_.step(board_);
    if (has(capability::kModemRelay)) {
        power_.step(board_, settings_.policy(), now);
    }
    refresh(now);
    transmit(now);
    board_.feedWatchdog();
}

void Pad::receive(Time now) {
    uint8_t byte = 0;
    for (uint8_t i = 0; i < kMostBytes && board_.receive(byte); ++i) {
        switch (link_.hear(byte, now)) {
        case Heard::Nothing: break;
        case Heard::NewLink: beginLink(); break;
        case Heard::Message: take(link_.frame(), now); break;
        }
    }
}

void Pad::beginLink() {
    hasResult_ = false;
    owesResult_ = false;
    owesStatus_ = false;
    acknowledgedHere_ = false;
    face_.forget();
    signals_.silence();
    eventRetry_.restart();
}

void Pad::take(const Frame& frame, Time now) {
    power_.heard(now);
    bool good = true;
    switch (static_cast<Type>(frame.type)) {
    case Type::State: good = takeState(frame, now); break;
    case Type::EventAck: good = takeAck(frame); break;
    case Type::Command: good = takeCommand(frame, now); break;
    case Type::PowerPolicy: good = takePolicy(frame); break;
    default: break;  // of a later minor version
    }
    if (!good) {
        link_.rejectFrame();
    }
}

bool Pad::takeState(const Frame& frame, Time now) {
    State state;
    if (!read(frame, state)) {
        return false;
    }
    if (acknowledgedHere_) {
        acknowledge(state.next);
    }
    owesStatus_ = true;
    face_.tell(state, now);
    return true;
}

bool Pad::takeAck(const Frame& frame) {
    EventAck ack;
    if (!read(frame, ack)) {
        return false;
    }
    acknowledge(ack.next);
    return true;
}

void Pad::acknowledge(uint16_t next) {
    if (queue_.acknowledge(next)) {
        acknowledgedHere_ = true;
        eventRetry_.restart();
    }
}

bool Pad::takeCommand(const Frame& frame, Time now) {
    Command command;
    if (!read(frame, command)) {
        return false;
    }
    const auto ahead = static_cast<uint16_t>(command.id - result_.id);
    if (hasResult_ && ahead >= 0x8000U) {  // done before the last one: a disturbed line has said it again
        return true;
    }
    if (!hasResult_ || ahead != 0) {
        result_.id = command.id;
        result_.result = perform(command, now);
        hasResult_ = true;
    }
    owesResult_ = true;
    return true;
}

bool Pad::takePolicy(const Frame& frame) {
    PowerPolicy policy;
    if (!read(frame, policy)) {
        return false;
    }
    settings_.setPolicy(policy);
    return true;
}

Result Pad::perform(const Command& command, Time now) {
    const uint16_t part = partFor(command.operation);
    if (part != 0 && !has(part)) {
        return Result::Unknown;
    }
    switch (command.operation) {
    case Operation::Lamp: return signals_.lamp(command.argument);
    case Operation::Chime: return signals_.chime(command.argument, now);
    case Operation::Identify: return signals_.identify(command.argument, now);
    case Operation::SetId: return setId(command.argument);
    case Operation::ModemOff: return switchModemOff(command.argument, now);
    case Operation::Calibrate: return calibrate(command.argument, now);
    }
    return Result::Unknown;
}

Result Pad::setId(uint32_t id) {
    if (id == 0) {
        return Result::Invalid;
    }
    settings_.setId(id);
    return Result::Done;
}

Result Pad::calibrate(uint32_t how, Time now) {
    if (how == kAskForKeys) {
        keypad_.calibrate(now);
    } else if (how == kFactoryKeys) {
        keypad_.stopCalibration();
        settings_.setLevels(kFactoryLevels);
    } else {
        return Result::Invalid;
    }
    return Result::Done;
}

Result Pad::switchModemOff(uint32_t seconds, Time now) {
    if (seconds == 0 || seconds > kMostOffSeconds) {
        return Result::Invalid;
    }
    return power_.switchOff(static_cast<uint8_t>(seconds), settings_.policy(), now);
}

void Pad::readKeys(Time now) {
    if (!has(capability::kKeypad)) {
        return;
    }
    if (!keypad_.step(board_, settings_, queue_, now)) {
        face_.refuse(now);
    }
    if (queue_.hasUnsent()) {
        eventRetry_.restart();
    }
}

void Pad::refresh(Time now) {
    const Calibration& calibration = keypad_.calibration();
    face_.step(board_, {settings_.id(), signals_.identifying(), calibration.prompt(), calibration.asked()},
               now);
}

void Pad::transmit(Time now) {
    if (!boots_.saved()) {  // else the next start could have the same number
        return;
    }
    if (link_.owesGreeting()) {
        link_.greet(board_, greeting());
    }
    link_.sendRefusal(board_);
    sendEvents(now);
    if (owesResult_ && settings_.saved() && power_.saved() && link_.send(board_, result_)) {
        owesResult_ = false;
    }
    const bool canAnswer = owesStatus_ && face_.isUpToDate();
    if ((canAnswer || now - statusAt_ >= kStatusPeriod) && link_.send(board_, status(now))) {
        owesStatus_ = false;
        statusAt_ = now;
    }
}

HelloAck Pad::greeting() const {
    HelloAck message;
    message.boot = boots_.serial();
    message.board = board_.kind();
    message.cause = board_.cause();
    message.capabilities = board_.capabilities();
    for (size_t i = 0; i < sizeof(kFirmware); ++i) {
        message.firmware[i] = kFirmware[i];
    }
    message.depth = kMostPresses;
    message.id = settings_.id();
    message.link = link_.number();
    return message;
}

Status Pad::status(Time now) const {
    Status message;
    message.uptime = now - startedAt_;
    message.shown = face_.shown();
    message.good = link_.good();
    message.bad = link_.bad();
    message.refused = queue_.refused();
    message.key = keypad_.key();
    message.level = keypad_.level();
    message.queued = queue_.count();
    message.flags = statusFlags();
    return message;
}

uint8_t Pad::statusFlags() const {
    const bool spent = has(capability::kModemRelay) && power_.isSpent(settings_.policy());
    return static_cast<uint8_t>(flagIf(power_.isOff(), status::kModemOff) |
                                flagIf(keypad_.calibration().running(), status::kCalibrating) |
                                flagIf(settings_.levels() == kFactoryLevels, status::kFactoryLevels) |
                                flagIf(spent, status::kPolicySpent));
}

void Pad::sendEvents(Time now) {
    if (queue_.count() == 0 || !eventRetry_.due(now)) {
        return;
    }
    Events events = queue_.events(now);
    events.boot = boots_.serial();
    if (link_.send(board_, events)) {
        queue_.markSent();
        eventRetry_.sent(now);
    }
}

}  // namespace pad
