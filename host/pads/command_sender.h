#pragma once

#include "host/pads/frame_writer.h"
#include "host/pads/pad_command.h"
#include "host/pads/repeat.h"

#include <cstddef>
#include <deque>
#include <optional>

namespace turnbell {

/// Sends commands to a linked pad: one at a time, again until its result comes.
class CommandSender {
public:
    explicit CommandSender(FrameWriter& writer) : writer_{writer} {}

    /// Commands that may wait, the one that is on its way among them.
    static constexpr std::size_t kDepth = 4;
    bool full() const { return queue_.size() >= kDepth; }

    /// Sends it now or behind those before it. Only while it is not full.
    void add(const PadCommand& command, BootTime now);

    /// The board's answer. Nothing: not to the command that is on its way.
    std::optional<PadCommandEnd> settle(const pad::CommandResult& result, BootTime now);

    /// The link is gone: all that were not answered, in order.
    std::deque<PadCommand> giveUp();

    void tick(BootTime now);
    std::optional<BootTime> nextDeadline() const { return repeat_.due(); }

private:
    void sendFirst(BootTime now);
    void send() const;

    FrameWriter& writer_;
    std::deque<PadCommand> queue_;
    std::uint16_t id_ = 0;  ///< of the first one in the queue
    Repeat repeat_{milliseconds{800}};
};

}  // namespace turnbell
