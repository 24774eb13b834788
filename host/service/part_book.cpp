#include "host/service/part_book.h"

#include "host/base/log.h"
#include "host/service/consent.h"
#include "modem/sms/national_language.h"

namespace turnbell {

using wire::Topic;

bool isCall(MessageKind kind) {
    return kind == MessageKind::Turn || kind == MessageKind::Recall;
}

bool isConfirmation(MessageKind kind) {
    return kind == MessageKind::Stop || kind == MessageKind::Start;
}

void PartBook::set(db::PartRow& part, MessageState state, const std::string& why, Moment now) {
    part.state = state;
    state_.messages.update(part);
    auto message = state_.messages.message(part.message);
    if (!message) {
        return;
    }
    std::vector<MessageState> states;
    for (const auto& each : state_.messages.parts(part.message)) {
        states.push_back(each.state);
    }
    message->state = combined(states);
    message->why = why;
    message->settled = isFinal(message->state) ? std::optional{now.utc} : std::nullopt;
    message->personAsked =
        message->state == MessageState::Unknown && policyOf(message->kind).doubt == DoubtPolicy::AskPerson;
    state_.messages.update(*message);
    state_.changes({Topic::Messages, Topic::Health});
    if (message->conversation) {
        state_.changes({Topic::Conversations});
    }
    if (message->kind == MessageKind::Notice) {
        state_.changes({Topic::Notices});
    }
}

void PartBook::end(db::MessageRow& message, MessageState state, const std::string& why, Moment now) {
    message.state = state;
    message.why = why;
    message.settled = now.utc;
    state_.messages.update(message);
    state_.changes({Topic::Messages, Topic::Health});
    if (message.kind == MessageKind::Notice) {
        state_.changes({Topic::Notices});
    }
}

void PartBook::expire(db::MessageRow message, Moment now) {
    for (auto& part : state_.messages.parts(message.id)) {
        part.state = MessageState::Expired;
        state_.messages.update(part);
    }
    const auto why = message.why.empty() ? "it could not be sent in time" : message.why + "; too late now";
    end(message, MessageState::Expired, why, now);
    log::outbox().warn("text.expired id={} kind={}", message.id.value, toString(message.kind));
}

void PartBook::finishAttempt(PartId part, const std::string& outcome, int reference, int code,
                             const std::string& evidence) {
    auto attempt = state_.messages.lastAttempt(part);
    if (!attempt) {
        return;
    }
    attempt->outcome = outcome;
    attempt->reference = reference;
    attempt->code = code;
    attempt->evidence = evidence;
    state_.messages.update(*attempt);
}

void PartBook::block(db::PartRow& part, const std::string& why, Moment now) {
    stop(part, MessageState::Blocked, why, now);
}

void PartBook::withdraw(db::PartRow& part, const std::string& why, Moment now) {
    stop(part, MessageState::Cancelled, why, now);
}

void PartBook::stop(db::PartRow& part, MessageState neverSent, const std::string& why, Moment now) {
    const bool mayBeThere = part.submissions > 0;
    set(part, mayBeThere ? MessageState::Unknown : neverSent, why, now);
}

std::optional<std::string> PartBook::refusal(const db::MessageRow& message) {
    return Consent{state_}.refusal(message);
}

std::string PartBook::languageOf(VisitId visit) {
    const auto row = state_.visits.visit(visit);
    return row ? row->language : std::string{};
}

Result<sms::Encoded> PartBook::encoded(const db::MessageRow& message) {
    const auto& policy = policyOf(message.kind);
    sms::SubmitOptions options;
    options.statusReport = policy.statusReport;
    options.validity = policy.validity;
    options.concatReference = static_cast<std::uint16_t>(state_.messages.nextConcatReference(message.to));
    auto shortest = sms::encode(message.to.e164(), message.text, options);
    for (const auto& language : languagesOf(message)) {
        options.language = sms::sendingLanguage(language);
        auto encoded = sms::encode(message.to.e164(), message.text, options);
        if (encoded && shortest && encoded->parts.size() < shortest->parts.size()) {
            shortest = std::move(encoded);
        }
    }
    return shortest;
}

/// Whose national tables it may be sent with. An answer about no visit is in one of the branch's.
std::vector<std::string> PartBook::languagesOf(const db::MessageRow& message) {
    const auto& branch = state_.catalog.branch;
    if (!branch.nationalTables) {
        return {};
    }
    const auto language = languageOf(message.visit);
    return language.empty() ? branch.languages : std::vector{language};
}

bool PartBook::isForFormerNumber(const db::MessageRow& message) {
    if (message.conversation) {
        return false;
    }
    const auto visit = state_.visits.visit(message.visit);
    return visit && visit->phone != message.to;
}

bool PartBook::stillUseful(const db::MessageRow& message) {
    if (isForFormerNumber(message)) {
        return false;
    }
    const auto step = state_.visits.step(message.step);
    switch (message.kind) {
    case MessageKind::Turn:
    case MessageKind::Recall: return step && step->step.state == StepState::Called;
    case MessageKind::Welcome:
    case MessageKind::Approach: return !step || step->step.state <= StepState::Waiting;
    default: return true;
    }
}

}  // namespace turnbell
