#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"
#include "host/pads/command_sender.h"
#include "host/pads/frame_writer.h"
#include "host/pads/pad_command.h"
#include "host/pads/pad_press.h"
#include "host/pads/pad_screen.h"
#include "host/pads/pad_status.h"
#include "host/pads/screen_sender.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace turnbell {

/// The host's end of the line to one desk pad, as firmware/PROTOCOL.md says: a link, the presses each exactly
/// once and in order, the display, and commands. Sans-I/O: it is told of bytes and time, and tells its
/// Mediator.
///
/// How it is used: one PadLink for each port. opened() when the port is open, receive() with what it read,
/// tick() at nextDeadline(), closed() when it is gone; then opened() again at will. nextDeadline() is asked
/// anew behind every call. show(), command() and setPowerPolicy() at any time; what shall be shown and the
/// policy outlive links and ports, commands do not.
///
/// The id of a pad is known only while status().linked. A new pad has none: it is given Mediator::newId(),
/// and its presses wait for that.
class PadLink {
public:
    /// What the link needs from the rest. Within a call only show() and the questions may be called back.
    class Mediator {
    public:
        virtual ~Mediator() = default;

        /// One frame for the port, to be written whole or not at all. What the port does not take at once may
        /// be dropped: everything is repeated.
        virtual void write(std::span<const std::uint8_t> bytes) = 0;

        /// The number behind the last press of this pad and boot that is committed; nothing: none is.
        virtual std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) = 0;

        /// The next press, and no other, is here. Commit what it does together with (pad, boot, number + 1),
        /// so that expected() answers that from then on, also after a restart; only what is committed is
        /// acknowledged to the pad. A press that is too old, or can do nothing now, is committed as refused.
        virtual PressTaken pressed(const PadPress& press) = 0;

        /// An id for a pad that has none; unlike all others, not 0.
        virtual std::uint32_t newId() = 0;

        /// A command has ended. Exactly one comes for each that command() took, and for the id of a new pad.
        virtual void commandDone(const PadCommandEnd& end) = 0;

        /// Something in status() changed that people care for: anything but uptime, counters of frames, and
        /// levels beside calibration.
        virtual void statusChanged() = 0;
    };

    /// `random` makes the numbers of HELLOs: another row of them after each start of the host.
    PadLink(Mediator& mediator, std::function<std::uint16_t()> random);
    PadLink(const PadLink&) = delete;
    PadLink& operator=(const PadLink&) = delete;

    /// The port is open; the board may just have been reset by that, and answer in a second or two.
    void opened(BootTime now);

    /// It is closed, or the pad unplugged.
    void closed();

    void receive(std::span<const std::uint8_t> bytes, BootTime now);
    void tick(BootTime now);

    /// When to call tick(); nothing: never, before another call.
    std::optional<BootTime> nextDeadline() const;

    /// What the display says, from now on. Costs nothing if that is what it says already.
    void show(const PadScreen& screen, BootTime now);

    /// Refused without a link, or while four wait. Its end comes by commandDone(), perhaps before the next
    /// call.
    Result<void> command(const PadCommand& command, BootTime now);

    /// When pads with a relay switch the modem's power by themselves; the pad keeps it over its restarts.
    /// Invalid: an off time that is not 1 to 60 s.
    Result<void> setPowerPolicy(const pad::PowerPolicy& policy, BootTime now);

    const PadStatus& status() const { return status_; }

private:
    enum class Phase { Closed, Opening, Linked };

    void open(BootTime now);
    void sendHello(BootTime now);
    void loseLink();

    void take(const pad::Frame& frame, BootTime now);
    template <class Message>
    bool takeAs(const pad::Frame& frame, BootTime now);
    void handle(const pad::HelloAck& hello, BootTime now);
    void handle(const pad::Status& status, BootTime now);
    void handle(const pad::Events& events, BootTime now);
    void handle(const pad::CommandResult& result, BootTime now);
    void handle(const pad::NotLinked& refused, BootTime now);

    void establish(const pad::HelloAck& hello, BootTime now);
    void commitPresses(const pad::Events& events, BootTime now);
    std::optional<std::uint16_t> expected();
    void sendPolicy(BootTime now);
    void countDamaged();

    Mediator& mediator_;
    std::function<std::uint16_t()> random_;
    FrameWriter writer_;
    ScreenSender screen_;
    CommandSender commands_;
    pad::Decoder decoder_;
    std::uint16_t decoderBad_ = 0;  ///< of the decoder's count, what status_ has
    Phase phase_ = Phase::Closed;
    std::uint16_t hello_ = 0;  ///< the number of our HELLO; the link's is in its answer
    BootTime helloAt_{};
    BootTime heard_{};  ///< on this link
    std::optional<std::uint16_t>
        next_;  ///< behind the last press that was committed in this boot, if one was
    std::optional<pad::PowerPolicy> policy_;
    std::optional<BootTime> policyAt_;
    PadStatus status_;
};

}  // namespace turnbell
