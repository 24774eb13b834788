#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/report_tabs.h"
#include "ui/desk/sign_in.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/models/survey_rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace turnbell::ui {

/// What customers thought after the visits of some days: all together, by service, desk, ..., by question,
/// and who was not content. Asked anew every minute while it is open.
class SurveyView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT)
    Q_PROPERTY(QAbstractItemModel* unsent READ unsent CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lowScores READ lowScores CONSTANT)
    Q_PROPERTY(QAbstractItemModel* dayChoices READ dayChoices CONSTANT)
    Q_PROPERTY(QAbstractItemModel* tables READ tables CONSTANT)
    Q_PROPERTY(QStringList headings READ headings NOTIFY changed)
    Q_PROPERTY(QStringList units READ units NOTIFY changed)
    Q_PROPERTY(QString chosenDays READ chosenDays NOTIFY changed)
    Q_PROPERTY(QString chosenTable READ chosenTable NOTIFY changed)
    Q_PROPERTY(bool ownDays READ ownDays NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// `folder` is where tables are saved; it is made if need be.
    SurveyView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
               QString folder);

    bool isOpen() const { return open_; }
    QAbstractItemModel* facts() { return &facts_; }
    QAbstractItemModel* rows() { return &rows_; }
    QAbstractItemModel* questions() { return &questions_; }
    QAbstractItemModel* unsent() { return &unsent_; }
    QAbstractItemModel* lowScores() { return &lowScores_; }
    QAbstractItemModel* dayChoices() { return &dayChoices_; }
    QAbstractItemModel* tables() { return &tables_; }
    QStringList headings() const;
    QStringList units() const;
    QString chosenDays() const;
    QString chosenTable() const;
    bool ownDays() const { return days_ == DayChoice::Own; }
    QString from() const { return QString::fromStdString(range().from); }
    QString to() const { return QString::fromStdString(range().to); }

    /// What is to be known of the figures: that they are being read, or that answers are few.
    QString note() const;

    /// In place of everything else; empty: there is something, or nothing is known yet.
    QString emptyText() const;
    bool canSave() const { return results_.has_value(); }

    /// Where the table was saved, in a sentence.
    QString saved() const;
    QString error() const;

    Q_INVOKABLE void show();
    Q_INVOKABLE void close();

    /// Codes of dayChoices and tables.
    Q_INVOKABLE void chooseDays(const QString& code);
    Q_INVOKABLE void chooseTable(const QString& code);

    /// Own days, as "2026-11-22".
    Q_INVOKABLE void setDays(const QString& from, const QString& to);

    /// Moves own days; each is given in days.
    Q_INVOKABLE void shiftDays(int from, int to);

    /// Writes the table for a spreadsheet. One of the same days and kind takes the place of the last.
    Q_INVOKABLE void save();

    /// Leaves for what this customer wrote: conversationWanted() follows.
    Q_INVOKABLE void openConversation(qint64 conversation);

    /// Does what a key stands for: 1 to 5 the days, 6 to 0 the tables, C saves; false if it stands for
    /// nothing.
    Q_INVOKABLE bool press(const QString& text);

    /// Lets time pass; call it a few times a second.
    void tick();

signals:
    void changed();
    void conversationWanted(qint64 conversation);

private:
    DayRange range() const;
    void receive(const wire::Snapshot& snapshot);
    void ask();
    void settle(const Result<wire::Reply>& reply);
    void onSignIn();
    void list();
    bool mayReadStaff() const;

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    QString folder_;
    wire::Board board_;
    wire::QueueView queue_;
    std::set<std::int64_t> conversations_;  ///< that are open
    bool open_ = false;
    DayChoice days_ = DayChoice::Month;
    DayRange own_;
    SurveyBy by_ = SurveyBy::Service;
    RowModel<FactRow> facts_;
    RowModel<FigureRow> rows_;
    RowModel<QuestionRow> questions_;
    RowModel<UnsentReasonRow> unsent_;
    RowModel<LowScoreRow> lowScores_;
    RowModel<TabRow> dayChoices_;
    RowModel<TabRow> tables_;
    std::optional<wire::SurveyResults> results_;
    std::int64_t question_ = 0;  ///< answers to earlier ones come too late
    bool asking_ = false;
    std::optional<BootTime> askAgainAt_;
    QString savedFile_;
    bool saveFailed_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
