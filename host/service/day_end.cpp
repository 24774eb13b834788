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

}  // namespace

DayEnd::DayEnd(BranchState& state, Outbox& outbox, Texts& texts, DeskStates& deskStates)
    : state_{state}, outbox_{outbox}, texts_{texts}, deskStates_{deskStates} {
}

std::optional<DayEnd::Closings> DayEnd::closings(Moment now) const {
    const auto& branch = state_.catalog.branch;
    const auto time = clockTime(branch.dayEnds);
    if (!time) {
        return std::nullopt;
    }
    const auto on = [&](int days) {
        const auto day = civilDay(now.utc, branch.timeZone) + std::chrono::days{days};
        return civilMoment(day, *time, branch.timeZone).last;
    };
    return on(0) <= now.utc ? Closings{on(0), on(1)} : Closings{on(-1), on(0)};
}

std::vector<db::VisitStepRow> DayEnd::open() {
    auto rows = state_.visits.live();
    for (auto& row : state_.visits.remote()) {
        rows.push_back(std::move(row));
    }
    return rows;
}

bool DayEnd::isLeftOver(const db::VisitStepRow& row, Moment now) const {
    const auto since = row.step.queued.value_or(row.visit.created);
    if (const auto times = closings(now)) {
        return since.utc < times->last;
    }
    return row.visit.serviceDay < state_.serviceDay(now) && now.boot - since.boot >= kLongestWait;
}

void DayEnd::tick(Moment now) {
    const auto times = closings(now);
    const auto last = times ? std::optional{times->last} : std::nullopt;
    const bool justClosed = last != handled_;
    if (!justClosed && now.boot < lookAgain_) {
        return;
    }
    const auto desks = state_.visits.deskStates();
    auto rows = open();
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
    const auto ended = end(open(), actor, now);
    deskStates_.closeAll(actor, now);
    return ended;
}

wire::DayEnded DayEnd::end(const std::vector<db::VisitStepRow>& rows, const Actor& actor, Moment now) {
    wire::DayEnded ended;
    for (auto row : rows) {
        const bool waited = row.step.state == StepState::Waiting;
        Change change{state_, actor, row.step.desk, now};  // one each: a ticket is taken back by itself
        if (!change.apply(row, StepEvent::EndOfDay)) {
            continue;  // open() has none that the table does not end
        }
        auto unsent = state_.messages.unsentOfVisit(row.visit.id);
        std::erase_if(unsent, [](const db::MessageRow& message) { return bool{message.conversation}; });
        outbox_.cancel(unsent, "the day has ended", now);
        ended.told += waited && tell(row, change) ? 1 : 0;
        (row.step.state == StepState::Done ? ended.served : ended.expired) += 1;
    }
    deskStates_.follow();
    log::queue().info("day.ended expired={} served={} told={}", ended.expired, ended.served, ended.told);
    return ended;
}

bool DayEnd::tell(const db::VisitStepRow& row, const Change& change) {
    const auto times = closings(change.now());
    const bool late =
        times && change.actor().party == Party::System && change.now().utc - times->last > kApologyWorth;
    const bool otherDay = row.visit.serviceDay != state_.serviceDay(change.now()) && !times;
    if (late || otherDay) {
        return false;
    }
    return texts_
        .send(MessageKind::Notice, row, "closing/step " + std::to_string(row.step.id.value),
              {.desk = {}, .change = change.number(), .notice = Notice::Closing}, change.now())
        .has_value();
}

std::optional<BootTime> DayEnd::nextDeadline(Moment now) const {
    const auto times = closings(now);
    return times ? std::optional{now.boot + (times->next - now.utc)} : std::nullopt;
}

}  // namespace turnbell
