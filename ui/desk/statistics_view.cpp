#include "ui/desk/statistics_view.h"

#include "host/wire/statistics_csv.h"
#include "ui/desk/figure_rows.h"

#include <array>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr seconds kIncomplete{1};  // a report is shown for so long while days are being added up

constexpr std::array kTables{
    Tab{"service", QT_TRANSLATE_NOOP("ReportTabs", "Services"), '6'},
    Tab{"desk", QT_TRANSLATE_NOOP("ReportTabs", "Desks"), '7'},
    Tab{"staff", QT_TRANSLATE_NOOP("ReportTabs", "Staff"), '8'},
    Tab{"hour", QT_TRANSLATE_NOOP("ReportTabs", "Hours"), '9'},
    Tab{"day", QT_TRANSLATE_NOOP("ReportTabs", "Days"), '0'},
    Tab{"outcome", QT_TRANSLATE_NOOP("ReportTabs", "Outcomes"), 'F'},
};

}  // namespace

StatisticsView::StatisticsView(ServiceClient& client, SignIn& signIn, Translation& translation,
                               const Clock& clock, QString folder)
    : ReportView(client, signIn, translation, clock, std::move(folder), kTables, DayChoice::Today) {
}

QStringList StatisticsView::headings() const {
    return figureHeadings();
}

QStringList StatisticsView::units() const {
    return figureUnits();
}

QString StatisticsView::note() const {
    if (isReading()) {
        return tr("The figures are being read …");
    }
    if (report() != nullptr && !report()->complete) {
        return tr("Some of these days are still being added up …");
    }
    if (report() != nullptr && emptyText().isEmpty() && report()->total.tickets < kFewVisits) {
        return tr("Few visits: under %1 a figure says little about other days.").arg(kFewVisits);
    }
    return {};
}

QString StatisticsView::replies() const {
    return report() == nullptr ? QString{} : repliesLine(report()->replies, viewpoint().language);
}

QString StatisticsView::emptyText() const {
    if (report() == nullptr || !report()->rows.empty()) {
        return {};
    }
    if (report()->by == StatisticsBy::Outcome && report()->total.tickets > 0) {
        return tr(
            "No outcomes yet. One is asked for at the end of a visit whose service has a list of them.");
    }
    return report()->from == report()->to ? tr("No visits on this day.") : tr("No visits on these days.");
}

void StatisticsView::request(const DayRange& days) {
    const auto by = *statisticsBy(table());
    askReport(wire::StatisticsQuery{days.from, days.to, by});
    if (by != StatisticsBy::Hour) {
        askBeside(wire::StatisticsQuery{days.from, days.to, StatisticsBy::Hour},
                  [this](const wire::Reply& reply) {
                      if (const auto* const hours = std::get_if<wire::Statistics>(&reply)) {
                          hours_.apply(hourRows(*hours));
                          emit changed();
                      }
                  });
    }
}

seconds StatisticsView::freshFor() const {
    return report() != nullptr && !report()->complete ? kIncomplete : ReportView::freshFor();
}

void StatisticsView::fill() {
    if (report() == nullptr) {
        showTable({});
        hours_.apply({});
        return;
    }
    const auto eye = viewpoint();
    showTable(figureRows(*report(), eye.language, eye.fallback), {totalRow(*report(), eye.language)});
    if (report()->by == StatisticsBy::Hour) {
        hours_.apply(hourRows(*report()));
    }
}

std::string StatisticsView::csv() const {
    return wire::statisticsCsv(*report());
}

QString StatisticsView::fileName() const {
    return QStringLiteral("statistics");
}

}  // namespace turnbell::ui
