#include "host/core/reply_figures.h"

#include "host/core/packed_numbers.h"

namespace turnbell {

void ReplyFigures::add(const ReplyFigures& other) {
    time.add(other.time);
    late += other.late;
}

Bytes encode(const ReplyFigures& figures) {
    NumberWriter writer;
    writer.number(figures.late);
    writer.times(figures.time);
    return std::move(writer).bytes();
}

std::optional<ReplyFigures> decodeReplyFigures(std::span<const std::uint8_t> bytes) {
    NumberReader reader{bytes};
    ReplyFigures figures;
    const bool read = reader.number(figures.late) && reader.times(figures.time) && reader.atEnd();
    return read ? std::optional{figures} : std::nullopt;
}

}  // namespace turnbell
