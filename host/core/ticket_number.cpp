#include "host/core/ticket_number.h"

namespace turnbell {

std::string ticketNumber(const Queue& queue, int n) {
    const int numbers = queue.last - queue.first + 1;
    const auto digits = std::to_string(queue.first + n % numbers);
    const auto width = std::to_string(queue.last).size();
    return (queue.prefix.empty() ? queue.code : queue.prefix) + std::string(width - digits.size(), '0') +
           digits;
}

}  // namespace turnbell
