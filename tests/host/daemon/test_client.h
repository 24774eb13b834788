#pragma once

#include "host/wire/codec.h"
#include "tests/host/daemon/event_loop.h"

#include <QLocalSocket>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace turnbell {

/// A client of the service, as a window or turnbellctl is one.
class TestClient {
public:
    explicit TestClient(const std::string& socketFile) {
        socket_.connectToServer(QString::fromStdString(socketFile));
        socket_.waitForConnected(5000);
    }

    bool connected() const { return socket_.state() == QLocalSocket::ConnectedState; }

    void sendRaw(const std::string& bytes) {
        socket_.write(bytes.data(), static_cast<qint64>(bytes.size()));
        socket_.flush();
    }

    /// Sends a command; its answer has the id that this returns.
    std::int64_t send(const wire::Command& command) {
        static int changes = 0;  // a request id names one change for ever, whoever asks
        const auto requestId =
            wire::changesSomething(command) ? "request-" + std::to_string(++changes) : std::string{};
        const auto id = ++id_;
        sendRaw(wire::encodeRequest(id, command, requestId) + "\n");
        return id;
    }

    /// The next line from the service; empty: none came, or the connection ended.
    std::string nextLine() {
        spinUntil([this] { return socket_.canReadLine() || !connected(); });
        auto line = socket_.readLine().toStdString();
        if (line.ends_with('\n')) {
            line.pop_back();
        }
        return line;
    }

    /// The answer to this command, passing over snapshots.
    Result<std::string> ask(const wire::Command& command) {
        const auto id = send(command);
        for (auto line = nextLine(); !line.empty(); line = nextLine()) {
            const auto message = wire::decodeServerMessage(line);
            const auto* const answer = message ? std::get_if<wire::Answer>(&*message) : nullptr;
            if (answer != nullptr && answer->id == id) {
                return answer->result;
            }
        }
        return fail(ErrorCode::Io, "no answer came");
    }

    /// The next snapshot of one topic.
    template <typename Shape>
    std::optional<Shape> nextSnapshot() {
        for (auto line = nextLine(); !line.empty(); line = nextLine()) {
            const auto message = wire::decodeServerMessage(line);
            const auto* const snapshot = message ? std::get_if<wire::Snapshot>(&*message) : nullptr;
            if (snapshot != nullptr && std::holds_alternative<Shape>(*snapshot)) {
                return std::get<Shape>(*snapshot);
            }
        }
        return std::nullopt;
    }

    bool wasCutOff() {
        return spinUntil([this] { return !connected(); });
    }

    QLocalSocket& socket() { return socket_; }

private:
    QLocalSocket socket_;
    std::int64_t id_ = 0;
};

}  // namespace turnbell
