#include "host/wire/survey_csv.h"

#include "host/wire/csv_line.h"

namespace turnbell::wire {
namespace {

using Cells = std::vector<std::string>;

void add(Cells& cells, const MaybeEstimate& estimate, int decimals) {
    for (const auto part : {&EstimateRow::value, &EstimateRow::low, &EstimateRow::high}) {
        cells.push_back(estimate ? decimal((*estimate).*part, decimals) : std::string{});
    }
}

std::string rowLine(const SurveyResults& results, const SurveyGroupRow& row) {
    constexpr int kFine = 4;
    constexpr int kCoarse = 1;
    Cells cells{results.from,
                results.to,
                toString(results.by),
                row.key,
                std::to_string(row.sent),
                std::to_string(row.delivered),
                std::to_string(row.answered),
                std::to_string(row.n)};
    add(cells, row.mean, kFine);
    add(cells, row.topTwo, kFine);
    add(cells, row.nps, kCoarse);
    return csvLine(cells);
}

/// All rows together.
SurveyGroupRow total(const SurveyResults& results) {
    SurveyGroupRow row;
    row.key = "total";
    row.sent = results.sent;
    row.delivered = results.delivered;
    row.answered = results.answered;
    for (const auto count : results.count) {
        row.n += count;
    }
    row.mean = results.meanInterval;
    row.topTwo = results.topTwo;
    return row;
}

}  // namespace

std::string surveyCsv(const SurveyResults& results) {
    auto csv = csvLine({"from", "to", "by", "key", "sent", "delivered", "answered", "n", "mean", "mean_low",
                        "mean_high", "top_two", "top_two_low", "top_two_high", "nps", "nps_low", "nps_high"});
    csv += rowLine(results, total(results));
    for (const auto& row : results.rows) {
        csv += rowLine(results, row);
    }
    return csv;
}

}  // namespace turnbell::wire
