#include "host/core/figures_code.h"

#include <utility>

namespace turnbell {
namespace {

constexpr std::uint8_t kMore = 0x80;
constexpr unsigned kBits = 7;
constexpr unsigned kLongest = 63;        // bits of a number that is not negative
constexpr std::uint64_t kClasses = 256;  // more than any duration has

class Writer {
public:
    void number(std::int64_t value) {
        auto rest = static_cast<std::uint64_t>(value);
        while (rest >= kMore) {
            bytes_.push_back(static_cast<std::uint8_t>(rest) | kMore);
            rest >>= kBits;
        }
        bytes_.push_back(static_cast<std::uint8_t>(rest));
    }

    /// How far the next class that holds something is, and what it holds; 0 ends the list.
    void times(const TimeFigures& figures) {
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

    void promises(const PromiseFigures& figures) {
        number(figures.count);
        number(figures.kept);
        number(figures.inTime);
        number(figures.overrunMs);
    }

    Bytes bytes() && { return std::move(bytes_); }

private:
    Bytes bytes_;
};

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : rest_{bytes} {}

    bool number(std::int64_t& value) {
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

    bool times(TimeFigures& figures) {
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

    bool promises(PromiseFigures& figures) {
        return number(figures.count) && number(figures.kept) && number(figures.inTime) &&
               number(figures.overrunMs);
    }

    bool atEnd() const { return rest_.empty(); }

private:
    std::span<const std::uint8_t> rest_;
};

template <typename Values, typename Read>
bool readAll(Values& values, Read read) {
    for (auto& value : values) {
        if (!read(value)) {
            return false;
        }
    }
    return true;
}

}  // namespace

Bytes encode(const Figures& figures) {
    Writer out;
    for (const auto count : figures.counts) {
        out.number(count);
    }
    for (const auto& times : figures.times) {
        out.times(times);
    }
    for (const auto& promises : figures.promises) {
        out.promises(promises);
    }
    return std::move(out).bytes();
}

std::optional<Figures> decodeFigures(std::span<const std::uint8_t> bytes) {
    Reader in{bytes};
    Figures figures;
    const bool whole = readAll(figures.counts, [&](auto& count) { return in.number(count); }) &&
                       readAll(figures.times, [&](auto& times) { return in.times(times); }) &&
                       readAll(figures.promises, [&](auto& promises) { return in.promises(promises); });
    return whole && in.atEnd() ? std::optional{std::move(figures)} : std::nullopt;
}

}  // namespace turnbell
