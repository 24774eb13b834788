#pragma once

#include "host/base/clock.h"
#include "host/service/submission.h"

#include <span>
#include <string>

namespace turnbell {

/// What to do about a refusal by modem or network.
enum class Action {
    Wait,        ///< it is not ready: try again in seconds; the text is not to blame
    Retry,       ///< try again, in growing intervals
    GiveUp,      ///< this text will never go
    FixSim,      ///< no text will go before somebody sees to the SIM card
    CallPerson,  ///< no text will go before somebody talks to the operator or changes a setting
};

/// Where the trouble lies. The breaker counts by it, and staff are told it.
enum class Cause { Recipient, Encoding, Credit, Sim, Storage, ServiceCentre, Network, Modem, Config };

/// "recipient", "encoding", "credit", "sim", "storage", "service_centre", "network", "modem", "config".
const char* toString(Cause cause);

struct Advice {
    Action action = Action::Retry;
    Cause cause = Cause::Modem;
    const char* words = "";  ///< "number not assigned"

    bool operator==(const Advice&) const = default;
};

/// Numbers from `first` to `last` mean the same.
struct RefusalRow {
    int first;
    int last;
    Advice advice;
};

/// The tables: ascending and without gaps, from 0 to the largest number there is. +CMS ERROR: 3GPP TS 27.005
/// 3.2.5 with the RP causes of 24.011 8.2.5.4 (1 to 127) and TP-FCS of 23.040 9.2.3.22 (128 to 255). +CME
/// ERROR: 27.007 9.2.
std::span<const RefusalRow> cmsRefusals();
std::span<const RefusalRow> cmeRefusals();

/// What to do about any answer that is not an acceptance.
Advice adviceOn(const FinalAnswer& answer);

/// +CMS 197: the service centre has one with this reference already. Proof if the reference was the first
/// copy's.
bool isDuplicate(const FinalAnswer& answer);

/// True if a SIM without credit is refused so; operators differ.
bool maySayNoCredit(const FinalAnswer& answer);

/// A few words for the message's row: "refused: number not assigned (+CMS 1)".
std::string refusalWords(const FinalAnswer& answer);

/// How long to wait after the n-th refusal (from 1) of one part: doubling, up to half a minute (Wait) or five
/// minutes; up to a fifth less by `seed`, so that what was refused together does not come back together.
milliseconds refusalPause(Action action, int refusals, std::int64_t seed);

}  // namespace turnbell
