#include "modem/at/at_parser.h"

#include <utility>

namespace turnbell::at {

std::optional<AtEvent> AtParser::push(std::uint8_t byte) {
    if (byte == '\r' || byte == '\n') {
        afterPrompt_ = false;
        return endLine();
    }
    if (std::exchange(afterPrompt_, false) && byte == ' ') {
        return std::nullopt;
    }
    if (promptExpected_ && byte == '>' && line_.empty() && !overlong_) {
        promptExpected_ = false;
        afterPrompt_ = true;
        return AtEvent{AtEvent::Kind::Prompt, {}};
    }
    if (line_.size() < kLongestLine) {
        line_.push_back(static_cast<char>(byte));
    } else {
        overlong_ = true;
    }
    return std::nullopt;
}

void AtParser::reset() {
    line_.clear();
    overlong_ = false;
    promptExpected_ = false;
    afterPrompt_ = false;
}

std::optional<AtEvent> AtParser::endLine() {
    std::string line = std::exchange(line_, {});
    if (std::exchange(overlong_, false)) {
        ++droppedLines_;
        return std::nullopt;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    if (line.empty()) {
        return std::nullopt;
    }
    return AtEvent{AtEvent::Kind::Line, std::move(line)};
}

}  // namespace turnbell::at
