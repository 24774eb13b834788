#include "ui/desk/statistics_view.h"

#include "host/core/civil_time.h"
#include "host/wire/statistics_csv.h"
#include "ui/desk/figure_rows.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr seconds kFresh{60};      // how long an answer is shown before it is asked for again
constexpr seconds kIncomplete{1};  // the same while days are being added up

constexpr std::array kTables{
    Tab<StatisticsBy>{StatisticsBy::Service, "service", QT_TRANSLATE_NOOP("ReportTabs", "Services"), '6'},
    Tab<StatisticsBy>{StatisticsBy::Desk, "desk", QT_TRANSLATE_NOOP("ReportTabs", "Desks"), '7'},
    Tab<StatisticsBy>{StatisticsBy::Staff, "staff", QT_TRANSLATE_NOOP("ReportTabs", "Staff"), '8'},
    Tab<StatisticsBy>{StatisticsBy::Hour, "hour", QT_TRANSLATE_NOOP("ReportTabs", "Hours"), '9'},
    Tab<StatisticsBy>{StatisticsBy::Day, "day", QT_TRANSLATE_NOOP("ReportTabs", "Days"), '0'},
};

std::span<const Tab<StatisticsBy>> tableTabs() {
    return kTables;
}

}  // namespace

StatisticsView::StatisticsView(ServiceClient& client, SignIn& signIn, Translation& translation,
                               const Clock& clock, QString folder)
    : client_(client), signIn_(signIn), translation_(translation), clock_(clock), folder_(std::move(folder)) {
    connect(&client_, &ServiceClient::received, this, [this](const wire::Snapshot& snapshot) {
        if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
            board_ = *board;
        }
    });
    connect(&client_, &ServiceClient::stateChanged, this, [this] {
        if (open_ && client_.isReady()) {
            ask();
        }
    });
    connect(&translation_, &Translation::changed, this, &StatisticsView::list);
    connect(&signIn_, &SignIn::changed, this, &StatisticsView::onSignIn);
}

QStringList StatisticsView::headings() const {
    return figureHeadings();
}

QStringList StatisticsView::units() const {
    return figureUnits();
}

QString StatisticsView::chosenDays() const {
    return codeOf(dayTabs(), days_);
}

QString StatisticsView::chosenTable() const {
    return codeOf(tableTabs(), by_);
}

QString StatisticsView::note() const {
    if (asking_ && !report_ && client_.isReady()) {
        return QCoreApplication::translate("StatisticsView", "The figures are being read …");
    }
    if (report_ && !report_->complete) {
        return QCoreApplication::translate("StatisticsView", "Some of these days are still being added up …");
    }
    if (report_ && emptyText().isEmpty() && report_->total.tickets < kFewVisits) {
        return QCoreApplication::translate("StatisticsView",
                                           "Few visits: under %1 a figure says little about other days.")
            .arg(kFewVisits);
    }
    return {};
}

QString StatisticsView::replies() const {
    return report_ ? repliesLine(report_->replies, translation_.language()) : QString{};
}

QString StatisticsView::emptyText() const {
    if (!report_ || !report_->rows.empty()) {
        return {};
    }
    return report_->from == report_->to
               ? QCoreApplication::translate("StatisticsView", "No visits on this day.")
               : QCoreApplication::translate("StatisticsView", "No visits on these days.");
}

QString StatisticsView::saved() const {
    return savedFile_.isEmpty()
               ? QString{}
               : QCoreApplication::translate("StatisticsView", "Saved as %1").arg(savedFile_);
}

QString StatisticsView::error() const {
    if (saveFailed_) {
        return QCoreApplication::translate("StatisticsView",
                                           "The table could not be saved in %1: a technician must look.")
            .arg(folder_);
    }
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

bool StatisticsView::mayReadStaff() const {
    return signIn_.role() == "supervisor" || signIn_.role() == "admin";
}

void StatisticsView::show() {
    open_ = true;
    ask();
}

void StatisticsView::close() {
    open_ = false;
    report_.reset();
    askAgainAt_.reset();
    ++question_;
    list();
}

void StatisticsView::chooseDays(const QString& code) {
    const auto choice = withCode(dayTabs(), code);
    if (!choice) {
        return;
    }
    if (*choice == DayChoice::Own && !ownDays()) {
        own_ = range();
    }
    days_ = *choice;
    ask();
}

void StatisticsView::chooseTable(const QString& code) {
    const auto choice = withCode(tableTabs(), code);
    if (choice && (*choice != StatisticsBy::Staff || mayReadStaff())) {
        by_ = *choice;
        ask();
    }
}

void StatisticsView::setDays(const QString& from, const QString& to) {
    const DayRange wanted{from.trimmed().toStdString(), to.trimmed().toStdString()};
    if (ownDays() && wanted != own_) {
        own_ = wanted;
        ask();
    }
}

void StatisticsView::shiftDays(int from, int to) {
    own_ = {shifted(own_.from, from), shifted(own_.to, to)};
    ask();
}

bool StatisticsView::press(const QString& text) {
    if (isSaveKey(text)) {
        save();
        return true;
    }
    if (const auto days = withKey(dayTabs(), text)) {
        chooseDays(codeOf(dayTabs(), *days));
        return true;
    }
    const auto table = withKey(tableTabs(), text);
    if (table) {
        chooseTable(codeOf(tableTabs(), *table));
    }
    return table.has_value();
}

void StatisticsView::save() {
    if (!report_) {
        return;
    }
    const auto name = QStringLiteral("statistics-%1-%2-%3.csv")
                          .arg(QString::fromStdString(report_->from), QString::fromStdString(report_->to),
                               QString::fromLatin1(toString(report_->by)));
    savedFile_ = saveTable(folder_, name, wire::statisticsCsv(*report_));
    saveFailed_ = savedFile_.isEmpty();
    emit changed();
}

void StatisticsView::tick() {
    if (open_ && askAgainAt_ && clock_.now().boot >= *askAgainAt_ && client_.isReady()) {
        ask();
    }
}

DayRange StatisticsView::range() const {
    const auto zone = board_.timeZone.empty() ? "UTC" : board_.timeZone;
    return daysOf(days_, civilDate(clock_.now().utc, zone), own_);
}

void StatisticsView::ask() {
    const auto days = range();
    if (report_ && (report_->from != days.from || report_->to != days.to || report_->by != by_)) {
        report_.reset();
    }
    askAgainAt_.reset();
    saveFailed_ = false;
    savedFile_.clear();
    error_.reset();
    asking_ = true;
    const auto question = ++question_;
    const auto answered = [this, question](auto take) {
        return [this, question, take](const Result<wire::Reply>& reply) {
            if (question == question_) {
                (this->*take)(reply);
            }
        };
    };
    client_.request(wire::StatisticsQuery{days.from, days.to, by_}, this, answered(&StatisticsView::settle));
    if (by_ != StatisticsBy::Hour) {
        client_.request(wire::StatisticsQuery{days.from, days.to, StatisticsBy::Hour}, this,
                        answered(&StatisticsView::settleHours));
    }
    list();
}

void StatisticsView::settle(const Result<wire::Reply>& reply) {
    asking_ = false;
    if (!reply) {
        error_ = reply.error();
        report_.reset();
    } else if (const auto* const report = std::get_if<wire::Statistics>(&*reply)) {
        report_ = *report;
        askAgainAt_ = clock_.now().boot + (report->complete ? kFresh : kIncomplete);
        if (by_ == StatisticsBy::Hour) {
            hours_.apply(hourRows(*report));
        }
    }
    list();
}

void StatisticsView::settleHours(const Result<wire::Reply>& reply) {
    if (const auto* const report = reply ? std::get_if<wire::Statistics>(&*reply) : nullptr) {
        hours_.apply(hourRows(*report));
        emit changed();
    }
}

void StatisticsView::onSignIn() {
    if (open_ && !signIn_.signedIn()) {
        close();
    }
    if (by_ == StatisticsBy::Staff && !mayReadStaff()) {
        by_ = StatisticsBy::Service;
    }
    list();
}

void StatisticsView::list() {
    const auto fallback = board_.languages.empty() ? "en" : board_.languages.front();
    dayChoices_.apply(tabRows(dayTabs()));
    auto tables = tabRows(tableTabs());
    std::erase_if(tables, [&](const TabRow& row) { return row.code == u"staff" && !mayReadStaff(); });
    tables_.apply(std::move(tables));
    if (!report_) {
        rows_.apply({});
        total_.apply({});
        hours_.apply({});
    } else {
        rows_.apply(figureRows(*report_, translation_.language(), fallback));
        total_.apply({totalRow(*report_, translation_.language())});
    }
    emit changed();
}

}  // namespace turnbell::ui
