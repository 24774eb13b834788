#pragma once

#include "host/base/clock.h"
#include "host/core/desk_verb.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/desk_question.h"
#include "ui/desk/row_cursor.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>
#include <utility>

namespace turnbell::ui {

/// One desk as the person behind it sees it: who waits, who is here, and the next step as one button.
class DeskSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString branch READ branch NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* languages READ languages CONSTANT)
    Q_PROPERTY(QAbstractItemModel* desks READ desks CONSTANT)
    Q_PROPERTY(QAbstractItemModel* waiting READ waiting CONSTANT)
    Q_PROPERTY(QAbstractItemModel* parked READ parked CONSTANT)
    Q_PROPERTY(QAbstractItemModel* expected READ expected CONSTANT)
    Q_PROPERTY(QAbstractItemModel* missed READ missed CONSTANT)
    Q_PROPERTY(QAbstractItemModel* services READ services CONSTANT)
    Q_PROPERTY(QAbstractItemModel* messages READ messages CONSTANT)
    Q_PROPERTY(QString desk READ desk NOTIFY changed)
    Q_PROPERTY(QString deskName READ deskName NOTIFY changed)
    Q_PROPERTY(QString deskCondition READ deskCondition NOTIFY changed)
    Q_PROPERTY(bool deskOpen READ deskOpen NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString primaryLabel READ primaryLabel NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString customer READ customer NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(int calls READ calls NOTIFY changed)
    Q_PROPERTY(QString arrivedAt READ arrivedAt NOTIFY changed)
    Q_PROPERTY(QString textedHere READ textedHere NOTIFY changed)
    Q_PROPERTY(QString servedFor READ servedFor NOTIFY changed)
    Q_PROPERTY(bool overTarget READ overTarget NOTIFY changed)
    Q_PROPERTY(bool transferring READ transferring NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* choices READ choices CONSTANT)
    Q_PROPERTY(int undoSeconds READ undoSeconds NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString markedList READ markedList NOTIFY changed)
    Q_PROPERTY(int markedRow READ markedRow NOTIFY changed)
    Q_PROPERTY(bool sideLists MEMBER sideLists_ NOTIFY sideListsChanged)

public:
    enum class Stage { Idle, Called, Serving };
    Q_ENUM(Stage)

    static constexpr milliseconds kUndo{10'000};

    /// A press of the big button counts once its next step has been on the screen for so long: nobody presses
    /// for what cannot have been seen.
    static constexpr milliseconds kSeen{250};

    /// `desk` is chosen beforehand if it is not empty.
    DeskSession(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                const QString& desk);

    bool online() const { return client_.isReady(); }

    /// A step may be taken now: the service is there, knows who sits here, and is not busy with the last one.
    bool ready() const { return online() && signIn_.isActive() && !busy_; }
    QString branch() const { return QString::fromStdString(board_.branch); }
    QString timeText() const { return timeText_; }
    QAbstractItemModel* languages() { return &languages_; }
    QAbstractItemModel* desks() { return &desks_; }
    QAbstractItemModel* waiting() { return &waiting_; }
    QAbstractItemModel* parked() { return &parked_; }
    QAbstractItemModel* expected() { return &expected_; }
    QAbstractItemModel* missed() { return &missed_; }
    QAbstractItemModel* services() { return &services_; }
    QAbstractItemModel* messages() { return &messages_; }
    QString desk() const { return QString::fromStdString(desk_); }
    QString deskName() const;
    QString deskCondition() const;
    bool deskOpen() const;
    Stage stage() const;
    QString primaryLabel() const;
    QString ticket() const;
    QString customer() const;
    QString service() const;
    QString phone() const;  ///< masked by the service
    QString language() const;
    int calls() const;
    QString arrivedAt() const;
    QString textedHere() const;

    /// How long the visit has been served, and the target of its service once it takes longer; empty: nobody
    /// is served.
    QString servedFor() const;
    bool overTarget() const { return !missedTarget().isEmpty(); }
    bool transferring() const { return transferring_; }

    /// What is asked before something is done; empty: nothing.
    QString question() const { return headingOf(asked_); }
    QAbstractItemModel* choices() { return &choices_; }

    /// Seconds during which the last step can be undone; 0: there is none.
    int undoSeconds() const { return undoSeconds_; }
    QString error() const;

    /// The row that the arrow keys have marked: what the names of its list's rows begin with, and its number
    /// there; empty and -1: none.
    QString markedList() const { return QString::fromStdString(cursor_.marked().list); }
    int markedRow() const { return cursor_.isOn() ? cursor_.marked().row : -1; }

    Q_INVOKABLE void speak(const QString& language) { translation_.use(language.toStdString()); }
    Q_INVOKABLE void chooseDesk(const QString& code);
    Q_INVOKABLE void leaveDesk();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void openOrPause();
    Q_INVOKABLE void primary();
    Q_INVOKABLE void recall();
    Q_INVOKABLE void noShow();
    Q_INVOKABLE void park();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void chooseTransfer();
    Q_INVOKABLE void transferTo(const QString& service);
    Q_INVOKABLE void callTicket(const QString& ticket);

    /// Who was expected is here.
    Q_INVOKABLE void takeIn(const QString& ticket);

    /// Who was called and did not come waits again, before all others.
    Q_INVOKABLE void rejoin(const QString& ticket);

    /// The same for the one who missed the call last.
    void rejoinLast();

    /// Asks for what is to be set right of the visit that is marked, or else of the one at this desk.
    Q_INVOKABLE void correct();

    /// Asks for a text to the same; opens the conversation that is marked.
    Q_INVOKABLE void write();

    /// Asks what to do with a ticket of the lists.
    Q_INVOKABLE void chooseTicket(const QString& ticket);
    Q_INVOKABLE void choose(const QString& code);
    Q_INVOKABLE void dropQuestion();

    /// Does what a key stands for; false if it stands for nothing.
    Q_INVOKABLE bool press(int key, const QString& text);

    /// The same while a desk is to be chosen: by its number, or to sign out.
    Q_INVOKABLE bool pressAtPicker(const QString& text);

    /// Lets time pass; call it a few times a second.
    void tick();

    /// This conversation stands below those that the service tells of; 0: none does.
    void listBelow(qint64 conversation);

    /// What was last done with this ticket can be undone from now on.
    void offerUndo(const QString& ticket);

signals:
    void changed();
    void sideListsChanged();

    /// Something is to be set right of the visit of this ticket.
    void correctionWanted(const QString& ticket);

    /// A text is to be written to the customer of this ticket.
    void writingWanted(const QString& ticket);

    /// A conversation was chosen by keys.
    void conversationWanted(qint64 conversation);

    /// The key for what customers wrote was pressed while one of their conversations is read.
    void answerWanted();

    /// The key for the list of texts was pressed.
    void textsWanted();

    /// The key for the desk pads was pressed.
    void padsWanted();

    /// The key for the statistics was pressed.
    void statisticsWanted();
    void noticesWanted();

    /// The key for the words of texts was pressed.
    void templatesWanted();

    /// The key for the results of surveys was pressed.
    void surveysWanted();

private:
    void take(const wire::Snapshot& snapshot);
    void show();
    void showLanguages();
    void onState();
    void ask(Question question, const std::string& ticket = {}, const std::string& state = {});

    /// Ends the visit at this desk: asks first what came of it if its service has outcomes.
    void end(bool callsNext);
    std::vector<std::string> outcomesHere() const;
    void followQuestion();

    /// `ticket`: what an undo then names; empty: the desk.
    void act(const wire::Command& step, bool canBeUndone, const std::string& ticket = {});
    void settle(const Result<wire::Reply>& reply, bool canBeUndone);
    bool pressChoice(const QString& text);
    bool pressRow(int key);
    void doMarked();
    void markMessages();
    bool isConversationMarked() const;
    QString ticketMeant() const;
    bool hasPhone(const std::string& ticket) const;
    std::vector<ListedTicket> listed() const;
    std::optional<StepState> atDesk() const;
    DeskVerb next() const { return nextVerb(atDesk(), somebodyWaits()); }
    bool may(DeskVerb verb) const { return ready() && fits(verb, atDesk()); }
    const wire::TicketRow* visit() const { return currentVisit(queue_, desk_); }
    Viewpoint viewpoint() const;
    int servedMinutes() const;
    QString missedTarget() const;
    bool somebodyWaits() const { return waiting_.rowCount() > 0; }

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    wire::Board board_;
    wire::QueueView queue_;
    wire::MessageList texts_;
    RowModel<LanguageRow> languages_;
    RowModel<DeskRow> desks_;
    RowModel<VisitRow> waiting_;
    RowModel<VisitRow> parked_;
    RowModel<VisitRow> expected_;
    RowModel<VisitRow> missed_;
    RowModel<ServiceRow> services_;
    RowModel<MessageRow> messages_;
    RowModel<ChoiceRow> choices_;
    Asked asked_;
    RowCursor cursor_;
    std::vector<std::string> conversations_;  ///< ids, as they stand below one another
    std::string conversationBelow_;           ///< them; empty: none
    bool sideLists_ = true;    ///< conversations, who is expected and who missed the call are on the screen
    std::string transferred_;  ///< the ticket that a transfer is chosen for; empty: the one at the desk
    std::string desk_;
    QString timeText_;
    bool busy_ = false;
    std::pair<DeskVerb, std::string> offered_{};  ///< the next step, and whose it is
    BootTime offeredSince_{};
    bool transferring_ = false;
    std::optional<BootTime> undoUntil_;
    std::string undoTicket_;  ///< whose last change that is; empty: the desk's
    int undoSeconds_ = 0;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
