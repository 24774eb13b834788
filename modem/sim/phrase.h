#pragma once

#include <sstream>
#include <string>

namespace turnbell::sim {

/// The parts one after another: texts as they are, numbers in decimal.
template <typename... Parts>
std::string phrase(const Parts&... parts) {
    std::ostringstream text;
    (text << ... << parts);
    return text.str();
}

}  // namespace turnbell::sim
