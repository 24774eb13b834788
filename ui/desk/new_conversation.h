#pragma once

#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace turnbell::ui {

/// A text of staff's own about one visit, which begins a conversation. It goes to the service by send()
/// alone, and stays on the screen if the service refuses it.
class NewConversation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    NewConversation(ServiceClient& client, SignIn& signIn, Translation& translation);

    bool isOpen() const { return !visit_.ticket.empty(); }
    bool isBusy() const { return busy_; }
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }
    QString ticket() const { return QString::fromStdString(visit_.ticket); }

    /// "Ana · ქართული · +995…456": whose it is, the language to write in, and where it goes.
    QString who() const;
    QString error() const;

    /// Opens it for a visit that is here or expected; nothing happens for another one, or where there is no
    /// number.
    Q_INVOKABLE void begin(const QString& ticket);

    /// Forgets what is typed; not while it is being sent.
    Q_INVOKABLE void back();

    /// closed() and started() follow once the service has it. It cannot be taken back.
    Q_INVOKABLE void send(const QString& text);

signals:
    void changed();
    void closed();
    void started(const QString& ticket);

private:
    void close();
    void settle(const Result<wire::Reply>& reply, const std::string& text, const std::string& requestId);

    ServiceClient& client_;
    SignIn& signIn_;
    wire::QueueView queue_;
    wire::TicketRow visit_;  ///< as it was when this was opened; without a ticket: it is not open
    std::string lostText_;   ///< its answer was lost: the same one again asks what became of it
    std::string lostId_;
    bool busy_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
