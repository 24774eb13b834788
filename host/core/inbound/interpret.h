#pragma once

#include "host/core/inbound/inbound_meaning.h"

#include <string_view>

namespace turnbell {

/// What an incoming text means, whatever bytes it is. The first that fits: STOP, START and HELP; a pending
/// choice or yes/no; keywords, also beside the name of a visit; the open survey question; a choice whose time
/// is over; conversation.
InboundMeaning interpret(std::string_view text, const InboundContext& context);

}  // namespace turnbell
