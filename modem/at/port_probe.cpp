#include "modem/at/port_probe.h"

#include "modem/at/at_replies.h"

#include <array>

namespace turnbell::at {
namespace {

constexpr milliseconds kDrain{300};
constexpr milliseconds kAnswerTime{1'000};
constexpr milliseconds kQuestionTime{3'000};
constexpr int kMostTries = 3;  // field/modem.md 6.3
constexpr std::array<std::uint8_t, 2> kLeavePrompt{0x1B, '\r'};

struct Question {
    const char* command;
    const char* prefix;
    Command::Answer answer;
    void (*take)(PortProbe::Finding&, const Reply&);
};

void ignore(PortProbe::Finding& /*finding*/, const Reply& /*reply*/) {
}

std::string textOf(const Reply& reply) {
    return reply.ok() ? plainText(reply.line()) : std::string{};
}

void takeManufacturer(PortProbe::Finding& finding, const Reply& reply) {
    finding.manufacturer = textOf(reply);
}

void takeModel(PortProbe::Finding& finding, const Reply& reply) {
    finding.model = textOf(reply);
}

void takeImei(PortProbe::Finding& finding, const Reply& reply) {
    for (const auto& line : reply.lines) {
        if (auto imei = identity(plainText(line.line))) {
            finding.imei = std::move(*imei);
        }
    }
}

void takeMode(PortProbe::Finding& finding, const Reply& reply) {
    finding.canSend = reply.ok();
}

void takeNotifications(PortProbe::Finding& finding, const Reply& reply) {
    finding.canSend = finding.canSend && reply.ok() && !reply.lines.empty();
}

constexpr std::array kQuestions{
    Question{"ATE0", "", Command::Answer::Prefixed, ignore},
    Question{"AT+CGMI", "+CGMI", Command::Answer::Text, takeManufacturer},
    Question{"AT+CGMM", "+CGMM", Command::Answer::Text, takeModel},
    Question{"AT+CGSN", "+CGSN", Command::Answer::Text, takeImei},
    Question{"AT+CMGF=0", "", Command::Answer::Prefixed, takeMode},
    Question{"AT+CNMI=?", "+CNMI", Command::Answer::Prefixed, takeNotifications},
};

}  // namespace

PortProbe::PortProbe(std::function<void(std::span<const std::uint8_t>)> write) : listener_(std::move(write)) {
}

void PortProbe::begin(BootTime now) {
    channel_.reset();
    finding_ = {};
    tries_ = 0;
    question_ = 0;
    listener_.isSilent = false;
    listener_.write(kLeavePrompt);
    stage_ = Stage::Draining;
    resumeAt_ = now + kDrain;
}

void PortProbe::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    if (stage_ == Stage::Asking || stage_ == Stage::Questions) {
        channel_.receive(bytes, now);
        proceed(now);
    }
}

void PortProbe::tick(BootTime now) {
    if (stage_ == Stage::Draining && now >= resumeAt_) {
        stage_ = Stage::Asking;
    }
    if (stage_ == Stage::Asking || stage_ == Stage::Questions) {
        channel_.tick(now);
        proceed(now);
    }
}

std::optional<BootTime> PortProbe::nextDeadline() const {
    if (stage_ == Stage::Draining) {
        return resumeAt_;
    }
    return stage_ == Stage::Done ? std::nullopt : channel_.nextDeadline();
}

void PortProbe::proceed(BootTime now) {
    while (channel_.free() && stage_ != Stage::Done) {
        if (listener_.isSilent) {
            stage_ = Stage::Done;
        } else if (stage_ == Stage::Asking) {
            askWhetherItIsOne(now);
        } else {
            askNext(now);
        }
    }
}

void PortProbe::askWhetherItIsOne(BootTime now) {
    if (finding_.answers) {
        stage_ = Stage::Questions;
        return;
    }
    if (tries_ == kMostTries) {
        stage_ = Stage::Done;
        return;
    }
    ++tries_;
    channel_.run({.text = "AT", .timeout = kAnswerTime}, now,
                 [this](const Reply& reply) { finding_.answers = reply.ok(); });
}

void PortProbe::askNext(BootTime now) {
    if (question_ == kQuestions.size()) {
        stage_ = Stage::Done;
        return;
    }
    const auto& question = kQuestions.at(question_++);
    channel_.run({.text = question.command,
                  .prefix = question.prefix,
                  .timeout = kQuestionTime,
                  .answer = question.answer},
                 now, [this, &question](const Reply& reply) { question.take(finding_, reply); });
}

}  // namespace turnbell::at
