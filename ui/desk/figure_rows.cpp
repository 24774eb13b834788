#include "ui/desk/figure_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace turnbell::ui {
namespace {

using Row = wire::StatisticsRow;

constexpr int kMinute = 60;

struct Cell {
    QString value;
    QString note;
};

QString say(const char* english) {
    return QCoreApplication::translate("Figures", english);
}

const QString& nothing() {
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString basis(std::int64_t n) {
    return say(QT_TRANSLATE_NOOP("Figures", "n = %1")).arg(n);
}

QString minutes(double seconds, const QLocale& locale) {
    return locale.toString(seconds / kMinute, 'f', 1);
}

/// "7:20", hours and minutes.
QString longTime(double seconds) {
    const auto all = std::llround(seconds / kMinute);
    return QStringLiteral("%1:%2").arg(all / kMinute).arg(all % kMinute, 2, 10, QLatin1Char{'0'});
}

QString percent(std::int64_t part, std::int64_t whole) {
    constexpr double kAll = 100;
    return whole == 0 ? nothing()
                      : say(QT_TRANSLATE_NOOP("Figures", "%1 %"))
                            .arg(std::llround(kAll * static_cast<double>(part) / static_cast<double>(whole)));
}

QString spread(const wire::TimesRow& times, const QLocale& locale) {
    return times.n == 0 ? nothing() : minutes(times.median, locale) + " / " + minutes(times.p90, locale);
}

template <wire::TimesRow Row::*kTimes>
Cell timesCell(const Row& row, const QLocale& locale) {
    return {spread(row.*kTimes, locale), basis((row.*kTimes).n)};
}

Cell ticketsCell(const Row& row, const QLocale& /*locale*/) {
    return {QString::number(row.tickets), say(QT_TRANSLATE_NOOP("Figures", "%1 served")).arg(row.served)};
}

template <std::int64_t Row::*kCount>
Cell shareCell(const Row& row, const QLocale& /*locale*/) {
    return {QString::number(row.*kCount), row.tickets == 0 ? QString{} : percent(row.*kCount, row.tickets)};
}

Cell transactionCell(const Row& row, const QLocale& locale) {
    auto cell = timesCell<&Row::transaction>(row, locale);
    if (row.inaccurate > 0) {
        cell.note += u'\n' + say(QT_TRANSLATE_NOOP("Figures", "inaccurate: %1")).arg(row.inaccurate);
    }
    return cell;
}

Cell idleCell(const Row& row, const QLocale& /*locale*/) {
    if (row.open + row.paused <= 0) {
        return {nothing(), {}};
    }
    return {longTime(row.idle), say(QT_TRANSLATE_NOOP("Figures", "paused %1")).arg(longTime(row.paused))};
}

Cell targetCell(const Row& row, const QLocale& /*locale*/) {
    if (row.targetSet + row.transactionTargetSet == 0) {
        return {nothing(), {}};
    }
    return {
        percent(row.targetMet, row.targetSet) + " / " +
            percent(row.transactionTargetMet, row.transactionTargetSet),
        say(QT_TRANSLATE_NOOP("Figures", "n = %1 / %2")).arg(row.targetSet).arg(row.transactionTargetSet)};
}

Cell promisesCell(const Row& row, const QLocale& /*locale*/) {
    const auto said = row.promises.empty() ? wire::PromisesRow{} : row.promises.front();
    return {percent(said.kept, said.n), basis(said.n)};
}

struct Column {
    const char* heading;
    const char* unit;
    Cell (*cell)(const Row&, const QLocale&);
};

constexpr auto kSpread = QT_TRANSLATE_NOOP("Figures", "median / 90 %, min");

constexpr std::array kColumns{
    Column{QT_TRANSLATE_NOOP("Figures", "Tickets"), "", ticketsCell},
    Column{QT_TRANSLATE_NOOP("Figures", "No-shows"), "", shareCell<&Row::noShows>},
    Column{QT_TRANSLATE_NOOP("Figures", "Left"), "", shareCell<&Row::left>},
    Column{QT_TRANSLATE_NOOP("Figures", "Waiting"), kSpread, timesCell<&Row::waitFirst>},
    Column{QT_TRANSLATE_NOOP("Figures", "To last call"), kSpread, timesCell<&Row::waitLast>},
    Column{QT_TRANSLATE_NOOP("Figures", "Walking"), kSpread, timesCell<&Row::walk>},
    Column{QT_TRANSLATE_NOOP("Figures", "Service"), kSpread, transactionCell},
    Column{QT_TRANSLATE_NOOP("Figures", "Wrap-up"), kSpread, timesCell<&Row::wrapUp>},
    Column{QT_TRANSLATE_NOOP("Figures", "Parked"), kSpread, timesCell<&Row::parked>},
    Column{QT_TRANSLATE_NOOP("Figures", "Desks idle"), QT_TRANSLATE_NOOP("Figures", "h:min"), idleCell},
    Column{QT_TRANSLATE_NOOP("Figures", "Within target"), QT_TRANSLATE_NOOP("Figures", "waiting / service"),
           targetCell},
    Column{QT_TRANSLATE_NOOP("Figures", "Promises kept"), "", promisesCell},
};

QStringList wordsOf(const char* Column::*words) {
    QStringList all;
    for (const auto& column : kColumns) {
        const auto* const english = column.*words;
        all << (*english == '\0' ? QString{} : say(english));
    }
    return all;
}

FigureRow figureRow(const Row& row, QString name, const QLocale& locale) {
    FigureRow out;
    out.code = QString::fromStdString(row.key);
    out.name = std::move(name);
    out.few = row.tickets < kFewVisits;
    for (const auto& column : kColumns) {
        const auto cell = column.cell(row, locale);
        out.values << cell.value;
        out.notes << cell.note;
    }
    return out;
}

QString nameOf(const wire::Statistics& report, const Row& row, const std::string& language,
               const std::string& fallback) {
    if (report.by == StatisticsBy::Hour) {
        return QString::fromStdString(row.key + ":00");
    }
    const auto name = row.name.in(language, fallback);
    return QString::fromStdString(name.empty() ? row.key : name);
}

QLocale localeOf(const std::string& language) {
    return QLocale{QString::fromStdString(language)};
}

}  // namespace

QStringList figureHeadings() {
    return wordsOf(&Column::heading);
}

QStringList figureUnits() {
    return wordsOf(&Column::unit);
}

std::vector<FigureRow> figureRows(const wire::Statistics& report, const std::string& language,
                                  const std::string& fallback) {
    const auto locale = localeOf(language);
    std::vector<FigureRow> rows;
    for (const auto& row : report.rows) {
        rows.push_back(figureRow(row, nameOf(report, row, language, fallback), locale));
    }
    return rows;
}

FigureRow totalRow(const wire::Statistics& report, const std::string& language) {
    return figureRow(report.total, say(QT_TRANSLATE_NOOP("Figures", "All")), localeOf(language));
}

QString repliesLine(const wire::RepliesRow& replies, const std::string& language) {
    if (replies.time.n == 0) {
        return {};
    }
    const auto locale = localeOf(language);
    return say(QT_TRANSLATE_NOOP("Figures",
                                 "Answers to customers: %1 · median %2 min · 90 % within %3 min · late: %4"))
        .arg(replies.time.n)
        .arg(minutes(replies.time.median, locale), minutes(replies.time.p90, locale))
        .arg(replies.late);
}

std::vector<HourRow> hourRows(const wire::Statistics& report) {
    std::map<int, std::int64_t> tickets;
    std::int64_t most = 0;
    for (const auto& row : report.rows) {
        if (row.tickets > 0) {
            tickets[QString::fromStdString(row.key).toInt()] = row.tickets;
            most = std::max(most, row.tickets);
        }
    }
    std::vector<HourRow> bars;
    if (tickets.empty()) {
        return bars;
    }
    for (int hour = tickets.begin()->first; hour <= tickets.rbegin()->first; ++hour) {
        const auto count = tickets[hour];
        bars.push_back({.hour = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char{'0'}),
                        .tickets = static_cast<int>(count),
                        .share = static_cast<double>(count) / static_cast<double>(most)});
    }
    return bars;
}

}  // namespace turnbell::ui
