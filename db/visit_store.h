#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/desk_state.h"
#include "host/core/visit_step.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// The life of one ticket.
struct VisitRow {
    VisitId id;
    std::string ticket;
    std::string serviceDay;  ///< "2026-11-22" in the branch's zone
    PhoneNumber phone;       ///< empty: none
    std::string firstName;
    std::string lastName;
    std::string language;
    bool consentVisit = false;
    bool consentSurvey = false;
    Moment created;
    std::optional<int> priority = {};  ///< given by staff; nothing: that of the service
    std::optional<UtcTime> due = {};   ///< the time of the appointment; nothing: none
    std::optional<milliseconds> lead =
        {};  ///< so long before the turn the customer wants to be told; nothing: as the service has it
    bool consentNotice = false;
    bool namedByStaff = false;  ///< its name may stand in a text to a number that has not written
    std::string held = {};      ///< why its texts wait until its number has written; empty: they do not
};

/// One stay in one queue.
struct StepRow {
    StepId id;
    VisitId visit;
    std::string service;
    std::string queue;
    std::string desk;  ///< who called or serves it; empty: nobody yet
    StepState state = StepState::Waiting;
    int priority = 0;
    std::int64_t place = 0;  ///< arrival order: see nextPlace()
    bool approachSent = false;
    int calls = 0;
    std::optional<Moment> queued;
    std::optional<Moment> firstCalled;
    std::optional<Moment> lastCalled;
    std::optional<Moment> serving;
    std::optional<Moment> ended;
    int deferrals = 0;                ///< how often more time was given
    std::optional<Moment> remind;     ///< when a parked one is to be thought of
    bool reminded = false;            ///< that moment has come
    bool accurate = true;             ///< false: the end of the day ended it, not who served it
    std::string outcome;              ///< empty: none was said
    std::string onlyDesk;             ///< who alone may call it; empty: any desk of its queue
    std::optional<Moment> notBefore;  ///< who asked for more time is passed over until then
};

/// A live or past step with its visit.
struct VisitStepRow {
    VisitRow visit;
    StepRow step;
};

/// What the calling rules see of a waiting step.
struct WaitingRow {
    StepId step;
    std::string queue;
    int priority = 0;
    std::int64_t place = 0;
    Moment queued;
    std::string onlyDesk = {};               ///< who alone may call it; empty: any desk of its queue
    std::optional<UtcTime> due = {};         ///< the time of the appointment; nothing: none
    std::optional<BootTime> notBefore = {};  ///< who asked for more time is passed over until then
};

/// One append-only line of history. `change` is the same for all events of one command: undo takes back a
/// change.
struct EventRow {
    std::int64_t id = 0;
    VisitId visit;
    StepId step;
    StepEvent event = StepEvent::CheckIn;
    std::string actor;  ///< "kiosk", "system", a staff member's name
    Party party = Party::Staff;
    std::string desk;
    Moment at;
    std::int64_t change = 0;
    bool undone = false;
    std::string reason;  ///< of a person, or what was chosen ("last", "3 places"); empty: none
};

/// What a desk is doing.
struct DeskStateRow {
    std::string desk;
    DeskState state = DeskState::Closed;
    std::string reason = {};              ///< of a pause, the one to come included
    std::optional<DeskState> later = {};  ///< what it becomes once its visit has ended: Paused or Closed
    Moment since;
    std::optional<Moment> until = {};  ///< the end of a wrap-up
};

/// One change of a desk's state.
struct DeskEventRow {
    std::string desk;
    DeskState from = DeskState::Closed;
    DeskState to = DeskState::Closed;
    std::string reason = {};
    std::string actor = {};
    Party party = Party::Staff;
    Moment at;
};

/// Visits, their steps, their history, ticket counters and desk states.
class VisitStore {
public:
    explicit VisitStore(Database& database);

    /// How many tickets of this queue were issued on this day before this one: 0 for the first. Counts up.
    int issueNumber(const std::string& queue, const std::string& serviceDay);

    /// The number that was issued last is no ticket: somebody holds it.
    void skipNumber(const std::string& queue, const std::string& serviceDay);
    int ticketsIssued(const std::string& queue, const std::string& serviceDay);

    /// Whether a visit with this ticket has a live step, on whatever day it began, or is booked for this day,
    /// or has joined on it. O(log n).
    bool isHeld(const std::string& ticket, const std::string& serviceDay);

    /// Whether a visit with this ticket missed its call on this day, at `since` or later. O(log n).
    bool hasMissed(const std::string& ticket, const std::string& serviceDay, BootTime since);

    /// Whether two live visits have this ticket.
    bool isShared(const std::string& ticket);

    /// Between two neighbours in the line. Room for some twenty who are put between the same two.
    static constexpr std::int64_t kPlaceGap = std::int64_t{1} << 20;

    /// A place behind everybody, or before everybody who is live.
    std::int64_t nextPlace();
    std::int64_t firstPlace();

    VisitId insert(const VisitRow& visit);
    void update(const VisitRow& visit);
    StepId insert(const StepRow& step);

    /// Writes every field of the step.
    void update(const StepRow& step);

    /// Appends the event and keeps a copy of the step as it was before (`before`; nothing for a new step),
    /// for undo.
    void append(const EventRow& event, const std::optional<StepRow>& before);

    std::int64_t nextChange();

    /// The events of the last change at this desk that was not undone, newest first; empty: none.
    std::vector<EventRow> lastChange(const std::string& desk);

    /// The same for a visit, wherever it was changed. That it was told its turn is near, or that what is
    /// known of its customer was corrected, is no such change; that its service, queue or priority was is
    /// one.
    std::vector<EventRow> lastChangeOf(VisitId visit);

    /// The step as it was before this event; nothing: the event made it.
    std::optional<StepRow> before(std::int64_t event);

    /// Since when its customer is here by a text of theirs, and has not asked for more time since; nothing:
    /// none said so. O(events of the visit).
    std::optional<UtcTime> textedHere(VisitId visit);

    /// What put a step where it stands in its line: its beginning, more time, or that it came back.
    /// O(events of the visit).
    std::optional<EventRow> placedBy(VisitId visit, StepId step);

    /// Marks this event as undone.
    void markUndone(std::int64_t event);

    /// Deletes a step that a change made (a transfer that is taken back). Its events must be undone before.
    void cancelStep(StepId step);

    /// The waiting, called, serving and parked steps, in calling order (priority, then place). O(live steps).
    std::vector<VisitStepRow> live();

    /// The waiting steps, by priority and place: what the rules need, and cheap. O(live steps).
    std::vector<WaitingRow> waiting();

    /// The steps of those who are not here yet (booked, expected, remote) of these days, both included, by
    /// the time of their appointment. O(such steps).
    std::vector<VisitStepRow> coming(const std::string& from, const std::string& to);

    /// Those of them who have joined from afar.
    std::vector<VisitStepRow> remote(const std::string& serviceDay);

    /// Those of this number that are live, or hold a place without being here yet.
    std::vector<VisitStepRow> openByPhone(const PhoneNumber& phone);

    /// How many tickets this number was given for a day.
    int ticketsOf(const PhoneNumber& phone, const std::string& serviceDay);

    /// The same of one number on one day. O(log n).
    std::vector<VisitStepRow> comingByPhone(const PhoneNumber& phone, const std::string& serviceDay);

    /// How many appointments this service has at this time, but for this visit. O(log n).
    int appointmentsAt(const std::string& service, UtcTime due, VisitId except);

    /// The no-shows of this day whom nobody has taken back, newest first; `since`: none ended before.
    /// O(limit + no-shows of other days since then).
    std::vector<VisitStepRow> missed(const std::string& serviceDay, UtcTime since, int limit);

    /// What happened to the visit last in this run of the machine, approach texts aside, and corrections but
    /// for one that put it into the queue in which it is.
    std::optional<EventRow> lastMove(VisitId visit);

    /// The parked steps whose reminder is due and not said yet, and when the next one is. O(log n).
    std::vector<VisitStepRow> remindersDue(BootTime now);
    std::optional<BootTime> nextReminder();

    /// When the first one after `after` who waits and asked for more time is not passed over any longer.
    /// O(log n).
    std::optional<BootTime> nextMoreTimeEnd(BootTime after);

    /// Moves the boot times of the day's steps to those of this run of the machine, by calendar time.
    void rebase(const std::string& serviceDay, Moment now);

    /// The step that a desk has called or is serving. O(log n).
    std::optional<VisitStepRow> atDesk(const std::string& desk);

    std::optional<VisitRow> visit(VisitId visit);
    std::optional<VisitStepRow> step(StepId step);

    /// The step of this ticket that is live, on whatever day it began; else the newest one of this day.
    std::optional<VisitStepRow> byTicket(const std::string& ticket, const std::string& serviceDay);

    /// The newest step of the ticket on this day; a live one goes before an ended one.
    std::optional<VisitStepRow> byTicketOf(const std::string& serviceDay, const std::string& ticket);

    /// The newest visit with a live step of this number. O(log n).
    std::optional<VisitStepRow> activeByPhone(const PhoneNumber& phone);

    /// The newest visit of this number on this day, live or ended.
    std::optional<VisitStepRow> latestByPhone(const PhoneNumber& phone, const std::string& serviceDay);

    /// What a text of this number is about, as far as we know: its live visit, else the newest of this day,
    /// else the next one that is coming, else its newest of any day. O(log n).
    std::optional<VisitStepRow> closestByPhone(const PhoneNumber& phone, const std::string& serviceDay);

    /// The last step of each visit of this number that is live, or of this day or a later one, oldest first.
    std::vector<VisitStepRow> recentByPhone(const PhoneNumber& phone, const std::string& serviceDay);

    /// The last step of every visit of this day, in order of arrival.
    std::vector<VisitStepRow> ofDay(const std::string& serviceDay);

    /// All steps of the visits of this day, in order of their beginning.
    std::vector<VisitStepRow> stepsOfDay(const std::string& serviceDay);

    std::vector<EventRow> events(VisitId visit);

    /// Called or serving steps for the board, newest call first.
    std::vector<VisitStepRow> called();

    std::vector<DeskStateRow> deskStates();

    /// A desk that was never opened is closed.
    DeskStateRow deskState(const std::string& desk);
    void setDeskState(const DeskStateRow& state);
    std::optional<BootTime> nextWrapUpEnd();

    void append(const DeskEventRow& event);

    /// From `since` on, oldest first.
    std::vector<DeskEventRow> deskEvents(UtcTime since);

private:
    std::int64_t next(const char* sequence);
    void refreshFlags(VisitId visit);

    Database& db_;
};

}  // namespace turnbell::db
