#include "host/io/buffered_line.h"

namespace turnbell::io {

Result<void> BufferedLine::write(std::span<const std::uint8_t> bytes) {
    kept_.insert(kept_.end(), bytes.begin(), bytes.end());
    return flush();
}

Result<void> BufferedLine::flush() {
    while (!kept_.empty()) {
        const auto taken = put(kept_);
        if (!taken) {
            return tl::make_unexpected(taken.error());
        }
        if (*taken == 0) {
            break;
        }
        kept_.erase(kept_.begin(), kept_.begin() + static_cast<std::ptrdiff_t>(*taken));
    }
    return {};
}

}  // namespace turnbell::io
