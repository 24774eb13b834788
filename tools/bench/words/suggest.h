#pragma once

#include "tools/bench/benchmark.h"

namespace turnbell::bench {

/// How long it takes to find past answers to a question among 100,000 (`suggest`), and how long a scan with
/// LIKE for the same words takes (`suggest.like`), taking turns; processor time, a run more of each figure.
void measureSuggestions(Report& report, int questions, int runs);

}  // namespace turnbell::bench
