#pragma once

#include "host/base/result.h"
#include "tools/bench/stopwatch.h"

#include <filesystem>

namespace turnbell::bench {

/// What the file system asks for one page made durable: the median of some dozens of 4 KiB appended, each
/// with fdatasync(). It tells whether a commit's time is the disk's or the processor's.
Result<Microseconds> fdatasyncTime(const std::filesystem::path& folder);

}  // namespace turnbell::bench
