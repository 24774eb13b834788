#pragma once

#include "host/service/branch_state.h"

namespace turnbell {

/// Surveys, thanks and notices wait for the end of the branch's quiet hours; what somebody is waiting for
/// never does, nor what staff say cannot wait, nor what a survey answers to somebody who has just written:
/// who texts is awake, and would text again. The caller holds the transaction.
class QuietTexts {
public:
    explicit QuietTexts(BranchState& state) : state_{state} {}

    /// True if this text may not go now for that.
    bool holds(const db::MessageRow& message, Moment now);

    /// True if the text falls into the quiet hours: its time, its expiry and `why` were changed, in the row
    /// alone.
    bool putOff(db::MessageRow& message, Moment now);

    /// The same for texts that were ready when the quiet hours began, and could not be sent.
    void putOffReady(Moment now);

private:
    bool canWait(const db::MessageRow& message, Moment now);
    bool answersNow(const db::MessageRow& message, Moment now);

    BranchState& state_;
};

}  // namespace turnbell
