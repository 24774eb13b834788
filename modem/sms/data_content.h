#pragma once

#include "modem/sms/message.h"

#include <string>

namespace turnbell::sms {

/// What data is for, in a few words of English for a person: "MMS notification", "WAP push: service
/// indication", "vCard", "compressed text", "data for port 5000", "data". Told by its port, and behind the
/// ports of WAP push by the content type in it (WAP-230 8.4.1 and table 40).
std::string contentName(const Data& data);

/// The first octets in hexadecimal, in pairs; "…" at the end if there are more.
std::string hexPreview(const Data& data);

}  // namespace turnbell::sms
