#include "host/pads/command_sender.h"

#include <utility>

namespace turnbell {

void CommandSender::add(const PadCommand& command, BootTime now) {
    queue_.push_back(command);
    if (queue_.size() == 1) {
        sendFirst(now);
    }
}

std::optional<PadCommandEnd> CommandSender::settle(const pad::CommandResult& result, BootTime now) {
    if (queue_.empty() || result.id != id_) {
        return std::nullopt;
    }
    const PadCommandEnd end{queue_.front(), result.result};
    queue_.pop_front();
    repeat_.stop();
    if (!queue_.empty()) {
        sendFirst(now);
    }
    return end;
}

std::deque<PadCommand> CommandSender::giveUp() {
    repeat_.stop();
    return std::exchange(queue_, {});
}

void CommandSender::tick(BootTime now) {
    if (repeat_.isDue(now)) {
        send();
        repeat_.again(now);
    }
}

void CommandSender::sendFirst(BootTime now) {
    ++id_;
    send();
    repeat_.begin(now);
}

void CommandSender::send() const {
    writer_.send(
        pad::Command{.id = id_, .operation = queue_.front().operation, .argument = queue_.front().argument});
}

}  // namespace turnbell
