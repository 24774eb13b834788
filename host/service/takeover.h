#pragma once

#include "host/service/outbox.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

class Sims;

/// What becomes of a text that one SIM began when its modem has gone. It waits for this SIM: half a text from
/// another number is no text. If it is one that must arrive (a call, a welcome) and the SIM stays away for
/// 20 s while another one is in service, the whole text is sent anew by that one, once, and counted as a
/// repetition. Any other text stays with its SIM until it expires, and says so. The caller holds the
/// transaction.
class Takeover {
public:
    Takeover(BranchState& state, Outbox& outbox) : state_{state}, outbox_{outbox} {}

    /// Answers the texts that changed.
    std::vector<MessageId> tick(Moment now);

    /// When tick() has something to do; nothing: only a change of the modems can bring it.
    std::optional<BootTime> nextDeadline(Moment now);

private:
    struct Waiting {
        db::MessageRow message;
        BootTime until;
        bool again = false;  ///< it is sent anew then
    };

    std::vector<Waiting> waiting(Moment now);

    BranchState& state_;
    Outbox& outbox_;
};

}  // namespace turnbell
