#pragma once

#include "db/database.h"
#include "host/base/clock.h"

#include <string>

namespace turnbell::bench {

/// When the first day of a made-up history begins, at the opening: 2016-11-22 09:00 in Tbilisi. The machine
/// was started an hour before.
inline constexpr Moment kFirstOpening{UtcTime{milliseconds{1'479'790'800'000}},
                                      BootTime{milliseconds{3'600'000}}};

/// Plays one day of a busy branch in an empty database, through the real service: so many visits over eight
/// hours, two of three with a number; welcome, approach, turn and survey texts with their reports, some of
/// them lost and repeated; customers who do not come when they are called, who write, and who answer the
/// survey. Then it lets four days pass, so that nothing is left to happen and the day is rolled up. Throws
/// std::runtime_error if the branch refuses.
void playDay(db::Database& database, int visits);

}  // namespace turnbell::bench
