#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"
#include "modem/sms/national_language.h"

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

/// The programs that a message is from and for (9.2.3.24.3 and .4).
struct Ports {
    int destination = 0;
    int source = 0;
    bool wide = false;  ///< 16-bit

    bool operator==(const Ports&) const = default;
};

/// What a message holds that is not for a person to read: 8-bit data, compressed text (23.042, which nothing
/// here unpacks), and whatever is sent to a port, whatever its alphabet.
struct Data {
    Bytes octets;  ///< what comes after the header; of a 7-bit message one septet an octet
    std::optional<Ports> ports = {};
    bool compressed = false;

    bool operator==(const Data&) const = default;
};

/// User data as it came. `text` is this part's text alone; a character cut in two at a part's end shows as
/// U+FFFD there, and is whole again in what the Reassembler makes of `units`.
struct UserData {
    Alphabet alphabet = Alphabet::Gsm7;
    ShiftTables tables;        ///< of Gsm7
    std::string text;          ///< UTF-8; empty if there is `data`
    std::u16string units;      ///< Gsm7: septets as they came, one a unit; Ucs2: UTF-16 units; empty for data
    std::optional<Data> data;  ///< it is no text; always so for Data8
    Bytes header;              ///< UDH without its length octet; empty: none
    std::optional<Concat> concat;
    std::optional<int> messageClass;  ///< 0 to 3
};

/// What kind of number an address is (9.1.2.5).
enum class TypeOfNumber {
    Unknown,
    International,
    National,
    NetworkSpecific,
    Subscriber,
    Alphanumeric,
    Abbreviated,
    Reserved
};

/// "unknown", "international", ...
const char* toString(TypeOfNumber type);

/// 1 to 7 for the TP-PIDs of "replace short message type n" (9.2.3.9): the message takes the place of an
/// earlier one from the same sender with the same number. Nothing for others.
std::optional<int> replaceType(int protocolId);

/// Whether the TP-PID is "short message type 0" (9.2.3.9): acknowledged, and not to be shown.
bool isSilent(int protocolId);

/// A service centre's clock: the instant, and the quarter hours from UTC that it was written in.
struct CentreTime {
    UtcTime utc;
    int quarterHours = 0;

    bool operator==(const CentreTime&) const = default;
};

/// SMS-DELIVER: a text that came in (3GPP TS 23.040 9.2.2.1).
struct Deliver {
    std::string from;  ///< "+995555123456", "5550", "*100#" or a name
    TypeOfNumber fromType = TypeOfNumber::Unknown;
    int fromPlan = 0;  ///< numbering plan (9.1.2.5); 1: telephone
    int protocolId = 0;
    int codingScheme = 0;  ///< TP-DCS as it came
    CentreTime timestamp;
    UserData userData;

    bool fromIsName() const { return fromType == TypeOfNumber::Alphanumeric; }  ///< cannot be answered
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

/// What became of a submitted part (9.2.2.3). A status of 9.2.3.15 is done, still trying, or given up;
/// reserved ones count as "service rejected", as it asks. The last three are optional, and left out too where
/// they are cut short or wrong: what a report says about its part must not be lost with them.
struct StatusReport {
    std::string to;
    int reference = 0;
    CentreTime timestamp;    ///< when the centre took the submission
    CentreTime discharge;    ///< when it was delivered or given up
    int status = 0;          ///< TP-ST
    bool ofCommand = false;  ///< TP-SRQ: about an SMS-COMMAND, not a text
    std::optional<int> protocolId;
    std::optional<int> codingScheme;
    std::optional<UserData> userData;

    bool delivered() const { return status <= 0x02 || (status >= 0x10 && status <= 0x1F); }
    bool stillTrying() const {
        return (status >= 0x20 && status <= 0x25) || (status >= 0x30 && status <= 0x3F);
    }
};

using Message = std::variant<Deliver, Submit, StatusReport>;

}  // namespace turnbell::sms
