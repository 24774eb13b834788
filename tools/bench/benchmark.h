#pragma once

#include "host/base/result.h"
#include "tools/bench/figures.h"

#include <filesystem>

namespace turnbell::bench {

struct Settings {
    int operations = 0;  ///< in one run: messages, check-ins; 0: as many as the benchmark thinks right
    int runs = 0;        ///< 0: as many as the benchmark thinks right
    std::filesystem::path folder = ".";  ///< databases are made below it: what is measured is its file system
    bool peers = false;              ///< also programs that we did not write, as far as they are installed
    std::filesystem::path programs;  ///< where turnbelld is
};

/// Takes the figures. Every benchmark is a function of its own, in a file of its own; main.cpp lists them.
using Benchmark = Result<Report> (*)(const Settings&);

Result<Report> measureSms(const Settings& settings);
Result<Report> measureModem(const Settings& settings);
Result<Report> measureCheckIn(const Settings& settings);
Result<Report> measurePad(const Settings& settings);
Result<Report> measurePdu(const Settings& settings);
Result<Report> measureStatistics(const Settings& settings);
Result<Report> measureWords(const Settings& settings);

}  // namespace turnbell::bench
