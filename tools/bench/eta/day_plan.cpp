#include "tools/bench/eta/day_plan.h"

#include <algorithm>
#include <numeric>

namespace turnbell::bench::eta {
namespace {

constexpr Minutes kLunch = 30;
constexpr Minutes kBreak = 8;
constexpr Minutes kShortShift = 5 * 60;  // has no lunch
constexpr Minutes kNever = 1e6;
constexpr Minutes kTravel = 25;
constexpr Minutes kSlot = 20;  // appointments are given every 20 min

int drawService(const Scenario& scenario, Chance& chance) {
    double left = chance.uniform();
    for (std::size_t service = 0; service + 1 < scenario.services.size(); ++service) {
        left -= scenario.services[service].share;
        if (left < 0) {
            return static_cast<int>(service);
        }
    }
    return static_cast<int>(scenario.services.size()) - 1;
}

Customer drawWalkIn(const Scenario& scenario, Minutes joins, Chance& chance) {
    auto customer = walkIn(scenario, drawService(scenario, chance), joins, chance);
    customer.priority = chance.happens(scenario.priorityShare) ? 1 : 0;
    if (chance.happens(scenario.remote)) {
        customer.remote = true;
        const Minutes travel = chance.lognormal(kTravel, 0.6);
        customer.present = chance.happens(1.0 / 12) ? kNever : joins + travel;
        customer.patience = kNever;  // who has not come yet cannot lose patience
    }
    return customer;
}

struct Span {
    Minutes from;
    Minutes to;
};

/// Adds a Poisson number of customers, `expected` on average, in a span of time.
void addWalkIns(DayPlan& plan, const Scenario& scenario, const Span& span, double expected, Chance& chance) {
    const Minutes gap = (span.to - span.from) / expected;
    Minutes at = span.from + chance.exponential(gap);
    while (at < span.to) {
        plan.walkIns.push_back(drawWalkIn(scenario, at, chance));
        at += chance.exponential(gap);
    }
}

void drawWalkIns(DayPlan& plan, const Scenario& scenario, Chance& chance) {
    const double today = scenario.walkIns * chance.lognormal(1, scenario.dayDeviation);
    const double weights = std::accumulate(scenario.profile.begin(), scenario.profile.end(), 0.0);
    Minutes from = scenario.opens;
    for (const double weight : scenario.profile) {
        const Minutes to = std::min(from + 60, scenario.lastTicket);
        addWalkIns(plan, scenario, {from, to}, today * (1 - scenario.rush) * weight / weights, chance);
        from = to;
    }
    if (scenario.rush > 0) {
        addWalkIns(plan, scenario, {scenario.opens - 20, scenario.opens + 15}, today * scenario.rush, chance);
    }
}

std::optional<Minutes> drawComing(const Scenario& scenario, Minutes due, Chance& chance) {
    if (chance.happens(scenario.missedAppointments)) {
        return std::nullopt;
    }
    const Minutes off = chance.happens(0.85) ? chance.normal(-7, 5) : chance.exponential(10);
    return std::clamp(due + off, scenario.opens, scenario.closes - 1);
}

void drawAppointments(DayPlan& plan, const Scenario& scenario, Chance& chance) {
    const auto slots = static_cast<int>((scenario.lastTicket - scenario.opens) / kSlot);
    for (int i = 0; i < scenario.appointments; ++i) {
        const Minutes due = scenario.opens + kSlot * (1 + chance.below(slots - 1));
        plan.appointments.push_back({.service = drawService(scenario, chance),
                                     .due = due,
                                     .bookedDaysBefore = chance.below(6),
                                     .comes = drawComing(scenario, due, chance)});
    }
}

Minutes lunchTurn(std::size_t number) {
    return 11.5 * 60 + 30.0 * static_cast<double>(number % 4);
}

/// Lunch by the roster: half an hour, in turns, on the minute.
std::optional<Pause> rosterGap(const Scenario& scenario, const DeskLaw& desk, std::size_t number) {
    if (!scenario.lunchInRoster || desk.to - desk.from <= kShortShift) {
        return std::nullopt;
    }
    return Pause{lunchTurn(number), kLunch, false};
}

std::vector<Pause> drawPauses(const Scenario& scenario, const DeskLaw& desk, std::size_t number,
                              Chance& chance) {
    std::vector<Pause> pauses;
    if (const auto gap = rosterGap(scenario, desk, number)) {
        pauses.push_back(*gap);
    } else if (scenario.lunches && desk.to - desk.from > kShortShift) {
        const Minutes at = lunchTurn(number) + chance.uniform(-5, 5);
        pauses.push_back({at, chance.lognormal(kLunch, 0.1), scenario.breakLines, chance.happens(0.5)});
    }
    for (int i = 0; i < scenario.breaks; ++i) {
        pauses.push_back({chance.uniform(desk.from + 30, desk.to - 30), chance.lognormal(kBreak, 0.25),
                          scenario.breakLines, chance.happens(0.5)});
    }
    return pauses;
}

}  // namespace

Customer walkIn(const Scenario& scenario, int service, Minutes joins, Chance& chance) {
    return {.service = service,
            .joins = joins,
            .present = joins,
            .patience = chance.weibull(scenario.patienceShape, scenario.patienceScale),
            .tells = chance.happens(scenario.tellingLeavers)};
}

DayPlan DayPlan::draw(const Scenario& scenario, double share, Chance& chance) {
    DayPlan plan;
    drawWalkIns(plan, scenario, chance);
    drawAppointments(plan, scenario, chance);
    for (std::size_t i = 0; i < scenario.desks.size(); ++i) {
        const auto& desk = scenario.desks[i];
        const bool replaced = i == 1 && share >= 0.5;
        plan.desks.push_back(
            {.absent = chance.happens(scenario.absences),
             .opens = desk.from + (scenario.late > 0 ? chance.exponential(scenario.late) : 0),
             .closes = desk.to,
             .slower = desk.slower * (replaced ? scenario.slowerFromHalf : 1),
             .pauses = drawPauses(scenario, desk, i, chance),
             .rosterGap = rosterGap(scenario, desk, i)});
    }
    return plan;
}

}  // namespace turnbell::bench::eta
