#include "host/service/survey_report.h"

#include "host/core/civil_time.h"

#include <algorithm>

namespace turnbell {
namespace {

using std::chrono::days;

constexpr days kLongestTable{400};
constexpr int kMostLowScores = 50;
constexpr std::size_t kMonthLength = 7;  // of "2026-11"
constexpr std::size_t kTopTwo = 2;

std::string monthOf(const std::string& day) {
    return day.substr(0, kMonthLength);
}

tl::unexpected<Error> tooLong() {
    return fail(ErrorCode::Refused, "a table by day has 400 days at most: name its first day.", "range_long");
}

wire::MaybeEstimate row(const std::optional<Estimate>& estimate) {
    return estimate ? wire::MaybeEstimate{{estimate->value, estimate->low, estimate->high}} : std::nullopt;
}

wire::MaybeEstimate meanOf(const ValueCounts& counts, QuestionKind kind) {
    return row(meanEstimate(onScale(counts, kind), scaleOf(kind).lowest));
}

wire::MaybeEstimate topTwoOf(const ValueCounts& ratings) {
    const auto scale = onScale(ratings, QuestionKind::Rating);
    const auto top = scale.last(kTopTwo);
    return row(shareEstimate(top[0] + top[1], answersOf(ratings)));
}

wire::MaybeEstimate npsOf(const ValueCounts& counts) {
    return row(npsEstimate(onScale(counts, QuestionKind::Nps)));
}

/// One count a value; empty: nobody gave any.
std::vector<std::int64_t> countsOf(const ValueCounts& counts, QuestionKind kind) {
    const auto scale = onScale(counts, kind);
    return answersOf(counts) == 0 ? std::vector<std::int64_t>{}
                                  : std::vector<std::int64_t>(scale.begin(), scale.end());
}

void add(ValueCounts& sums, const ValueCounts& more) {
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums.at(i) += more.at(i);
    }
}

/// The answers to the first question of this kind: the one that the catalog has now, and the one that stood
/// first ahead of it before the survey was changed. A further question asks something else. Nobody knows the
/// plan any more: the one with the lowest number.
ValueCounts headline(const SurveyFigures& figures, const SurveyPlan* plan, QuestionKind kind) {
    const int first = plan == nullptr ? 0 : firstOf(*plan, kind);
    if (first == 0) {
        return figures.firstOf(kind);
    }
    ValueCounts sums{};
    bool isLowest = true;
    for (const auto& [key, counts] : figures.questions) {
        if (key.kind != kind) {
            continue;
        }
        if (key.question == first || (key.question < first && isLowest)) {
            add(sums, counts);
        }
        isLowest = false;
    }
    return sums;
}

/// Of several surveys together.
struct Together {
    SurveyFigures figures;
    ValueCounts ratings{};
    ValueCounts nps{};

    Together(const std::map<std::string, SurveyFigures>& plans, const Catalog& catalog) {
        for (const auto& [code, part] : plans) {
            const auto* const plan = catalog.survey(code);
            figures.add(part);
            add(ratings, headline(part, plan, QuestionKind::Rating));
            add(nps, headline(part, plan, QuestionKind::Nps));
        }
    }

    std::int64_t answers() const { return std::max(answersOf(ratings), answersOf(nps)); }
};

wire::SurveyGroupRow groupRow(const std::string& key, const Together& all) {
    wire::SurveyGroupRow group;
    group.key = key;
    group.sent = all.figures[SurveyCount::Sent];
    group.delivered = all.figures[SurveyCount::Delivered];
    group.answered = all.figures[SurveyCount::Answered];
    group.n = all.answers();
    group.few = group.n < kFewAnswers;
    group.ratings = countsOf(all.ratings, QuestionKind::Rating);
    group.scores = countsOf(all.nps, QuestionKind::Nps);
    group.mean = meanOf(all.ratings, QuestionKind::Rating);
    group.topTwo = topTwoOf(all.ratings);
    group.nps = npsOf(all.nps);
    return group;
}

wire::SurveyResults totals(const Together& all) {
    constexpr double kMedian = 0.5;
    constexpr double kMs = 1000;
    wire::SurveyResults results;
    results.scheduled = all.figures[SurveyCount::Scheduled];
    results.sent = all.figures[SurveyCount::Sent];
    results.delivered = all.figures[SurveyCount::Delivered];
    results.answered = all.figures[SurveyCount::Answered];
    results.completed = all.figures[SurveyCount::Completed];
    results.meanInterval = meanOf(all.ratings, QuestionKind::Rating);
    results.mean = results.meanInterval ? results.meanInterval->value : 0;
    const auto scale = onScale(all.ratings, QuestionKind::Rating);
    std::ranges::transform(scale, results.count.begin(), [](auto count) { return static_cast<int>(count); });
    results.topTwo = topTwoOf(all.ratings);
    results.nps = npsOf(all.nps);
    results.n = all.answers();
    results.few = results.n < kFewAnswers;
    results.scores = countsOf(all.nps, QuestionKind::Nps);
    results.medianAnswer = static_cast<double>(all.figures.answerTime.quantile(kMedian).count()) / kMs;
    for (const auto& [reason, count] : all.figures.unsent) {
        results.unsent.push_back({reason, count});
    }
    return results;
}

}  // namespace

SurveyReport::SurveyReport(BranchState& state) : state_{state} {
}

Result<void> SurveyReport::mayAsk(const wire::SurveyResultsQuery& query, Moment now) const {
    for (const auto& day : {query.from, query.to}) {
        if (!day.empty() && !civilDay(std::string_view{day})) {
            return fail(ErrorCode::Invalid,
                        "'" + day + "' is no day of the calendar: write it as 2026-11-22.", "date_unknown");
        }
    }
    if (!query.to.empty() && query.from > query.to) {
        return fail(ErrorCode::Invalid,
                    "the first day, " + query.from + ", lies after the last, " + query.to + ".",
                    "range_backwards");
    }
    if (query.by == SurveyBy::Day) {
        const auto first = civilDay(std::string_view{query.from});
        const auto last = civilDay(std::string_view{query.to.empty() ? state_.serviceDay(now) : query.to});
        if (!first || !last || *first + kLongestTable <= *last) {
            return tooLong();
        }
    }
    return {};
}

/// Whole months of the range as such, the days at its ends one by one.
SurveyReport::Table SurveyReport::table(const wire::SurveyResultsQuery& query, SurveyBy by) {
    constexpr auto kLastDay = "-31";
    constexpr auto kFirstDay = "-01";
    constexpr auto kEver = "9999-12";
    Table table;
    const bool byDay = query.by == SurveyBy::Day && by == SurveyBy::Day;
    const auto addRow = [&](const db::SurveyRollupRow& part) {
        table[byDay ? part.period : part.key][part.plan].add(part.figures);
    };
    const auto addDays = [&](const std::string& from, const std::string& to) {
        std::ranges::for_each(state_.surveys.figures().rows(db::RollupSpan::Day, by, from, to), addRow);
    };
    const auto firstMonth = monthOf(query.from);
    const auto lastMonth = monthOf(query.to);
    if (byDay || (!query.from.empty() && firstMonth == lastMonth)) {
        addDays(query.from, query.to.empty() ? std::string{kEver} + kLastDay : query.to);
        return table;
    }
    if (!query.from.empty()) {
        addDays(query.from, firstMonth + kLastDay);
    }
    if (!query.to.empty()) {
        addDays(lastMonth + kFirstDay, query.to);
    }
    for (const auto& part : state_.surveys.figures().rows(db::RollupSpan::Month, by, firstMonth,
                                                          query.to.empty() ? kEver : lastMonth)) {
        if (part.period != firstMonth && part.period != lastMonth) {
            addRow(part);
        }
    }
    return table;
}

Result<wire::SurveyResults> SurveyReport::report(const wire::SurveyResultsQuery& query, Moment now) {
    TURNBELL_TRY(mayAsk(query, now));
    ByPlan plans;
    for (const auto& [key, part] : table(query, SurveyBy::Day)) {
        for (const auto& [plan, figures] : part) {
            plans[plan].add(figures);
        }
    }
    auto results = totals(Together{plans, state_.catalog});
    results.from = query.from;
    results.to = query.to;
    results.by = query.by;
    for (const auto& [plan, figures] : plans) {
        for (const auto& [question, counts] : figures.questions) {
            results.questions.push_back(questionRow(plan, question, counts));
        }
    }
    for (const auto& [key, part] : table(query, query.by)) {
        const Together all{part, state_.catalog};
        if (query.by != SurveyBy::Staff || all.answers() >= kEnoughOfAPerson) {
            results.rows.push_back(groupRow(key, all));
            results.rows.back().name = nameOf(query.by, key);
        }
    }
    addLowScores(results, query, now);
    return results;
}

wire::SurveyQuestionRow SurveyReport::questionRow(const std::string& plan, const QuestionKey& question,
                                                  const ValueCounts& counts) const {
    wire::SurveyQuestionRow out;
    out.survey = plan;
    out.question = question.question;
    out.kind = question.kind;
    const auto* const known = state_.catalog.survey(plan);
    const auto place = static_cast<std::size_t>(question.question) - 1;
    if (known != nullptr && place < known->questions.size()) {
        out.text = known->questions[place].text;
    }
    out.n = answersOf(counts);
    out.few = out.n < kFewAnswers;
    const auto scale = onScale(counts, question.kind);
    out.count.assign(scale.begin(), scale.end());
    switch (question.kind) {
    case QuestionKind::Rating:
        out.mean = meanOf(counts, question.kind);
        out.topTwo = topTwoOf(counts);
        break;
    case QuestionKind::Nps:
        out.mean = meanOf(counts, question.kind);
        out.nps = npsOf(counts);
        break;
    case QuestionKind::YesNo: out.yes = row(shareEstimate(scale.back(), out.n)); break;
    case QuestionKind::Open: break;
    }
    return out;
}

void SurveyReport::addLowScores(wire::SurveyResults& results, const wire::SurveyResultsQuery& query,
                                Moment now) {
    constexpr double kMs = 1000;
    const auto& zone = state_.catalog.branch.timeZone;
    const auto first = civilDay(std::string_view{query.from});
    const auto last = civilDay(std::string_view{query.to});
    const auto from = first ? civilMoment(*first, {}, zone).first : UtcTime{};
    const auto to = last ? civilMoment(*last + days{1}, {}, zone).first : now.utc + days{1};
    for (const auto& score : state_.surveys.lowScores(from, to, kMostLowScores)) {
        auto& low = results.lowScores.emplace_back();
        low.at = toIso8601(score.answer.at);
        low.ticket = score.survey.subject.ticket;
        low.service = score.survey.subject.service;
        low.desk = score.survey.subject.desk;
        low.question = score.answer.question;
        low.kind = score.answer.kind;
        low.value = score.answer.value;
        low.text = score.answer.text;
        low.conversation = score.conversation.value;
        if (score.followedUp) {
            low.followedUp = static_cast<double>((*score.followedUp - score.answer.at).count()) / kMs;
        }
    }
}

LocalizedText SurveyReport::nameOf(SurveyBy by, const std::string& key) const {
    if (by == SurveyBy::Service) {
        const auto* const service = state_.catalog.service(key);
        return service == nullptr ? LocalizedText{} : service->name;
    }
    const auto* const desk = by == SurveyBy::Desk ? state_.catalog.desk(key) : nullptr;
    return desk == nullptr ? LocalizedText{} : desk->name;
}

}  // namespace turnbell
