#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/conversation_rows.h"
#include "ui/desk/desk_session.h"
#include "ui/desk/lone_thread.h"
#include "ui/desk/reply_suggestions.h"
#include "ui/desk/sign_in.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::ui {

/// What customers wrote, and one of these conversations open to be answered. One that is closed, or left out
/// for others that were written to later, can be opened too: it stands below the others until another one is
/// opened. What is typed is a draft of its conversation: it stays while others are read, until it is sent,
/// kept as a note, or its author signs out.
class ConversationInbox : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* conversations READ conversations CONSTANT)
    Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT)
    Q_PROPERTY(QAbstractItemModel* suggestions READ suggestions CONSTANT)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool awaited READ isAwaited NOTIFY changed)
    Q_PROPERTY(qint64 conversation READ conversation NOTIFY conversationChanged)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString visit READ visit NOTIFY changed)
    Q_PROPERTY(QString urgency READ urgency NOTIFY changed)
    Q_PROPERTY(bool overdue READ overdue NOTIFY changed)
    Q_PROPERTY(Claim claim READ claim NOTIFY changed)
    Q_PROPERTY(QString claimedBy READ claimedBy NOTIFY changed)
    Q_PROPERTY(bool noting READ isNoting WRITE setNoting NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// Who answers a conversation.
    enum class Claim { Nobody, ThisDesk, OtherDesk };
    Q_ENUM(Claim)

    ConversationInbox(ServiceClient& client, SignIn& signIn, const DeskSession& session,
                      Translation& translation, const Clock& clock);

    QAbstractItemModel* conversations() { return &conversations_; }
    QAbstractItemModel* entries() { return &entries_; }

    /// What could be answered; empty where no answer is owed.
    QAbstractItemModel* suggestions() { return suggestions_.rows(); }

    /// Conversations in which we owe an answer.
    int unread() const;
    bool isOpen() const { return selected() != nullptr; }

    /// One was chosen, and is not here yet.
    bool isAwaited() const { return lone_.isAwaited(); }

    /// Which one is open; 0: none.
    qint64 conversation() const { return isOpen() ? selectedId_ : 0; }

    /// The one that is open: what is sent there opens it again.
    bool isClosed() const { return isOpen() && ui::isClosed(*selected()); }
    QString who() const;

    /// The customer's visit of today and where it stands.
    QString visit() const;

    /// How long the customer has waited for an answer; empty: none is owed.
    QString urgency() const;
    bool overdue() const { return isOpen() && selected()->age == "overdue"; }
    Claim claim() const;
    QString claimedBy() const;  ///< the name of the desk

    /// What is typed is a note for colleagues: it is kept in the conversation and never sent.
    bool isNoting() const { return noting_; }
    void setNoting(bool noting);
    bool isBusy() const { return busy_; }
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }
    QString error() const;

    Q_INVOKABLE void choose(qint64 conversation);
    Q_INVOKABLE void showList();

    /// Opens the conversation of this ticket as soon as there is one.
    void showTicket(const QString& ticket);

    /// Sends it, or keeps it where it is a note. settled() follows when the service has it; until then the
    /// text stays in its field.
    Q_INVOKABLE void submit(const QString& text);

    /// No answer is owed any more. A new text opens the conversation again.
    Q_INVOKABLE void finish();

    /// This desk answers it, or any may again where it did.
    Q_INVOKABLE void claimOrFree();

    Q_INVOKABLE QString draft() const;
    Q_INVOKABLE void keepDraft(const QString& text);

    /// The words of the canned reply that a key takes; empty: none.
    Q_INVOKABLE QString cannedFor(const QString& typed) const;

signals:
    void changed();
    void conversationChanged();

    /// Which conversation stands below the others; 0: none.
    void loneListed(qint64 conversation);
    void settled();

private:
    /// A text whose answer was lost: the same one again asks what became of it.
    struct Lost {
        std::int64_t conversation = 0;
        std::string text;
        std::string requestId;
    };

    void take(const wire::Snapshot& snapshot);
    void takeList(const wire::ConversationList& told);
    void onLoneFailed(qint64 conversation, const Error& error);
    void onSession();
    void onSignIn();
    void show();
    void askHowLong();
    void takeTimes(const wire::ConversationList& told);
    void reply(const std::string& text);
    void note(const std::string& text);
    void settleText(const Result<wire::Reply>& reply, const Lost& sent);
    void ask(const wire::Command& command, ServiceClient::Answered settle, std::string requestId = {});
    void settle(const Result<wire::Reply>& reply);
    Surroundings around() const;
    std::vector<wire::ConversationRow> listed() const;
    const wire::ConversationRow* told(std::int64_t conversation) const;
    const wire::ConversationRow* selected() const;

    ServiceClient& client_;
    SignIn& signIn_;
    const DeskSession& session_;
    Translation& translation_;
    const Clock& clock_;
    ReplySuggestions suggestions_;
    LoneThread lone_;
    wire::Board board_;
    wire::QueueView queue_;
    wire::MessageList texts_;
    wire::ConversationList list_;
    RowModel<ConversationRow> conversations_;
    RowModel<EntryRow> entries_;
    std::int64_t selectedId_ = 0;
    std::int64_t shownId_ = 0;  ///< whose draft is in the field
    std::int64_t listedLone_ = 0;
    std::string awaitedTicket_;
    std::map<std::int64_t, QString> drafts_;
    QString desk_;
    QString minute_;
    std::optional<Lost> lost_;
    bool noting_ = false;
    bool busy_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
