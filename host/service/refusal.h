#pragma once

#include "host/base/clock.h"

#include <string>

namespace turnbell {

/// What a refusal by modem or network means for the part.
enum class Refusal {
    AlreadySent,  ///< 197: the centre has one with this reference: proof if the reference was the first
                  ///< copy's
    Recipient,    ///< this number will never take it
    Encoding,     ///< the PDU is wrong: our fault, and repeating it helps nobody
    Passing,      ///< try again later
};

/// `code` is of +CMS ERROR or +CME ERROR (3GPP TS 27.005 3.2.5, 24.011 8.2.5.4, 23.040 9.2.3.22); -1: bare
/// ERROR.
Refusal classify(int code);

/// A few words for the message's row: "refused: number not assigned (+CMS 1)".
std::string refusalWords(int code);

/// How long to wait after the n-th refusal (from 1) of one part: doubling, at most five minutes.
milliseconds refusalPause(int refusals);

}  // namespace turnbell
