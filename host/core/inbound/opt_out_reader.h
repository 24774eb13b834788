#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// STOP, START and HELP as the whole text but for courtesies, by scope ("stop surveys"). CANCEL is one of the
/// opt-out words of 47 CFR 64.1200(a)(10), but with an active visit asks which is meant. A number after STOP
/// means nothing, nor does a ticket or the first name of a visit of the sender beside it.
std::optional<InboundMeaning> readOptOut(const CustomerText& text, const InboundContext& context);

/// Whether "stop", another opt-out word that is no everyday word, or "no more surveys" stands somewhere in
/// it, or it is a "do not ask again".
bool mentionsStop(const CustomerText& text);

}  // namespace turnbell
