#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// The answer to the open survey question, or that it must be asked again; nothing if there is none, or the
/// text is no answer. Numbers are read by readNumber(). A yes/no question takes yes or no alone, or at the
/// beginning with punctuation behind it ("Yes, very friendly"), the rest as a comment. Any own words answer
/// an open question: as a conversation, so that somebody reads them. A text with "stop" in it is for a
/// person.
std::optional<InboundMeaning> readAnswer(const CustomerText& text, const InboundContext& context);

}  // namespace turnbell
