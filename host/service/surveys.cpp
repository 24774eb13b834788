#include "host/service/surveys.h"

#include "host/core/civil_time.h"
#include "host/service/consent.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kEndedAtOnce = 10;  // some two milliseconds, also if their pages are on the disk

bool neverWent(MessageState state) {
    return state == MessageState::Failed || state == MessageState::Expired ||
           state == MessageState::Cancelled || state == MessageState::Blocked;
}

/// Why a survey without a text has none.
std::string whyNot(const db::VisitRow& visit) {
    return visit.phone.empty() ? "no_number" : "no_consent";
}

/// Why a text did not go: what blocked it, or its state.
std::string whyNot(const db::MessageRow& text) {
    if (text.state == MessageState::Blocked && text.why == kNoConsent) {
        return "no_consent";
    }
    return text.state == MessageState::Blocked ? text.why : toString(text.state);
}

/// Of a survey whose first text did not go.
SurveyState stateWithout(const db::MessageRow& text) {
    const bool unwanted = text.why == kOptedOut || text.why == kStoppedScope;
    return unwanted ? SurveyState::OptedOut : SurveyState::Suppressed;
}

db::SurveySubject subjectOf(const db::VisitStepRow& visit, const Change& change, const std::string& zone) {
    const auto& step = visit.step;
    db::SurveySubject subject;
    subject.ticket = visit.visit.ticket;
    subject.day = civilDate(change.now().utc, zone);
    subject.service = step.service;
    subject.desk = step.desk;
    subject.staff = change.actor().party == Party::Staff ? change.actor().name : std::string{};
    subject.hour = static_cast<int>(civilMinutes(change.now().utc, zone) / std::chrono::hours{1});
    if (step.queued && step.firstCalled) {
        subject.wait = std::max(milliseconds{0}, step.firstCalled->utc - step.queued->utc);
    }
    return subject;
}

/// The address in its place, or behind the words.
FoundTemplate withLink(FoundTemplate words, const std::string& link) {
    constexpr std::string_view kPlace = "{link}";
    if (!link.empty() && words.text.find(kPlace) == std::string::npos) {
        words.text.append(" ").append(kPlace);
    }
    return words;
}

}  // namespace

Surveys::Surveys(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state}, outbox_{outbox}, texts_{texts} {
}

void Surveys::finished(const db::VisitStepRow& visit, const Change& change) {
    const auto* service = state_.catalog.service(visit.step.service);
    const bool asks = service != nullptr && service->surveyDelay.has_value();
    const auto key = std::to_string(visit.visit.id.value);
    if (!asks) {
        if (state_.catalog.branch.thankYou && !isThanked(visit.visit.id)) {
            texts_.send(TextPurpose::ThankYou, visit,
                        "thank_you/visit " + key + "/change " + std::to_string(change.number()),
                        {.desk = {}, .change = change.number()}, change.now());
        }
        return;
    }
    db::SurveyRow survey;
    survey.visit = visit.visit.id;
    survey.step = visit.step.id;
    survey.phone = visit.visit.phone;
    survey.createdAt = change.now().utc;
    survey.state = SurveyState::Suppressed;
    survey.why = whyNot(visit.visit);
    survey.plan = service->survey;
    survey.subject = subjectOf(visit, change, state_.catalog.branch.timeZone);
    const auto id = state_.surveys.insert(survey);
    const auto* const plan = planOf(survey);
    if (!id || plan == nullptr) {
        return;  // this visit had its survey already
    }
    const TextContext context{.desk = visit.step.desk,
                              .change = change.number(),
                              .delay = *service->surveyDelay,
                              .words = wordsOf(plan->questions.front().text, visit.visit.language)};
    const auto text = "survey/visit " + key + "/change " + std::to_string(change.number());
    const auto first = purposeOf(*plan, 1);
    if (const auto message = texts_.send(first, visit, text, context, change.now())) {
        survey.id = *id;
        survey.why.clear();
        schedule(survey, *message);
    }
}

/// Also after a finish that was taken back too late for its text.
bool Surveys::isThanked(VisitId visit) {
    return std::ranges::any_of(state_.messages.ofVisit(visit), [](const db::MessageRow& text) {
        return text.kind == MessageKind::ThankYou && text.state != MessageState::Cancelled &&
               text.state != MessageState::Blocked;
    });
}

void Surveys::schedule(db::SurveyRow survey, MessageId message) {
    survey.message = message;
    survey.asked = message;
    const auto row = state_.messages.message(message);
    const bool blocked = row && row->state == MessageState::Blocked;
    become(survey, blocked ? stateWithout(*row) : SurveyState::Scheduled, blocked ? whyNot(*row) : "");
}

void Surveys::moved(MessageId former, MessageId message, const PhoneNumber& phone) {
    if (auto survey = state_.surveys.byMessage(former); survey && survey->message == former) {
        survey->phone = phone;
        schedule(*survey, message);
    }
}

void Surveys::numberChanged(VisitId visit, const PhoneNumber& phone, Moment now) {
    const auto survey = state_.surveys.ofVisit(visit);
    if (survey && survey->state == SurveyState::Sent && survey->phone != phone) {
        end(*survey, SurveyState::Expired, "the customer's number was changed", now);
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
    if (!message || (neverWent(message->state) && state_.messages.submissions(message->id) == 0)) {
        state_.surveys.remove(survey->id);
    }
}

void Surveys::textChanged(MessageId message, Moment now) {
    const auto row = state_.messages.message(message);
    if (!row || row->kind != MessageKind::Survey) {
        return;
    }
    const auto survey = state_.surveys.byMessage(message);
    if (survey && survey->message == message) {
        firstChanged(*survey, *row, now);
    } else if (survey && survey->state == SurveyState::Sent) {
        laterChanged(*survey, *row, now);
    }
}

void Surveys::firstChanged(db::SurveyRow survey, const db::MessageRow& text, Moment now) {
    const bool arrived = text.state == MessageState::Delivered;
    if (survey.state == SurveyState::Scheduled && isOut(text.state)) {
        const auto* const plan = planOf(survey);
        survey.sentAt = now.utc;
        survey.expiresAt = now.utc + (plan == nullptr ? kUsualWindow : plan->window);
        survey.delivered = arrived;
        become(survey, SurveyState::Sent);
        if (state_.catalog.branch.surveyCap) {
            state_.optOuts.surveyed(survey.phone, now.utc);
        }
    } else if (survey.state == SurveyState::Scheduled && neverWent(text.state)) {
        become(survey, stateWithout(text), whyNot(text));
    } else if (arrived && !survey.delivered) {
        survey.delivered = true;
        become(survey, survey.state);
    }
}

/// A question that cannot be asked ends the survey with the answers that it has.
void Surveys::laterChanged(const db::SurveyRow& survey, const db::MessageRow& text, Moment now) {
    if (survey.asked == text.id && !survey.reasked && text.state == MessageState::Accepted) {
        early_.asked(survey.id, now);
    }
    if (survey.asked == text.id && neverWent(text.state)) {
        become(survey, text.state == MessageState::Blocked ? SurveyState::OptedOut : SurveyState::Expired);
    }
}

std::optional<db::SurveyRow> Surveys::awaiting(const PhoneNumber& phone, Moment now) {
    auto survey = state_.surveys.awaitingAnswer(phone);
    if (!survey || (survey->expiresAt && *survey->expiresAt <= now.utc)) {
        return std::nullopt;
    }
    const auto text = state_.messages.message(survey->asked);
    return text && isOut(text->state) ? survey : std::nullopt;
}

OpenQuestion Surveys::question(const db::SurveyRow& survey) const {
    const auto* const plan = planOf(survey);
    const auto place = static_cast<std::size_t>(survey.question);
    return openQuestion(plan != nullptr && place <= plan->questions.size() ? plan->questions[place - 1].kind
                                                                           : QuestionKind::Rating);
}

Surveys::Taken Surveys::answered(const db::SurveyRow& survey, const InboundMeaning& meaning,
                                 const std::string& text, const std::string& key, Moment now) {
    const auto kind = question(survey).kind;
    const auto* const plan = planOf(survey);
    const bool low = isLow(plan == nullptr ? usualSurvey() : *plan, kind, meaning.value);
    const int value = kind == QuestionKind::Open ? 0 : meaning.value;
    withdraw(survey, "it was answered", now);
    early_.answered(survey.phone, text, meaning.kind, now);
    state_.surveys.insert(
        db::AnswerRow{survey.id, survey.question, kind, value, text, meaning.rule, low, now.utc});
    const auto given = state_.surveys.given(survey.id);
    const int next = plan == nullptr ? 0 : nextQuestion(*plan, given, survey.question);
    if (next > 0) {
        ask(survey, *plan, next, now);
    } else {
        become(survey, SurveyState::Complete);
        if (plan != nullptr && state_.surveys.hasLow(survey.id)) {
            apologise(survey, *plan, key, now);
        }
        thank(survey, plan, key, now);
    }
    const bool forStaff = low || meaning.hasComment || kind == QuestionKind::Open;
    return {forStaff, low ? lowScoreNote(survey, kind, value) : std::string{}};
}

std::string Surveys::lowScoreNote(const db::SurveyRow& survey, QuestionKind kind, int value) const {
    const auto* const service = state_.catalog.service(survey.subject.service);
    return "low score " + std::to_string(value) + " of " + std::to_string(scaleOf(kind).highest) + ": " +
           survey.subject.ticket +
           (service == nullptr ? ""
                               : ", " + service->name.in(state_.firstLanguage(), state_.firstLanguage()));
}

void Surveys::ask(db::SurveyRow survey, const SurveyPlan& plan, int question, Moment now) {
    const auto visit = state_.visits.step(survey.step);
    const auto& asked = plan.questions[static_cast<std::size_t>(question) - 1];
    const auto message =
        visit ? texts_.send(
                    purposeOf(plan, question), *visit,
                    "survey/text " + std::to_string(survey.message.value) + "/question " +
                        std::to_string(question),
                    {.desk = survey.subject.desk, .words = wordsOf(asked.text, visit->visit.language)}, now)
              : std::nullopt;
    const auto text = message ? state_.messages.message(*message) : std::nullopt;
    if (!text ||
        text->state == MessageState::Blocked) {  // the consent was taken back, or the visit was erased
        const bool unwanted = text && stateWithout(*text) == SurveyState::OptedOut;
        become(survey, unwanted ? SurveyState::OptedOut : SurveyState::Expired);
        return;
    }
    survey.question = question;
    survey.asked = *message;
    survey.reasked = false;
    become(survey, SurveyState::Sent);
}

bool Surveys::askAgain(db::SurveyRow survey, Moment now) {
    const auto visit = state_.visits.step(survey.step);
    if (survey.reasked || !visit) {
        return false;
    }
    const auto message = texts_.send(TextPurpose::SurveyAgain, *visit,
                                     "survey/text " + std::to_string(survey.message.value) + "/question " +
                                         std::to_string(survey.question) + "/again",
                                     {.desk = survey.subject.desk}, now);
    const auto text = message ? state_.messages.message(*message) : std::nullopt;
    if (!text || text->state == MessageState::Blocked) {
        return false;
    }
    survey.reasked = true;
    become(survey, survey.state);
    return true;
}

void Surveys::thank(const db::SurveyRow& survey, const SurveyPlan* plan, const std::string& key, Moment now) {
    const auto visit = state_.visits.step(survey.step);
    if (!visit) {
        return;
    }
    TextContext context;
    context.automatic = true;
    auto purpose = TextPurpose::ThankYou;
    if (plan != nullptr && !plan->thankYou.byLanguage.empty()) {
        context.words = withLink(*wordsOf(plan->thankYou, visit->visit.language), plan->link);
        context.more.link = plan->link;
    } else if (plan != nullptr && !plan->link.empty()) {
        context.more.link = plan->link;
        purpose = TextPurpose::SurveyLink;
    }
    texts_.send(purpose, *visit, "thank_you/" + key, context, now);
}

/// Only while somebody is there to keep the promise.
void Surveys::apologise(const db::SurveyRow& survey, const SurveyPlan& plan, const std::string& key,
                        Moment now) {
    const auto visit = state_.visits.step(survey.step);
    const auto desks = state_.visits.deskStates();
    const bool staffed =
        std::ranges::any_of(desks, [](const auto& desk) { return desk.state != DeskState::Closed; });
    if (visit && staffed && !plan.lowScoreText.byLanguage.empty()) {
        texts_.send(
            TextPurpose::LowScore, *visit, std::string{kLowScoreKey} + key,
            {.desk = {}, .automatic = true, .words = wordsOf(plan.lowScoreText, visit->visit.language)}, now);
    }
}

void Surveys::optedOut(const PhoneNumber& phone, Moment now) {
    textsWithdrawn(now);
    while (const auto survey = state_.surveys.awaitingAnswer(phone)) {
        become(*survey, SurveyState::OptedOut);
    }
}

void Surveys::newVisit(const PhoneNumber& phone, Moment now) {
    while (const auto survey = state_.surveys.awaitingAnswer(phone)) {
        end(*survey, SurveyState::Expired, "a new visit", now);
    }
    for (const auto& text : state_.messages.unsentTo(phone)) {
        if (text.kind == MessageKind::Survey) {
            outbox_.cancel({&text, 1}, "a new visit", now);
            textChanged(text.id, now);
        }
    }
}

bool Surveys::tick(Moment now) {
    if (!looking_) {
        return false;
    }
    const auto overdue = state_.surveys.overdue(now.utc, static_cast<int>(kEndedAtOnce));
    for (const auto& survey : overdue) {
        end(survey, SurveyState::Expired, "the survey has ended", now);
    }
    looking_ = overdue.size() == kEndedAtOnce;
    if (!looking_) {
        state_.optOuts.forgetSurveyed(now.utc - state_.catalog.branch.surveyCap.value_or(milliseconds{0}));
    }
    return true;
}

std::optional<BootTime> Surveys::nextDeadline(Moment now) const {
    return looking_ ? std::optional{now.boot} : std::nullopt;
}

/// Questions of it that wait, for the end of quiet hours, have nothing to ask any more.
void Surveys::withdraw(const db::SurveyRow& survey, const std::string& why, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(survey.visit);
    std::erase_if(unsent, [](const db::MessageRow& text) { return text.kind != MessageKind::Survey; });
    outbox_.cancel(unsent, why, now);
}

/// A question that is still unsent is not asked any more.
void Surveys::end(const db::SurveyRow& survey, SurveyState state, const std::string& why, Moment now) {
    withdraw(survey, why, now);
    become(survey, state);
}

void Surveys::become(db::SurveyRow survey, SurveyState state, const std::string& why) {
    survey.state = state;
    survey.why = why;
    state_.surveys.update(survey);
}

/// Nothing: the survey is not in the catalog any more.
const SurveyPlan* Surveys::planOf(const db::SurveyRow& survey) const {
    return survey.plan.empty() ? &usualSurvey() : state_.catalog.survey(survey.plan);
}

std::optional<FoundTemplate> Surveys::wordsOf(const LocalizedText& text, const std::string& language) const {
    if (text.byLanguage.empty()) {
        return std::nullopt;
    }
    const auto& found = text.byLanguage.contains(language) ? language : state_.firstLanguage();
    return FoundTemplate{text.in(language, found), found};
}

}  // namespace turnbell
