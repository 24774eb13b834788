#include "host/core/survey_figures.h"

#include "host/core/packed_numbers.h"
#include "host/core/survey_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace turnbell {
namespace {

constexpr double kNormal = 1.959963985;  // 0.975 of the normal law
constexpr double kHundred = 100;

double real(std::int64_t count) {
    return static_cast<double>(count);
}

std::int64_t sumOf(AnswerHistogram counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

struct Moments {
    std::int64_t count = 0;
    double mean = 0;
    double variance = 0;  ///< of the sample; of one answer 0
};

/// Of one answer at least.
Moments momentsOf(AnswerHistogram counts, int lowest) {
    Moments moments{.count = sumOf(counts)};
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double value = lowest + static_cast<double>(i);
        sum += value * real(counts[i]);
        squares += value * value * real(counts[i]);
    }
    moments.mean = sum / real(moments.count);
    if (moments.count > 1) {
        moments.variance = std::max(0.0, (squares - moments.mean * sum) / real(moments.count - 1));
    }
    return moments;
}

Estimate within(const Estimate& estimate, double least, double most) {
    return {estimate.value, std::clamp(estimate.low, least, most), std::clamp(estimate.high, least, most)};
}

template <typename Map>
void dropZeros(Map& map) {
    std::erase_if(map, [](const auto& item) { return item.second == typename Map::mapped_type{}; });
}

}  // namespace

double studentT(std::int64_t freedom) {
    // NIST/SEMATECH e-Handbook 1.3.6.7.2.
    constexpr std::array kTable{12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060,
                                2.2622,  2.2281, 2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199,
                                2.1098,  2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639,
                                2.0595,  2.0555, 2.0518, 2.0484, 2.0452, 2.0423};
    if (freedom <= static_cast<std::int64_t>(kTable.size())) {
        return kTable.at(static_cast<std::size_t>(std::max<std::int64_t>(freedom, 1)) - 1);
    }
    // Abramowitz and Stegun 26.7.5, two terms.
    const double z = kNormal;
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double n = real(freedom);
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n);
}

std::optional<Estimate> meanEstimate(AnswerHistogram counts, int lowest) {
    if (sumOf(counts) == 0) {
        return std::nullopt;
    }
    std::vector<std::int64_t> more{counts.begin(), counts.end()};
    ++more.front();
    ++more.back();
    const auto doubted = momentsOf(more, lowest);
    const double half = studentT(doubted.count - 1) * std::sqrt(doubted.variance / real(doubted.count));
    return within({momentsOf(counts, lowest).mean, doubted.mean - half, doubted.mean + half}, lowest,
                  lowest + static_cast<double>(counts.size()) - 1);
}

std::optional<Estimate> shareEstimate(std::int64_t count, std::int64_t of) {
    if (of == 0) {
        return std::nullopt;
    }
    const double n = real(of);
    const double share = real(count) / n;
    const double z2 = kNormal * kNormal;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormal * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return within({share, centre - half, centre + half}, 0, 1);
}

std::optional<Estimate> npsEstimate(AnswerHistogram counts) {
    constexpr std::size_t kDetractors = 7;  // 0 to 6
    constexpr std::size_t kPromoters = 2;   // 9 and 10
    const auto n = sumOf(counts);
    if (n == 0) {
        return std::nullopt;
    }
    const auto promoters = sumOf(counts.last(kPromoters));
    const auto detractors = sumOf(counts.first(kDetractors));
    const auto score = meanEstimate(std::array{detractors, n - promoters - detractors, promoters}, -1);
    return Estimate{score->value * kHundred, score->low * kHundred, score->high * kHundred};
}

const char* waitBand(milliseconds wait) {
    using std::chrono::minutes;
    if (wait < minutes{10}) {
        return "<10";
    }
    if (wait < minutes{20}) {
        return "10-20";
    }
    return wait < minutes{40} ? "20-40" : ">40";
}

void SurveyFigures::add(const SurveyFigures& other) {
    combine(other, 1);
    answerTime.add(other.answerTime);
}

void SurveyFigures::subtract(const SurveyFigures& other) {
    combine(other, -1);
    answerTime.subtract(other.answerTime);
}

void SurveyFigures::combine(const SurveyFigures& other, std::int64_t sign) {
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts.at(i) += sign * other.counts.at(i);
    }
    for (const auto& [reason, count] : other.unsent) {
        unsent[reason] += sign * count;
    }
    for (const auto& [question, values] : other.questions) {
        auto& sums = questions[question];
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums.at(i) += sign * values.at(i);
        }
    }
    dropZeros(unsent);
    dropZeros(questions);
}

ValueCounts SurveyFigures::firstOf(QuestionKind kind) const {
    const auto found =
        std::ranges::find_if(questions, [&](const auto& each) { return each.first.kind == kind; });
    return found == questions.end() ? ValueCounts{} : found->second;
}

AnswerHistogram onScale(const ValueCounts& counts, QuestionKind kind) {
    if (kind == QuestionKind::Open) {
        return {};
    }
    const auto scale = scaleOf(kind);
    return AnswerHistogram{counts}.subspan(static_cast<std::size_t>(scale.lowest),
                                           static_cast<std::size_t>(scale.highest - scale.lowest) + 1);
}

std::int64_t answersOf(const ValueCounts& counts) {
    return sumOf(counts);
}

SurveyFigures figuresOf(const CountedSurvey& survey) {
    SurveyFigures figures;
    figures[SurveyCount::Scheduled] = survey.state == SurveyState::Scheduled ? 1 : 0;
    figures[SurveyCount::Sent] = survey.sent ? 1 : 0;
    figures[SurveyCount::Delivered] = survey.delivered ? 1 : 0;
    figures[SurveyCount::Answered] = survey.answers.empty() ? 0 : 1;
    figures[SurveyCount::Completed] = survey.state == SurveyState::Complete ? 1 : 0;
    if (!survey.sent && !survey.why.empty()) {
        figures.unsent[survey.why] = 1;
    }
    for (const auto& answer : survey.answers) {
        ++figures.questions[answer.question].at(static_cast<std::size_t>(answer.value));
    }
    if (survey.answerTime) {
        figures.answerTime.add(*survey.answerTime);
    }
    return figures;
}

Bytes encode(const SurveyFigures& figures) {
    NumberWriter out;
    for (const auto count : figures.counts) {
        out.number(count);
    }
    out.number(static_cast<std::int64_t>(figures.unsent.size()));
    for (const auto& [reason, count] : figures.unsent) {
        out.text(reason);
        out.number(count);
    }
    out.number(static_cast<std::int64_t>(figures.questions.size()));
    for (const auto& [key, values] : figures.questions) {
        out.number(key.question);
        out.number(static_cast<std::int64_t>(key.kind));
        for (const auto value : values) {
            out.number(value);
        }
    }
    out.times(figures.answerTime);
    return std::move(out).bytes();
}

namespace {

bool readUnsent(NumberReader& in, SurveyFigures& figures) {
    std::int64_t size = 0;
    bool good = in.number(size);
    for (; good && size > 0; --size) {
        std::string reason;
        good = in.text(reason) && in.number(figures.unsent[reason]);
    }
    return good;
}

bool readQuestion(NumberReader& in, SurveyFigures& figures) {
    std::int64_t question = 0;
    std::int64_t kind = 0;
    const bool known = in.number(question) && in.number(kind) &&
                       question <= static_cast<std::int64_t>(kMostQuestions) &&
                       kind < static_cast<std::int64_t>(kQuestionKinds.size());
    if (!known) {
        return false;
    }
    auto& values = figures.questions[{static_cast<int>(question), static_cast<QuestionKind>(kind)}];
    return std::ranges::all_of(values, [&](auto& value) { return in.number(value); });
}

bool readQuestions(NumberReader& in, SurveyFigures& figures) {
    std::int64_t size = 0;
    bool good = in.number(size);
    for (; good && size > 0; --size) {
        good = readQuestion(in, figures);
    }
    return good;
}

}  // namespace

std::optional<SurveyFigures> decodeSurveyFigures(std::span<const std::uint8_t> bytes) {
    NumberReader in{bytes};
    SurveyFigures figures;
    const bool whole = std::ranges::all_of(figures.counts, [&](auto& count) { return in.number(count); }) &&
                       readUnsent(in, figures) && readQuestions(in, figures) && in.times(figures.answerTime);
    return whole && in.atEnd() ? std::optional{std::move(figures)} : std::nullopt;
}

}  // namespace turnbell
