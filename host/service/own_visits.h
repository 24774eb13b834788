#pragma once

#include "host/core/inbound/inbound_meaning.h"
#include "host/service/undo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// What a customer may text about a visit of theirs.
enum class VisitWord { Here, Late, MoreTime, Leave, Back, Status, Confirm, Decline };

/// "here", "late", "more_time", "leave", "back", "status", "confirm", "decline"
const char* toString(VisitWord word);
std::optional<VisitWord> visitWord(std::string_view word);

/// Nothing: the keyword is about no visit.
std::optional<VisitWord> visitWord(InboundKeyword keyword);

/// The visits of one number, which alone its texts act upon: a sender can be forged.
class OwnVisits {
public:
    OwnVisits(BranchState& state, Undo& undo, const PhoneNumber& phone, Moment now);

    /// Also those of today that have ended.
    const std::vector<db::VisitStepRow>& all() const { return all_; }

    /// Booked, on the way, waiting, called, parked or being served.
    const std::vector<db::VisitStepRow>& open() const { return open_; }

    /// Those that the word can be about as they stand.
    std::vector<db::VisitStepRow> forWord(VisitWord word) const;

    /// Those of them that are not booked for another day.
    std::vector<db::VisitStepRow> ofToday(std::vector<db::VisitStepRow> rows) const;

    /// The visit that a text of this number changed last, if that can be taken back.
    const std::optional<db::VisitStepRow>& undoable() const { return undoable_; }

    /// Whether BACK means anything: a no-show may rejoin, leaving can be taken back, or it is said that it is
    /// too late for that.
    bool mayWantBack() const { return hasLeft_ || tooLate() || !forWord(VisitWord::Back).empty(); }

    /// The newest visit of today that was left, or whose time to rejoin is over, of who has no other today.
    std::optional<db::VisitStepRow> tooLate() const;

    /// Whether BACK takes back that somebody has left.
    bool hasLeft() const { return hasLeft_; }

    /// Whether they are of several days, so that a ticket alone may be of more than one.
    bool areOfSeveralDays() const;

    /// The language of the newest; empty: there is none.
    std::string language() const;

private:
    bool isTooLate(const db::VisitStepRow& row) const;

    std::string today_;
    Moment now_;
    milliseconds rejoinWindow_;
    std::vector<db::VisitStepRow> all_;
    std::vector<db::VisitStepRow> open_;
    std::optional<db::VisitStepRow> undoable_;
    bool hasLeft_ = false;
};

}  // namespace turnbell
