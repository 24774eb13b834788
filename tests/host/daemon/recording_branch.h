#pragma once

#include "host/daemon/client_connection.h"
#include "host/service/ask_again.h"

#include <string>
#include <vector>

namespace turnbell {

/// A branch that remembers what clients asked of it. Displays may watch the board alone and command nothing.
class RecordingBranch final : public ClientConnection::Mediator {
public:
    wire::Welcome welcome() override { return {.branch = "Old Town Clinic", .languages = {"en", "ka"}}; }

    Result<std::string> execute(Session& session, const wire::Request& request) override {
        if (session.role == wire::Role::Display) {
            return fail(ErrorCode::NotAllowed, "A display only shows.");
        }
        executed.emplace_back(wire::methodOf(request.command));
        if (std::holds_alternative<wire::NoticePreviewQuery>(request.command) && slices > 0) {
            --slices;
            return askAgain();
        }
        return std::string{"{}"};
    }

    Result<wire::Snapshot> snapshot(wire::Topic topic, wire::Role role) override {
        ++snapshots;
        if (topic == wire::Topic::Board) {
            wire::Board board;
            board.branch = branch;
            board.waiting = waiting;
            return board;
        }
        if (role == wire::Role::Display) {
            return fail(ErrorCode::NotAllowed, "A display watches the board alone.");
        }
        return wire::QueueView{};
    }

    void turnEnded() override { ++turns; }

    std::vector<std::string> executed;
    std::string branch = "Old Town Clinic";
    int waiting = 0;
    int slices = 0;  ///< so often a preview is to be asked for again
    int snapshots = 0;
    int turns = 0;
};

}  // namespace turnbell
