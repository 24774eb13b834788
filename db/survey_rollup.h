#pragma once

#include "db/database.h"
#include "db/rollup_store.h"
#include "host/core/survey_figures.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What a survey is about, as it was at the finish: a correction afterwards changes no opinion.
struct SurveySubject {
    std::string ticket = {};
    std::string day = {};  ///< "2026-11-22"
    std::string service = {};
    std::string desk = {};
    std::string staff = {};
    int hour = 0;
    std::optional<milliseconds> wait = {};  ///< to the first call

    bool operator==(const SurveySubject&) const = default;
};

struct SurveyRollupRow {
    std::string period;  ///< "2026-11-22", or "2026-11"
    std::string key;     ///< of the table: a code, "09", "10-20", a name; of a day empty
    std::string plan;    ///< code of the survey
    SurveyFigures figures;
};

/// Survey figures by day and month, kept as each survey changes: those of years are some hundred rows, and
/// those of today are there at once.
class SurveyRollup {
public:
    explicit SurveyRollup(Database& database);

    /// One survey counts as `after` from now on, no longer as `before`.
    void change(const SurveySubject& subject, const std::string& plan, const SurveyFigures& before,
                const SurveyFigures& after);

    /// Periods from `from` to `to`, both included, in their order.
    std::vector<SurveyRollupRow> rows(RollupSpan span, SurveyBy by, const std::string& from,
                                      const std::string& to);

    /// Puts a row in the place of the one that is there.
    void put(RollupSpan span, SurveyBy by, const SurveyRollupRow& row);

private:
    void change(RollupSpan span, SurveyBy by, const SurveyRollupRow& row, const SurveyFigures& before);

    Database& db_;
};

}  // namespace turnbell::db
