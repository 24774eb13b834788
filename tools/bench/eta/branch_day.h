#pragma once

#include "host/core/wait/branch_event.h"
#include "tools/bench/eta/day_plan.h"
#include "tools/bench/eta/log_file.h"

#include <queue>

#include <cstdint>
#include <vector>

namespace turnbell::bench::eta {

/// What a made-up branch did, in order of time.
struct GeneratedLog {
    std::vector<BranchEvent> events;
    LogNames names;                   ///< of tickets, desks and queues (each a service)
    std::vector<bool> foundIdleDesk;  ///< by ticket: one that could call it, when it was issued
};

/// Which events may be used.
enum class Words {
    All,      ///< also Arrive and Park, and who is remote
    LogFile,  ///< only what a log file has: who was parked gets a new ticket, with priority 1
};

/// Plays a day: calls whom the rules say, lets desks serve, pause and close, and customers wait, leave and
/// come back. The order of calling is that of PlainOrder: who has an appointment first from its time on (from
/// the arrival if that is later), by that moment; then the higher priority; then arrival. Before it is due,
/// an appointment is ranked as if it had no due: by its own priority, then arrival. An idle desk calls at
/// once, of several the one that has been idle longest.
///
/// Transactions are lognormal, with 24 s of walking; who has left in silence costs the desk that calls them
/// `Scenario::noShowAfter`. A desk that is to pause or close while it serves does so afterwards; a
/// pause that lasts to the end of the shift has no desk_resume.
class BranchDay {
public:
    /// Writes to the end of `log`; lines of bookings belong to days before, so the log must be sorted by time
    /// at the end.
    BranchDay(const Scenario& scenario, int day, Words words, Chance& chance, GeneratedLog& log);

    void play(const DayPlan& plan);

private:
    enum class What {
        Joins,
        Comes,
        LosesPatience,
        Opens,
        Closes,
        PauseWished,
        PauseEnds,
        CallEnds,
        Ready,
        LateFinish,
        Returns,
        EndOfDay
    };
    struct Happening {
        Minutes at = 0;
        int order = 0;
        What what = What::Joins;
        int who = 0;  ///< a customer or a desk
        Pause pause = {};

        bool operator<(const Happening& other) const {  // the queue gives its largest first
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    enum class Place { Away, Waiting, AtDesk, Parked, Gone };
    struct Visit {
        Customer customer;
        std::int64_t ticket = 0;
        int order = 0;  ///< of joining
        Place place = Place::Away;
        bool wasParked = false;
    };
    enum class Outcome { Served, NoShow, Parked, FinishedLate };
    struct DeskState {
        enum class Doing { Away, Idle, Serving, Pausing } doing = Doing::Away;
        DeskDay plan;
        Minutes idleSince = 0;
        int visit = -1;
        Outcome outcome = Outcome::Served;
        bool closeWished = false;
        std::optional<Pause> pauseWished = {};
    };

    void plan(Minutes at, What what, int who, Pause pause = {});
    void planDesks(const DayPlan& day);
    void writeShift(int desk, Minutes from, Minutes to);
    void planAppointment(const Appointment& appointment);
    void happen(const Happening& happening);

    void join(int visit);
    void startWaiting(int visit);
    void losePatience(int visit);
    void comeBack(int visit);
    void goHome();

    void open(int desk);
    void close(int desk);
    void wishPause(int desk, const Pause& pause);
    void startPause(int desk, const Pause& pause);
    void endPause(int desk, const Pause& pause);
    void becomeIdle(int desk);

    bool serves(int desk, int service) const;
    int idleDeskFor(int service) const;
    bool isBefore(const Visit& a, const Visit& b) const;
    void call(int desk, int visit);
    Minutes serviceTime(int desk, Visit& visit);
    void endCall(int desk);
    void leaveDesk(int desk);
    void transfer(const Visit& from);

    BranchEvent& write(BranchEvent::Kind kind);
    void writeTicket(BranchEvent::Kind kind, const Visit& visit);
    void writeDesk(BranchEvent::Kind kind, int desk, bool written = true);
    int addVisit(const Customer& customer);
    std::int64_t newTicket(int service);
    Minutes midnight() const { return day_ * 24.0 * 60; }

    const Scenario& scenario_;
    int day_;
    Words words_;
    Chance& chance_;
    GeneratedLog& log_;
    Minutes now_ = 0;
    int planned_ = 0;
    std::priority_queue<Happening> happenings_;
    std::vector<Visit> visits_;
    std::vector<int> waiting_;
    std::vector<DeskState> desks_;
};

}  // namespace turnbell::bench::eta
