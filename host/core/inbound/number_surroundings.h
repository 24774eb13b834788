#pragma once

#include "host/core/inbound/number_pieces.h"

namespace turnbell {

/// What stands around a number says of it.
struct NumberSurroundings {
    bool rejected =
        false;  ///< it counts, orders or times something, or is denied: "2 hours", "5th", "at 3", "not 5"
    bool counts =
        false;  ///< it may count something: "1 nurse". No rating, but no other number is one beside it
    bool unsure = false;    ///< a unit that is one of ratings in one language and another in the next: "5分"
    bool doubtful = false;  ///< it may count or time something: "1 pen missing", "see you 5"
    bool praised = false;   ///< the same, if it is no high one: "2 nice ladies"
    bool deducts = false;   ///< from the best rating: "1 star off". No rating, and no other is one beside it
    bool above = false;     ///< "1+"
    bool below = false;     ///< "2-"
    bool points = false;    ///< "5 points", "5 stars"
    bool stars = false;     ///< "5 stars", of which there are five
    bool nearly = false;    ///< "almost 5"; it is rejected too
    bool cue = false;       ///< "I give it a 4", "rating: 4"
    bool negative = false;  ///< "-1"
    bool corrects = false;  ///< the number before it: "4, no, 5"
    bool apart = false;     ///< a mark or a new line ends what it says: "One. Terrible."
};

NumberSurroundings surroundingsOf(const CustomerText& text, const NumberPieces& pieces, std::size_t at);

}  // namespace turnbell
