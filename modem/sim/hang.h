#pragma once

#include "host/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell::sim {

/// A modem that has hung: how it behaves, and what brings it back. Nothing else does, however long one waits.
class Hang {
public:
    enum class Kind {
        Mute,     ///< it hears and says nothing
        Prompt,   ///< it wants a PDU, whatever is typed
        Garbage,  ///< it says noise, asked or not
        Error,    ///< it answers ERROR to everything
        Echo,     ///< it repeats what is typed, and nothing else
        Ok,       ///< it answers OK to everything, and does nothing
        Radio,    ///< it answers well, and no text leaves it nor is answered
        Loop,     ///< it starts again every few seconds
    };

    /// From the mildest to the strongest: each also ends what a milder one would have ended.
    enum class Cure {
        Escape,    ///< ESC
        Defaults,  ///< ATZ
        Radio,     ///< AT+CFUN=0, or 4
        Restart,   ///< AT+CFUN=1,1 and the like
        Reopen,    ///< the host lets go of the line
        Power,     ///< the plug is pulled
        Never,
    };

    void begin(Kind kind, Cure cure, BootTime now);

    /// Somebody did this to the modem. True if it is well again because of that.
    bool treat(Cure cure);

    /// A whole line was typed to a modem that still listens.
    void treat(std::string_view line);

    /// True if commands are not carried out: what is typed goes to hear().
    bool deaf() const { return kind_ && *kind_ != Kind::Radio && *kind_ != Kind::Loop; }

    /// True if texts go nowhere.
    bool radioDead() const { return kind_ == Kind::Radio; }

    /// True once after begin(): what was being typed or answered is lost.
    bool takeBegun();

    /// What it makes of a typed byte.
    struct Heard {
        std::string said = {};
        std::string line = {};  ///< ended the hang, and is to be carried out
    };
    Heard hear(std::uint8_t byte);

    /// The modem starts again by itself.
    bool takeBoot(BootTime now);

    /// Noise that it makes by itself.
    std::string takeNoise(BootTime now);

    std::optional<BootTime> nextDeadline() const;

private:
    std::string answerTo(std::string_view line) const;
    bool takeTurn(Kind kind, milliseconds every, BootTime now);

    std::optional<Kind> kind_;
    Cure cure_ = Cure::Never;
    bool begun_ = false;
    std::string line_;
    std::optional<BootTime> nextAt_;
};

/// "mute", "prompt", "garbage", "error", "echo", "ok", "radio", "loop".
std::optional<Hang::Kind> hangKind(std::string_view word);

/// "escape", "defaults", "radio", "restart", "reopen", "power", "never".
std::optional<Hang::Cure> hangCure(std::string_view word);

}  // namespace turnbell::sim
