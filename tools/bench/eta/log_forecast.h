#pragma once

#include "host/base/result.h"
#include "tools/bench/eta/log_file.h"

#include <iosfwd>

namespace turnbell::bench::eta {

/// `turnbell-bench eta --log`: reads a branch's log (LogReader) and writes for each `issue` line, by the
/// lines before it and itself alone, one line
///     {"ticket":...,"t":...,"p20":...,"p50":...,"p90":...}
/// `t` is that of the issue; the others are seconds from then to the first call. The same log gives the same
/// lines.
///
/// A line that is no line of a log ends it with an error that names the line. One that is, but says what
/// cannot be (a finish of a ticket that nobody called), is told to `remarks` and left out. A roster whose
/// times are less than a day is taken to count from the midnight of its line's day.
Result<void> forecastLog(std::istream& log, std::ostream& forecasts, std::ostream& remarks);

}  // namespace turnbell::bench::eta
