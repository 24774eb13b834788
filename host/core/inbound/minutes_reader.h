#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// LATE or MORE TIME with minutes as the whole text but for courtesies: "running 10 minutes late", "give me 5
/// min". One number of at most two digits, with or without a unit of minutes behind it.
std::optional<InboundMeaning> readMinutes(const CustomerText& text);

}  // namespace turnbell
