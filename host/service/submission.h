#pragma once

#include "host/base/strong_id.h"

#include <optional>
#include <string>

namespace turnbell {

/// Which modem with which SIM. Empty: the modem does not say.
struct ModemIdentity {
    std::string imei = {};
    std::string revision = {};  ///< of its firmware: what a modem proved holds for this firmware only
    std::string iccid = {};     ///< of the SIM

    bool operator==(const ModemIdentity&) const = default;
};

/// By whom and after what a part goes on air.
struct Arming {
    ModemIdentity modem = {};
    std::optional<int> referenceBefore = {};  ///< TP-MR of this SIM's last submission; nothing: not known
};

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
