#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace turnbell {

/// One thing that happened at the branch, as far as waiting is concerned. Tickets, desks, queues and services
/// are numbers that the caller gives out: desks, queues and services small ones from 0 on, tickets any, none
/// of them twice. A transfer is the end of one ticket here and the issue of another.
struct BranchEvent {
    enum class Kind {
        Roster,      ///< desk, from, to, queues: when it is to be open; several a day are several shifts
        DeskKnown,   ///< desk, queues: there is one that may open today; nobody says when
        DeskOpen,    ///< desk; queues if they differ from those of its roster
        DeskClose,   ///< desk; while it serves: after that
        DeskPause,   ///< desk; while it serves: after that
        DeskResume,  ///< desk
        Book,        ///< ticket, queue, due: somebody who has an appointment, or has another one now
        Issue,       ///< ticket, queue, priority; due if there is an appointment; remote
        Arrive,  ///< ticket: who was on the way, parked or not there when called is among the waiting (again)
        Call,    ///< ticket, desk: the desk has nobody else from now on
        NoShow,  ///< ticket that was called: not there, and its desk is free
        Finish,  ///< ticket that was called: served, and its desk is free
        Park,    ///< ticket that was called: put aside, and its desk is free
        Leave,   ///< ticket that waits, is parked or is booked: known to be gone
        Withdraw,  ///< any ticket: taken out by the branch (transferred, cancelled, the day has ended)
    };

    Kind kind = Kind::Issue;
    /// Since midnight of some first day where the branch is; a day has 24 h here.
    std::chrono::milliseconds at{};
    std::int64_t ticket = 0;
    int desk = -1;
    int queue = -1;
    int service = -1;                                   ///< what durations are learned by; -1: its queue
    int priority = 0;                                   ///< higher first
    std::optional<std::chrono::milliseconds> due = {};  ///< of the appointment, counted as `at` is
    std::chrono::milliseconds from{};                   ///< of a roster, counted as `at` is
    std::chrono::milliseconds to{};
    std::vector<int> queues = {};  ///< that the desk calls from
    bool remote = false;           ///< issued to somebody who is on the way: cannot be called before Arrive
    std::optional<std::int64_t> place =
        {};  ///< of Issue and Arrive: in the line, lower first; nothing: behind everybody, or as before

    std::optional<std::chrono::milliseconds> notBefore =
        {};  ///< of Arrive: asked for more time until then, counted as `at` is

    bool operator==(const BranchEvent&) const = default;
};

}  // namespace turnbell
