#pragma once

#include "host/base/result.h"
#include "tools/bench/eta/branch_day.h"

#include <filesystem>

namespace turnbell::bench::eta {

/// The days of a made-up branch from its first midnight on: the same for the same seed. Every day is a
/// working day; who still waits at its end goes home.
GeneratedLog generate(const Scenario& scenario, int days, std::uint64_t seed, Words words = Words::All);

/// Writes a log file that `turnbell-bench eta --log` reads. Needs a log in words of a log file.
Result<void> writeLog(const GeneratedLog& log, const std::filesystem::path& path);

}  // namespace turnbell::bench::eta
