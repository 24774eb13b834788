#include "host/core/ticket_number.h"

#include <algorithm>

namespace turnbell {
namespace {

const std::string& prefixOf(const Queue& queue) {
    return queue.prefix.empty() ? queue.code : queue.prefix;
}

}  // namespace

std::string ticketNumber(const Queue& queue, int n) {
    const auto digits = std::to_string(queue.first + n % numbersOf(queue));
    const auto width = std::to_string(queue.last).size();
    return prefixOf(queue) + std::string(width - digits.size(), '0') + digits;
}

int numbersOf(const Queue& queue) {
    return queue.last - queue.first + 1;
}

bool mayShareNumbers(const Queue& one, const Queue& other) {
    const auto& a = prefixOf(one);
    const auto& b = prefixOf(other);
    if (a.size() > b.size()) {
        return mayShareNumbers(other, one);
    }
    const auto more = b.starts_with(a) ? b.substr(a.size()) : std::string{"-"};
    if (!std::all_of(more.begin(), more.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return false;
    }
    const auto aDigits = std::to_string(one.last).size();
    const auto bDigits = std::to_string(other.last).size();
    if (!more.empty() && more.size() + bDigits != aDigits) {
        return false;
    }
    const int base = more.empty() ? 0 : std::stoi(more + std::string(bDigits, '0'));
    return base + other.first <= one.last && one.first <= base + other.last;
}

}  // namespace turnbell
