#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"
#include "host/io/descriptor.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <deque>
#include <optional>
#include <string>

namespace turnbell::ctl {

/// One connection to the service, used by one question at a time. Every call waits, but for an answer no
/// longer than half a minute (ten for a backup, a restore or an import).
class ServiceConnection {
public:
    /// Connects and says hello. `clock` must outlive the connection.
    static Result<ServiceConnection> open(const std::string& path, const Clock& clock);

    /// Sends one command, with a request id of its own, and waits for its answer.
    Result<wire::Reply> ask(const wire::Command& command);

    /// Waits for the next snapshot, however long that takes.
    Result<wire::Snapshot> nextSnapshot();

private:
    ServiceConnection(io::Descriptor socket, const Clock& clock);

    Result<void> send(std::string line, BootTime deadline);
    Result<wire::ServerMessage> nextMessage(std::optional<BootTime> deadline);
    Result<void> receive(std::optional<BootTime> deadline);
    Result<void> waitFor(short event, std::optional<BootTime> deadline);

    io::Descriptor socket_;
    const Clock* clock_;
    wire::LineFramer framer_;
    std::deque<std::string> lines_;
    std::deque<wire::Snapshot> snapshots_;
    std::int64_t lastId_ = 0;
};

}  // namespace turnbell::ctl
