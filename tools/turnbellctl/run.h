#pragma once

#include "tools/turnbellctl/arguments.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace turnbell::ctl {

/// All of turnbellctl but main(). Answers the exit code: 0 done, 1 refused (also an answer that `out` did not
/// take), 2 wrong usage.
int run(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
        std::ostream& err);

}  // namespace turnbell::ctl
