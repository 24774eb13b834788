#include "host/core/figures_code.h"

#include "host/core/packed_numbers.h"

#include <utility>

namespace turnbell {
namespace {

void write(NumberWriter& out, const PromiseFigures& figures) {
    out.number(figures.count);
    out.number(figures.kept);
    out.number(figures.inTime);
    out.number(figures.overrunMs);
}

bool read(NumberReader& in, PromiseFigures& figures) {
    return in.number(figures.count) && in.number(figures.kept) && in.number(figures.inTime) &&
           in.number(figures.overrunMs);
}

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
    NumberWriter out;
    for (const auto count : figures.counts) {
        out.number(count);
    }
    for (const auto& times : figures.times) {
        out.times(times);
    }
    for (const auto& promises : figures.promises) {
        write(out, promises);
    }
    return std::move(out).bytes();
}

std::optional<Figures> decodeFigures(std::span<const std::uint8_t> bytes) {
    NumberReader in{bytes};
    Figures figures;
    const bool whole = readAll(figures.counts, [&](auto& count) { return in.number(count); }) &&
                       readAll(figures.times, [&](auto& times) { return in.times(times); }) &&
                       readAll(figures.promises, [&](auto& promises) { return read(in, promises); });
    return whole && in.atEnd() ? std::optional{std::move(figures)} : std::nullopt;
}

}  // namespace turnbell
