#pragma once

#include "host/wire/reply.h"
#include "ui/models/rows.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Statistics as a person reads them: figures in minutes, and under each how many it rests on.
namespace turnbell::ui {

/// Under so many visits a figure says little.
inline constexpr int kFewVisits = 20;

/// The headings of a table's columns, and the unit of each. In the language of the window.
QStringList figureHeadings();
QStringList figureUnits();

/// `language` is the window's, `fallback` the branch's first.
std::vector<FigureRow> figureRows(const wire::Statistics& report, const std::string& language,
                                  const std::string& fallback);

/// The last row: all of them together.
FigureRow totalRow(const wire::Statistics& report, const std::string& language);

/// How fast customers were answered, in one line; empty: nobody was.
QString repliesLine(const wire::RepliesRow& replies, const std::string& language);

/// One bar for each hour from the first to the last one with a ticket, of a report by hour.
std::vector<HourRow> hourRows(const wire::Statistics& report);

}  // namespace turnbell::ui
