#include "tools/turnbellctl/survey_text.h"

#include "tools/turnbellctl/table.h"

#include <spdlog/fmt/fmt.h>

#include <cmath>

namespace turnbell::ctl {
namespace {

std::string numbered(const wire::MaybeEstimate& estimate) {
    return estimate ? fmt::format("{:.2f} ({:.2f} to {:.2f})", estimate->value, estimate->low, estimate->high)
                    : "";
}

std::string percent(const wire::MaybeEstimate& estimate) {
    constexpr double kAll = 100;
    return estimate ? fmt::format("{:.0f}% ({:.0f} to {:.0f})", kAll * estimate->value, kAll * estimate->low,
                                  kAll * estimate->high)
                    : "";
}

std::string score(const wire::MaybeEstimate& estimate) {
    return estimate ? fmt::format("{:.0f} ({:.0f} to {:.0f})", estimate->value, estimate->low, estimate->high)
                    : "";
}

/// "95 s", "12 min", "1 h 37 min"
std::string lasted(double seconds) {
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60;  // minutes
    constexpr std::int64_t kAsSeconds = 2 * kMinute;
    const auto whole = std::llround(seconds);
    if (whole < kAsSeconds) {
        return fmt::format("{} s", whole);
    }
    const auto minutes = (whole + kMinute / 2) / kMinute;
    return minutes < kHour ? fmt::format("{} min", minutes)
                           : fmt::format("{} h {} min", minutes / kHour, minutes % kHour);
}

std::string answers(std::int64_t n, bool few) {
    return std::to_string(n) + (few ? "*" : "");
}

std::string counts(const wire::SurveyQuestionRow& question) {
    std::string text;
    for (const auto count : question.count) {
        text += (text.empty() ? "" : " ") + std::to_string(count);
    }
    return text;
}

std::string heading(const wire::SurveyResults& results) {
    auto text =
        fmt::format("scheduled {}, sent {}, delivered {}, answered {}, completed {}\n", results.scheduled,
                    results.sent, results.delivered, results.answered, results.completed);
    const auto figure = [&](const char* name, const std::string& value) {
        return value.empty() ? std::string{} : fmt::format("{} {}, ", name, value);
    };
    text += figure("mean", numbered(results.meanInterval)) + figure("4 and 5", percent(results.topTwo)) +
            figure("NPS", score(results.nps)) +
            fmt::format("answers {}, median time to answer {}\n", answers(results.n, results.few),
                        results.answered == 0 ? "none" : lasted(results.medianAnswer));
    for (const auto& [reason, count] : results.unsent) {
        text += fmt::format("not sent, {}: {}\n", reason, count);
    }
    return text;
}

std::string questionTable(const wire::SurveyResults& results) {
    Table table{{"SURVEY", "QUESTION", "KIND", "ANSWERS", "EACH", "MEAN", "4 AND 5", "NPS", "YES"}};
    for (const auto& question : results.questions) {
        table.add({question.survey, std::to_string(question.question), toString(question.kind),
                   answers(question.n, question.few), counts(question), numbered(question.mean),
                   percent(question.topTwo), score(question.nps), percent(question.yes)});
    }
    return table.text();
}

std::string groupTable(const wire::SurveyResults& results) {
    Table table{{"KEY", "SENT", "DELIVERED", "ANSWERED", "ANSWERS", "MEAN", "4 AND 5", "NPS"}};
    for (const auto& row : results.rows) {
        table.add({row.key, std::to_string(row.sent), std::to_string(row.delivered),
                   std::to_string(row.answered), answers(row.n, row.few), numbered(row.mean),
                   percent(row.topTwo), score(row.nps)});
    }
    return table.text();
}

std::string lowScores(const wire::SurveyResults& results) {
    if (results.lowScores.empty()) {
        return {};
    }
    Table table{{"LOW SCORE", "TICKET", "SERVICE", "DESK", "SCORE", "FOLLOWED UP", "TEXT"}};
    for (const auto& low : results.lowScores) {
        table.add({low.at, low.ticket, low.service, low.desk,
                   fmt::format("{} of {}", low.value, scaleOf(low.kind).highest),
                   low.followedUp ? "after " + lasted(*low.followedUp) : "not yet", low.text});
    }
    return '\n' + table.text();
}

}  // namespace

std::string surveyTable(const wire::SurveyResults& results) {
    return heading(results) + '\n' + questionTable(results) + fmt::format("\nby {}\n", toString(results.by)) +
           groupTable(results) + lowScores(results) +
           "In brackets: where the true figure lies with 95 %. *: few answers.\n";
}

}  // namespace turnbell::ctl
