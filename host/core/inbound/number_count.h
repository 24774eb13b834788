#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/number_pieces.h"

namespace turnbell {

/// What the words behind a number say that it counts.
struct NumberCount {
    bool things = false;   ///< "2 more people", "2 rude ladies", "1 of your staff"
    bool perhaps = false;  ///< or they are the reasons of a rating: "1 pen missing", "2 bad doctors"
    bool praised = false;  ///< the same of a high one: "4 nice people"
};

/// A noun just behind the number is not looked for here: see isCounted().
NumberCount countBehind(const CustomerText& text, const NumberPieces& pieces, std::size_t at);

/// Whether the noun is one that the number counts: "2 nurses", "1 hour"; not "1 nurses rude".
bool isCounted(const CustomerText& text, const NumberPiece& noun, int number);

/// What a word behind the number says of it, also with an ending.
WordSet meaningBehind(const NumberPiece& word);

}  // namespace turnbell
