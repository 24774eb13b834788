#pragma once

#include "host/base/clock.h"
#include "modem/at/at_parser.h"
#include "modem/at/final_result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell::at {

/// An information line, and the line behind it where there is one (a PDU in hexadecimal).
struct AtLine {
    std::string line;
    std::string body;
};

struct Command {
    /// Which lines answer it, besides the final result.
    enum class Answer {
        Prefixed,  ///< those that start with `prefix`; none if it is empty
        Text,      ///< those with `prefix`, and any that is no notification (+CGMI and its like)
    };

    std::string text;  ///< without the CR
    std::string prefix = {};
    milliseconds timeout{5'000};
    Answer answer = Answer::Prefixed;
    bool desperate = false;  ///< perhaps nobody hears it: silence is no reason to synchronise
    bool prompts = false;    ///< '>' comes first, and Listener::prompted() is called
    bool lineEnds = false;   ///< the first line that answers ends it, whether a final result comes or not
};

/// How a command ended.
struct Reply {
    std::vector<AtLine> lines;
    std::optional<FinalResult> result;  ///< nothing: no answer in time

    bool ok() const { return result && result->kind == FinalResult::Kind::Ok; }

    /// True for +CME ERROR or +CMS ERROR with this number.
    bool failedWith(int code) const;

    /// The first information line; empty: none.
    std::string_view line() const { return lines.empty() ? std::string_view{} : lines.front().line; }
};

/// One AT command at a time. Notifications inside a reply, echo, surplus results and late answers never reach
/// the command: what does not belong to it by its prefix is unsolicited, and after every timeout the channel
/// first finds its place again.
class AtChannel {
public:
    class Listener {
    public:
        virtual ~Listener() = default;

        virtual void write(std::span<const std::uint8_t> bytes) = 0;

        /// A line that no command asked for.
        virtual void unsolicited(const AtLine& line) = 0;

        /// The running command's prompt: call type() and awaitResult(), or abandon().
        virtual void prompted() = 0;

        /// synchronise() got no answer. The channel is free and of no use until the port is opened anew.
        virtual void silent() = 0;
    };

    using Done = std::function<void(const Reply&)>;

    explicit AtChannel(Listener& listener) : listener_(listener) {}

    /// True if run() may be called.
    bool free() const { return state_ == State::Idle; }

    /// Types a command. `done` is called once, unless the command is abandoned. It must not run the next one.
    void run(Command command, BootTime now, Done done);

    /// Types raw bytes into the running command's prompt.
    void type(std::string_view text);

    /// Everything is typed: lines so far do not count, and the result may take this long from now.
    void awaitResult(milliseconds timeout, BootTime now);

    /// Gives the running command up, without calling its `done`, and synchronises.
    void abandon(BootTime now) { synchronise(now); }

    /// Finds the place in the conversation again: leaves a prompt that may be open (ESC), then asks a
    /// question whose answer cannot be a late one to anything asked before, up to three times.
    void synchronise(BootTime now);

    /// Forgets everything: the port was opened, or is gone. `done` is not called.
    void reset();

    void receive(std::span<const std::uint8_t> bytes, BootTime now);
    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;

    /// What was thrown away, for the log.
    struct Counters {
        int surplusResults = 0;  ///< final results that no command waited for
        int timeouts = 0;
        int surplusLines = 0;  ///< information beyond what one reply may hold
        int overlongLines = 0;
    };
    Counters counters() const;

private:
    enum class State { Idle, Running, Synchronising };

    void take(const AtEvent& event, BootTime now);
    void takeLine(std::string line, BootTime now);
    void takeResult(const FinalResult& result);
    void route(AtLine line, BootTime now);
    bool belongs(std::string_view line) const;
    bool expectsBody(std::string_view line) const;
    void hear(std::string_view line);
    void finish(std::optional<FinalResult> result);
    void finishByLine(BootTime now);
    void ask(BootTime now);

    Listener& listener_;
    AtParser parser_;
    State state_ = State::Idle;
    Command command_;
    Done done_;
    std::vector<AtLine> lines_;
    BootTime deadline_{};
    std::optional<AtLine> header_;  ///< its second line comes next
    BootTime headerUntil_{};
    bool ringing_ = false;
    std::size_t question_ = 0;
    bool answered_ = false;
    Counters counters_;
};

}  // namespace turnbell::at
