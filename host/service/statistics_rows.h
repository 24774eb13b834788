#pragma once

#include "host/core/day_figures.h"
#include "host/wire/reply.h"

#include <string>

namespace turnbell {

/// Figures as they are shown.
wire::TimesRow timesRow(const TimeFigures& times);
wire::StatisticsRow statisticsRow(const std::string& key, const Figures& figures);

}  // namespace turnbell
