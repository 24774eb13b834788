#include "host/core/packed_numbers.h"

#include <utility>

namespace turnbell {
namespace {

constexpr std::uint8_t kMore = 0x80;
constexpr unsigned kBits = 7;
constexpr unsigned kLongest = 63;        // bits of a number that is not negative
constexpr std::uint64_t kClasses = 256;  // more than any duration has

}  // namespace

void NumberWriter::number(std::int64_t value) {
    auto rest = static_cast<std::uint64_t>(value);
    while (rest >= kMore) {
        bytes_.push_back(static_cast<std::uint8_t>(rest) | kMore);
        rest >>= kBits;
    }
    bytes_.push_back(static_cast<std::uint8_t>(rest));
}

void NumberWriter::text(std::string_view value) {
    number(static_cast<std::int64_t>(value.size()));
    bytes_.insert(bytes_.end(), value.begin(), value.end());
}

void NumberWriter::times(const TimeFigures& figures) {
    const auto stored = figures.stored();
    number(stored.count);
    number(stored.sumMs);
    number(stored.squares);
    std::int64_t step = 1;
    for (const auto held : stored.classes) {
        if (held != 0) {
            number(step);
            number(held);
            step = 0;
        }
        ++step;
    }
    number(0);
}

bool NumberReader::number(std::int64_t& value) {
    std::uint64_t read = 0;
    for (unsigned shift = 0; !rest_.empty() && shift < kLongest; shift += kBits) {
        const auto byte = rest_.front();
        rest_ = rest_.subspan(1);
        read |= static_cast<std::uint64_t>(byte & (kMore - 1U)) << shift;
        if ((byte & kMore) == 0) {
            value = static_cast<std::int64_t>(read);
            return true;
        }
    }
    return false;
}

bool NumberReader::text(std::string& value) {
    std::int64_t size = 0;
    if (!number(size) || static_cast<std::uint64_t>(size) > rest_.size()) {
        return false;
    }
    const auto bytes = rest_.first(static_cast<std::size_t>(size));
    value.assign(bytes.begin(), bytes.end());
    rest_ = rest_.subspan(bytes.size());
    return true;
}

bool NumberReader::times(TimeFigures& figures) {
    TimeFigures::Stored stored;
    if (!number(stored.count) || !number(stored.sumMs) || !number(stored.squares)) {
        return false;
    }
    std::int64_t step = 0;
    while (number(step)) {
        if (step == 0) {
            figures = TimeFigures{std::move(stored)};
            return true;
        }
        const auto size = stored.classes.size() + static_cast<std::uint64_t>(step);
        if (size > kClasses) {
            return false;
        }
        stored.classes.resize(size);
        if (!number(stored.classes.back())) {
            return false;
        }
    }
    return false;
}

}  // namespace turnbell
