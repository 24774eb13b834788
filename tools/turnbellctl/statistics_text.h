#pragma once

#include "host/wire/reply.h"

#include <string>

namespace turnbell::ctl {

/// For people: minutes with one decimal. `promises`: how well announced times held, instead of everything
/// else.
std::string statisticsTable(const wire::Statistics& report, bool promises);

}  // namespace turnbell::ctl
