#pragma once

#include <string>
#include <string_view>

namespace turnbell {

/// What can stand for a sign that the GSM 7-bit alphabet lacks and means the same: "-" for a dash, a straight
/// quote for a curved one, "..." for its one character, a letter without its mark. Empty: nothing does, as
/// for emoji and for letters of other scripts. `sign` may be of several code points.
std::string plainSign(std::u32string_view sign);

}  // namespace turnbell
