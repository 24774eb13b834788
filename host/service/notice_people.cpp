#include "host/service/notice_people.h"

#include "host/core/civil_time.h"
#include "host/core/person_name.h"
#include "host/service/notice_fates.h"
#include "host/service/text_cost.h"
#include "host/service/text_limits.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace turnbell {
namespace {

constexpr std::size_t kLongestText = 1000;
constexpr std::chrono::minutes kShortestWait{5};
constexpr std::chrono::hours kLongestWait{72};

tl::unexpected<Error> unknownTicket(const std::string& ticket, const std::string& day) {
    return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " on " + day, "ticket_unknown");
}

/// Of those who wait for the end of quiet hours.
UtcTime lastBegin(const std::vector<db::NoticeGroup>& groups) {
    UtcTime last;
    for (const auto& group : groups) {
        last = group.waits && group.facts.code.empty() ? std::max(last, group.last) : last;
    }
    return last;
}

}  // namespace

bool isSettled(const NoticeCandidate& candidate) {
    return !candidate.code.empty() && candidate.code != "limit";
}

Result<std::string> checkedText(const BranchState& state, const wire::NoticeSend& notice) {
    const auto wait = notice.wait.value_or(state.catalog.branch.noticeSilence);
    if (wait < kShortestWait || wait > kLongestWait) {
        return fail(ErrorCode::Invalid, "an answer is waited for 5 minutes to 72 hours", "wait_range");
    }
    return cleanText(notice.text, kLongestText);
}

milliseconds noticeInterval(const BranchState& state) {
    return milliseconds{std::chrono::minutes{1}} / state.catalog.branch.noticesAMinute;
}

std::string dayOf(const BranchState& state, const std::string& date, Moment now) {
    return date.empty() ? state.serviceDay(now) : date;
}

TextContext NoticePeople::wordsOf(const std::string& text, bool urgent) {
    TextContext context;
    context.more.notice = text;
    context.news = true;
    context.urgent = urgent;
    return context;
}

UtcTime NoticeTurns::next(UtcTime begins) const {
    const auto found = next_.find(begins);
    return found == next_.end() ? std::max(begins, now_) : found->second;
}

int NoticeTurns::spent(const std::string& day) const {
    const auto found = spent_.find(day);
    return found == spent_.end() ? 0 : found->second;
}

void NoticeTurns::take(UtcTime begins, int texts, const std::string& day, int sms) {
    next_[begins] = next(begins) + interval_ * texts;
    spent_[day] += sms;
}

/// After those of other notices; one to one visit waits for none.
NoticeTurns NoticePeople::turnsOf(const wire::NoticeSend& notice, Moment now) {
    NoticeTurns turns{now.utc, noticeInterval(state_)};
    if (notice.to == NoticeAudience::Ticket) {
        return turns;
    }
    const auto due = state_.notices.waiting(now.utc);
    for (const auto& rest : state_.notices.waiting(UtcTime::max())) {
        const auto row = state_.notices.notice(rest.notice);
        wire::NoticeSend other;
        other.text = row ? row->text : std::string{};
        other.ask = row && row->asks;
        const int sms = anybody(other, now).cost.sms;
        const auto soon = std::ranges::find(due, rest.notice, &db::NoticeRest::notice);
        const int first = soon == due.end() ? 0 : soon->texts;
        turns.take({}, first, state_.serviceDay(now), first * sms);
        if (const int later = rest.texts - first; later > 0) {
            const auto begins = lastBegin(state_.notices.groups(rest.notice, now.utc));
            turns.take(begins, later, state_.serviceDay(now + (begins - now.utc)), later * sms);
        }
    }
    return turns;
}

Result<NoticeLook> NoticePeople::begin(const wire::NoticeSend& notice, Moment now) {
    auto steps = audience(notice, now);
    TURNBELL_TRY(steps);
    return NoticeLook{.notice = notice, .steps = *std::move(steps), .turns = turnsOf(notice, now)};
}

void NoticePeople::goOn(NoticeLook& look, int most, Moment now) {
    for (int i = 0; i < most && !look.complete(); ++i) {
        auto row = state_.visits.step(look.steps[look.looked++]);
        if (row && isMeant(*row, look)) {
            lookAt(look.people.emplace_back(NoticeCandidate{.visit = *std::move(row)}), look, now);
        }
    }
    if (!look.complete()) {
        return;
    }
    // A limit may be gone when their turn comes, but not for two visits of one number.
    for (auto& candidate : look.people) {
        if (candidate.code == "limit" && !look.told.insert(candidate.visit.visit.phone.e164()).second) {
            candidate.code = kSameNumber;
            candidate.why = kSameNumberWords;
        }
    }
}

/// Of many: whom a text still finds where it matters.
bool NoticePeople::isMeant(const db::VisitStepRow& row, const NoticeLook& look) const {
    return !isEnded(row.step.state) &&
           (look.notice.to == NoticeAudience::Ticket || row.step.state != StepState::Serving) &&
           !(look.made && state_.notices.isFor(look.made, row.visit.id));
}

void NoticePeople::lookAt(NoticeCandidate& candidate, NoticeLook& look, Moment now) {
    const auto& phone = candidate.visit.visit.phone;
    if (phone.empty()) {
        candidate.code = "no_phone";
        candidate.why = "no number is known";
    } else if (look.told.contains(phone.e164())) {
        candidate.code = kSameNumber;
        candidate.why = kSameNumberWords;
    } else {
        foresee(candidate, look.notice, look.turns, now);
        if (candidate.code.empty()) {
            look.told.insert(phone.e164());
        }
    }
}

void NoticePeople::foresee(NoticeCandidate& candidate, const wire::NoticeSend& notice, NoticeTurns& turns,
                           Moment now) {
    const auto momentOf = [&](UtcTime utc) { return now + (utc - now.utc); };
    candidate.turn = turns.next({});
    look(candidate, notice, momentOf(candidate.turn));
    const auto begins = candidate.begins > candidate.turn ? candidate.begins : UtcTime{};
    if (begins > candidate.turn) {
        candidate.turn = turns.next(begins);
        look(candidate, notice, momentOf(candidate.turn));
    }
    candidate.begins = begins;
    if (!candidate.code.empty()) {
        return;
    }
    const auto day = state_.serviceDay(momentOf(candidate.turn));
    db::MessageRow text;
    text.kind = MessageKind::Notice;
    const auto refused =
        TextLimits{state_}.overBudget(text, true, turns.spent(day), momentOf(candidate.turn));
    if (refused) {
        candidate.code = codeOfRefusal(*refused);
        candidate.why = *refused;
        return;
    }
    turns.take(candidate.begins, 1, day, candidate.cost.sms);
}

void NoticePeople::look(NoticeCandidate& candidate, const wire::NoticeSend& notice, Moment at) {
    const auto& visit = candidate.visit.visit;
    const auto order =
        texts_.order(purposeOf(notice.ask), candidate.visit, {}, wordsOf(notice.text, notice.now), at);
    const auto outlook = outbox_.outlook(order, at);
    candidate.text = outlook.text;
    candidate.begins = outlook.begins;
    const auto tables = state_.catalog.branch.nationalTables ? sms::sendingLanguage(visit.language)
                                                             : sms::NationalLanguage::None;
    candidate.cost = costOf(outlook.text, {tables, [](const std::string& text) { return text; }});
    candidate.code = outlook.refusal ? codeOfRefusal(*outlook.refusal) : std::string{};
    candidate.why = outlook.refusal.value_or("");
}

NoticeCandidate NoticePeople::anybody(const wire::NoticeSend& notice, Moment now) {
    NoticeCandidate candidate;
    candidate.visit.visit.language = state_.firstLanguage();
    look(candidate, notice, now);
    return candidate;
}

Result<std::vector<StepId>> NoticePeople::audience(const wire::NoticeSend& notice, Moment now) {
    const auto today = state_.serviceDay(now);
    const auto day = dayOf(state_, notice.date, now);
    if (!civilDay(std::string_view{day})) {
        return fail(ErrorCode::Invalid, "a day is written like 2026-11-25", "date_form");
    }
    if (day < today) {
        return fail(ErrorCode::Refused, "the day " + day + " is over", "date_past");
    }
    if (notice.to == NoticeAudience::Ticket) {
        const auto row = day == today ? state_.visits.byTicket(notice.which, day)
                                      : state_.visits.byTicketOf(day, notice.which);
        if (!row) {
            return unknownTicket(notice.which, day);
        }
        if (isEnded(row->step.state)) {
            return fail(ErrorCode::Refused, "the visit of ticket " + notice.which + " is over", "visit_over");
        }
        return std::vector{row->step.id};
    }
    if (notice.to == NoticeAudience::Service && state_.catalog.service(notice.which) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + notice.which + "'", "service_unknown");
    }
    const auto service = notice.to == NoticeAudience::Service ? notice.which : std::string{};
    auto steps = day == today ? state_.notices.withUs(service) : std::vector<StepId>{};
    std::ranges::copy(state_.notices.toCome(day, service), std::back_inserter(steps));
    return steps;
}

}  // namespace turnbell
