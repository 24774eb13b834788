#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// The rating in a text, or that it must be asked for again; nothing for a text that a person must read.
///
/// Digits of any script, keycaps, number words, and stars in a row (hearts only where there is nothing else)
/// are numbers, unless they count, order or time something, are denied, or are asked about. A number is taken
/// if it is all there is, begins the text, is its last sentence, stands among four words at most, or somebody
/// says that it is a rating ("I give it a 4", "4 stars"). Asked again: two different numbers, a fraction, one
/// outside the scale, one of another scale ("8/10"), one that may go the other way ("1, perfect", "1+"), one
/// that is taken from the best ("1 star off"), and one that may count something or be a rating ("1 pen
/// missing"). The rest of the text is a comment, but for courtesies and praise.
std::optional<InboundMeaning> readNumber(const CustomerText& text, const OpenQuestion& question);

}  // namespace turnbell
