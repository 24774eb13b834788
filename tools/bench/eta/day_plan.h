#pragma once

#include "tools/bench/eta/chance.h"
#include "tools/bench/eta/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::bench::eta {

/// A customer as the day will have them, whatever happens at the branch.
struct Customer {
    int service = 0;
    Minutes joins = 0;
    Minutes present = 0;  ///< when they can be called; never: beyond the day
    bool remote = false;
    int priority = 0;
    std::optional<Minutes> due = {};
    Minutes patience = 0;
    bool tells = false;  ///< when leaving
};

struct Pause {
    Minutes at = 0;
    Minutes length = 0;
    bool inLog = true;
    bool early = false;  ///< its line is written when the wish comes, even if the desk serves
};

struct DeskDay {
    bool absent = false;
    Minutes opens = 0;
    Minutes closes = 0;
    double slower = 1;
    std::vector<Pause> pauses = {};
    std::optional<Pause> rosterGap = {};  ///< one of the pauses
};

/// Who has an appointment and whether they will come.
struct Appointment {
    int service = 0;
    Minutes due = 0;
    int bookedDaysBefore = 0;
    std::optional<Minutes> comes = {};
};

/// All of a day that does not depend on how the queue moves: who comes when, and when the desks work.
/// Walk-ins are a Poisson process by the hour; a break is wished at any time of a shift.
struct DayPlan {
    std::vector<Customer> walkIns;  ///< in no order
    std::vector<Appointment> appointments;
    std::vector<DeskDay> desks;

    /// `share` is how much of all days is over, from 0 to 1.
    static DayPlan draw(const Scenario& scenario, double share, Chance& chance);
};

/// A customer of this service who joins now and has no appointment.
Customer walkIn(const Scenario& scenario, int service, Minutes joins, Chance& chance);

}  // namespace turnbell::bench::eta
