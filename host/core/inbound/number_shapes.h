#pragma once

#include "host/core/inbound/number_pieces.h"

namespace turnbell {

/// Numbers that belong together become one piece: "4.5", "4/5", "4 out of 5", and with the scale first "5-დან
/// 4" and "5点中4点". What makes a date, a time or a phone number is marked as foreign.
NumberPieces withShapes(const CustomerText& text, const NumberPieces& pieces);

}  // namespace turnbell
