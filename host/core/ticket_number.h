#pragma once

#include "host/core/catalog.h"

#include <string>

namespace turnbell {

/// The n-th ticket (from 0) of a service day in this queue: "A001". Wraps after the queue's last number; all
/// numbers have as many digits as that one. The queue must be one that validate() has nothing against.
std::string ticketNumber(const Queue& queue, int n);

/// How many different numbers the queue has.
int numbersOf(const Queue& queue);

/// True if two queues can give out the same ticket number: "A" and "A", or "A" with 101 and "A1" with 01. Of
/// queues whose ranges are in order.
bool mayShareNumbers(const Queue& one, const Queue& other);

}  // namespace turnbell
