#include "db/survey_rollup.h"

#include "db/query.h"

#include <stdexcept>

namespace turnbell::db {
namespace {

constexpr std::size_t kMonthLength = 7;  // of "2026-11"

std::string hourKey(int hour) {
    return (hour < 10 ? "0" : "") + std::to_string(hour);
}

/// The row of a table in which it counts; nothing: in none.
std::optional<std::string> keyOf(const SurveySubject& subject, SurveyBy by) {
    const auto unlessEmpty = [](const std::string& key) {
        return key.empty() ? std::nullopt : std::optional{key};
    };
    switch (by) {
    case SurveyBy::Service: return unlessEmpty(subject.service);
    case SurveyBy::Desk: return unlessEmpty(subject.desk);
    case SurveyBy::Staff: return unlessEmpty(subject.staff);
    case SurveyBy::Hour: return hourKey(subject.hour);
    case SurveyBy::Wait:
        return subject.wait ? std::optional<std::string>{waitBand(*subject.wait)} : std::nullopt;
    case SurveyBy::Day: break;
    }
    return std::string{};
}

SurveyFigures decoded(const Bytes& stored, const std::string& period) {
    auto figures = decodeSurveyFigures(stored);
    if (!figures) {
        throw std::runtime_error{"the survey results of " + period + " are damaged"};
    }
    return *std::move(figures);
}

}  // namespace

SurveyRollup::SurveyRollup(Database& database) : db_{database} {
}

void SurveyRollup::change(const SurveySubject& subject, const std::string& plan, const SurveyFigures& before,
                          const SurveyFigures& after) {
    if (before == after) {
        return;
    }
    for (const auto by : kSurveyBy) {
        if (const auto key = keyOf(subject, by)) {
            change(RollupSpan::Day, by, {subject.day, *key, plan, after}, before);
            change(RollupSpan::Month, by, {subject.day.substr(0, kMonthLength), *key, plan, after}, before);
        }
    }
}

void SurveyRollup::change(RollupSpan span, SurveyBy by, const SurveyRollupRow& row,
                          const SurveyFigures& before) {
    SurveyFigures figures;
    Query query{db_,
                "SELECT figures FROM survey_rollup "
                "WHERE span = ? AND subject = ? AND period = ? AND key = ? AND plan = ?",
                span,
                by,
                row.period,
                row.key,
                row.plan};
    if (query.next()) {
        figures = decoded(query.value<Bytes>(), row.period);
    }
    figures.subtract(before);
    figures.add(row.figures);
    if (figures == SurveyFigures{}) {
        run(db_,
            "DELETE FROM survey_rollup WHERE span = ? AND subject = ? AND period = ? AND key = ? AND plan = "
            "?",
            span, by, row.period, row.key, row.plan);
        return;
    }
    put(span, by, {row.period, row.key, row.plan, std::move(figures)});
}

void SurveyRollup::put(RollupSpan span, SurveyBy by, const SurveyRollupRow& row) {
    run(db_,
        "INSERT INTO survey_rollup (span, subject, period, key, plan, figures) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET figures = excluded.figures",
        span, by, row.period, row.key, row.plan, encode(row.figures));
}

std::vector<SurveyRollupRow> SurveyRollup::rows(RollupSpan span, SurveyBy by, const std::string& from,
                                                const std::string& to) {
    Query query{db_,
                "SELECT period, key, plan, figures FROM survey_rollup "
                "WHERE span = ? AND subject = ? AND period BETWEEN ? AND ? ORDER BY period, key, plan",
                span,
                by,
                from,
                to};
    std::vector<SurveyRollupRow> rows;
    while (query.next()) {
        auto& row = rows.emplace_back();
        Bytes stored;
        query.read(row.period, row.key, row.plan, stored);
        row.figures = decoded(stored, row.period);
    }
    return rows;
}

}  // namespace turnbell::db
