#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// The rating in a text, by the scale of the question.
std::optional<InboundMeaning> readNumber(const CustomerText& text, const OpenQuestion& question);

}  // namespace turnbell
