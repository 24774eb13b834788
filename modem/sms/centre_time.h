#pragma once

#include "host/base/hex.h"
#include "modem/sms/message.h"

#include <cstdint>
#include <span>

/// Time stamps as a service centre writes them (3GPP TS 23.040 9.2.3.11): local time in swapped decimal
/// digits, and the quarter hours that it is ahead of UTC.
namespace turnbell::sms {

inline constexpr std::size_t kCentreTimeOctets = 7;

/// Any seven octets give a time, for no message may be lost over a bad clock: what is no digit counts as 0
/// (as 9.2.3.11 asks), and what the calendar does not have becomes the nearest it has. Fewer octets: the
/// epoch.
CentreTime readCentreTime(std::span<const std::uint8_t> octets);

/// Adds seven octets. Fractions of a second and the century are not written; time zones end at 79 quarters.
void writeCentreTime(Bytes& pdu, const CentreTime& time);

}  // namespace turnbell::sms
