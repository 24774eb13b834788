#pragma once

#include <string>
#include <vector>

namespace turnbell::at {

/// The commands that choose one store for everything, best first, from an answer to +CPMS=? (which may be
/// missing): ME before SM, three stores named before two before one.
std::vector<std::string> storeCommands(const std::vector<std::vector<std::string>>& lists);

}  // namespace turnbell::at
