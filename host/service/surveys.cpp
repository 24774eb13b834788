#include "host/service/surveys.h"

namespace turnbell {
namespace {

constexpr std::chrono::hours kAnswerWindow{72};  // field/queue.md 5

}  // namespace

Surveys::Surveys(BranchState& state, Texts& texts) : state_{state}, texts_{texts} {
}

void Surveys::finished(const db::VisitStepRow& visit, std::int64_t change, Moment now) {
    const auto* service = state_.catalog.service(visit.step.service);
    const bool asks = service != nullptr && service->surveyDelay.has_value();
    const auto key = std::to_string(visit.visit.id.value);
    if (!asks) {
        if (state_.catalog.branch.thankYou) {
            texts_.send(MessageKind::ThankYou, visit, "thank_you/visit " + key,
                        {.desk = {}, .change = change}, now);
        }
        return;
    }
    db::SurveyRow survey;
    survey.visit = visit.visit.id;
    survey.step = visit.step.id;
    survey.phone = visit.visit.phone;
    survey.createdAt = now.utc;
    survey.state = SurveyState::Suppressed;
    const auto id = state_.surveys.insert(survey);
    if (!id) {
        return;  // this visit had its survey already
    }
    const TextContext context{.desk = visit.step.desk, .change = change, .delay = *service->surveyDelay};
    const auto text = "survey/visit " + key + "/change " + std::to_string(change);
    if (const auto message = texts_.send(MessageKind::Survey, visit, text, context, now)) {
        survey.id = *id;
        schedule(survey, *message);
    }
}

void Surveys::schedule(db::SurveyRow survey, MessageId message) {
    survey.message = message;
    const auto row = state_.messages.message(message);
    const bool blocked = row && row->state == MessageState::Blocked;
    become(survey, blocked ? SurveyState::OptedOut : SurveyState::Scheduled);
}

void Surveys::moved(VisitId visit, MessageId message, const PhoneNumber& phone) {
    if (auto survey = state_.surveys.ofVisit(visit)) {
        survey->phone = phone;
        schedule(*survey, message);
    }
}

void Surveys::textsWithdrawn(Moment now) {
    for (const auto& survey : state_.surveys.scheduled()) {
        textChanged(survey.message, now);
    }
}

void Surveys::undone(VisitId visit) {
    const auto survey = state_.surveys.ofVisit(visit);
    if (!survey) {
        return;
    }
    const auto message = state_.messages.message(survey->message);
    if (!message || message->state == MessageState::Cancelled || message->state == MessageState::Blocked) {
        state_.surveys.remove(survey->id);
    }
}

void Surveys::textChanged(MessageId message, Moment now) {
    const auto row = state_.messages.message(message);
    if (!row || row->kind != MessageKind::Survey) {
        return;
    }
    auto survey = state_.surveys.byMessage(message);
    if (!survey || survey->state != SurveyState::Scheduled) {
        return;
    }
    switch (row->state) {
    case MessageState::Accepted:
    case MessageState::Delivered:
    case MessageState::InDoubt:  // it may have arrived: an answer counts
    case MessageState::Unknown:
        survey->sentAt = now.utc;
        become(*survey, SurveyState::Sent);
        break;
    case MessageState::Failed:
    case MessageState::Expired:
    case MessageState::Cancelled: become(*survey, SurveyState::Suppressed); break;
    case MessageState::Blocked: become(*survey, SurveyState::OptedOut); break;
    default: break;
    }
}

std::optional<db::SurveyRow> Surveys::awaiting(const PhoneNumber& phone) {
    return state_.surveys.awaitingAnswer(phone);
}

void Surveys::answered(const db::SurveyRow& survey, const InboundMeaning& meaning, const std::string& idemKey,
                       Moment now) {
    state_.surveys.insert(
        db::AnswerRow{survey.id, 1, QuestionKind::Rating, meaning.value, {}, meaning.rule, false, now.utc});
    become(survey, SurveyState::Complete);
    if (const auto visit = state_.visits.step(survey.step)) {
        texts_.send(MessageKind::ThankYou, *visit, "thank_you/" + idemKey, {}, now);
    }
}

void Surveys::optedOut(const PhoneNumber& phone, Moment now) {
    textsWithdrawn(now);
    while (const auto survey = state_.surveys.awaitingAnswer(phone)) {
        become(*survey, SurveyState::OptedOut);
    }
}

void Surveys::newVisit(const PhoneNumber& phone) {
    while (const auto survey = state_.surveys.awaitingAnswer(phone)) {
        become(*survey, SurveyState::Expired);
    }
}

void Surveys::tick(Moment now) {
    for (const auto& survey : state_.surveys.unanswered(now.utc - kAnswerWindow)) {
        become(survey, SurveyState::Expired);
    }
}

wire::SurveyResults Surveys::results() {
    const auto totals = state_.surveys.totals();
    const auto figures = figuresOf(state_.surveys.answers());
    wire::SurveyResults results;
    results.scheduled = totals.scheduled;
    results.sent = totals.sent;
    results.delivered = totals.delivered;
    results.answered = figures.answered;
    results.mean = figures.mean;
    results.count = figures.count;
    return results;
}

void Surveys::become(db::SurveyRow survey, SurveyState state) {
    survey.state = state;
    state_.surveys.update(survey);
}

}  // namespace turnbell
