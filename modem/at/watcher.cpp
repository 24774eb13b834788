#include "modem/at/watcher.h"

#include "modem/at/at_replies.h"

#include <array>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr milliseconds kWhileSearching = 3s;
constexpr milliseconds kWhileReady = 60s;
constexpr int kDenied = 3;  // 3GPP TS 27.007 7.2

struct Question {
    const char* text;
    const char* prefix;
};
constexpr std::size_t kEvolved = 1;
constexpr std::size_t kOfRegistration = 2;  ///< how many of them ask about it
constexpr std::array<Question, 5> kQuestions{{
    {"AT+CREG?", "+CREG:"},
    {"AT+CEREG?", "+CEREG:"},
    {"AT+CSQ", "+CSQ:"},
    {"AT+COPS?", "+COPS:"},
    {"AT+CPMS?", "+CPMS:"},
}};

}  // namespace

void Watcher::begin() {
    question_ = 0;
    nextAt_ = session_.now;
    circuitSwitched_ = -1;
    evolved_ = -1;
    withoutEvolved_ = false;
}

bool Watcher::registered() const {
    return isRegistered(circuitSwitched_) || isRegistered(evolved_);
}

bool Watcher::denied() const {
    return !registered() && (circuitSwitched_ == kDenied || evolved_ == kDenied);
}

void Watcher::work() {
    const Question& question = kQuestions.at(question_);
    session_.run({.text = question.text, .prefix = question.prefix},
                 [this](const Reply& reply) { takeAnswer(reply); });
}

bool Watcher::take(const AtLine& line) {
    if (!registration(line.line)) {
        return false;
    }
    takeLine(line.line);
    return true;
}

void Watcher::takeAnswer(const Reply& reply) {
    for (const AtLine& line : reply.lines) {
        takeLine(line.line);
    }
    if (question_ == 0 && reply.result && reply.lines.empty()) {
        session_.channel.synchronise(session_.now);  // every modem can say it: this one may say OK to anything
    }
    if (question_ == kEvolved && reply.result && !reply.ok()) {
        withoutEvolved_ = true;  // no LTE in this modem
    }
    ++question_;
    question_ += question_ == kEvolved && withoutEvolved_ ? 1 : 0;
    const std::size_t last = registered() ? kQuestions.size() : kOfRegistration;
    if (question_ >= last) {
        question_ = 0;
        nextAt_ = session_.now + (registered() ? kWhileReady : kWhileSearching);
    }
}

void Watcher::takeLine(const std::string& line) {
    const bool before = registered();
    if (const auto state = registration(line)) {
        (line.starts_with("+CREG:") ? circuitSwitched_ : evolved_) = *state;
    } else if (const auto signal = signalPercent(line)) {
        session_.status.signalPercent = *signal;
    } else if (const auto name = operatorName(line)) {
        session_.status.operatorName = *name;
    } else if (const auto use = storeUse(line)) {
        session_.status.storeUsed = use->used;
        session_.status.storeTotal = use->total;
    }
    if (registered() != before) {
        nextAt_ = session_.now;  // what the rest says has changed with it
    }
}

}  // namespace turnbell::at
