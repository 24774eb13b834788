#include "ui/client/service_client.h"

#include "host/base/hex.h"
#include "host/base/log.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace turnbell::ui {

ServiceClient::ServiceClient(QString socket, std::string name, std::vector<wire::Topic> topics,
                             ClientPace pace)
    : socketName_(std::move(socket)),
      name_(std::move(name)),
      topics_(std::move(topics)),
      pace_(pace),
      retryDelay_(pace.firstRetry) {
    retry_.setSingleShot(true);
    connect(&retry_, &QTimer::timeout, this, &ServiceClient::connectNow);
    silence_.setSingleShot(true);
    connect(&silence_, &QTimer::timeout, this, [this] { dropLine("silent"); });
    connect(&socket_, &QLocalSocket::connected, this, &ServiceClient::sayHello);
    connect(&socket_, &QLocalSocket::readyRead, this, &ServiceClient::readLines);
    connect(&socket_, &QLocalSocket::disconnected, this, &ServiceClient::onGone);
    connect(&socket_, &QLocalSocket::errorOccurred, this, &ServiceClient::onGone);
}

ServiceClient::~ServiceClient() {
    socket_.disconnect(this);
}

void ServiceClient::start() {
    connectNow();
}

std::string ServiceClient::newRequestId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

void ServiceClient::request(const wire::Command& command, QObject* context, Answered answered,
                            std::string requestId) {
    if (!isReady()) {
        answered(fail(ErrorCode::Io, "the service is away; try again when it is back", "service_away"));
        return;
    }
    send(command, context, std::move(answered), std::move(requestId));
}

void ServiceClient::connectNow() {
    framer_ = wire::LineFramer{wire::kLongestAnswer};
    socket_.abort();
    socket_.connectToServer(socketName_);
}

void ServiceClient::sayHello() {
    const wire::Hello hello{.protocol = wire::kProtocol, .client = name_};
    send(hello, this,
         [this](const Result<wire::Reply>& reply) {
             const auto* welcome = reply ? std::get_if<wire::Welcome>(&*reply) : nullptr;
             if (welcome == nullptr || welcome->protocol != wire::kProtocol) {
                 log::ui().error("client.hello refused={}", reply ? "protocol" : reply.error().message);
                 dropLine("hello");
                 return;
             }
             emit welcomed(*welcome);
             subscribe();
         },
         {});
}

void ServiceClient::subscribe() {
    send(wire::Subscribe{topics_}, this,
         [this](const Result<wire::Reply>& reply) {
             if (!reply) {
                 log::ui().error("client.subscribe refused={}", reply.error().message);
                 dropLine("subscribe");
                 return;
             }
             retryDelay_ = pace_.firstRetry;
             become(State::Ready);
         },
         {});
}

void ServiceClient::send(const wire::Command& command, QObject* context, Answered answered,
                         std::string requestId) {
    if (requestId.empty() && wire::changesSomething(command)) {
        requestId = newRequestId();
    }
    const auto id = ++lastId_;
    pending_[id] = {wire::methodOf(command), context, std::move(answered), QDeadlineTimer{pace_.answer}};
    watch();
    const auto line = wire::encodeRequest(id, command, requestId) + '\n';
    socket_.write(line.data(), static_cast<qint64>(line.size()));
}

void ServiceClient::readLines() {
    const auto bytes = socket_.readAll();
    const auto lines = framer_.feed(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    if (!lines) {
        dropLine(lines.error().message);
        return;
    }
    for (const auto& line : *lines) {
        if (retry_.isActive()) {
            return;  // an earlier line of this batch ended the connection
        }
        readLine(line);
    }
}

void ServiceClient::readLine(const std::string& line) {
    const auto message = wire::decodeServerMessage(line);
    if (!message) {
        dropLine(message.error().message);
    } else if (const auto* snapshot = std::get_if<wire::Snapshot>(&*message)) {
        emit received(*snapshot);
    } else {
        settle(std::get<wire::Answer>(*message));
    }
}

void ServiceClient::settle(const wire::Answer& answer) {
    auto node = pending_.extract(answer.id);
    watch();
    if (node.empty() || node.mapped().context.isNull()) {
        return;
    }
    const auto& pending = node.mapped();
    pending.answered(answer.result ? wire::decodeReply(pending.method, *answer.result)
                                   : tl::make_unexpected(answer.result.error()));
}

// Ids grow, so the first one has waited longest.
void ServiceClient::watch() {
    if (pending_.empty()) {
        silence_.stop();
    } else {
        silence_.start(static_cast<int>(pending_.begin()->second.deadline.remainingTime()));
    }
}

void ServiceClient::dropLine(const std::string& why) {
    log::ui().warn("client.drop why={}", why);
    socket_.abort();
    onGone();
}

// Reached by every way a connection ends, more than once for some: only the first one counts.
void ServiceClient::onGone() {
    if (retry_.isActive()) {
        return;
    }
    retry_.start(retryDelay_);
    retryDelay_ = std::min(retryDelay_ * 2, pace_.lastRetry);
    silence_.stop();
    become(State::Lost);
    for (const auto& [id, pending] : std::exchange(pending_, {})) {
        if (!pending.context.isNull() && pending.context != this) {
            pending.answered(
                fail(ErrorCode::Timeout, "the service went away before it answered", "answer_lost"));
        }
    }
}

void ServiceClient::become(State state) {
    if (state_ == state) {
        return;
    }
    state_ = state;
    log::ui().info("client.state value={}", state == State::Ready ? "ready" : "lost");
    emit stateChanged();
}

}  // namespace turnbell::ui
