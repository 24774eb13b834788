#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/number_pieces.h"

namespace turnbell {

/// Whether what stands around the number asks about it, with a question mark or without: "is 5 good", "5 რას
/// ნიშნავს", "5分好吗？". What a shy answer asks ("5?", "5 stars, ok?") is not about it, nor is the next
/// sentence or another question behind it ("5 by the way where is my umbrella?").
bool isAskedAbout(const CustomerText& text, const NumberPieces& pieces, std::size_t at);

/// Whether the text ends with a question that says more than a shy answer does.
bool asksBack(const NumberPieces& pieces);

}  // namespace turnbell
