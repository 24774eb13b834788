#pragma once

#include "tools/turnbellctl/arguments.h"

#include <string>

namespace turnbell::ctl {

/// What an incoming text means: {"kind":"rating","value":5,...} with `json`, else the same in words.
std::string meaningOf(const Interpret& question, bool json);

}  // namespace turnbell::ctl
