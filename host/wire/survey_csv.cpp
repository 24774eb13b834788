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

/// One cell a value; of answers that there are none, empty ones.
void add(Cells& cells, const std::vector<std::int64_t>& counts, QuestionKind kind) {
    const auto scale = scaleOf(kind);
    for (int value = scale.lowest; value <= scale.highest; ++value) {
        const auto place = static_cast<std::size_t>(value - scale.lowest);
        cells.push_back(place < counts.size() ? std::to_string(counts[place]) : std::string{});
    }
}

std::string rowLine(const SurveyResults& results, const SurveyGroupRow& row, std::int64_t notSent) {
    constexpr int kFine = 4;
    constexpr int kCoarse = 1;
    Cells cells{results.from,
                results.to,
                toString(results.by),
                row.key,
                std::to_string(row.sent),
                std::to_string(row.delivered),
                std::to_string(row.answered),
                notSent < 0 ? std::string{} : std::to_string(notSent),
                std::to_string(row.n),
                row.few ? "few" : ""};
    add(cells, row.mean, kFine);
    add(cells, row.topTwo, kFine);
    add(cells, row.nps, kCoarse);
    add(cells, row.ratings, QuestionKind::Rating);
    add(cells, row.scores, QuestionKind::Nps);
    return csvLine(cells);
}

/// Why so many were not sent: nothing else is known of those.
std::string unsentLine(const SurveyResults& results, const UnsentRow& unsent, std::size_t cells) {
    Cells line{results.from, results.to, "not_sent", unsent.reason, "", "", "", std::to_string(unsent.count)};
    line.resize(cells);
    return csvLine(line);
}

/// All rows together.
SurveyGroupRow total(const SurveyResults& results) {
    SurveyGroupRow row;
    row.key = "total";
    row.sent = results.sent;
    row.delivered = results.delivered;
    row.answered = results.answered;
    row.n = results.n;
    row.few = results.few;
    row.mean = results.meanInterval;
    row.topTwo = results.topTwo;
    row.nps = results.nps;
    if (results.meanInterval) {
        row.ratings.assign(results.count.begin(), results.count.end());
    }
    row.scores = results.scores;
    return row;
}

std::int64_t notSent(const SurveyResults& results) {
    std::int64_t all = 0;
    for (const auto& unsent : results.unsent) {
        all += unsent.count;
    }
    return all;
}

Cells headings() {
    Cells cells{"from",         "to",       "by",        "key",     "sent",
                "delivered",    "answered", "not_sent",  "n",       "few",
                "mean",         "mean_low", "mean_high", "top_two", "top_two_low",
                "top_two_high", "nps",      "nps_low",   "nps_high"};
    for (const auto kind : {QuestionKind::Rating, QuestionKind::Nps}) {
        const auto scale = scaleOf(kind);
        for (int value = scale.lowest; value <= scale.highest; ++value) {
            cells.push_back((kind == QuestionKind::Nps ? "score_" : "rating_") + std::to_string(value));
        }
    }
    return cells;
}

}  // namespace

std::string surveyCsv(const SurveyResults& results) {
    constexpr std::int64_t kNotKnown = -1;
    const auto cells = headings();
    auto csv = csvLine(cells) + rowLine(results, total(results), notSent(results));
    for (const auto& row : results.rows) {
        csv += rowLine(results, row, kNotKnown);
    }
    for (const auto& unsent : results.unsent) {
        csv += unsentLine(results, unsent, cells.size());
    }
    return csv;
}

}  // namespace turnbell::wire
