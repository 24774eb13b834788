#pragma once

#include "tools/turnbellctl/arguments.h"

#include <string>
#include <vector>

namespace turnbell::ctl {

/// What `--question` takes.
std::vector<std::string> questionWords();

/// What an incoming text means: {"kind":"rating","value":5,...} with `json`, else the same in words.
std::string meaningOf(const Interpret& question, bool json);

}  // namespace turnbell::ctl
