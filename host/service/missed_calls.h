#pragma once

#include "host/service/check_in.h"
#include "host/service/conversations.h"

#include <string>

namespace turnbell {

/// Calls to the branch's number, which the modem hangs up on. Staff see them as conversations. If the branch
/// wants it, a call counts as a text that asks to join: with one service the caller is checked in, with
/// several he is told which there are. A number counts once an hour, and one that opted out never. The
/// caller holds the transaction.
class MissedCalls {
public:
    MissedCalls(BranchState& state, Outbox& outbox, Conversations& conversations, CheckIns& checkIns);

    void missed(const std::string& number, Moment now);

private:
    bool join(const PhoneNumber& phone, Moment now);
    void tellServices(const PhoneNumber& phone, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Conversations& conversations_;
    CheckIns& checkIns_;
};

}  // namespace turnbell
