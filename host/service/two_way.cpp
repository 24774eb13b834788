#include "host/service/two_way.h"

#include "host/base/log.h"
#include "host/core/inbound/choice_reader.h"
#include "host/core/wait_words.h"
#include "host/service/asked_last.h"
#include "host/service/choice_labels.h"
#include "host/service/customer_language.h"

#include <algorithm>

namespace turnbell {
namespace {

using db::QuestionFor;
using Taken = TwoWay::Taken;

constexpr int kTheVisit = 1;               // of "1 cancel the visit, 2 stop all texts"
constexpr std::chrono::minutes kSweep{1};  // a modem that is ready has handed over what waited in it by then

Taken forStaffIf(bool staff) {
    return staff ? Taken::ForStaff : Taken::Done;
}

bool isAmong(const std::vector<std::string>& ids, const db::VisitStepRow& row) {
    return std::ranges::find(ids, choiceOf(row.visit)) != ids.end();
}

const db::VisitStepRow* find(const std::vector<db::VisitStepRow>& rows, VisitId visit) {
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.visit.id == visit; });
    return found == rows.end() ? nullptr : &*found;
}

/// The network took it, and nothing says that it has not arrived.
bool isWithThem(MessageState state) {
    return state == MessageState::Accepted || state == MessageState::Delivered ||
           state == MessageState::NoReport;
}

/// Nobody has read it, and nobody will.
bool isLost(MessageState state) {
    switch (state) {
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Cancelled:
    case MessageState::Blocked:
    case MessageState::Failed: return true;
    default: return false;
    }
}

/// What says that the visit goes on, and so takes back a CANCEL whose meaning was asked for.
bool goesOn(InboundKeyword keyword) {
    return keyword != InboundKeyword::Status && keyword != InboundKeyword::Info;
}

}  // namespace

TwoWay::TwoWay(BranchState& state, Texts& texts, Conversations& conversations, StopWords& stops,
               VisitWords& words, RemoteCheckIns& remote, Undo& undo)
    : state_{state},
      texts_{texts},
      conversations_{conversations},
      lapsed_{state},
      stops_{stops},
      words_{words},
      remote_{remote},
      undo_{undo} {
}

InboundContext TwoWay::contextOf(const PhoneNumber& phone, Moment now) {
    const OwnVisits own{state_, undo_, phone, now};
    InboundContext context;
    context.languages = state_.catalog.branch.languages;
    context.language = languageOf(phone, own);
    context.activeVisit = !own.open().empty();
    context.visitIsLater = own.ofToday(own.open()).empty();
    context.mayRejoin = own.mayWantBack();
    context.mayUndo = own.undoable().has_value();
    if (!own.forWord(VisitWord::Confirm).empty()) {
        const auto other = lastAskedElse(state_, phone);
        context.pendingYesNo = !other || !isAskedLast(phone, *other, now);
    }
    if (const auto question = questionTo(phone, now)) {
        context.choices = ChoiceLabels{state_}.of(*question, now);
        if (question->kind == QuestionFor::WhichVisit) {
            context.choiceVisits = question->choices;
        }
    } else if (const auto lapsed = lapsed_.of(phone, now)) {
        context.lapsedChoices = ChoiceLabels{state_}.of(*lapsed, now);
    }
    for (const auto& [visit, step] : own.all()) {
        context.visits.push_back({choiceOf(visit), visit.ticket, visit.firstName});
    }
    for (const auto& service : state_.catalog.services) {
        for (const auto& [language, word] : service.codeWord.byLanguage) {
            context.codeWords.push_back({word, service.code, language});
        }
    }
    return context;
}

/// On later days the last visit is not among the number's own, and its language still is.
std::string TwoWay::languageOf(const PhoneNumber& phone, const OwnVisits& own) {
    if (!own.language().empty()) {
        return own.language();
    }
    return customerLanguage(state_, phone);
}

bool TwoWay::isAskedLast(const PhoneNumber& phone, UtcTime asked, Moment now) {
    const OwnVisits own{state_, undo_, phone, now};
    return std::ranges::none_of(own.forWord(VisitWord::Confirm), [&](const db::VisitStepRow& row) {
        return lastSaid(state_, row.visit) > asked;
    });
}

std::string TwoWay::languageFor(const InboundMeaning& meaning, const InboundContext& context) const {
    // Our texts tell everybody to write INFO or HERE: that makes nobody with a visit English.
    const bool spoken = !context.activeVisit &&
                        std::ranges::find(context.languages, meaning.language) != context.languages.end();
    return spoken ? meaning.language : context.language;
}

Taken TwoWay::take(const CustomerSaid& said, const InboundMeaning& meaning, Moment now) {
    switch (meaning.kind) {
    case InboundKind::OptOut:
        state_.questions.remove(said.phone);
        stops_.optOut(said, meaning.scope, now);
        return Taken::Done;
    case InboundKind::OptIn:
        state_.questions.remove(said.phone);
        stops_.optIn(said, meaning.scope, now);
        return Taken::Done;
    case InboundKind::Help:
        texts_.answer(TextPurpose::Help, said.phone, said.language, {}, "answer/" + said.key, now);
        return Taken::Done;
    case InboundKind::AskCancel: return cancel(said, now);
    case InboundKind::Choice: return chosen(said, meaning.value, now);
    case InboundKind::Reask:
        if (meaning.rule == kReaskLapsed) {
            return askLapsed(said, now);
        }
        return meaning.rule == kReaskChoice ? askAgain(said, now) : Taken::NotMine;
    case InboundKind::YesNo:
        if (meaning.answersQuestion) {
            return Taken::NotMine;
        }
        state_.questions.remove(said.phone);
        return about(meaning.value == 1 ? VisitWord::Confirm : VisitWord::Decline, said, now);
    case InboundKind::Keyword: return keyword(said, meaning, now);
    case InboundKind::Conversation:
        if (!meaning.answersQuestion && isAskedWhatCancelMeans(said.phone, now)) {
            auto question = *state_.questions.of(said.phone);
            question.word = db::kSpoke;  // own words are no silence, and a person reads them
            state_.questions.ask(question);
        }
        return Taken::NotMine;
    default: return Taken::NotMine;
    }
}

/// Whether silence is one is for tick() to say.
std::optional<db::QuestionRow> TwoWay::questionTo(const PhoneNumber& phone, Moment now) {
    auto question = state_.questions.of(phone);
    const bool isOpen = question && !LapsedQuestions::isLapsed(*question) &&
                        (question->kind == QuestionFor::CancelOrStop || question->expires.boot > now.boot);
    return isOpen ? question : std::nullopt;
}

bool TwoWay::isAskedWhatCancelMeans(const PhoneNumber& phone, Moment now) {
    const auto question = questionTo(phone, now);
    return question && question->kind == QuestionFor::CancelOrStop;
}

milliseconds TwoWay::timeFor(QuestionFor kind) const {
    return kind == QuestionFor::CancelOrStop ? state_.catalog.branch.cancelSilence
                                             : milliseconds{kQuestionKept};
}

/// In place of what was asked before. What may not be sent asks nobody, and a person has to.
Taken TwoWay::ask(db::QuestionRow question, TextPurpose purpose, const TextFields& fields,
                  const CustomerSaid& said, Moment now) {
    state_.questions.remove(said.phone);
    const auto id = texts_.answer(purpose, said.phone, said.language, fields, "answer/" + said.key, now);
    const auto text = id ? state_.messages.message(*id) : std::nullopt;
    if (!text || isLost(text->state)) {
        return Taken::ForStaff;
    }
    question.phone = said.phone;
    question.language = said.language;
    question.text = said.text;
    question.minutes = static_cast<int>(said.minutes.count());
    question.message = text->id;
    question.asked = now.utc;
    question.expires = text->expires + timeFor(question.kind);  // at the latest: see textChanged()
    state_.questions.ask(question);
    return Taken::Done;
}

/// CANCEL twice is an answer: it is one of the words by which texts must be ended.
Taken TwoWay::cancel(const CustomerSaid& said, Moment now) {
    const auto before = questionTo(said.phone, now);
    if (before && before->kind == QuestionFor::CancelOrStop) {
        state_.questions.remove(said.phone);
        stops_.optOut(said, TextScope::All, now, "text CANCEL twice");
        return Taken::Done;
    }
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto visits = own.forWord(VisitWord::Leave);
    return ask({.kind = QuestionFor::CancelOrStop, .choices = {"visit", "texts"}}, TextPurpose::AskCancel,
               {.ticket = visits.size() == 1 ? visits.front().visit.ticket : std::string{}}, said, now);
}

Taken TwoWay::chosen(const CustomerSaid& said, int choice, Moment now) {
    const auto question = questionTo(said.phone, now);
    const auto place = static_cast<std::size_t>(choice) - 1;
    if (!question || place >= question->choices.size()) {
        return Taken::NotMine;
    }
    state_.questions.remove(said.phone);
    const auto& meant = question->choices[place];
    switch (question->kind) {
    case QuestionFor::CancelOrStop:
        if (choice == kTheVisit) {
            auto leaves = said;
            leaves.namesVisit = true;
            return about(VisitWord::Leave, leaves, now);
        }
        stops_.optOut(said, TextScope::All, now, "text CANCEL, and 2");
        return Taken::Done;
    case QuestionFor::Menu: {
        auto inItsLanguage = said;
        inItsLanguage.language = question->language;
        return join(inItsLanguage, meant, now);
    }
    case QuestionFor::WhichVisit: break;
    }
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto word = visitWord(LapsedQuestions::wordOf(*question)).value_or(VisitWord::Status);
    const auto visits = own.forWord(word);
    if (const auto* const row = find(visits, visitOfChoice(meant))) {
        auto asBefore = said;
        asBefore.minutes = std::chrono::minutes{question->minutes};
        return forStaffIf(words_.carryOut(word, *row, asBefore, now));
    }
    return Taken::ForStaff;  // it has moved on since
}

Taken TwoWay::askAgain(const CustomerSaid& said, Moment now) {
    const auto question = questionTo(said.phone, now);
    if (!question) {
        return Taken::NotMine;
    }
    const auto purpose = question->kind == QuestionFor::Menu         ? TextPurpose::Menu
                         : question->kind == QuestionFor::WhichVisit ? TextPurpose::WhichVisit
                                                                     : TextPurpose::AskCancel;
    texts_.answer(purpose, said.phone, question->language,
                  {.choices = numbered(ChoiceLabels{state_}.of(*question, now))}, "answer/" + said.key, now);
    return Taken::Done;
}

/// What it asked may have changed since: a line is closed, a visit is over.
Taken TwoWay::askLapsed(const CustomerSaid& said, Moment now) {
    const auto question = lapsed_.of(said.phone, now);
    if (!question) {
        return Taken::NotMine;
    }
    auto as = said;
    as.language = question->language;
    as.minutes = std::chrono::minutes{question->minutes};
    if (question->kind == QuestionFor::Menu) {
        state_.questions.remove(said.phone);
        const auto taken = join(as, {}, now);
        lapsed_.askedAgain(said.phone);
        return taken;
    }
    const auto word = visitWord(LapsedQuestions::wordOf(*question)).value_or(VisitWord::Status);
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto visits = own.forWord(word);
    if (visits.empty()) {
        state_.questions.remove(said.phone);
        return Taken::ForStaff;
    }
    const auto taken = askWhich(word, visits, as, now);
    lapsed_.askedAgain(said.phone);
    return taken;
}

Taken TwoWay::keyword(const CustomerSaid& said, const InboundMeaning& meaning, Moment now) {
    const auto keyword = meaning.keyword.value_or(InboundKeyword::Info);
    if (goesOn(keyword)) {
        state_.questions.remove(said.phone);
    }
    switch (keyword) {
    case InboundKeyword::Join: return join(said, meaning.service, now);
    case InboundKeyword::Info: info(said, now); return Taken::Done;
    case InboundKeyword::Undo: return undo(said, meaning.visits, now);
    case InboundKeyword::Back:
        if (hasLeft(said.phone, meaning.visits, now)) {
            return undo(said, meaning.visits, now);
        }
        break;
    default: break;
    }
    return about(*visitWord(keyword), said, now, meaning.visits);
}

/// Whether BACK takes back that they have left.
bool TwoWay::hasLeft(const PhoneNumber& phone, const VisitIds& named, Moment now) {
    const OwnVisits own{state_, undo_, phone, now};
    if (named.empty()) {
        return own.hasLeft();
    }
    return std::ranges::any_of(own.all(), [&](const db::VisitStepRow& row) {
        const auto last = isAmong(named, row) ? undo_.lastByText(row.visit.id, now) : std::nullopt;
        return last && last->event == StepEvent::Leave;
    });
}

Taken TwoWay::undo(const CustomerSaid& said, const VisitIds& named, Moment now) {
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto isMeant = [&](const db::VisitStepRow& row) {
        return isAmong(named, row) && undo_.lastByText(row.visit.id, now);
    };
    const auto found = std::ranges::find_if(own.all(), isMeant);
    const auto meant = found != own.all().end() ? std::optional{*found}
                       : named.empty()          ? own.undoable()
                                                : std::nullopt;
    if (!meant) {
        return Taken::NotMine;
    }
    words_.undo(*meant, said, now);
    return Taken::Done;
}

Taken TwoWay::about(VisitWord word, const CustomerSaid& said, Moment now, const VisitIds& named) {
    const OwnVisits own{state_, undo_, said.phone, now};
    auto visits = own.forWord(word);
    if (!named.empty()) {
        std::erase_if(visits, [&](const db::VisitStepRow& row) { return !isAmong(named, row); });
        const auto other =
            std::ranges::find_if(own.all(), [&](const db::VisitStepRow& row) { return isAmong(named, row); });
        if (visits.empty() && other != own.all().end()) {
            words_.notPossible(*other, said, now);
            return Taken::ForStaff;
        }
    }
    if (word == VisitWord::Leave && !said.namesVisit) {
        // "Going home" is about today: an appointment of another day is cancelled once it is said to be
        // meant.
        auto today = own.ofToday(visits);
        if (today.empty() && !visits.empty()) {
            return askWhich(word, visits, said, now);
        }
        visits = std::move(today);
    }
    if (visits.size() > 1 && word == VisitWord::Status && isAskedWhatCancelMeans(said.phone, now)) {
        visits.resize(1);  // that question stays
    }
    if (visits.size() > 1) {
        return askWhich(word, visits, said, now);
    }
    if (visits.size() == 1) {
        return forStaffIf(words_.carryOut(word, visits.front(), said, now));
    }
    const auto tooLate = word == VisitWord::Back ? own.tooLate() : std::nullopt;
    if (tooLate || !own.open().empty()) {
        words_.notPossible(tooLate ? *tooLate : own.open().front(), said, now);
        return Taken::ForStaff;
    }
    texts_.answer(TextPurpose::NoVisit, said.phone, said.language, {}, "answer/" + said.key, now);
    return Taken::Done;
}

Taken TwoWay::askWhich(VisitWord word, const std::vector<db::VisitStepRow>& visits, const CustomerSaid& said,
                       Moment now) {
    std::vector<std::string> ids;
    std::vector<std::string> labels;
    for (const auto& row : visits) {
        ids.push_back(choiceOf(row.visit));
        labels.push_back(ChoiceLabels{state_}.ofVisit(row, now));
    }
    return ask({.kind = QuestionFor::WhichVisit, .word = toString(word), .choices = std::move(ids)},
               TextPurpose::WhichVisit, {.choices = numbered(labels)}, said, now);
}

Taken TwoWay::join(const CustomerSaid& said, const std::string& service, Moment now) {
    const auto joined = remote_.join(said, service, textingCustomer(), now);
    if (joined) {
        return Taken::Done;
    }
    if (joined.error().reason == kIsComing) {
        const auto coming = remote_.coming(said.phone, service, now);
        return forStaffIf(!coming || words_.status(*coming, said, now));
    }
    if (joined.error().reason == "limit_number") {
        return noTicket(said, service, now);
    }
    return joined.error().reason.starts_with("limit_") ? Taken::OverLimit : Taken::ForStaff;
}

/// Who is in that line is told how it stands, and who is not, why there is no second ticket.
Taken TwoWay::noTicket(const CustomerSaid& said, const std::string& service, Moment now) {
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto& open = own.open();
    const auto same = std::ranges::find_if(
        open, [&](const auto& row) { return service.empty() || row.step.service == service; });
    if (same != open.end()) {
        return forStaffIf(words_.status(*same, said, now));
    }
    const auto most = state_.catalog.textLimits().openTickets;
    if (!open.empty() && most > 0 && static_cast<int>(open.size()) >= most) {
        words_.hasTicket(open.front(), said, now);
    } else {
        remote_.tellEnough(said, now);
    }
    return Taken::Done;
}

void TwoWay::info(const CustomerSaid& said, Moment now) {
    const auto clocks = state_.catalog.openingHours().clocks(now.utc);
    texts_.answer(TextPurpose::Info, said.phone, said.language, {.time = hoursWords(clocks, said.language)},
                  "answer/" + said.key, now);
}

void TwoWay::textChanged(MessageId message, Moment now) {
    auto question = state_.questions.byMessage(message);
    const auto text = question ? state_.messages.message(message) : std::nullopt;
    if (text && isWithThem(text->state)) {
        question->expires = now + timeFor(question->kind);
        state_.questions.ask(*question);
    } else if (text && isLost(text->state)) {
        giveToStaff(*question, now);
    }
}

/// Nothing was done, and somebody still wants something.
void TwoWay::giveToStaff(const db::QuestionRow& question, Moment now) {
    state_.questions.remove(question.phone);
    conversations_.received({.address = question.phone.e164(), .text = question.text}, now);
}

bool TwoWay::mayHaveHeard(Moment now) const {
    return state_.readySince && now.boot - *state_.readySince >= kSweep;
}

void TwoWay::tick(Moment now) {
    for (auto& question : state_.questions.expired(now.boot)) {
        if (LapsedQuestions::isLapsed(question)) {
            state_.questions.remove(question.phone);
            continue;
        }
        const bool stops = question.kind == QuestionFor::CancelOrStop;
        if (stops && !mayHaveHeard(now)) {  // the answer may be waiting in the modem
            question.expires = now + kSweep;
            state_.questions.ask(question);
            continue;
        }
        log::inbox().info("inbound.silence from={} question={}", question.phone, db::toString(question.kind));
        const auto text = state_.messages.message(question.message);
        if (!stops || !text || !isWithThem(text->state)) {
            giveToStaff(question, now);
            lapsed_.keep(question, now);
            continue;
        }
        state_.questions.remove(question.phone);
        if (question.word == db::kSpoke) {
            continue;
        }
        stops_.optOut({.phone = question.phone,
                       .key = "silence " + question.phone.e164() + " " + toIso8601(question.asked),
                       .language = question.language},
                      TextScope::All, now, "text CANCEL, and no answer");
    }
}

}  // namespace turnbell
