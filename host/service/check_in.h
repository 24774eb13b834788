#pragma once

#include "host/service/change.h"
#include "host/service/surveys.h"
#include "host/service/text_limits.h"
#include "host/service/texts.h"
#include "host/service/wait_times.h"

namespace turnbell {

/// Starting a visit.
class CheckIns {
public:
    CheckIns(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, WaitTimes& waits);

    /// Whoever gives the number and the service of a visit that is booked for today, or has joined, arrives
    /// for that one.
    Result<wire::CheckedIn> checkIn(const wire::CheckIn& command, const Actor& actor, Moment now);

    /// The visit of a customer who says this of themselves; nothing is stored.
    Result<db::VisitRow> visitOf(const wire::CheckIn& command, const Actor& actor, Moment now) const;

    /// One that this branch speaks; empty is its first.
    Result<std::string> language(const std::string& code) const;

    /// A number as typed that may be texted; empty stays empty. Staff may give one of a country whose numbers
    /// customers cannot use here.
    Result<PhoneNumber> mobile(const std::string& text, const Actor& actor) const;

    /// A visit that has begun, and by which change.
    struct Begun {
        db::VisitStepRow row;
        std::int64_t change = 0;
        std::string warning = {};  ///< a limit that was gone over; empty: none
    };

    /// Starts a visit: into its queue, with a number of its day, if the event's guard holds.
    Result<Begun> begin(db::VisitRow visit, const std::string& service, StepEvent event, const Actor& actor,
                        Moment now, const std::string& words = {});

    /// Sends the welcome text of a visit that waits, or holds a place.
    wire::CheckedIn welcomed(const Begun& begun, Moment now);

    /// Who was booked, or has joined, is here. The time of the appointment and the place of who joined stay.
    Result<wire::CheckedIn> arrive(db::VisitStepRow row, const Actor& actor, Moment now);

    /// Puts a step into the queue of this service, by the segmentation rules; nothing is stored.
    Result<void> assign(db::VisitStepRow& row, const std::string& service) const;

    /// "2026-11-25 10:30" of an appointment, as events keep it; empty: it is none.
    std::string whenOf(const db::VisitStepRow& row) const;

private:
    Result<std::optional<UtcTime>> dueAt(const std::string& clock, Moment now) const;
    Result<std::optional<TextLimits::Verdict>> limited(db::VisitRow& visit, const Actor& actor,
                                                       Moment now) const;
    void tellTexts(wire::CheckedIn& answer, const db::VisitRow& visit, const std::string& warning) const;
    std::optional<db::VisitStepRow> comingAs(const db::VisitRow& visit, const std::string& service);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    WaitTimes& waits_;
};

}  // namespace turnbell
