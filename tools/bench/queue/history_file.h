#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"

#include <filesystem>
#include <string>

namespace turnbell::bench {

/// A branch's past, as large as it is wanted.
struct HistorySize {
    int days = 3'650;
    int visits = 1'000;  ///< on each of them
};

/// Makes the database of a branch with that past in a new file: one day is played by the real service
/// (playDay()) and copied for each further day with its ids, times and numbers moved on, with the indexes
/// left out until the end; then every day's statistics are stored. The file is as the product leaves it when
/// it stops.
Result<void> makeHistory(const std::filesystem::path& file, const HistorySize& size);

/// What a branch has behind it.
struct Past {
    std::int64_t visits = 0;
    std::string lastDay;  ///< "2026-11-19"
    Moment nextOpening;   ///< the morning after it; the machine was started a minute before
};

/// Of a branch that has been open, and is not now. Refuses a file without visits.
Result<Past> pastOf(const std::filesystem::path& file);

/// Reads what is found by a customer's number, so that the system has it in its cache: as in a branch that
/// has served for some days since its machine was started.
Result<void> warmUp(const std::filesystem::path& file);

/// The service day of that number, from 0: "2016-11-22".
std::string dayOfHistory(int day);

}  // namespace turnbell::bench
