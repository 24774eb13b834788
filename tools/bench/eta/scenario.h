#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::bench::eta {

/// Minutes; those of a day count from midnight.
using Minutes = double;

struct ServiceLaw {
    const char* queue;  ///< a service has a queue of its own
    double share;       ///< of who walks in
    Minutes mean;       ///< of a transaction at an ordinary desk: lognormal
    double variation;   ///< deviation / mean
};

struct DeskLaw {
    std::vector<int> services;  ///< that it calls
    Minutes from;
    Minutes to;         ///< it calls nobody from then on
    double slower = 1;  ///< its transactions are so many times as long
};

/// What a branch's log tells about desks. Others' logs have one, the other or both.
enum class DeskLines {
    Roster,   ///< a roster line for each shift at the start of the day; who is absent just never calls
    Opening,  ///< desk_open and desk_close when it happens
    Both,
};

/// The laws of a made-up branch. They are deliberately not those that the estimate assumes: it must learn
/// them.
struct Scenario {
    std::string name;
    std::string what;

    std::vector<ServiceLaw> services;
    std::vector<DeskLaw> desks;
    DeskLines deskLines = DeskLines::Roster;

    Minutes opens = 8 * 60;
    Minutes lastTicket = 16 * 60 + 30;
    Minutes closes = 17 * 60;     ///< who waits then goes home
    bool saysWhoGoesHome = true;  ///< with leave lines
    double walkIns = 150;         ///< a day, on average
    double dayDeviation = 0.15;   ///< of the factor by which days differ: lognormal
    std::vector<double> profile;  ///< how arrivals spread over the hours from `opens` on, by weight
    double rush = 0;           ///< share of walk-ins that come from 20 min before opening to 15 min after it
    double priorityShare = 0;  ///< of walk-ins, with priority 1

    // Leavers: go after a Weibull time, unless called. Most say nothing and are found out when called.
    double patienceShape = 1.4;
    Minutes patienceScale = 78;
    double tellingLeavers = 0.15;  ///< share that says so: a leave line
    Minutes noShowAfter = 0.75;    ///< the desk looks for so long, on average
    Minutes betweenCustomers = 0;  ///< a desk takes so long from one to the next, on average

    // Staff.
    bool lunches = false;        ///< half an hour between 11:30 and 13:30, in turns
    bool lunchInRoster = false;  ///< as a gap between two shifts, without pause lines
    int breaks = 0;              ///< of 8 min, at any time of a shift
    bool breakLines = true;      ///< pauses are in the log; false: the desk just does not call
    double absences = 0;         ///< share of shifts that nobody works
    Minutes late = 0;            ///< a desk opens so much after `from`, on average

    // Appointments: booked up to five days before; 85 % come around 7 min early, the rest late.
    int appointments = 0;  ///< a day, on average
    double missedAppointments = 0.1;

    // Staff who forget Finish, as shares of transactions.
    double blockedAfter = 0;  ///< the desk stays busy for half an hour to an hour
    double finishedLate = 0;  ///< the desk calls the next; the line of the former's end comes that late

    double transfers = 0;  ///< of transactions: a new ticket in another queue, half with priority 1
    double parked = 0;     ///< of transactions: away for 10 min, then called again

    double remote = 0;          ///< of walk-ins: join from afar and come after 25 min, one in twelve never
    double slowerFromHalf = 1;  ///< factor on the second desk's transactions in the second half of the days
};

/// Scenarios A to J.
std::span<const Scenario> scenarios();

/// None: there is no such scenario.
const Scenario* scenarioOf(std::string_view name);

}  // namespace turnbell::bench::eta
