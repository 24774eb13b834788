#pragma once

/// In SQL: when a line of the log (the table, or its alias) was written, by the calendar as it was set last
/// in its run of the machine: two lines of one run lie as far apart as the boot clock says.
#define STEADY_UTC(line)                                                     \
    "coalesce((SELECT r.started_utc FROM machine_run r WHERE r.run = " #line \
    ".run) "                                                                 \
    "+ " #line ".at_boot, " #line ".at_utc)"
