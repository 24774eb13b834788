#include "modem/at/ussd.h"

#include "host/base/log.h"

#include <utility>

namespace turnbell::at {
namespace {

using Kind = UssdAnswer::Kind;

constexpr milliseconds kPatience{30'000};  // field/modem.md 6.10
constexpr milliseconds kNextLinePatience{2'000};
constexpr std::size_t kLongestAnswer = 1'024;  // 182 characters at most, in four digits each

/// <m> of an answer (3GPP TS 27.007 7.15).
constexpr int kMenu = 1;
constexpr int kNotSupported = 4;
constexpr int kNetworkSilent = 5;

UssdAnswer answerOf(const UssdLine& line) {
    if (line.state == kNotSupported) {
        return {Kind::Refused, {}, "the network does not know this code"};
    }
    if (line.state == kNetworkSilent) {
        return {Kind::Silent, {}, "the operator did not answer"};
    }
    if (line.text.empty()) {
        return {Kind::Refused, {}, "the operator ended it without words"};
    }
    return {Kind::Said, line.text, {}};
}

}  // namespace

void Ussd::ask(const std::string& code, bool atOnce) {
    stage_ = Stage::Planned;
    code_ = code;
    refused_ = false;
    until_ = atOnce ? session_.now : session_.nextBurst();
}

void Ussd::hurry() {
    if (stage_ == Stage::Planned) {
        until_ = session_.now;
    }
}

void Ussd::yield() {
    if (stage_ == Stage::Waiting) {
        close_ = true;
        finish({Kind::Cut, {}, "a text had to go"});
    }
}

void Ussd::cut(const std::string& why) {
    close_ = false;
    said_.clear();
    if (stage_ != Stage::Idle) {
        finish({Kind::Cut, {}, why});
    }
}

bool Ussd::due() const {
    const bool timed = stage_ == Stage::Planned || stage_ == Stage::Waiting;
    return close_ || stage_ == Stage::Asking || (timed && session_.now >= until_);
}

std::optional<BootTime> Ussd::nextDeadline() const {
    const bool timed = stage_ == Stage::Planned || stage_ == Stage::Waiting;
    return timed ? std::optional{until_} : std::nullopt;
}

void Ussd::work() {
    if (close_) {
        close();
    } else if (stage_ == Stage::Planned) {
        selectAlphabet();
    } else if (stage_ == Stage::Asking) {
        typeCode();
    } else {
        finish(said_.empty() ? UssdAnswer{Kind::Silent, {}, "the operator did not answer"}
                             : answerOf(ussdLine(std::exchange(said_, {}))));
        close();
    }
}

/// What another program left set may have every code wanted in UCS-2 (wdoekes/asterisk-chan-dongle#29).
void Ussd::selectAlphabet() {
    stage_ = Stage::Asking;
    session_.run({.text = "AT+CSCS=\"GSM\""}, [](const Reply& /*reply*/) {});
}

void Ussd::typeCode() {
    stage_ = Stage::Asked;
    const bool packed = session_.dialect->packsUssd != refused_;
    session_.run(
        {.text = ussdCommand(code_, packed ? UssdForm::Packed : UssdForm::Text), .timeout = kPatience},
        [this](const Reply& reply) { taken(reply); });
}

/// Some modems say OK at once, others behind the operator's answer.
void Ussd::taken(const Reply& reply) {
    if (stage_ != Stage::Asked) {
        return;
    }
    if (!reply.result) {
        close_ = true;
        finish({Kind::Silent, {}, "the modem did not answer"});
    } else if (reply.ok()) {
        stage_ = Stage::Waiting;
        until_ = session_.now + kPatience;
    } else if (std::exchange(refused_, true)) {
        finish({Kind::Refused, {}, "the modem refused it: " + toString(*reply.result)});
    } else {
        stage_ = Stage::Asking;
    }
}

bool Ussd::take(const AtLine& line) {
    const bool goesOn = !said_.empty() && session_.now <= saidUntil_;
    if (!goesOn && !beginsUssd(line.line)) {
        return false;
    }
    said_ = goesOn ? said_ + '\n' + line.line : line.line;
    saidUntil_ = session_.now + kNextLinePatience;
    if (!isWholeUssd(said_) && said_.size() < kLongestAnswer) {
        return true;
    }
    const auto said = ussdLine(std::exchange(said_, {}));
    close_ = close_ || said.state == kMenu;
    if (stage_ == Stage::Asked || stage_ == Stage::Waiting) {
        finish(answerOf(said));
    }
    return true;
}

void Ussd::close() {
    close_ = false;
    session_.run({.text = "AT+CUSD=2"}, [](const Reply& /*reply*/) {});
}

void Ussd::finish(UssdAnswer answer) {
    stage_ = Stage::Idle;
    log::modem().info("modem.ussd answered={} why=\"{}\"", answer.kind == Kind::Said, answer.why);
    session_.mediator.ussdAnswered(answer);
}

}  // namespace turnbell::at
