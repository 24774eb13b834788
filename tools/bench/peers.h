#pragma once

#include "tools/bench/benchmark.h"

namespace turnbell::bench {

/// Adds what gammu-smsd, smstools3 and Kannel take of the same modem, and how many times less we do. Needs
/// our own figures in the report: "overhead" and "queued_to_cmgs".
Result<void> addPeers(Report& report, const Settings& settings);

}  // namespace turnbell::bench
