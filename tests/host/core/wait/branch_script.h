#pragma once

#include "host/core/wait/wait_estimator.h"

#include <gtest/gtest.h>

namespace turnbell {

/// Writes events for an estimator as a story: times are minutes since the midnight of day 0.
class BranchScript {
public:
    using Kind = BranchEvent::Kind;

    static BranchEvent event(Kind kind, double minute) {
        return {.kind = kind, .at = std::chrono::milliseconds{static_cast<std::int64_t>(minute * 60'000)}};
    }

    static BranchEvent open(double minute, int desk, std::vector<int> queues) {
        auto line = event(Kind::DeskOpen, minute);
        line.desk = desk;
        line.queues = std::move(queues);
        return line;
    }

    static BranchEvent known(double minute, int desk, std::vector<int> queues) {
        auto line = open(minute, desk, std::move(queues));
        line.kind = Kind::DeskKnown;
        return line;
    }

    static BranchEvent ofDesk(Kind kind, double minute, int desk) {
        auto line = event(kind, minute);
        line.desk = desk;
        return line;
    }

    static BranchEvent roster(double minute, int desk, double from, double to, std::vector<int> queues) {
        auto line = ofDesk(Kind::Roster, minute, desk);
        line.from = event(Kind::Roster, from).at;
        line.to = event(Kind::Roster, to).at;
        line.queues = std::move(queues);
        return line;
    }

    static BranchEvent issue(double minute, std::int64_t ticket, int queue = 0, int priority = 0) {
        auto line = event(Kind::Issue, minute);
        line.ticket = ticket;
        line.queue = queue;
        line.priority = priority;
        return line;
    }

    static BranchEvent booked(Kind kind, double minute, std::int64_t ticket, double due) {
        auto line = issue(minute, ticket);
        line.kind = kind;
        line.due = event(kind, due).at;
        return line;
    }

    static BranchEvent call(double minute, std::int64_t ticket, int desk) {
        auto line = ofDesk(Kind::Call, minute, desk);
        line.ticket = ticket;
        return line;
    }

    static BranchEvent ofTicket(Kind kind, double minute, std::int64_t ticket) {
        auto line = event(kind, minute);
        line.ticket = ticket;
        return line;
    }
};

template <typename Told>
void tell(Told& told, const std::vector<BranchEvent>& events) {
    for (const auto& event : events) {
        const auto applied = told.apply(event);
        ASSERT_TRUE(applied) << applied.error().message;
    }
}

/// A quiet branch's day: one desk for queue 0, so many customers one after the other who are all called at
/// once and take as long as said. Ticket numbers begin at 1000 * (day + 1).
inline std::vector<BranchEvent> quietDay(int day, int customers, double minutesEach) {
    using Kind = BranchScript::Kind;
    const double morning = day * 1440.0 + 8 * 60;
    std::vector<BranchEvent> events{BranchScript::open(morning, 1, {0})};
    for (int i = 0; i < customers; ++i) {
        const auto at = morning + 1 + i * (minutesEach + 1);
        const std::int64_t ticket = 1000 * (day + 1) + i;
        events.push_back(BranchScript::issue(at, ticket));
        events.push_back(BranchScript::call(at, ticket, 1));
        events.push_back(BranchScript::ofTicket(Kind::Finish, at + minutesEach, ticket));
    }
    events.push_back(BranchScript::ofDesk(Kind::DeskClose, day * 1440.0 + 17 * 60, 1));
    return events;
}

/// The forecast of one ticket when everything is played.
inline WaitForecast forecastOf(const WaitEstimator& estimator, std::int64_t ticket, double minute) {
    PlainOrder order;
    auto replay = estimator.replay(order, BranchScript::event(BranchScript::Kind::Issue, minute).at);
    replay.step(WaitEstimator::kRuns);
    for (std::size_t i = 0; i < replay.waiting(); ++i) {
        if (replay.tickets()[i].id == ticket) {
            return estimator.forecast(replay, i);
        }
    }
    ADD_FAILURE() << "ticket " << ticket << " does not wait";
    return {};
}

}  // namespace turnbell
