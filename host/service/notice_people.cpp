#include "host/service/notice_people.h"

#include "host/core/civil_time.h"
#include "host/service/notice_fates.h"
#include "host/service/text_cost.h"

#include <algorithm>
#include <iterator>
#include <set>

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

}  // namespace

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

Result<std::vector<NoticeCandidate>> NoticePeople::of(const wire::NoticeSend& notice, Moment now) {
    auto rows = audience(notice, now);
    TURNBELL_TRY(rows);
    std::vector<NoticeCandidate> people;
    std::set<std::string> numbers;
    for (auto& row : *rows) {
        auto& candidate = people.emplace_back();
        candidate.visit = std::move(row);
        candidate.begins = now.utc;
        const auto& phone = candidate.visit.visit.phone;
        if (phone.empty()) {
            candidate.code = "no_phone";
            candidate.why = "no number is known";
        } else if (numbers.contains(phone.e164())) {
            candidate.code = "same_number";
            candidate.why = "another visit of this number gets it";
        } else {
            look(candidate, notice, now);
            if (candidate.code.empty()) {
                numbers.insert(phone.e164());
            }
        }
    }
    return people;
}

void NoticePeople::look(NoticeCandidate& candidate, const wire::NoticeSend& notice, Moment now) {
    const auto& visit = candidate.visit.visit;
    const auto order =
        texts_.order(purposeOf(notice.ask), candidate.visit, {}, wordsOf(notice.text, notice.now), now);
    const auto outlook = outbox_.outlook(order, now);
    candidate.text = outlook.text;
    candidate.begins = outlook.begins;
    const auto tables = state_.catalog.branch.nationalTables ? sms::sendingLanguage(visit.language)
                                                             : sms::NationalLanguage::None;
    candidate.cost = costOf(outlook.text, {tables, [](const std::string& text) { return text; }});
    if (outlook.refusal) {
        candidate.code = codeOfRefusal(*outlook.refusal);
        candidate.why = *outlook.refusal;
    }
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
