#pragma once

#include "host/base/result.h"
#include "host/core/wait/branch_event.h"
#include "host/core/wait/learned_models.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace turnbell {

/// A ticket as the tracker knows it. Times are seconds on the clock of BranchEvent::at.
struct TrackedTicket {
    enum class Status { Booked, OnTheWay, Waiting, Called, Aside, Gone };

    std::int64_t id = 0;
    Status status = Status::Waiting;
    int queue = -1;
    int service = -1;
    int priority = 0;
    std::optional<double> due = {};
    bool remote = false;
    double issued = 0;
    double arrived = 0;
    std::int64_t place = 0;                ///< arrival order; lower first
    int desk = -1;                         ///< that called it last
    std::optional<double> notBefore = {};  ///< asked for more time: nobody counts on it until then
    double calledAt = 0;
    double waited = 0;  ///< until that call, since it came
    bool wasCalled = false;
    std::optional<double> passedFirst =
        {};  ///< a desk could have called it then, but did not: it was not there
    std::optional<double> passedLast = {};

    PatienceModel::Customer customer() const;
    /// Since or from when a desk may be expected to call it.
    double callableFrom() const { return std::max(arrived, notBefore.value_or(arrived)); }
};

/// What whoever tells the events says of desks that open.
enum class Openings {
    MayBeUntold,  ///< a desk of today's roster may be there before it is heard of
    AreTold,      ///< all, by DeskOpen: a desk that has not opened is not there
};

/// What a roster says of a desk. Seconds of the day.
struct DeskShift {
    double from = 0;
    double to = 0;
    std::vector<int> queues = {};
};

/// A desk as the tracker knows it.
struct TrackedDesk {
    enum class Mode { Away, Open, Paused };

    Mode mode = Mode::Away;
    std::vector<int> queues = {};
    std::optional<std::int64_t> serving = {};
    double freeSince = 0;
    double pausedSince = 0;
    double lastCall = -1;
    double awayUntil = 0;  ///< it let somebody wait so long, and was not seen before
    bool pausing = false;  ///< once it is free
    bool closing = false;
    bool openWasTold = false;
    bool queuesTold = false;  ///< when it opened: they go before those of the roster until it closes
    bool expected = false;    ///< today: it is known, or has a roster
    bool everOpened = false;  ///< today or on a day before
    int daysAway = 0;         ///< without a roster or anything that it did
    std::vector<DeskShift> shifts = {};
    DeskDay today = {};

    bool calls(int queue) const;
};

/// The branch as it is by the events so far, which teach the models on their way. Copyable: a copy of the
/// state as it was when a day began, and that day's events but one, are the branch after an undo.
class BranchTracker {
public:
    explicit BranchTracker(Openings openings = Openings::MayBeUntold) : openings_{openings} {}

    /// Refuses (and changes nothing, but that a new day begins) what comes before the event before it, and
    /// what cannot be: a ticket that is not known, or one that is issued after it was called; a desk without
    /// a number.
    Result<void> apply(const BranchEvent& event);

    const std::unordered_map<std::int64_t, TrackedTicket>& tickets() const { return tickets_; }
    const std::map<int, TrackedDesk>& desks() const { return desks_; }
    Openings openings() const { return openings_; }
    const LearnedModels& models() const { return models_; }
    double now() const { return now_; }
    /// When the day of `now()` began.
    double midnight() const;

    const std::vector<std::int64_t>& waiting() const { return waiting_; }  ///< in no order

    /// Since when `desk` could have called somebody who waits and is there as far as one knows; nothing:
    /// there is nobody.
    std::optional<double> callableSince(const TrackedDesk& desk) const;

    /// Whether the desk is to be there today, but nobody has ever seen it open: so nobody knows whether it is
    /// used at all. Only where openings are told.
    bool isUnseen(const TrackedDesk& desk) const;

    /// Whether a desk for this queue was open some day.
    bool hasSeenDesk(int queue) const;

    /// Whether a desk for this queue is here and serves nobody, as far as one knows.
    bool hasIdleDesk(int queue) const;

private:
    Result<void> check(const BranchEvent& event) const;
    void beginDay(double at);
    TrackedDesk nextDay(int number, const TrackedDesk& desk, bool atWork, double today) const;
    void closeBooks();
    void changeShifts();
    void deskEvent(const BranchEvent& event);
    void ticketEvent(const BranchEvent& event);
    void roster(const BranchEvent& event);
    void open(TrackedDesk& desk, bool told);
    void close(TrackedDesk& desk);
    void pause(TrackedDesk& desk);
    void resume(TrackedDesk& desk);
    void book(const BranchEvent& event);
    void issue(const BranchEvent& event);
    void arrive(TrackedTicket& ticket, const BranchEvent& event);
    void call(TrackedTicket& ticket, int number);
    void end(TrackedTicket& ticket, BranchEvent::Kind how);
    void leave(TrackedTicket& ticket);
    void withdraw(TrackedTicket& ticket);
    void noteGap(TrackedDesk& desk);
    bool noteRosterGap(const TrackedDesk& desk, double since);
    void noteWhoIsMissing();
    void noteUncalled(const TrackedDesk& desk);
    void notePassed(TrackedTicket& ticket);
    void notePassed(const TrackedTicket& called, const TrackedDesk& desk);
    void notePresence(const TrackedTicket& called);
    bool isBefore(const TrackedTicket& a, const TrackedTicket& b) const;
    void setStatus(TrackedTicket& ticket, TrackedTicket::Status status);
    bool isClosing() const;
    void learnService(const TrackedTicket& ticket, bool exact);
    void free(TrackedDesk& desk);
    double ofDay(double at) const { return at - midnight(); }
    double intended(const TrackedDesk& desk) const;

    Openings openings_;
    double now_ = -std::numeric_limits<double>::infinity();
    std::int64_t lastPlace_ = 0;
    std::unordered_map<std::int64_t, TrackedTicket> tickets_;
    std::map<int, TrackedDesk> desks_;
    std::vector<std::int64_t> waiting_;
    std::vector<BranchEvent> laterRosters_;
    LearnedModels models_;
};

}  // namespace turnbell
