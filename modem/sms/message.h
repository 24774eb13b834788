#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace turnbell::sms {

/// How the user data of a message is coded (3GPP TS 23.038 4).
enum class Alphabet { Gsm7, Data8, Ucs2 };

/// "gsm7", "data8", "ucs2".
const char* toString(Alphabet alphabet);

/// Which part of how many this is (3GPP TS 23.040 9.2.3.24.1 and .8).
struct Concat {
    int reference = 0;
    int total = 1;
    int sequence = 1;   ///< from 1
    bool wide = false;  ///< 16-bit reference

    bool operator==(const Concat&) const = default;
};

/// User data as it came. `text` is this part's text alone; a character cut in two at a part's end shows as
/// U+FFFD there, and is whole again in what the Reassembler makes of `units`.
struct UserData {
    Alphabet alphabet = Alphabet::Gsm7;
    std::string text;      ///< UTF-8; empty for 8-bit data
    std::u16string units;  ///< Gsm7: septets as they came, one a unit; Ucs2: UTF-16 units
    Bytes data;            ///< Data8: the octets after the header
    Bytes header;          ///< UDH without its length octet; empty: none
    std::optional<Concat> concat;
    std::optional<int> messageClass;  ///< 0 to 3
};

/// A service centre's clock: the instant, and the quarter hours from UTC that it was written in.
struct CentreTime {
    UtcTime utc;
    int quarterHours = 0;

    bool operator==(const CentreTime&) const = default;
};

/// SMS-DELIVER: a text that came in (3GPP TS 23.040 9.2.2.1).
struct Deliver {
    std::string from;         ///< "+995555123456", "5550" or a name
    bool fromIsName = false;  ///< alphanumeric: cannot be answered
    int protocolId = 0;
    int codingScheme = 0;  ///< TP-DCS as it came
    CentreTime timestamp;
    UserData userData;
};

/// SMS-SUBMIT: a text on its way out (9.2.2.2).
struct Submit {
    std::string to;
    int reference = 0;  ///< TP-MR
    bool rejectDuplicates = false;
    bool statusReport = false;
    std::optional<seconds> validity;       ///< TP-VP as a period
    std::optional<CentreTime> validUntil;  ///< TP-VP as an instant
    int protocolId = 0;
    int codingScheme = 0;
    UserData userData;
};

/// What became of a submitted part (9.2.3.15): 0 to 0x1F done, 0x20 to 0x3F still trying, else given up.
struct StatusReport {
    std::string to;
    int reference = 0;
    CentreTime timestamp;  ///< when the centre took the submission
    CentreTime discharge;  ///< when it was delivered or given up
    int status = 0;        ///< TP-ST

    bool delivered() const { return status < 0x20; }
    bool stillTrying() const { return status >= 0x20 && status < 0x40; }
};

using Message = std::variant<Deliver, Submit, StatusReport>;

}  // namespace turnbell::sms
