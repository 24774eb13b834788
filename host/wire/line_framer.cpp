#include "host/wire/line_framer.h"

#include "host/base/hex.h"

#include <utility>

namespace turnbell::wire {

LineFramer::LineFramer(std::size_t longest) : longest_{longest} {
}

Result<std::vector<std::string>> LineFramer::feed(std::span<const std::uint8_t> bytes) {
    if (refusal_) {
        return tl::make_unexpected(*refusal_);
    }
    auto text = asText(bytes);
    if (text.find('\0') != std::string_view::npos) {
        return refuse("A line holds a NUL byte: send JSON text, one object a line.");
    }
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        rest_.append(text.substr(0, end));
        const bool carriageReturn = rest_.ends_with('\r');
        if (rest_.size() > longest_ + (carriageReturn ? 1 : 0)) {
            return refuse("A line is longer than " + std::to_string(longest_) + " bytes: send shorter ones.");
        }
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + 1);
        if (carriageReturn) {
            rest_.pop_back();
        }
        if (!rest_.empty()) {
            lines.push_back(std::exchange(rest_, {}));
        }
    }
    return lines;
}

tl::unexpected<Error> LineFramer::refuse(std::string message) {
    rest_ = {};
    refusal_ = Error{ErrorCode::Protocol, std::move(message)};
    return tl::make_unexpected(*refusal_);
}

}  // namespace turnbell::wire
