#pragma once

#include "host/base/strong_id.h"

#include <string>

namespace turnbell {

/// A part for the modem.
struct OutboxJob {
    PartId part;
    std::string pdu;  ///< hexadecimal, with service centre
    int length = 0;   ///< octets without it
};

/// How a submission ended, in the modem driver's words (modem/at SubmitOutcome).
struct SubmissionEnd {
    enum class Kind { Accepted, NotSent, Refused, InDoubt };

    Kind kind = Kind::InDoubt;
    int reference = -1;  ///< TP-MR of an accepted part
    int code = 0;        ///< of a refusal
    std::string why;
};

}  // namespace turnbell
