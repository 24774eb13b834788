#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/notice_draft.h"
#include "ui/desk/notice_lists.h"
#include "ui/desk/sign_in.h"
#include "ui/models/notice_rows.h"
#include "ui/models/row_model.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace turnbell::ui {

/// The page of notices: those that were sent, what became of one of them with each person, whom to call by
/// voice, and a new one.
class NoticesView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(NoticeDraft* draft READ draft CONSTANT)
    Q_PROPERTY(QAbstractItemModel* notices READ notices CONSTANT)
    Q_PROPERTY(QAbstractItemModel* counts READ counts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(double chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString sentBy READ sentBy NOTIFY changed)
    Q_PROPERTY(bool canStop READ canStop NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum class Stage {
        List,      ///< none is chosen
        Shown,     ///< one of them, with its people
        Stopping,  ///< stop it?
        Writing,   ///< a new one
    };
    Q_ENUM(Stage)

    NoticesView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock);

    NoticeDraft* draft() { return &draft_; }
    QAbstractItemModel* notices() { return &notices_; }
    QAbstractItemModel* counts() { return &counts_; }
    QAbstractItemModel* people() { return &people_; }  ///< who is to be called first
    bool isOpen() const { return open_; }
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }
    Stage stage() const { return stage_; }
    double chosen() const { return static_cast<double>(chosen_); }
    bool hasOlder() const { return older_; }

    /// Of the chosen one: whom it is for, what it says, and by whom and when it was sent.
    QString title() const;
    QString words() const;
    QString sentBy() const;
    bool canStop() const;

    /// So many people have not got it yet.
    int waiting() const;
    QString error() const;

    Q_INVOKABLE void show();

    /// A step back: from a question, from writing, from one notice, out of the page.
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(qint64 notice);

    /// Chooses the one so many rows further down; not while one is written.
    Q_INVOKABLE void move(int rows);
    Q_INVOKABLE void showOlder();
    Q_INVOKABLE void write();
    Q_INVOKABLE void askStop();
    Q_INVOKABLE void stop();

    /// `outcome` as wire::NoticeCalled has it; empty takes the mark back.
    Q_INVOKABLE void mark(qint64 person, const QString& outcome);
    Q_INVOKABLE void openThread(qint64 conversation);

    /// Does what a key stands for: N writes a new one, S stops this one; false if it stands for nothing.
    Q_INVOKABLE bool press(const QString& text);

signals:
    void changed();
    void threadWanted(qint64 conversation);

private:
    void take(const wire::Snapshot& snapshot);
    void takeNewest(const wire::NoticeList& list);
    void add(const wire::NoticeList& list);
    void become(Stage stage);
    void ask(const wire::Command& command, std::function<void(const wire::Reply&)> done);
    void askPeople();
    void list();
    NoticeViewpoint viewpoint() const;
    const wire::NoticeRow* shown() const;

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    NoticeDraft draft_;
    wire::Board board_;
    std::vector<wire::ServiceOffer> services_;
    std::map<std::int64_t, wire::NoticeRow, std::greater<>> known_;  ///< by number: newest first
    std::vector<wire::NoticePerson> persons_;                        ///< of the chosen one
    RowModel<NoticeLine> notices_;
    RowModel<NoticeCountLine> counts_;
    RowModel<NoticePersonLine> people_;
    bool open_ = false;
    bool busy_ = false;
    bool older_ = false;
    Stage stage_ = Stage::List;
    std::int64_t chosen_ = 0;  ///< 0: none
    bool askingPeople_ = false;
    bool changedSince_ = false;  ///< since they were asked for
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
