#include "host/service/day_end.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/core/clock_time.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::chrono::hours kLongestWait{12};
constexpr std::chrono::hours kLookAgain{1};
constexpr std::chrono::hours kApologyWorth{1};  // later than this a text about closing only puzzles
constexpr std::chrono::days kLongestHolidays{62};
constexpr ClockTime kNoon{std::chrono::hours{12}};

/// Since when it is open: a booking since its appointment, which may be to come.
Moment openSince(const db::VisitStepRow& row, Moment now) {
    const auto begun = row.step.queued.value_or(row.visit.created);
    return isBooked(row.step.state) && row.visit.due ? now + (*row.visit.due - now.utc) : begun;
}

/// Whether somebody waits for what will not come now, or would come for nothing.
bool isLetDown(const db::VisitStepRow& row, Moment now) {
    return row.step.state == StepState::Waiting ||
           (isBooked(row.step.state) && row.visit.due && *row.visit.due > now.utc);
}

}  // namespace

DayEnd::DayEnd(BranchState& state, Outbox& outbox, Texts& texts, DeskStates& deskStates)
    : state_{state}, outbox_{outbox}, texts_{texts}, deskStates_{deskStates} {
}

std::optional<UtcTime> DayEnd::endOf(std::chrono::local_days day) const {
    const auto& branch = state_.catalog.branch;
    if (const auto time = clockTime(branch.dayEnds)) {
        return civilMoment(day, *time, branch.timeZone).last;
    }
    if (state_.catalog.hours.empty()) {
        return std::nullopt;
    }
    const auto closing =
        state_.catalog.openingHours().closing(civilMoment(day, kNoon, branch.timeZone).first);
    if (!closing || state_.catalog.openingHours().isOpen(*closing)) {
        return std::nullopt;  // the next day goes on from there
    }
    return *closing + branch.closeGrace;
}

std::optional<UtcTime> DayEnd::lastEnd(Moment now) const {
    const auto today = civilDay(now.utc, state_.catalog.branch.timeZone);
    for (std::chrono::days back{0}; back <= kLongestHolidays; ++back) {
        if (const auto end = endOf(today - back); end && *end <= now.utc) {
            return end;
        }
    }
    return std::nullopt;
}

std::optional<UtcTime> DayEnd::nextEnd(Moment now) const {
    const auto today = civilDay(now.utc, state_.catalog.branch.timeZone);
    for (std::chrono::days on{-1}; on <= kLongestHolidays; ++on) {  // the grace may reach past midnight
        if (const auto end = endOf(today + on); end && *end > now.utc) {
            return end;
        }
    }
    return std::nullopt;
}

std::vector<db::VisitStepRow> DayEnd::open(Moment now) {
    auto rows = state_.visits.live();
    for (auto& row : state_.visits.coming({}, state_.serviceDay(now))) {
        rows.push_back(std::move(row));
    }
    return rows;
}

bool DayEnd::isLeftOver(const db::VisitStepRow& row, Moment now) {
    const auto begun = openSince(row, now);
    const auto moved = state_.visits.lastMove(row.visit.id);  // who is brought back after the end stays
    const auto since = moved && moved->at.utc > begun.utc ? moved->at : begun;
    if (const auto end = lastEnd(now)) {
        return since.utc < *end;
    }
    return row.visit.serviceDay < state_.serviceDay(now) && now.boot - since.boot >= kLongestWait;
}

void DayEnd::tick(Moment now) {
    const auto last = lastEnd(now);
    const bool justClosed = last != handled_;
    if (!justClosed && now.boot < lookAgain_) {
        return;
    }
    const auto desks = state_.visits.deskStates();
    auto rows = open(now);
    std::erase_if(rows, [&](const db::VisitStepRow& row) { return !isLeftOver(row, now); });
    if (!rows.empty()) {
        end(rows, systemActor(), now);
    }
    for (const auto& desk : desks) {
        if (justClosed && last && desk.state != DeskState::Closed && desk.since.utc < *last) {
            std::ignore = deskStates_.order(desk.desk, DeskState::Closed, {}, systemActor(), now);
        }
    }
    handled_ = last;
    lookAgain_ = now.boot + kLookAgain;
}

wire::DayEnded DayEnd::order(const Actor& actor, Moment now) {
    const auto ended = end(open(now), actor, now);
    deskStates_.closeAll(actor, now);
    return ended;
}

wire::DayEnded DayEnd::end(const std::vector<db::VisitStepRow>& rows, const Actor& actor, Moment now) {
    wire::DayEnded ended;
    for (auto row : rows) {
        const bool letDown = isLetDown(row, now);
        Change change{state_, actor, row.step.desk, now};  // one each: a ticket is taken back by itself
        if (!change.apply(row, StepEvent::EndOfDay)) {
            continue;  // open() has none that the table does not end
        }
        auto unsent = state_.messages.unsentOfVisit(row.visit.id);
        std::erase_if(unsent, [](const db::MessageRow& message) { return bool{message.conversation}; });
        outbox_.cancel(unsent, "the day has ended", now);
        ended.told += letDown && tell(row, change) ? 1 : 0;
        (row.step.state == StepState::Done ? ended.served : ended.expired) += 1;
    }
    deskStates_.follow();
    log::queue().info("day.ended expired={} served={} told={}", ended.expired, ended.served, ended.told);
    return ended;
}

bool DayEnd::tell(const db::VisitStepRow& row, const Change& change) {
    const auto last = lastEnd(change.now());
    const bool late =
        last && change.actor().party == Party::System && change.now().utc - *last > kApologyWorth;
    const bool otherDay = row.visit.serviceDay != state_.serviceDay(change.now()) && !last;
    if (late || otherDay) {
        return false;
    }
    const auto key =
        "closing/step " + std::to_string(row.step.id.value) + "/change " + std::to_string(change.number());
    const auto text =
        texts_.send(TextPurpose::Closing, row, key, {.desk = {}, .change = change.number()}, change.now());
    const auto message = text ? state_.messages.message(*text) : std::nullopt;
    return message && message->state != MessageState::Blocked;  // nobody agreed to it, or a limit holds it
}

std::optional<BootTime> DayEnd::nextDeadline(Moment now) const {
    const auto next = nextEnd(now);
    return next ? std::optional{now.boot + (*next - now.utc)} : std::nullopt;
}

}  // namespace turnbell
