#pragma once

#include "host/base/clock.h"
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

    /// What tells this SIM from the others here: its own number, else that of the modem it is in.
    const std::string& sim() const { return iccid.empty() ? imei : iccid; }
};

/// By whom and after what a part goes on air.
struct Arming {
    ModemIdentity modem = {};
    std::optional<int> referenceBefore = {};  ///< TP-MR of this SIM's last submission; nothing: not known
};

/// A part for the modem.
struct OutboxJob {
    PartId part;
    std::string pdu;    ///< hexadecimal, with service centre
    int length = 0;     ///< octets without it
    bool more = false;  ///< another is ready behind it
};

/// What the commissioning probe wants of a modem beside its texts.
enum class ModemTask { None, ReadReference, Restart };

/// A USSD code that should be asked with a modem.
struct CreditQuestion {
    std::string code;
    bool atOnce = false;  ///< somebody waits for it; else together with what is asked once a minute

    bool operator==(const CreditQuestion&) const = default;
};

/// What came of it.
struct CreditAnswer {
    enum class Kind {
        Said,  ///< `text`
        None,  ///< there is no answer, `why` in a few words
        Cut,   ///< a text had to go, or the modem went away
    };

    Kind kind = Kind::None;
    std::string text = {};  ///< the operator's words
    std::string why = {};
};

/// What modem and SIM still know of the last submission.
struct ReferenceReading {
    std::optional<int> lastReference = {};  ///< TP-MR in EF_SMSS; nothing: the SIM does not say
    bool keptPower = false;                 ///< the mark of an earlier set-up is still there
    bool afterSetUp = false;                ///< read at the end of a set-up, else in the middle of service
};

/// What the moment of a reading brought.
struct ReadingTaken {
    bool committed = false;              ///< no: read again soon
    bool counts = false;                 ///< EF_SMSS is proven to follow what this modem sends
    std::optional<BootTime> again = {};  ///< another reading would say more at that time
};

/// What the modem said at the end of a submission. +CMS and +CME count apart: 30 is an unknown subscriber in
/// the one and a missing network in the other.
struct FinalAnswer {
    enum class Kind { Silence, Ok, Error, NoCarrier, Cms, Cme };

    Kind kind = Kind::Silence;
    int number = -1;  ///< of Cms and Cme; -1: it wrote words instead

    bool operator==(const FinalAnswer&) const = default;
};

constexpr FinalAnswer cms(int number) {
    return {FinalAnswer::Kind::Cms, number};
}

constexpr FinalAnswer cme(int number) {
    return {FinalAnswer::Kind::Cme, number};
}

/// How a submission ended, in the modem driver's words (modem/at SubmitOutcome).
struct SubmissionEnd {
    enum class Kind { Accepted, NotSent, Refused, InDoubt };

    Kind kind = Kind::InDoubt;
    int reference = -1;       ///< TP-MR of an accepted part
    FinalAnswer answer = {};  ///< of a refusal, and of a doubt
    std::string why = {};
    ModemIdentity modem = {};
};

}  // namespace turnbell
