#pragma once

#include <string>
#include <string_view>

namespace turnbell::modemsim {

/// A line that the mask of a trace could have made this text from: PDUs of the same length and kind that
/// decode, numbers and words of the same shape. The same text gives the same line, and PDUs with different
/// digests differ, so that a host that tells copies apart does so in a replay too.
std::string unmasked(std::string_view text);

}  // namespace turnbell::modemsim
