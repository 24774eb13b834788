#pragma once

#include "host/service/texts.h"

namespace turnbell {

/// Tells who writes while nobody is there that the text has come, and when somebody reads it: once an absence
/// and number, if the branch wants that. The cap on answers is the gate's (text_limits.h).
class AwayReplies {
public:
    AwayReplies(BranchState& state, Texts& texts);

    /// To a customer whose text has just been put into this conversation. Says in it that it was told.
    void answer(db::ConversationRow& conversation, const std::string& idemKey, Moment now);

private:
    /// Since when nobody is there; nothing: a desk is not closed, whatever the opening hours say. A closing
    /// by the clock, for lunch too, begins an absence of its own.
    std::optional<UtcTime> awaySince(Moment now) const;

    /// When the last desk was closed; nothing: one is not.
    std::optional<UtcTime> desksClosed() const;

    BranchState& state_;
    Texts& texts_;
};

}  // namespace turnbell
