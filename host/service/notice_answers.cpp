#include "host/service/notice_answers.h"

#include "host/base/log.h"
#include "host/service/asked_last.h"

namespace turnbell {
std::optional<db::NoticePersonRow> NoticeAnswers::awaiting(const PhoneNumber& phone, Moment now) {
    const auto person = askedLast(phone);
    if (!person || *person->asked + kNoticeAnswerCounts <= now.utc) {
        return std::nullopt;
    }
    const auto wrote = staffWroteLast(state_, phone);
    return wrote && *wrote > *person->asked ? std::nullopt : person;
}

/// A text that is on air, or in doubt since a kill, may be there: its answer can come before the modem's. One
/// in doubt may stay so while others are asked.
std::optional<db::NoticePersonRow> NoticeAnswers::askedLast(const PhoneNumber& phone) {
    auto last = state_.notices.lastAsked(phone);
    for (const auto state : {MessageState::Armed, MessageState::InDoubt}) {
        for (const auto& due : state_.messages.inState(state)) {
            const bool mayAsk = due.message.to == phone && due.message.kind == MessageKind::Notice;
            auto person = mayAsk ? askedBy(due.message) : std::nullopt;
            if (person && (!last || *person->asked > *last->asked)) {
                last = std::move(person);
            }
        }
    }
    return last;
}

/// Whom a text asks that has left us, as far as we know. Nobody: it is not a notice that asks, or not to the
/// visit's number.
std::optional<db::NoticePersonRow> NoticeAnswers::askedBy(const db::MessageRow& text) {
    auto person = state_.notices.byMessage(text.id);
    const auto notice = person && !person->asked ? state_.notices.notice(person->notice) : std::nullopt;
    const auto visit = state_.visits.visit(text.visit);
    const auto armed = state_.messages.parts(text.id).back().armed;  // all of it
    if (!notice || !notice->asks || !visit || visit->phone != text.to || !armed) {
        return std::nullopt;
    }
    person->asked = armed->utc;
    person->silent = armed->utc + notice->wait;
    return person;
}

void NoticeAnswers::answered(db::NoticePersonRow person, bool yes, const CustomerSaid& said, Moment now) {
    const bool isNew = person.yes != yes;
    person.yes = yes;
    person.answered = now.utc;
    state_.notices.update(person);
    state_.changes({wire::Topic::Notices});
    log::inbox().info("notice.answered from={} yes={} notice={}", said.phone, yes, person.notice.value);
    if (!isNew) {
        return;
    }
    const auto visit = state_.visits.visit(person.visit);
    texts_.answer(yes ? TextPurpose::NoticeYes : TextPurpose::NoticeNo, said.phone,
                  visit ? visit->language : said.language, {.ticket = person.ticket}, "answer/" + said.key,
                  now);
    if (!yes) {
        conversations_.received({.address = said.phone.e164(),
                                 .text = said.text,
                                 .note = "said no to the notice about " + person.ticket},
                                now);
    }
}

}  // namespace turnbell
