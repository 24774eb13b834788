#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/day_range.h"
#include "ui/desk/report_tabs.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace turnbell::ui {

/// A page of figures: of which days, in which table; asked anew every minute while it is open, and saved for
/// a spreadsheet. Which report that is, and how it reads, is up to the class of the page.
class ReportView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(QAbstractItemModel* total READ total CONSTANT)
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
    bool isOpen() const { return open_; }
    QAbstractItemModel* rows() { return &rows_; }
    QAbstractItemModel* total() { return &total_; }  ///< one row of all together; or none
    QAbstractItemModel* dayChoices() { return &dayChoices_; }
    QAbstractItemModel* tables() { return &tables_; }
    virtual QStringList headings() const = 0;
    virtual QStringList units() const = 0;
    QString chosenDays() const;
    QString chosenTable() const { return QString::fromLatin1(table()); }
    bool ownDays() const { return days_ == DayChoice::Own; }
    QString from() const { return QString::fromStdString(range().from); }
    QString to() const { return QString::fromStdString(range().to); }

    /// What is to be known of the figures: that they are being read, that they rest on little.
    virtual QString note() const = 0;

    /// In place of figures; empty: there are some, or none are known yet.
    virtual QString emptyText() const = 0;
    bool canSave() const { return report_.has_value(); }

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

    /// Does what a key stands for: 1 to 5 the days, 6 to 0 and then letters the tables, C saves; false if it
    /// stands for nothing.
    Q_INVOKABLE bool press(const QString& text);

    /// Lets time pass; call it a few times a second.
    void tick();

signals:
    void changed();

protected:
    /// The first of `tables` is shown at first, "staff" to supervisors alone. `folder` is where tables are
    /// saved; it is made if need be.
    ReportView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
               QString folder, std::span<const Tab> tables, DayChoice days);

    /// Asks for the report of table() by askReport(), and by askBeside() for what stands beside the table.
    virtual void request(const DayRange& days) = 0;

    /// How long a report is shown before it is asked for again.
    virtual seconds freshFor() const;

    /// Takes what the service tells; the board is known already.
    virtual void receive(const wire::Snapshot& snapshot);

    /// Puts the report, or none, into the lists, the table by showTable(); changed() follows.
    virtual void fill() = 0;

    /// The table for a spreadsheet, and how its file's name begins.
    virtual std::string csv() const = 0;
    virtual QString fileName() const = 0;

    void askReport(const wire::Command& query);
    void askBeside(const wire::Command& query, std::function<void(const wire::Reply&)> answered);
    void showTable(std::vector<FigureRow> rows, std::vector<FigureRow> total = {});
    void list();

    /// What was answered; null: nothing yet.
    template <typename Report>
    const Report* reportAs() const {
        return report_ ? std::get_if<Report>(&*report_) : nullptr;
    }

    /// The first answer is under way.
    bool isReading() const { return asking_ && !report_ && client_.isReady(); }

    /// The code of the table.
    const char* table() const { return tabs_[table_].code; }
    Viewpoint viewpoint() const;

private:
    DayRange range() const;
    void ask();
    void settle(const Result<wire::Reply>& reply);
    void onSignIn();
    bool mayRead(const QString& table) const;

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    QString folder_;
    std::span<const Tab> tabs_;
    wire::Board board_;
    bool open_ = false;
    DayChoice days_;
    DayRange own_;
    std::size_t table_ = 0;  ///< which of the tabs
    RowModel<FigureRow> rows_;
    RowModel<FigureRow> total_;
    RowModel<TabRow> dayChoices_;
    RowModel<TabRow> tables_;
    std::pair<DayRange, std::size_t> asked_;  ///< days and table
    std::optional<wire::Reply> report_;       ///< of what was asked
    std::int64_t question_ = 0;               ///< answers to earlier ones come too late
    bool asking_ = false;
    std::optional<BootTime> askAgainAt_;
    QString savedFile_;
    bool saveFailed_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
