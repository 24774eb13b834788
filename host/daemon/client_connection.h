#pragma once

#include "host/base/clock.h"
#include "host/daemon/rate_limit.h"
#include "host/service/session.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <QLocalSocket>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace turnbell {

/// One client on one of the sockets: its lines come in, answers and the topics it watches go out. A client
/// that sends garbage, over-long lines or floods, or that does not read what it is sent, is cut off.
class ClientConnection {
public:
    /// What clients need from the rest.
    class Mediator {
    public:
        virtual ~Mediator() = default;

        virtual wire::Welcome welcome() = 0;

        /// The JSON text of the result, or that the same is to be asked again (ask_again.h).
        virtual Result<std::string> execute(Session& session, const wire::Request& request) = 0;

        virtual Result<wire::Snapshot> snapshot(wire::Topic topic, wire::Role role) = 0;

        /// A request has been answered.
        virtual void turnEnded() = 0;
    };

    /// Takes the socket over. `ended` is called once, when this has ended: destroy it later, not from within.
    ClientConnection(QLocalSocket* socket, wire::Role role, Mediator& mediator, const Clock& clock,
                     std::function<void()> ended);
    ~ClientConnection();
    ClientConnection(const ClientConnection&) = delete;
    ClientConnection& operator=(const ClientConnection&) = delete;

    wire::Role role() const { return session_.role; }
    bool open() const { return open_; }
    bool watches(wire::Topic topic) const { return topics_.contains(topic); }

    /// Sends one line, given without its end.
    void send(std::string_view line);

private:
    void onReadable();
    void answerNext();
    bool answer(std::string_view line);
    void greet(std::int64_t id, const wire::Hello& hello);
    void subscribe(std::int64_t id, const wire::Subscribe& wish);
    void reply(std::optional<std::int64_t> id, const Result<std::string>& result);
    void cutOff(const Error& why, std::optional<std::int64_t> id = std::nullopt);
    void end();

    QTimer next_;  ///< brings the next request in the next turn of the loop; the receiver of every signal
    QLocalSocket* socket_;
    Mediator& mediator_;
    const Clock& clock_;
    std::function<void()> ended_;
    Session session_;
    wire::LineFramer framer_;
    RateLimit rate_;
    std::deque<std::string> waiting_;  ///< requests that came and are not answered yet
    std::set<wire::Topic> topics_;
    bool open_ = true;
};

}  // namespace turnbell
