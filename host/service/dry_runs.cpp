#include "host/service/dry_runs.h"

#include "host/core/day_hours.h"
#include "host/core/time_at_desk.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace turnbell {
namespace {

using Calls = std::map<std::size_t, DryCall>;  ///< by ticket

milliseconds asTime(UtcTime time) {
    return time.time_since_epoch();
}

std::string textOf(milliseconds time) {
    return toIso8601(UtcTime{time});
}

/// The day as it was, for both runs.
struct Day {
    std::vector<db::VisitStepRow> rows;  ///< one for each ticket
    std::vector<DayTicket> tickets;
    std::vector<DayDesk> desks;  ///< as in the catalog; without a rule
    std::vector<std::string> queues;

    int queueNumber(const std::string& code) const {
        return static_cast<int>(std::ranges::find(queues, code) - queues.begin());
    }
};

DayTicket ticketOf(const db::StepRow& step, int queue) {
    DayTicket ticket{.waiter = {.step = step.id,
                                .queue = queue,
                                .priority = step.priority,
                                .place = step.place,
                                .since = asTime(step.queued->utc)}};
    if (step.firstCalled) {
        ticket.called = asTime(step.firstCalled->utc);
    } else if (step.ended) {
        ticket.left = asTime(step.ended->utc);
    }
    return ticket;
}

/// When each desk was open today. One that was left open before is there from the first thing it did today.
std::map<std::string, std::vector<TimeSpan>> openTimes(BranchState& state, Moment now) {
    const auto day = civilDay(now.utc, state.catalog.branch.timeZone);
    const auto today = DayHours{day, state.catalog.branch.timeZone}.day();
    std::map<std::string, std::vector<TimeSpan>> open;
    const auto changes = state.history.deskChanges(today.from, today.to);
    for (const auto& span : deskSpans(changes, now.utc)) {
        if (isOpen(span.state)) {
            open[span.desk].push_back(span.time);
        }
    }
    return open;
}

std::vector<DayDesk::Span> spansOf(std::vector<TimeSpan> open) {
    std::vector<DayDesk::Span> spans;
    for (const auto& span : unionOf(std::move(open))) {
        spans.push_back({asTime(span.from), asTime(span.to)});
    }
    return spans;
}

/// Until when it had asked for more time by its first call; nobody knows what a call would have led to
/// without.
std::optional<UtcTime> passedOverUntil(const StepHistory& step) {
    std::optional<UtcTime> until;
    for (const auto& note : step.events) {
        if (!note.undone && note.event == StepEvent::Call) {
            break;
        }
        if (!note.undone && note.event == StepEvent::MoreTime) {
            until = note.until;
        }
    }
    return until;
}

/// Where it stood until it missed its call and came back; nothing: it did not.
std::optional<std::int64_t> placeBeforeItCameBack(BranchState& state, const db::StepRow& step) {
    for (const auto& event : state.visits.events(step.visit)) {
        if (event.step == step.id && event.event == StepEvent::Rejoin && !event.undone) {
            const auto before = state.visits.before(event.id);
            return before ? std::optional{before->place} : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Adds what only the history of a stay tells.
void addHistory(DayTicket& ticket, BranchState& state, const db::VisitStepRow& row) {
    const auto steps = state.history.steps(row.visit.id);
    const auto found = std::ranges::find(steps, row.step.id, &StepHistory::step);
    if (found == steps.end()) {
        return;
    }
    if (std::ranges::count(found->events, StepEvent::Rejoin, &StepNote::event) > 0) {
        ticket.waiter.place = placeBeforeItCameBack(state, row.step).value_or(ticket.waiter.place);
    }
    ticket.busy = timeAtDesk(*found, steadyTime(steps)).value_or(milliseconds{0});
    if (const auto until = passedOverUntil(*found)) {
        ticket.waiter.notBefore = asTime(*until);
    }
}

std::optional<std::size_t> deskNumber(const Catalog& catalog, const std::string& code) {
    const auto found = std::ranges::find(catalog.desks, code, &Desk::code);
    const auto number = static_cast<std::size_t>(found - catalog.desks.begin());
    return found == catalog.desks.end() ? std::nullopt : std::optional{number};
}

Day dayOf(BranchState& state, Moment now) {
    Day day;
    std::ranges::transform(state.catalog.queues, std::back_inserter(day.queues), &Queue::code);
    for (auto& row : state.visits.stepsOfDay(state.serviceDay(now))) {
        if (row.step.queued) {
            auto& ticket = day.tickets.emplace_back(ticketOf(row.step, day.queueNumber(row.step.queue)));
            addHistory(ticket, state, row);
            ticket.onlyDesk = deskNumber(state.catalog, row.step.onlyDesk);
            if (row.visit.due) {
                ticket.waiter.due = asTime(*row.visit.due);
            }
            day.rows.push_back(std::move(row));
        }
    }
    auto open = openTimes(state, now);
    for (const auto& desk : state.catalog.desks) {
        day.desks.emplace_back().open = spansOf(std::move(open[desk.code]));
    }
    return day;
}

/// The day by the profiles of this catalog.
Calls play(const Day& day, const Catalog& catalog) {
    std::vector<CallingRule> rules;
    rules.reserve(catalog.desks.size());
    std::map<std::string, int> profiles;
    auto desks = day.desks;
    for (std::size_t i = 0; i < desks.size(); ++i) {
        const auto profile = catalog.profileOf(catalog.desks[i]);
        desks[i].rule = &rules.emplace_back(profile.rules, day.queues);
        desks[i].profile =
            profiles.try_emplace(profile.code, static_cast<int>(profiles.size())).first->second;
        std::ranges::transform(profile.queues, std::back_inserter(desks[i].queues),
                               [&](const std::string& code) { return day.queueNumber(code); });
    }
    Calls calls;
    for (const auto& call : dryRun(day.tickets, desks)) {
        calls[call.ticket] = call;
    }
    return calls;
}

/// Of normal customers or of priority ones, what the three runs come to.
struct Waits {
    int tickets = 0;
    milliseconds real{};
    milliseconds today{};
    milliseconds changed{};

    int mean(milliseconds sum) const {
        return tickets == 0 ? 0 : static_cast<int>(sum / seconds{1} / tickets);
    }
};

wire::DryRunRow rowOf(const Day& day, std::size_t ticket) {
    const auto& step = day.rows[ticket].step;
    const auto& called = day.tickets[ticket].called;
    wire::DryRunRow row;
    row.ticket = day.rows[ticket].visit.ticket;
    row.priority = step.priority;
    row.arrivedAt = textOf(day.tickets[ticket].waiter.since);
    row.calledAt = called ? textOf(*called) : std::string{};
    row.desk = step.desk;
    return row;
}

const DryCall* callOf(const Calls& calls, std::size_t ticket) {
    const auto found = calls.find(ticket);
    return found == calls.end() ? nullptr : &found->second;
}

wire::DryRun compared(const Day& day, const Calls& today, const Calls& changed, const Catalog& catalog) {
    wire::DryRun run;
    std::array<Waits, 2> waits;  // of normal customers, of priority ones
    for (std::size_t i = 0; i < day.rows.size(); ++i) {
        auto& row = run.tickets.emplace_back(rowOf(day, i));
        const auto& ticket = day.tickets[i];
        const auto* const before = callOf(today, i);
        const auto* const after = callOf(changed, i);
        if (before != nullptr) {
            row.today = textOf(before->at);
            row.todayDesk = catalog.desks[before->desk].code;
        }
        if (after != nullptr) {
            row.changed = textOf(after->at);
            row.changedDesk = catalog.desks[after->desk].code;
        }
        if (ticket.called && before != nullptr && after != nullptr) {
            auto& kind = waits.at(isPriority(ticket.waiter) ? 1 : 0);
            kind.tickets += 1;
            kind.real += *ticket.called - ticket.waiter.since;
            kind.today += before->at - ticket.waiter.since;
            kind.changed += after->at - ticket.waiter.since;
        }
    }
    for (std::size_t kind = 0; kind < waits.size(); ++kind) {
        const auto& of = waits.at(kind);
        run.means.push_back({.priority = kind == 1,
                             .tickets = of.tickets,
                             .real = of.mean(of.real),
                             .today = of.mean(of.today),
                             .changed = of.mean(of.changed)});
    }
    return run;
}

}  // namespace

Result<wire::DryRun> DryRuns::of(const wire::DryRunQuery& query, Moment now) {
    auto changed = state_.catalog;
    const auto profile = std::ranges::find(changed.profiles, query.profile, &WorkProfile::code);
    if (profile == changed.profiles.end()) {
        return fail(ErrorCode::NotFound, "there is no profile '" + query.profile + "'", "profile_unknown");
    }
    profile->rules = query.rules;
    if (const auto problems = validate(changed); !problems.empty()) {
        return fail(ErrorCode::Invalid, problems.front().path + ": " + problems.front().message,
                    "catalog_invalid");
    }
    const auto day = dayOf(state_, now);
    return compared(day, play(day, state_.catalog), play(day, changed), state_.catalog);
}

}  // namespace turnbell
