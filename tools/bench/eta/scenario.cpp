#include "tools/bench/eta/scenario.h"

#include <algorithm>
#include <array>

namespace turnbell::bench::eta {
namespace {

constexpr Minutes kHour = 60;

/// First come, first served: five desks on shifts that all do everything.
Scenario plain() {
    const std::vector<int> all{0, 1, 2};
    return {.name = "A",
            .what = "five desks on shifts, three services, first come first served",
            .services = {{"A", 0.5, 4, 0.7}, {"B", 0.3, 9, 0.8}, {"C", 0.2, 16, 0.9}},
            .desks = {{all, 8 * kHour, 17 * kHour},
                      {all, 8 * kHour, 15 * kHour},
                      {all, 9 * kHour, 17 * kHour},
                      {all, 10 * kHour, 16 * kHour},
                      {all, 9 * kHour, 13 * kHour}},
            .deskLines = DeskLines::Both,
            .profile = {1.0, 1.4, 1.6, 1.3, 0.8, 0.9, 1.1, 0.9, 0.6}};
}

Scenario withStaff() {
    auto scenario = plain();
    scenario.name = "B";
    scenario.what = "A with skills, an express desk, lunches, breaks and absences";
    scenario.desks[1].services = {0, 1};
    scenario.desks[2].slower = 1.15;
    scenario.desks[3].services = {1, 2};
    scenario.desks[4].services = {0};
    scenario.deskLines = DeskLines::Roster;
    scenario.lunches = true;
    scenario.breaks = 2;
    scenario.absences = 0.08;
    return scenario;
}

Scenario withAppointments() {
    auto scenario = withStaff();
    scenario.name = "C";
    scenario.what = "B with 24 appointments a day";
    scenario.appointments = 24;
    return scenario;
}

Scenario loaded() {
    auto scenario = withAppointments();
    scenario.name = "D";
    scenario.what = "C with a fifth more customers";
    scenario.walkIns *= 1.2;
    return scenario;
}

Scenario forgetful() {
    auto scenario = withAppointments();
    scenario.name = "E";
    scenario.what = "C where staff forget Finish, and no roster is known";
    scenario.deskLines = DeskLines::Opening;
    scenario.saysWhoGoesHome = false;
    scenario.walkIns *= 0.9;  // the desks that are blocked are missing
    scenario.late = 3;
    scenario.betweenCustomers = 0.3;
    scenario.blockedAfter = 0.025;
    scenario.finishedLate = 0.025;
    return scenario;
}

Scenario repairShop() {
    return {.name = "F",
            .what = "a repair shop with one desk",
            .services = {{"repair", 0.55, 18, 0.9}, {"pickup", 0.45, 5, 0.8}},
            .desks = {{{0, 1}, 9 * kHour, 18 * kHour}},
            .deskLines = DeskLines::Opening,
            .opens = 9 * kHour,
            .lastTicket = 17.5 * kHour,
            .closes = 18 * kHour,
            .walkIns = 32,
            .profile = {1.2, 1.3, 1.2, 1.0, 0.8, 0.9, 1.0, 1.2, 1.0},
            .lunches = true,
            .breaks = 1};
}

Scenario rush() {
    auto scenario = withStaff();
    scenario.name = "G";
    scenario.what = "B with a third of the customers at the door, and breaks that nobody notes";
    scenario.deskLines = DeskLines::Both;
    scenario.saysWhoGoesHome = false;
    scenario.walkIns *= 0.8;
    scenario.rush = 0.35;
    scenario.breakLines = false;
    scenario.late = 2;
    return scenario;
}

Scenario transfers() {
    auto scenario = withAppointments();
    scenario.name = "H";
    scenario.what = "C with transfers, parked customers, priority tickets and lunches by the roster";
    scenario.walkIns *= 0.9;  // who is transferred comes twice
    scenario.lunchInRoster = true;
    scenario.priorityShare = 0.05;
    scenario.betweenCustomers = 0.3;
    scenario.transfers = 0.1;
    scenario.parked = 0.06;
    return scenario;
}

Scenario remoteJoiners() {
    auto scenario = withStaff();
    scenario.name = "I";
    scenario.what = "B where three in ten join from afar and come late";
    scenario.deskLines = DeskLines::Opening;
    scenario.remote = 0.3;
    return scenario;
}

Scenario newClerk() {
    auto scenario = withAppointments();
    scenario.name = "J";
    scenario.what = "C with a clerk who is 40 % slower from half the days on";
    scenario.slowerFromHalf = 1.4;
    return scenario;
}

}  // namespace

std::span<const Scenario> scenarios() {
    static const std::array all{plain(),      withStaff(), withAppointments(), loaded(),        forgetful(),
                                repairShop(), rush(),      transfers(),        remoteJoiners(), newClerk()};
    return all;
}

const Scenario* scenarioOf(std::string_view name) {
    const auto all = scenarios();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Scenario& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace turnbell::bench::eta
