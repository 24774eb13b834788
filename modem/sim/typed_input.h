#pragma once

#include <cstdint>
#include <string>

namespace turnbell::sim {

/// What the host types, byte by byte: command lines that end with CR, and after a prompt a PDU that ends
/// with Ctrl-Z or is given up with ESC.
class TypedInput {
public:
    /// What one byte completed.
    struct Event {
        enum class Kind {
            Nothing,
            Line,       ///< `text` without CR
            Payload,    ///< `text` without Ctrl-Z
            Cancelled,  ///< ESC in a prompt
        };
        Kind kind = Kind::Nothing;
        std::string text = {};
    };

    /// More than this many bytes of one line or PDU are forgotten, as a modem's buffer does.
    static constexpr std::size_t kLongest = 2048;

    Event type(std::uint8_t byte);

    /// From now on a PDU is typed, until Ctrl-Z or ESC. No restart of the host ends it.
    void prompt() { prompting_ = true; }
    bool prompting() const { return prompting_; }

    /// What is typed of the line or PDU that is not complete yet.
    const std::string& text() const { return text_; }

private:
    Event typeLine(char c);
    Event typePayload(char c);
    void keep(char c);

    std::string text_;
    bool prompting_ = false;
};

}  // namespace turnbell::sim
