#include "host/service/notice_answers.h"

#include "host/base/log.h"

namespace turnbell {
namespace {

constexpr std::chrono::days kAnswerCounts{7};

}  // namespace

std::optional<db::NoticePersonRow> NoticeAnswers::awaiting(const PhoneNumber& phone, Moment now) {
    auto person = state_.notices.lastAsked(phone);
    return person && *person->asked + kAnswerCounts > now.utc ? person : std::nullopt;
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
