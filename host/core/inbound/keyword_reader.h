#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// A keyword as the whole text but for courtesies: HERE, LATE, MORE TIME and LEAVE of who has an active
/// visit; UNDO where something can be taken back; BACK of who may rejoin, to whom HERE means the same unless
/// they are waiting for another visit; code words of anybody, and STATUS, INFO and JOIN, but that those
/// answer a survey's question in own words if there is no visit. "late 10 min" has minutes. A code word that
/// is a number is none while a survey question is open.
std::optional<InboundMeaning> readKeyword(const CustomerText& text, const InboundContext& context);

}  // namespace turnbell
