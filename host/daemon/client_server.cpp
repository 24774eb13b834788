#include "host/daemon/client_server.h"

#include "host/base/log.h"
#include "host/daemon/data_folder.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turnbell {
namespace {

constexpr std::array kRoles{wire::Role::Kiosk, wire::Role::Desk, wire::Role::Display, wire::Role::Admin};
constexpr int kProbePatienceMs = 500;

/// A socket file may be the rest of a service that was killed; then nobody answers.
bool somebodyListens(const QString& file) {
    QLocalSocket probe;
    probe.connectToServer(file);
    return probe.waitForConnected(kProbePatienceMs);
}

const std::string& groupOf(wire::Role role, const SocketGroups& groups) {
    switch (role) {
    case wire::Role::Kiosk: return groups.kiosk;
    case wire::Role::Desk: return groups.desk;
    case wire::Role::Display: return groups.display;
    case wire::Role::Admin: break;
    }
    return groups.admin;
}

/// Until here the socket is its owner's alone, and admin.sock stays so unless a group is named.
bool openTo(const std::string& path, wire::Role role, const std::string& group) {
    if (!group.empty()) {
        const auto* const known = getgrnam(group.c_str());
        if (known == nullptr || chown(path.c_str(), static_cast<uid_t>(-1), known->gr_gid) != 0) {
            return false;
        }
    }
    const mode_t owner = S_IRUSR | S_IWUSR;
    const bool ownersAlone = role == wire::Role::Admin && group.empty();
    return chmod(path.c_str(), ownersAlone ? owner : owner | S_IRGRP | S_IWGRP) == 0;
}

void refuse(QLocalSocket* socket, const Error& why) {
    const auto line = wire::encodeError(std::nullopt, why) + "\n";
    socket->write(line.data(), static_cast<qint64>(line.size()));
    socket->flush();
    socket->abort();
    socket->deleteLater();
}

}  // namespace

ClientServer::ClientServer(Mediator& mediator, const Clock& clock) : mediator_(mediator), clock_(clock) {
    sweeping_.setSingleShot(true);
    QObject::connect(&sweeping_, &QTimer::timeout, &sweeping_, [this]() noexcept { sweep(); });
}

ClientServer::~ClientServer() = default;

Result<void> ClientServer::listen(const std::string& folder, const SocketGroups& groups) {
    TURNBELL_TRY(createFolder(folder));
    for (const auto role : kRoles) {
        TURNBELL_TRY(listen(role, folder, groupOf(role, groups)));
    }
    return {};
}

Result<void> ClientServer::listen(wire::Role role, const std::string& folder, const std::string& group) {
    const auto path = folder + "/" + toString(role) + ".sock";
    const auto file = QString::fromStdString(path);
    if (somebodyListens(file)) {
        return fail(ErrorCode::Busy,
                    fmt::format("Another service answers on {}: stop it, or name another folder "
                                "with --socket-dir.",
                                path));
    }
    QLocalServer::removeServer(file);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(file)) {
        return fail(ErrorCode::Io,
                    fmt::format("The socket {} cannot be created ({}): name another folder with "
                                "--socket-dir.",
                                path, server->errorString().toStdString()));
    }
    if (!openTo(path, role, group)) {
        return fail(ErrorCode::Io,
                    fmt::format("The socket {} cannot be given to the group \"{}\" ({}): make the user of "
                                "turnbelld a member of it.",
                                path, group, std::strerror(errno)));
    }
    QObject::connect(server.get(), &QLocalServer::newConnection, &sweeping_,
                     [this, &server = *server, role]() noexcept { welcomeNew(server, role); });
    servers_.push_back(std::move(server));
    return {};
}

void ClientServer::welcomeNew(QLocalServer& server, wire::Role role) {
    while (auto* const socket = server.nextPendingConnection()) {
        if (clients(role) >= kMostClients) {
            log::ipc().warn("client.refused role={} why=\"too many\"", toString(role));
            refuse(socket,
                   {ErrorCode::Busy, "Too many clients are connected: close some.", "too_many_clients"});
            continue;
        }
        log::ipc().debug("client.connected role={}", toString(role));
        connections_.push_back(std::make_unique<ClientConnection>(socket, role, mediator_, clock_,
                                                                  [this] { sweeping_.start(0); }));
    }
}

void ClientServer::publish(const std::set<wire::Topic>& topics) {
    for (const auto topic : topics) {
        for (const auto role : kRoles) {
            publish(topic, role);
        }
    }
}

void ClientServer::publish(wire::Topic topic, wire::Role role) {
    const auto watches = [&](const auto& connection) {
        return connection->role() == role && connection->watches(topic);
    };
    if (std::ranges::none_of(connections_, watches)) {
        return;
    }
    const auto snapshot = mediator_.snapshot(topic, role);
    if (!snapshot) {
        log::ipc().error("snapshot.failed topic={} why=\"{}\"", toString(topic), snapshot.error().message);
        return;
    }
    const auto line = wire::encodeSnapshot(*snapshot);
    for (const auto& connection : connections_) {
        if (watches(connection)) {
            connection->send(line);
        }
    }
}

std::size_t ClientServer::clients(wire::Role role) const {
    return static_cast<std::size_t>(std::ranges::count_if(connections_, [role](const auto& connection) {
        return connection->open() && connection->role() == role;
    }));
}

void ClientServer::sweep() {
    std::erase_if(connections_, [](const auto& connection) { return !connection->open(); });
}

}  // namespace turnbell
