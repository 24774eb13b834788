#include "host/service/notice_people.h"

#include "host/core/civil_time.h"
#include "host/service/notice_fates.h"
#include "host/service/text_cost.h"
#include "host/service/text_limits.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace turnbell {
namespace {

/// Of many: whom a text still finds where it matters.
bool isMeant(const db::VisitStepRow& row, const wire::NoticeSend& notice) {
    return row.step.state != StepState::Serving &&
           (notice.to == NoticeAudience::All || row.step.service == notice.which);
}

tl::unexpected<Error> unknownTicket(const std::string& ticket, const std::string& day) {
    return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " on " + day, "ticket_unknown");
}

/// Of those who wait for the end of quiet hours.
UtcTime lastBegin(const std::vector<db::NoticeGroup>& groups) {
    UtcTime last;
    for (const auto& group : groups) {
        last = group.waits ? std::max(last, group.last) : last;
    }
    return last;
}

}  // namespace

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

/// When the next texts go: those that go as soon as they can, and those that wait for the same end of quiet
/// hours, one after the other each. And what they take of the budgets of their days.
class NoticePeople::Turns {
public:
    Turns(UtcTime now, milliseconds interval) : now_{now}, interval_{interval} {}

    UtcTime next(UtcTime begins) const {
        const auto found = next_.find(begins);
        return found == next_.end() ? std::max(begins, now_) : found->second;
    }
    int spent(const std::string& day) const {
        const auto found = spent_.find(day);
        return found == spent_.end() ? 0 : found->second;
    }
    void take(UtcTime begins, int texts, const std::string& day, int sms) {
        next_[begins] = next(begins) + interval_ * texts;
        spent_[day] += sms;
    }

private:
    UtcTime now_;
    milliseconds interval_;
    std::map<UtcTime, UtcTime> next_;
    std::map<std::string, int> spent_;
};

/// After those of other notices; one to one visit waits for none.
NoticePeople::Turns NoticePeople::turnsOf(const wire::NoticeSend& notice, Moment now) {
    Turns turns{now.utc, noticeInterval(state_)};
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

Result<std::vector<NoticeCandidate>> NoticePeople::of(const wire::NoticeSend& notice, Moment now) {
    auto rows = audience(notice, now);
    TURNBELL_TRY(rows);
    auto turns = turnsOf(notice, now);
    std::vector<NoticeCandidate> people;
    std::map<std::string, const NoticeCandidate*> told;
    people.reserve(rows->size());
    for (auto& row : *rows) {
        auto& candidate = people.emplace_back();
        candidate.visit = std::move(row);
        const auto& phone = candidate.visit.visit.phone;
        if (phone.empty()) {
            candidate.code = "no_phone";
            candidate.why = "no number is known";
        } else if (told.contains(phone.e164())) {
            candidate.code = kSameNumber;
            candidate.why = kSameNumberWords;
        } else {
            foresee(candidate, notice, turns, now);
            if (candidate.code.empty()) {
                told.emplace(phone.e164(), &candidate);
            }
        }
    }
    // A limit may be gone when their turn comes, but not for two visits of one number.
    for (auto& candidate : people) {
        if (candidate.code == "limit" &&
            told.emplace(candidate.visit.visit.phone.e164(), &candidate).first->second != &candidate) {
            candidate.code = kSameNumber;
            candidate.why = kSameNumberWords;
        }
    }
    return people;
}

void NoticePeople::foresee(NoticeCandidate& candidate, const wire::NoticeSend& notice, Turns& turns,
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

Result<std::vector<db::VisitStepRow>> NoticePeople::audience(const wire::NoticeSend& notice, Moment now) {
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
        return std::vector{*row};
    }
    if (notice.to == NoticeAudience::Service && state_.catalog.service(notice.which) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + notice.which + "'", "service_unknown");
    }
    auto rows = day == today ? state_.visits.live() : std::vector<db::VisitStepRow>{};
    std::ranges::move(state_.visits.coming(day, day), std::back_inserter(rows));
    std::erase_if(rows, [&](const db::VisitStepRow& row) { return !isMeant(row, notice); });
    return rows;
}

}  // namespace turnbell
