#pragma once

#include "host/wire/reply.h"

#include <string>

namespace turnbell::wire {

/// A report for spreadsheets, as RFC 4180 has it: UTF-8, a header, lines that end with CR LF, quotes where
/// they are needed. Dates are "2026-11-22", durations minutes with a point; a mean of nothing is an empty
/// cell. The last row, "total", is of all days and rows.
std::string statisticsCsv(const Statistics& report);

/// The same of how well announced times held, a line for each kind of announcement.
std::string promisesCsv(const Statistics& report);

}  // namespace turnbell::wire
