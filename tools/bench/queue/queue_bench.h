#pragma once

#include "host/base/result.h"
#include "tools/bench/figures.h"
#include "tools/bench/queue/history_file.h"

#include <filesystem>

namespace turnbell::bench {

struct QueueSettings {
    HistorySize history = {};
    int operations = 1'000;  ///< of each kind, in a run
    int runs = 3;
    std::filesystem::path folder = ".";  ///< databases are made below it: what is measured is its file system
    std::filesystem::path keep =
        {};             ///< the history is made here, unless it is there; empty: made and thrown away
    bool cold = false;  ///< the file is taken out of the system's cache before each run
};

/// Takes the figures of `turnbell-bench queue`.
Result<Report> measureQueue(const QueueSettings& settings);

}  // namespace turnbell::bench
