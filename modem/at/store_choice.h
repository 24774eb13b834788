#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::at {

/// The commands that choose one store for everything, best first, from an answer to +CPMS=? (which may be
/// missing): stores in the order of `wanted`, three named before two before one.
std::vector<std::string> storeCommands(const std::vector<std::vector<std::string>>& lists,
                                       std::span<const std::string_view> wanted);

}  // namespace turnbell::at
