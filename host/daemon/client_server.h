#pragma once

#include "host/daemon/client_connection.h"
#include "host/daemon/config.h"

#include <QLocalServer>

#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace turnbell {

/// The sockets kiosk.sock, desk.sock, display.sock and admin.sock, and everybody connected to them. Who may
/// open a socket file has its role: the user of this process, and for all but admin.sock its group, or the
/// group that the configuration names.
class ClientServer {
public:
    using Mediator = ClientConnection::Mediator;

    /// Clients that one socket serves at the same time; more are refused.
    static constexpr std::size_t kMostClients = 64;

    /// Both must outlive this.
    ClientServer(Mediator& mediator, const Clock& clock);
    ~ClientServer();
    ClientServer(const ClientServer&) = delete;
    ClientServer& operator=(const ClientServer&) = delete;

    /// Creates the folder (0700) if it is missing, and the sockets in it. Socket files that a dead service
    /// left are replaced. Refused: the folder cannot be used, another service answers there, or a socket
    /// cannot be given to its group, of which this process must be a member.
    Result<void> listen(const std::string& folder, const SocketGroups& groups = {});

    /// Sends these topics to everybody who watches them.
    void publish(const std::set<wire::Topic>& topics);

private:
    Result<void> listen(wire::Role role, const std::string& folder, const std::string& group);
    void welcomeNew(QLocalServer& server, wire::Role role);
    void publish(wire::Topic topic, wire::Role role);
    std::size_t clients(wire::Role role) const;
    void sweep();

    Mediator& mediator_;
    const Clock& clock_;
    QTimer
        sweeping_;  ///< removes ended connections in the next turn of the loop, not from within their signals
    std::vector<std::unique_ptr<ClientConnection>> connections_;
    std::vector<std::unique_ptr<QLocalServer>> servers_;
};

}  // namespace turnbell
