#pragma once

#include "host/base/hex.h"
#include "modem/sim/sim_modem.h"
#include "tests/host/daemon/event_loop.h"
#include "tests/support/manual_clock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace turnbell {

/// A simulated modem behind a serial server on this machine.
class SimulatedPort {
public:
    explicit SimulatedPort(const Clock& clock, const sim::SimOptions& options = {})
        : modem(options), clock_(clock) {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            line_.reset(server_.nextPendingConnection());
            line_->setParent(nullptr);
            line_->setSocketOption(QAbstractSocket::LowDelayOption, 1);  // virtual time waits for no ACK
            ++connections;
            QObject::connect(line_.get(), &QTcpSocket::readyRead, line_.get(), [this] { carry(); });
        });
    }

    std::string url() const { return "tcp://127.0.0.1:" + std::to_string(server_.serverPort()); }

    void control(const std::string& line) {
        const auto answer = modem.control(line, now());
        EXPECT_TRUE(answer) << answer.error().message;
        if (!modem.present()) {
            unplug();
        }
    }

    /// Cuts the line; the next connection gets the same modem again.
    void unplug() {
        if (line_) {
            line_.release()->deleteLater();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void tick() {
        modem.tick(now());
        speak();
    }

    sim::SimModem modem;
    int connections = 0;

private:
    BootTime now() const { return clock_.now().boot; }

    void carry() {
        const auto bytes = line_->readAll();
        modem.receive(asBytes({bytes.data(), static_cast<std::size_t>(bytes.size())}), now());
        speak();
    }

    void speak() {
        const auto words = modem.takeOutput();
        if (line_ && !words.empty()) {
            line_->write(asText(words).data(), static_cast<qint64>(words.size()));
            line_->flush();
        }
    }

    const Clock& clock_;
    QTcpServer server_;
    std::unique_ptr<QTcpSocket> line_;
};

}  // namespace turnbell
