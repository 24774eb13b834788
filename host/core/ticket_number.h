#pragma once

#include "host/core/catalog.h"

#include <string>

namespace turnbell {

/// The n-th ticket (from 0) of a service day in this queue: "A001". Wraps after the queue's last number; all
/// numbers have as many digits as that one. The queue must be one that validate() has nothing against.
std::string ticketNumber(const Queue& queue, int n);

}  // namespace turnbell
