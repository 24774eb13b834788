#include "host/service/notice_answers.h"

#include "host/base/log.h"
#include "host/service/asked_last.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::chrono::days kAnswerCounts{7};
constexpr int kTextsRead = 30;  // more than anybody gets between a question and its answer

}  // namespace

std::optional<db::NoticePersonRow> NoticeAnswers::awaiting(const PhoneNumber& phone, Moment now) {
    auto person = answersBeforeTheModem(phone);
    if (!person) {
        person = state_.notices.lastAsked(phone);
    }
    const bool counts =
        person && *person->asked + kAnswerCounts > now.utc && !staffWrote(phone, *person->asked);
    return counts ? person : std::nullopt;
}

/// A text that is on air, or in doubt since a kill, may be there: its answer can come before the modem's.
std::optional<db::NoticePersonRow> NoticeAnswers::answersBeforeTheModem(const PhoneNumber& phone) {
    for (const auto state : {MessageState::Armed, MessageState::InDoubt}) {
        for (const auto& due : state_.messages.inState(state)) {
            if (due.message.to == phone && due.message.kind == MessageKind::Notice) {
                if (auto person = askedBy(due.message)) {
                    return person;
                }
            }
        }
    }
    return std::nullopt;
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

bool NoticeAnswers::staffWrote(const PhoneNumber& phone, UtcTime since) {
    return std::ranges::any_of(state_.messages.lastTo(phone, kTextsRead), [&](const db::MessageRow& text) {
        const auto out = text.conversation && !text.automatic ? wentOut(state_, text) : std::nullopt;
        return out && *out > since;
    });
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
