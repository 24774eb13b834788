#include "host/service/two_way.h"

#include "host/base/log.h"
#include "host/core/wait_words.h"
#include "host/service/consent.h"

#include <algorithm>
#include <charconv>

namespace turnbell {
namespace {

using db::QuestionFor;
using Taken = TwoWay::Taken;

constexpr int kTheVisit = 1;  // of "1 cancel the visit, 2 stop all texts"

Taken forStaffIf(bool staff) {
    return staff ? Taken::ForStaff : Taken::Done;
}

VisitId visitIn(const std::string& choice) {
    std::int64_t id = 0;
    std::from_chars(choice.data(), choice.data() + choice.size(), id);
    return VisitId{id};
}

const db::VisitStepRow* find(const std::vector<db::VisitStepRow>& rows, VisitId visit) {
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.visit.id == visit; });
    return found == rows.end() ? nullptr : &*found;
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
      stops_{stops},
      words_{words},
      remote_{remote},
      undo_{undo} {
}

InboundContext TwoWay::contextOf(const PhoneNumber& phone, Moment now) {
    const OwnVisits own{state_, undo_, phone, now};
    InboundContext context;
    context.languages = state_.catalog.branch.languages;
    context.language = own.language().empty() ? state_.firstLanguage() : own.language();
    context.activeVisit = !own.open().empty();
    context.mayRejoin = own.mayComeBack();
    context.mayUndo = own.undoable().has_value();
    context.pendingYesNo = !own.forWord(VisitWord::Confirm).empty();
    if (const auto question = questionTo(phone, now)) {
        context.choices = labelsOf(*question, now);
    }
    for (const auto& service : state_.catalog.services) {
        for (const auto& [language, word] : service.codeWord.byLanguage) {
            context.codeWords.push_back({word, service.code, language});
        }
    }
    return context;
}

bool TwoWay::isAskedLast(const PhoneNumber& phone, UtcTime asked, Moment now) {
    const OwnVisits own{state_, undo_, phone, now};
    return std::ranges::none_of(own.forWord(VisitWord::Confirm),
                                [&](const db::VisitStepRow& row) { return row.visit.created.utc > asked; });
}

std::string TwoWay::languageFor(const InboundMeaning& meaning, const InboundContext& context) const {
    const bool spoken = std::ranges::find(context.languages, meaning.language) != context.languages.end();
    return spoken ? meaning.language : context.language;
}

Taken TwoWay::take(const CustomerSaid& said, const InboundMeaning& meaning, Moment now) {
    switch (meaning.kind) {
    case InboundKind::OptOut:
        state_.questions.remove(said.phone);
        stops_.optOut(said, meaning.scope, now);
        return Taken::Done;
    case InboundKind::OptIn: stops_.optIn(said, meaning.scope, now); return Taken::Done;
    case InboundKind::Help:
        texts_.answer(TextPurpose::Help, said.phone, said.language, {}, "answer/" + said.key, now);
        return Taken::Done;
    case InboundKind::AskCancel: return cancel(said, now);
    case InboundKind::Choice: return chosen(said, meaning.value, now);
    case InboundKind::Reask: return questionTo(said.phone, now) ? askAgain(said, now) : Taken::NotMine;
    case InboundKind::YesNo:
        return meaning.answersQuestion
                   ? Taken::NotMine
                   : about(meaning.value == 1 ? VisitWord::Confirm : VisitWord::Decline, said, now);
    case InboundKind::Keyword: return keyword(said, meaning, now);
    default: return Taken::NotMine;
    }
}

std::optional<db::QuestionRow> TwoWay::questionTo(const PhoneNumber& phone, Moment now) {
    auto question = state_.questions.of(phone);
    return question && question->expires.boot > now.boot ? question : std::nullopt;
}

void TwoWay::ask(db::QuestionRow question, const CustomerSaid& said) {
    question.phone = said.phone;
    question.language = said.language;
    question.text = said.text;
    state_.questions.ask(question);
}

/// CANCEL twice is an answer: it is one of the words by which texts must be ended.
Taken TwoWay::cancel(const CustomerSaid& said, Moment now) {
    const auto before = questionTo(said.phone, now);
    if (before && before->kind == QuestionFor::CancelOrStop) {
        state_.questions.remove(said.phone);
        stops_.optOut(said, TextScope::All, now);
        return Taken::Done;
    }
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto visits = own.forWord(VisitWord::Leave);
    ask({.kind = QuestionFor::CancelOrStop,
         .choices = {"visit", "texts"},
         .asked = now.utc,
         .expires = now + state_.catalog.branch.cancelSilence},
        said);
    texts_.answer(TextPurpose::AskCancel, said.phone, said.language,
                  {.ticket = visits.size() == 1 ? visits.front().visit.ticket : std::string{}},
                  "answer/" + said.key, now);
    return Taken::Done;
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
            return about(VisitWord::Leave, said, now);
        }
        stops_.optOut(said, TextScope::All, now);
        return Taken::Done;
    case QuestionFor::Menu: {
        auto inItsLanguage = said;
        inItsLanguage.language = question->language;
        return join(inItsLanguage, meant, now);
    }
    case QuestionFor::WhichVisit: break;
    }
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto word = visitWord(question->word).value_or(VisitWord::Status);
    const auto visits = own.forWord(word);
    if (const auto* const row = find(visits, visitIn(meant))) {
        return forStaffIf(words_.carryOut(word, *row, said, now));
    }
    return Taken::ForStaff;  // it has moved on since
}

Taken TwoWay::askAgain(const CustomerSaid& said, Moment now) {
    const auto question = questionTo(said.phone, now);
    const auto purpose = question->kind == QuestionFor::Menu         ? TextPurpose::Menu
                         : question->kind == QuestionFor::WhichVisit ? TextPurpose::WhichVisit
                                                                     : TextPurpose::AskCancel;
    texts_.answer(purpose, said.phone, question->language, {.choices = numbered(labelsOf(*question, now))},
                  "answer/" + said.key, now);
    return Taken::Done;
}

Taken TwoWay::keyword(const CustomerSaid& said, const InboundMeaning& meaning, Moment now) {
    const auto keyword = meaning.keyword.value_or(InboundKeyword::Info);
    if (goesOn(keyword)) {
        state_.questions.remove(said.phone);
    }
    switch (keyword) {
    case InboundKeyword::Join: return join(said, meaning.service, now);
    case InboundKeyword::Info: info(said, now); return Taken::Done;
    case InboundKeyword::Undo: return undo(said, now);
    case InboundKeyword::Back:
        if (const OwnVisits own{state_, undo_, said.phone, now}; own.hasLeft()) {
            return undo(said, now);
        }
        break;
    default: break;
    }
    return about(*visitWord(keyword), said, now);
}

Taken TwoWay::undo(const CustomerSaid& said, Moment now) {
    const OwnVisits own{state_, undo_, said.phone, now};
    if (!own.undoable()) {
        return Taken::NotMine;
    }
    words_.undo(*own.undoable(), said, now);
    return Taken::Done;
}

Taken TwoWay::about(VisitWord word, const CustomerSaid& said, Moment now) {
    const OwnVisits own{state_, undo_, said.phone, now};
    const auto visits = own.forWord(word);
    if (visits.size() > 1) {
        askWhich(word, visits, said, now);
        return Taken::Done;
    }
    if (visits.size() == 1) {
        return forStaffIf(words_.carryOut(word, visits.front(), said, now));
    }
    if (!own.open().empty()) {
        words_.notPossible(own.open().front(), said, now);
        return Taken::ForStaff;
    }
    texts_.answer(TextPurpose::NoVisit, said.phone, said.language, {}, "answer/" + said.key, now);
    return Taken::Done;
}

void TwoWay::askWhich(VisitWord word, const std::vector<db::VisitStepRow>& visits, const CustomerSaid& said,
                      Moment now) {
    std::vector<std::string> ids;
    std::vector<std::string> labels;
    for (const auto& row : visits) {
        ids.push_back(std::to_string(row.visit.id.value));
        labels.push_back(labelOf(row, now));
    }
    ask({.kind = QuestionFor::WhichVisit,
         .word = toString(word),
         .choices = std::move(ids),
         .asked = now.utc,
         .expires = now + kQuestionKept},
        said);
    texts_.answer(TextPurpose::WhichVisit, said.phone, said.language, {.choices = numbered(labels)},
                  "answer/" + said.key, now);
}

/// A first name that a stranger may have typed is told to nobody else.
std::string TwoWay::labelOf(const db::VisitStepRow& row, Moment now) const {
    const auto& visit = row.visit;
    const bool named =
        !visit.firstName.empty() && (visit.namedByStaff || Consent{state_}.hasWritten(visit.phone));
    auto label = named ? visit.firstName + " " + visit.ticket : visit.ticket;
    if (visit.serviceDay != state_.serviceDay(now)) {
        label.append(" ").append(visit.serviceDay);
    }
    return label;
}

std::vector<std::string> TwoWay::labelsOf(const db::QuestionRow& question, Moment now) {
    std::vector<std::string> labels = question.choices;
    const OwnVisits own{state_, undo_, question.phone, now};
    for (auto& label : labels) {
        if (question.kind == QuestionFor::Menu) {
            const auto* const service = state_.catalog.service(label);
            label = service == nullptr ? label : service->name.in(question.language, state_.firstLanguage());
        } else if (question.kind == QuestionFor::WhichVisit) {
            const auto row = state_.visits.visit(visitIn(label));
            label = row ? labelOf({*row, {}}, now) : label;
        }
    }
    return labels;
}

Taken TwoWay::join(const CustomerSaid& said, const std::string& service, Moment now) {
    const auto joined = remote_.join(said, service, textingCustomer(), now);
    if (joined) {
        return Taken::Done;
    }
    if (joined.error().reason != "limit_number") {
        return Taken::ForStaff;
    }
    const OwnVisits own{state_, undo_, said.phone, now};
    if (own.open().empty()) {
        remote_.tellFull(said, now);
        return Taken::Done;
    }
    return forStaffIf(words_.status(own.open().front(), said, now));
}

void TwoWay::info(const CustomerSaid& said, Moment now) {
    const auto clocks = state_.catalog.openingHours().clocks(now.utc);
    texts_.answer(TextPurpose::Info, said.phone, said.language, {.time = hoursWords(clocks, said.language)},
                  "answer/" + said.key, now);
}

void TwoWay::tick(Moment now) {
    for (const auto& question : state_.questions.expired(now.boot)) {
        state_.questions.remove(question.phone);
        log::inbox().info("inbound.silence from={} question={}", question.phone, db::toString(question.kind));
        if (question.kind == QuestionFor::CancelOrStop) {
            stops_.optOut({.phone = question.phone,
                           .key = "silence " + toIso8601(question.asked),
                           .language = question.language},
                          TextScope::All, now);
        } else {  // nothing was done, and somebody still wants something
            conversations_.received({.address = question.phone.e164(), .text = question.text}, now);
        }
    }
}

}  // namespace turnbell
