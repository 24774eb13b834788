#pragma once

#include <string>
#include <vector>

namespace turnbell::wire {

/// A line of a table for spreadsheets, as RFC 4180 has it.
std::string csvLine(const std::vector<std::string>& cells);

/// With so many decimals, and a point whatever the language.
std::string decimal(double value, int decimals);

}  // namespace turnbell::wire
