#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace turnbell::at {

/// What a modem said: a line without its ends and trailing blanks, never empty; or the prompt of AT+CMGS.
struct AtEvent {
    enum class Kind { Line, Prompt };

    Kind kind = Kind::Line;
    std::string line;

    bool operator==(const AtEvent&) const = default;
};

/// Cuts the bytes of a modem into events. It is fed byte by byte, so how the port cuts them cannot matter.
/// Any run of CR and LF ends a line, which covers every echo and verbosity setting. Bytes of noise are kept:
/// a line that holds them means nothing to whoever reads it.
class AtParser {
public:
    /// Longer than any line that a modem may say (a PDU is 352 digits, a USSD answer 728).
    static constexpr std::size_t kLongestLine = 1024;

    std::optional<AtEvent> push(std::uint8_t byte);

    /// While true, '>' at the start of a line is the prompt, with a blank behind it or not.
    void expectPrompt(bool expected) { promptExpected_ = expected; }

    /// Forgets a line begun: the port was opened anew.
    void reset();

    /// Lines longer than kLongestLine, each dropped as a whole.
    int droppedLines() const { return droppedLines_; }

private:
    std::optional<AtEvent> endLine();

    std::string line_;
    bool overlong_ = false;
    bool promptExpected_ = false;
    bool afterPrompt_ = false;
    int droppedLines_ = 0;
};

}  // namespace turnbell::at
