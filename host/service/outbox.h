#pragma once

#include "host/base/clock.h"
#include "host/base/strong_id.h"

#include <optional>
#include <string>

namespace turnbell {

/// A part for the modem.
struct OutboxJob {
    PartId part;
    std::string pdu;
    int length = 0;
};

/// How a submission ended, in the modem driver's words (modem/at SubmitOutcome).
struct SubmissionEnd {
    enum class Kind { Accepted, NotSent, Refused, InDoubt };

    Kind kind = Kind::InDoubt;
    int reference = -1;
    int code = 0;
    std::string why;
};

}  // namespace turnbell
