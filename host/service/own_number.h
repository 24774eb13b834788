#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

/// Where customers text to.
namespace turnbell {

/// The number that this SIM says it has, read as in the branch's country where it is a national one; nothing:
/// it says none, or none that can be texted to.
std::optional<PhoneNumber> ownNumber(const BranchState& state, const wire::ModemRow& modem);

/// The number to print and to show: the catalog's `sms_number`; without one that of the first SIM in service
/// that says its own, one that may send now before one that waits. Empty: nobody knows.
std::string smsNumber(BranchState& state, Moment now);

/// What the kiosk asks customers to text who have no time to wait: nothing unless the branch would let them
/// in and answer them (it is open, offers something, a modem is ready), and its number is known.
void offerJoining(BranchState& state, wire::Services& services, Moment now);

}  // namespace turnbell
