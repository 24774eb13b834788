#pragma once

#include "host/service/conversations.h"
#include "host/service/remote_check_in.h"

#include <string>

namespace turnbell {

/// Calls to the branch's number, which the modem hangs up on. Staff see them as conversations. If the branch
/// wants it, a call counts as a text that asks to join: with one service the caller is checked in, with
/// several he is asked which. A number counts once an hour, and one that opted out never. The
/// caller holds the transaction.
class MissedCalls {
public:
    MissedCalls(BranchState& state, Conversations& conversations, RemoteCheckIns& checkIns);

    void missed(const std::string& number, Moment now);

private:
    BranchState& state_;
    Conversations& conversations_;
    RemoteCheckIns& checkIns_;
};

}  // namespace turnbell
