#pragma once

#include "modem/sim/answer.h"
#include "modem/sim/device.h"
#include "modem/sim/typed_input.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace turnbell::sim {

/// The serial side of the modem: echo, one command line at a time, prompts, late answers, and notices
/// between the answers.
class Terminal {
public:
    /// The device must outlive the terminal.
    explicit Terminal(Device& device) : device_(device) {}

    void receive(std::span<const std::uint8_t> bytes, BootTime now);
    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;
    Bytes takeOutput();

private:
    struct Pending {
        BootTime due;
        Answer answer;
    };

    /// What a power cut leaves of a line that was being typed or answered.
    void forgetAfterRestart();

    /// What a hang does by itself, and what it interrupts.
    void followHang(BootTime now);

    /// A command is on air, or held up.
    bool busy() const { return pending_ || device_.hold.held(); }

    void ring(BootTime now);
    void readTyped(BootTime now);
    void readHung(std::uint8_t byte, BootTime now);
    void holdWholePdu();
    void handle(const TypedInput::Event& event, BootTime now);
    Answer runLine(std::string_view line, BootTime now);
    Answer finishPrompt(std::string_view payload, BootTime now);
    void answer(Answer answer, BootTime now);
    void speak(const Answer& answer);
    void speakPending(BootTime now);
    void speakNotices(BootTime now);

    Device& device_;
    TypedInput input_;
    std::deque<std::uint8_t> typed_;
    std::optional<Pending> pending_;
    std::string output_;
};

}  // namespace turnbell::sim
