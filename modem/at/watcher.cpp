#include "modem/at/watcher.h"

#include "modem/at/at_replies.h"
#include "modem/at/network_time.h"

#include <string_view>
#include <utility>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr milliseconds kWhileSearching = 3s;
constexpr milliseconds kSearchingLong = 60s;
constexpr milliseconds kWithoutNetwork = 180s;
constexpr int kSimAbsent = 10;  // 3GPP TS 27.007 9.2.1
constexpr int kSimFailure = 13;

/// When a question is asked.
enum class When {
    Always,
    Registered,
    Fresh,  ///< in the first round after registering
};

struct Question {
    std::string_view text;
    std::string_view prefix;
    When when;
    int domain = -1;  ///< of RegistrationLine, if it is about one
};
constexpr std::array<Question, 12> kQuestions{{
    {"AT+CPIN?", "+CPIN:", When::Always},
    {"AT+CIMI", "+CIMI:", When::Registered},
    {"AT+CREG?", "+CREG:", When::Always, 0},
    {"AT+CGREG?", "+CGREG:", When::Always, 1},
    {"AT+CEREG?", "+CEREG:", When::Always, 2},
    {"AT+CSQ", "+CSQ:", When::Registered},
    {"AT+COPS=3,2", "", When::Fresh},
    {"AT+COPS?", "+COPS:", When::Fresh},
    {"AT+COPS=3,0", "", When::Fresh},
    {"AT+COPS?", "+COPS:", When::Registered},
    {"AT+CPMS?", "+CPMS:", When::Registered},
    {"AT+CCLK?", "+CCLK:", When::Registered},
}};
constexpr std::size_t kOfSim = 0;
constexpr std::size_t kOfSubscriber = 1;

bool saysSimLost(const Reply& reply) {
    const auto need = simNeed(reply.line());
    return (need && *need != SimNeed::Nothing) || reply.failedWith(kSimAbsent) ||
           reply.failedWith(kSimFailure);
}

}  // namespace

void Watcher::begin() {
    registration_ = {};
    question_ = 0;
    nextAt_ = session_.now;
    lostAt_ = session_.now;
    fresh_ = true;
    simLost_ = false;
    unknown_ = {};
}

bool Watcher::withoutNetwork() const {
    return !registration_.registered() && session_.now - lostAt_ >= kWithoutNetwork;
}

bool Watcher::applies(std::size_t question) const {
    const Question& asked = kQuestions.at(question);
    if (asked.domain >= 0 && unknown_.at(static_cast<std::size_t>(asked.domain))) {
        return false;
    }
    return asked.when == When::Always ||
           (registration_.registered() && (asked.when == When::Registered || fresh_));
}

void Watcher::work() {
    const Question& question = kQuestions.at(question_);
    session_.run({.text = std::string{question.text},
                  .prefix = std::string{question.prefix},
                  .answer = question_ == kOfSubscriber ? Command::Answer::Text : Command::Answer::Prefixed,
                  .lineEnds = question_ == kOfSim && session_.dialect->pinStateStandsAlone},
                 [this](const Reply& reply) { takeAnswer(reply); });
}

bool Watcher::take(const AtLine& line) {
    if (simNeed(line.line).value_or(SimNeed::Nothing) != SimNeed::Nothing) {
        simLost_ = true;
        return true;
    }
    if (!registrationLine(line.line) && !networkTime(line.line)) {
        return false;
    }
    takeLine(line.line);
    return true;
}

void Watcher::takeAnswer(const Reply& reply) {
    for (const AtLine& line : reply.lines) {
        takeLine(line.line);
    }
    const Question& asked = kQuestions.at(question_);
    if (asked.domain == 0 && reply.result && reply.lines.empty()) {
        session_.channel.synchronise(
            session_.now);  // every modem can say it: this one may say OK to anything
    }
    if (asked.domain >= 0 && reply.result && !reply.ok()) {
        unknown_.at(static_cast<std::size_t>(asked.domain)) = true;
    }
    simLost_ = simLost_ || (question_ == kOfSim && saysSimLost(reply)) ||
               (question_ == kOfSubscriber && saysAnotherSim(reply));
    do {
        ++question_;
    } while (question_ < kQuestions.size() && !applies(question_));
    if (question_ == kQuestions.size()) {
        question_ = 0;
        fresh_ = fresh_ && !registration_.registered();
        nextAt_ = nextRound();
    }
}

BootTime Watcher::nextRound() const {
    if (registration_.registered()) {
        return session_.nextBurst();
    }
    const bool searchingLong = session_.now - lostAt_ >= kSearchingLong;
    return session_.now + (searchingLong ? kSearchingLong : kWhileSearching);
}

/// Not every modem tells that its card was changed between two questions.
bool Watcher::saysAnotherSim(const Reply& reply) const {
    const auto imsi = identity(reply.line());
    return imsi && !session_.status.imsi.empty() && *imsi != session_.status.imsi;
}

void Watcher::takeLine(const std::string& line) {
    if (const auto registration = registrationLine(line)) {
        takeRegistration(*registration);
    } else if (const auto signal = signalPercent(line)) {
        session_.status.signalPercent = *signal;
    } else if (line.starts_with("+COPS:")) {
        takeOperator(line);
    } else if (const auto use = storeUse(line)) {
        session_.status.storeUsed = use->used;
        session_.status.storeTotal = use->total;
    } else if (const auto time = networkTime(line)) {
        session_.mediator.networkTime(*time);
    }
}

void Watcher::takeRegistration(const RegistrationLine& line) {
    const bool before = registration_.registered();
    registration_.take(line);
    showRegistration();
    if (registration_.registered() != before) {
        nextAt_ = session_.now;  // what the rest says has changed with it
        lostAt_ = session_.now;
        fresh_ = true;
    }
}

void Watcher::showRegistration() {
    session_.status.roaming = registration_.roaming();
    if (!registration_.registered()) {
        session_.status.technology.clear();
        session_.status.signalPercent = -1;
    } else if (auto technology = registration_.technology(); !technology.empty()) {
        session_.status.technology = std::move(technology);
    }
}

/// +COPS: <mode>[,<format>,<operator>[,<AcT>]], 3GPP TS 27.007 7.3; format 2 is the number of the network.
void Watcher::takeOperator(const std::string& line) {
    const auto parts = fields(line);
    const bool named = parts.size() > 2;
    const bool numeric = named && parts[1] == "2";
    (numeric ? session_.status.operatorCode : session_.status.operatorName) = named ? parts[2] : "";
    if (parts.size() > 3 && registration_.technology().empty()) {
        session_.status.technology = technologyName(number(parts[3]).value_or(-1));
    }
}

}  // namespace turnbell::at
