#include "host/daemon/client_connection.h"

#include "host/base/hex.h"
#include "host/base/log.h"
#include "host/service/ask_again.h"

#include <utility>
#include <variant>

namespace turnbell {
namespace {

constexpr qint64 kMostUnsent = qint64{4} * 1024 * 1024;
constexpr qint64 kMostUnread = qint64{2} * static_cast<qint64>(wire::kLongestLine);

// A person's fingers make a few requests a second, a script some dozens.
constexpr std::int64_t kRequestsPerSecond = 200;
constexpr std::int64_t kRequestsAtOnce = 400;

}  // namespace

ClientConnection::ClientConnection(QLocalSocket* socket, wire::Role role, Mediator& mediator,
                                   const Clock& clock, std::function<void()> ended)
    : socket_(socket),
      mediator_(mediator),
      clock_(clock),
      ended_(std::move(ended)),
      framer_(wire::kLongestLine),
      rate_(kRequestsPerSecond, kRequestsAtOnce) {
    session_.role = role;
    socket_->setParent(nullptr);
    socket_->setReadBufferSize(kMostUnread);
    next_.setSingleShot(true);
    QObject::connect(&next_, &QTimer::timeout, &next_, [this]() noexcept { answerNext(); });
    QObject::connect(socket_, &QLocalSocket::readyRead, &next_, [this]() noexcept { onReadable(); });
    QObject::connect(socket_, &QLocalSocket::disconnected, &next_, [this]() noexcept { end(); });
    onReadable();  // what came before the signal was connected
}

ClientConnection::~ClientConnection() {
    QObject::disconnect(socket_, nullptr, &next_, nullptr);
    socket_->abort();
    socket_->deleteLater();
}

void ClientConnection::send(std::string_view line) {
    if (!open_) {
        return;
    }
    // One line may be longer than that: what counts is what the client has left unread before it.
    if (socket_->bytesToWrite() > kMostUnsent) {
        log::ipc().warn("client.cut role={} why=\"reads too slowly\"", toString(role()));
        socket_->abort();
        end();
        return;
    }
    socket_->write(line.data(), static_cast<qint64>(line.size()));
    socket_->write("\n", 1);
}

void ClientConnection::onReadable() {
    if (!open_) {
        return;
    }
    const auto bytes = socket_->readAll();
    auto lines = framer_.feed(asBytes({bytes.data(), static_cast<std::size_t>(bytes.size())}));
    if (!lines) {
        cutOff(lines.error());
        return;
    }
    if (!rate_.take(static_cast<std::int64_t>(lines->size()), clock_.now().boot)) {
        cutOff({ErrorCode::Refused, "Too many requests: send fewer in a second.", "flood"});
        return;
    }
    const bool idle = waiting_.empty();
    waiting_.insert(waiting_.end(), std::make_move_iterator(lines->begin()),
                    std::make_move_iterator(lines->end()));
    if (idle) {
        answerNext();
    }
}

/// One request a turn of the event loop, so that a busy client does not hold up the others.
void ClientConnection::answerNext() {
    if (!open_ || waiting_.empty()) {
        return;
    }
    if (answer(waiting_.front())) {
        mediator_.turnEnded();
        waiting_.pop_front();
    }
    if (!waiting_.empty()) {
        next_.start(0);
    }
}

/// False: it is worked out in slices, and to be asked again.
bool ClientConnection::answer(std::string_view line) {
    const auto request = wire::decodeRequest(line);
    if (!request) {
        const auto& [id, error] = request.error();
        if (error.code == ErrorCode::Protocol) {
            cutOff(error, id);  // it does not speak our language: nothing good will follow
        } else {
            reply(id, tl::make_unexpected(error));
        }
    } else if (const auto* const hello = std::get_if<wire::Hello>(&request->command)) {
        greet(request->id, *hello);
    } else if (const auto* const wish = std::get_if<wire::Subscribe>(&request->command)) {
        subscribe(request->id, *wish);
    } else {
        const auto result = mediator_.execute(session_, *request);
        if (isToBeAskedAgain(result)) {
            return false;
        }
        reply(request->id, result);
    }
    return true;
}

void ClientConnection::greet(std::int64_t id, const wire::Hello& hello) {
    if (hello.protocol == wire::kProtocol) {
        reply(id, wire::encodeReply(mediator_.welcome()));
    } else {
        cutOff({ErrorCode::Refused,
                "The service and this program are of different versions: install one version.", "protocol"},
               id);
    }
}

void ClientConnection::subscribe(std::int64_t id, const wire::Subscribe& wish) {
    std::vector<std::string> snapshots;
    for (const auto topic : wish.topics) {
        const auto snapshot = mediator_.snapshot(topic, role());
        if (!snapshot) {
            reply(id, tl::make_unexpected(snapshot.error()));
            return;
        }
        snapshots.push_back(wire::encodeSnapshot(*snapshot));
    }
    topics_.insert(wish.topics.begin(), wish.topics.end());
    reply(id, wire::encodeReply(wire::Done{}));
    for (const auto& snapshot : snapshots) {
        send(snapshot);
    }
}

void ClientConnection::reply(std::optional<std::int64_t> id, const Result<std::string>& result) {
    send(result ? wire::encodeResult(*id, *result) : wire::encodeError(id, result.error()));
}

void ClientConnection::cutOff(const Error& why, std::optional<std::int64_t> id) {
    log::ipc().warn("client.cut role={} why=\"{}\"", toString(role()), why.message);
    send(wire::encodeError(id, why));
    socket_->flush();
    socket_->abort();
    end();
}

void ClientConnection::end() {
    if (std::exchange(open_, false)) {
        ended_();
    }
}

}  // namespace turnbell
