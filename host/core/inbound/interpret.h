#pragma once

#include "host/core/inbound/inbound_meaning.h"

#include <string_view>

namespace turnbell {

/// What an incoming text means, whatever bytes it is. The first that fits: STOP, START and HELP; a pending
/// choice or yes/no; keywords; the open survey question; conversation.
InboundMeaning interpret(std::string_view text, const InboundContext& context);

}  // namespace turnbell
