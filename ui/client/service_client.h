#pragma once

#include "host/base/clock.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace turnbell::ui {

/// How patient a ServiceClient is.
struct ClientPace {
    milliseconds firstRetry{250};  ///< doubles with every failure ...
    milliseconds lastRetry{5000};  ///< ... up to this
    milliseconds answer{10'000};   ///< a service that is silent for longer counts as gone
};

/// A window's line to turnbelld. It connects, says hello, subscribes, and connects again whenever the line
/// breaks. Nothing is queued: what cannot be asked now is refused now.
class ServiceClient : public QObject {
    Q_OBJECT

public:
    enum class State {
        Connecting,  ///< not there yet, for the first time
        Ready,       ///< requests are answered, snapshots come
        Lost,        ///< the service is away; trying again
    };
    Q_ENUM(State)

    using Answered = std::function<void(const Result<wire::Reply>&)>;

    /// `name` is how the client calls itself in its hello.
    ServiceClient(QString socket, std::string name, std::vector<wire::Topic> topics, ClientPace pace = {});
    ~ServiceClient() override;

    void start();

    State state() const { return state_; }
    bool isReady() const { return state_ == State::Ready; }

    /// For a command that must take effect once although it may be asked again after a lost answer.
    static std::string newRequestId();

    /// Asks, and tells `answered` exactly once, unless `context` is gone by then. Refused at once with reason
    /// "service_away" while not Ready. Reason "answer_lost": whether it happened is not known; asking again
    /// with the same request id finds out. An empty id stands for a new one.
    void request(const wire::Command& command, QObject* context, Answered answered,
                 std::string requestId = {});

signals:
    void stateChanged();
    void welcomed(const turnbell::wire::Welcome& welcome);
    void received(const turnbell::wire::Snapshot& snapshot);

private:
    struct Pending {
        std::string method;
        QPointer<QObject> context;
        Answered answered;
        QDeadlineTimer deadline;
    };

    void connectNow();
    void sayHello();
    void subscribe();
    void send(const wire::Command& command, QObject* context, Answered answered, std::string requestId);
    void readLines();
    void readLine(const std::string& line);
    void settle(const wire::Answer& answer);
    void watch();
    void dropLine(const std::string& why);
    void onGone();
    void become(State state);

    QString socketName_;
    std::string name_;
    std::vector<wire::Topic> topics_;
    ClientPace pace_;
    milliseconds retryDelay_;
    State state_ = State::Connecting;
    QLocalSocket socket_;
    QTimer retry_;
    QTimer silence_;
    wire::LineFramer framer_{wire::kLongestAnswer};
    std::int64_t lastId_ = 0;
    std::map<std::int64_t, Pending> pending_;
};

}  // namespace turnbell::ui
