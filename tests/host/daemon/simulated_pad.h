#pragma once

#include "firmware/protocol/messages.h"
#include "host/base/hex.h"
#include "tests/host/daemon/event_loop.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// A pad behind a serial server on this machine, as firmware/PROTOCOL.md describes it, without its
/// repetitions: a press is sent when it happens, and again when a link begins.
class SimulatedPad {
public:
    explicit SimulatedPad(std::uint32_t itsId = 0x0c0ffee1) : id(itsId) {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            line_.reset(server_.nextPendingConnection());
            line_->setParent(nullptr);
            ++connections;
            QObject::connect(line_.get(), &QTcpSocket::readyRead, line_.get(), [this] { carry(); });
        });
    }

    std::string url() const { return "tcp://127.0.0.1:" + std::to_string(server_.serverPort()); }

    void press(pad::Key key, pad::Action action = pad::Action::Pressed) {
        queue.push_back({key, action, 20});
        sendPresses();
    }

    /// Presses in its memory are lost.
    void restart() {
        ++boot;
        queue.clear();
        first = 0;
        link_.reset();
    }

    /// Cuts the line; the next connection gets the same pad again.
    void unplug() {
        if (line_) {
            line_.release()->deleteLater();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// As unplug(), and nothing is there any more.
    void close() {
        server_.close();
        unplug();
    }

    std::uint32_t id;
    std::uint16_t boot = 1;
    std::uint16_t capabilities = pad::capability::kDisplay | pad::capability::kKeypad;
    bool mute = false;  ///< it is no pad
    int connections = 0;
    std::deque<pad::Press> queue;  ///< not acknowledged
    std::uint16_t first = 0;       ///< number of the first of them
    std::optional<pad::State> shown;
    std::optional<pad::PowerPolicy> policy;
    std::vector<pad::Command> commands;

private:
    void carry() {
        for (const char byte : line_->readAll()) {
            if (decoder_.feed(static_cast<std::uint8_t>(byte)) && !mute) {
                take(decoder_.frame());
            }
        }
    }

    void take(const pad::Frame& frame) {
        if (pad::Hello hello; pad::read(frame, hello)) {
            link_ = frame.link;
            say(pad::HelloAck{.boot = boot,
                              .board = pad::BoardKind::Avr328p,
                              .capabilities = capabilities,
                              .firmware = {1, 0, 0},
                              .depth = 8,
                              .id = id,
                              .link = frame.link});
            sendPresses();
        } else if (frame.link != link_) {
            write(pad::frameOf(pad::NotLinked{}, frame.link, 0));
        } else {
            takeLinked(frame);
        }
    }

    void takeLinked(const pad::Frame& frame) {
        pad::State state;
        pad::EventAck ack;
        pad::Command command;
        pad::PowerPolicy wanted;
        if (pad::read(frame, state)) {
            shown = state;
            say(pad::Status{.shown = state.version});
        } else if (pad::read(frame, ack)) {
            while (first != ack.next && !queue.empty()) {
                queue.pop_front();
                ++first;
            }
        } else if (pad::read(frame, command)) {
            commands.push_back(command);
            id = command.operation == pad::Operation::SetId ? command.argument : id;
            say(pad::CommandResult{.id = command.id, .result = pad::Result::Done});
        } else if (pad::read(frame, wanted)) {
            policy = wanted;
        }
    }

    void sendPresses() {
        if (queue.empty() || !link_) {
            return;
        }
        pad::Events events{.boot = boot, .first = first, .count = static_cast<std::uint8_t>(queue.size())};
        std::copy(queue.begin(), queue.end(), events.presses);
        say(events);
    }

    template <class Message>
    void say(const Message& message) {
        write(pad::frameOf(message, *link_, 0));
    }

    void write(const pad::Frame& frame) {
        std::array<std::uint8_t, pad::kLargestOnWire> wire{};
        const auto size = pad::encode(frame, wire.data());
        if (line_) {
            line_->write(reinterpret_cast<const char*>(wire.data()), static_cast<qint64>(size));
            line_->flush();
        }
    }

    QTcpServer server_;
    std::unique_ptr<QTcpSocket> line_;
    pad::Decoder decoder_;
    std::optional<std::uint16_t> link_;
};

}  // namespace turnbell
