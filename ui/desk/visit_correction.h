#pragma once

#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace turnbell::ui {

/// What is known of one visit, to be set right. What is typed or chosen goes to the service by save() alone,
/// all of it at once, and stays on the screen if the service refuses it.
class VisitCorrection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed)
    Q_PROPERTY(QString lastName READ lastName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(bool phoneRemoved READ phoneRemoved NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(Choosing choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum class Choosing { Nothing, Language, Service };
    Q_ENUM(Choosing)

    VisitCorrection(ServiceClient& client, SignIn& signIn, Translation& translation);

    bool isOpen() const { return !visit_.ticket.empty(); }
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }

    // What is known of the visit.
    QString ticket() const { return QString::fromStdString(visit_.ticket); }
    QString firstName() const { return QString::fromStdString(visit_.firstName); }
    QString lastName() const { return QString::fromStdString(visit_.lastName); }
    QString phone() const { return QString::fromStdString(visit_.phone); }  ///< masked; empty: there is none

    // What is chosen.
    bool phoneRemoved() const { return phoneRemoved_; }
    QString language() const;
    QString service() const;

    Choosing choosing() const { return choosing_; }
    QAbstractItemModel* choices() { return &choices_; }
    QString error() const;

    /// Opens it for a visit that waits, is parked or at a desk, is expected, or has missed its call; nothing
    /// happens for another one.
    Q_INVOKABLE void begin(const QString& ticket);

    /// Closes what is open: the choice, or else the whole.
    Q_INVOKABLE void back();

    /// The number goes, or stays after all.
    Q_INVOKABLE void removePhone(bool removed);
    Q_INVOKABLE void ask(Choosing what);
    Q_INVOKABLE void choose(const QString& code);

    /// Chooses by a digit; false if it stands for nothing.
    Q_INVOKABLE bool press(const QString& text);

    /// Sends what differs from what is known; a name that was emptied is taken away, an empty phone stays as
    /// it is. closed() follows once the service has it.
    Q_INVOKABLE void save(const QString& firstName, const QString& lastName, const QString& phone);

signals:
    void changed();
    void closed();

    /// The visit got another service, which an undo of this ticket takes back.
    void moved(const QString& ticket);

private:
    void take(const wire::Snapshot& snapshot);
    void show();
    void close();
    void settle(const Result<wire::Reply>& reply, bool moves);
    std::vector<ChoiceRow> rows() const;
    Viewpoint viewpoint() const;

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    wire::Board board_;
    wire::QueueView queue_;
    RowModel<ChoiceRow> choices_;
    wire::TicketRow visit_;  ///< as it was when this was opened; without a ticket: it is not open
    std::string language_;
    std::string service_;
    bool phoneRemoved_ = false;
    Choosing choosing_ = Choosing::Nothing;
    bool busy_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
