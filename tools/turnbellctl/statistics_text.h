#pragma once

#include "host/wire/reply.h"

#include <string>

namespace turnbell::ctl {

/// For people: minutes with one decimal. `promises`: how well announced times held, instead of everything
/// else.
std::string statisticsTable(const wire::Statistics& report, bool promises);

/// For spreadsheets, as RFC 4180 has it: UTF-8, a header, lines that end with CR LF, quotes where they are
/// needed. Dates are "2026-11-22", durations minutes with a point; a mean of nothing is an empty cell. The
/// last row, "total", is of all days and rows.
std::string statisticsCsv(const wire::Statistics& report, bool promises);

}  // namespace turnbell::ctl
