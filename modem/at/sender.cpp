#include "modem/at/sender.h"

#include "host/base/hex.h"
#include "host/base/log.h"
#include "modem/at/at_replies.h"

#include <algorithm>
#include <utility>

namespace turnbell::at {
namespace {

using Kind = SubmitOutcome::Kind;

constexpr milliseconds kPromptPatience{5'000};
constexpr milliseconds kSlowAfter{15'000};
constexpr milliseconds kStuckAfter{90'000};
constexpr milliseconds kLinkHeld{1'000};  // 3GPP TS 27.005 3.5.6: the modem gives up after 1 to 5 s
constexpr std::string_view kCtrlZ = "\x1A";

constexpr int kNetworkTimeout = 332;  // 3GPP TS 27.005 3.2.5: nobody said whether it arrived
constexpr int kUnknownCms = 500;
constexpr int kCmeTimeout = 31;  // 3GPP TS 27.007 9.2
constexpr int kUnknownCme = 100;

bool isRefusal(const FinalResult& result) {
    if (result.code < 0) {
        return false;  // words instead of the number, perhaps "Network timeout"
    }
    switch (result.kind) {
    case FinalResult::Kind::CmsError: return result.code != kNetworkTimeout && result.code != kUnknownCms;
    case FinalResult::Kind::CmeError: return result.code != kCmeTimeout && result.code != kUnknownCme;
    default: return false;
    }
}

const char* toString(Kind kind) {
    switch (kind) {
    case Kind::Accepted: return "accepted";
    case Kind::NotSent: return "not_sent";
    case Kind::Refused: return "refused";
    case Kind::InDoubt: return "in_doubt";
    }
    return "";
}

}  // namespace

bool isSubmittable(const Submission& submission) {
    const auto pdu = fromHex(submission.pdu);
    return pdu && !pdu->empty() && submission.length > 0 &&
           pdu->size() == 1U + pdu->front() + static_cast<std::size_t>(submission.length);
}

SubmitOutcome outcomeAfterCtrlZ(const Reply& reply, seconds patience) {
    SubmitOutcome outcome{.result = reply.result};
    if (!reply.lines.empty()) {
        outcome.reference = messageReference(reply.lines.back().line).value_or(-1);
    }
    if (!reply.result) {
        outcome.why = "silent for " + std::to_string(patience.count()) + " s";
    } else if (isRefusal(*reply.result)) {
        outcome.kind = Kind::Refused;
        outcome.why = toString(*reply.result);
    } else if (!reply.ok()) {
        outcome.why = toString(*reply.result);
    } else if (outcome.reference < 0) {
        outcome.why = "OK without +CMGS";
    } else {
        outcome.kind = Kind::Accepted;
    }
    return outcome;
}

void Sender::take(const Submission& submission) {
    submission_ = submission;
    stage_ = Stage::Waiting;
}

bool Sender::shouldHoldLink() const {
    return submission_.more && session_.dialect->keepsLink && !linkRefused_ &&
           !(linkUntil_ && session_.now < *linkUntil_);
}

void Sender::start() {
    doubtful_.reset();
    if (shouldHoldLink()) {
        stage_ = Stage::Linking;
        session_.run({.text = "AT+CMMS=1"}, [this](const Reply& reply) {
            linkRefused_ = !reply.ok();
            linkUntil_ = session_.now + kLinkHeld;
            stage_ = Stage::Waiting;
        });
        return;
    }
    stage_ = Stage::Typing;
    session_.run({.text = "AT+CMGS=" + std::to_string(submission_.length),
                  .prefix = "+CMGS:",
                  .timeout = kPromptPatience,
                  .prompts = true},
                 [this](const Reply& reply) { ended(reply); });
}

void Sender::prompted() {
    session_.channel.type(submission_.pdu);
    if (!session_.mediator.arm(submission_.tag)) {
        session_.channel.abandon(session_.now);  // begins with ESC: the PDU is thrown away
        settle({.kind = Kind::NotSent, .why = "not armed"});
        return;
    }
    session_.channel.type(kCtrlZ);
    session_.channel.awaitResult(session_.options.submitPatience, session_.now);
    stage_ = Stage::OnAir;
    armedAt_ = session_.now;
}

void Sender::cut(const std::string& why) {
    if (stage_ != Stage::Idle) {
        settle({.kind = stage_ == Stage::OnAir ? Kind::InDoubt : Kind::NotSent, .why = why});
    }
}

bool Sender::take(const AtLine& line) {
    const auto reference = messageReference(line.line);
    if (!reference || !doubtful_) {
        return false;
    }
    session_.lastReference = reference;
    session_.mediator.answeredLate(*std::exchange(doubtful_, std::nullopt), *reference);
    return true;
}

bool Sender::stuck() const {
    return stage_ == Stage::OnAir && session_.now >= armedAt_ + kStuckAfter;
}

void Sender::tick() {
    if (stage_ == Stage::OnAir && session_.now >= armedAt_ + kSlowAfter) {
        session_.status.slow = true;
    }
}

std::optional<BootTime> Sender::nextDeadline() const {
    if (stage_ != Stage::OnAir || stuck()) {
        return std::nullopt;
    }
    return armedAt_ + (session_.status.slow ? kStuckAfter : kSlowAfter);
}

void Sender::ended(const Reply& reply) {
    const bool onAir = stage_ == Stage::OnAir;
    const SubmitOutcome outcome =
        onAir ? outcomeAfterCtrlZ(reply, session_.options.submitPatience) : withoutPrompt(reply);
    // A prompt or a reference may still come: it must not meet the next command.
    const bool settledByItself = onAir && outcome.kind != Kind::InDoubt;
    if (reply.result && !settledByItself) {
        session_.channel.synchronise(session_.now);
    }
    session_.ending = Ending{submission_.tag, outcome, reply.result.has_value()};
    settle(outcome);
}

SubmitOutcome Sender::withoutPrompt(const Reply& reply) const {
    if (!reply.result || reply.ok()) {
        return {.kind = Kind::NotSent, .why = "no prompt"};
    }
    return {.kind = Kind::Refused,
            .result = reply.result,
            .why = toString(*reply.result) + " instead of the prompt"};
}

void Sender::settle(const SubmitOutcome& outcome) {
    const bool sure = outcome.kind != Kind::InDoubt;
    log::modem().log(sure ? spdlog::level::info : spdlog::level::warn,
                     "modem.submitted part={} outcome={} mr={} code={} why=\"{}\"", submission_.tag.value,
                     toString(outcome.kind), outcome.reference, outcome.result ? outcome.result->code : -1,
                     outcome.why);
    const bool wasOnAir = stage_ == Stage::OnAir;
    stage_ = Stage::Idle;
    session_.status.slow = false;
    linkUntil_ = linkUntil_ ? std::optional{session_.now + kLinkHeld} : std::nullopt;
    if (outcome.kind == Kind::Accepted) {
        session_.lastReference = outcome.reference;
    } else if (wasOnAir) {
        session_.lastReference.reset();
        lostTrack_ = true;
    }
    doubtful_ = outcome.kind == Kind::InDoubt ? std::optional{submission_.tag} : std::nullopt;
    session_.mediator.settled(submission_.tag, outcome);
}

}  // namespace turnbell::at
