#pragma once

#include "host/pads/frame_writer.h"
#include "host/pads/pad_screen.h"
#include "host/pads/repeat.h"

#include <optional>

namespace turnbell {

/// Keeps a linked pad's display at what it shall show, and the link alive.
class ScreenSender {
public:
    /// `version`: of what is shown first. Two runs of a host should not begin with the same one.
    ScreenSender(FrameWriter& writer, std::uint16_t version) : writer_{writer} { state_.version = version; }

    /// A link begins: everything is sent, and again until the board shows it.
    void begin(std::uint16_t next, BootTime now);

    /// It is over: nothing is sent.
    void end();

    /// What it shall show from now on.
    void show(const PadScreen& screen, BootTime now);

    /// Why the last press did nothing, or None; shown for three seconds, the same one again for three more.
    void notice(pad::Notice notice, BootTime now);

    /// Every press before this number is committed; sent with everything.
    void acknowledged(std::uint16_t next) { state_.next = next; }

    /// The board shows this version.
    void shown(std::uint16_t version);

    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const;

private:
    void endNotice(BootTime now);
    void change(const pad::State& to, BootTime now);
    void renew(BootTime now);
    void send(BootTime now);

    FrameWriter& writer_;
    pad::State state_;
    bool linked_ = false;
    Repeat repeat_{milliseconds{400}};
    BootTime heartbeat_{};
    std::optional<BootTime> noticeEnd_;
};

}  // namespace turnbell
