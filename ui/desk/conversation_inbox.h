#pragma once

#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace turnbell::ui {

/// What customers wrote, and one of these conversations open to be answered.
class ConversationInbox : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* conversations READ conversations CONSTANT)
    Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    ConversationInbox(ServiceClient& client, SignIn& signIn, Translation& translation);

    QAbstractItemModel* conversations() { return &conversations_; }
    QAbstractItemModel* entries() { return &entries_; }

    /// Conversations in which we owe an answer.
    int unread() const;
    bool isOpen() const { return selected() != nullptr; }
    QString who() const;
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }
    QString error() const;

    Q_INVOKABLE void choose(qint64 conversation);
    Q_INVOKABLE void showList();

    /// replied() follows when the service has it; until then the text stays in its field.
    Q_INVOKABLE void reply(const QString& text);

    /// No answer is owed any more. A new text opens the conversation again.
    Q_INVOKABLE void finish();

signals:
    void changed();
    void replied();

private:
    void take(const wire::Snapshot& snapshot);
    void show();
    void ask(const wire::Command& command, void (ConversationInbox::*done)());
    const wire::ConversationRow* selected() const;

    ServiceClient& client_;
    SignIn& signIn_;
    wire::ConversationList list_;
    std::string zone_ = "UTC";
    RowModel<ConversationRow> conversations_;
    RowModel<EntryRow> entries_;
    std::int64_t selectedId_ = 0;
    bool busy_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
