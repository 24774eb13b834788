#pragma once

#include "host/base/hex.h"
#include "host/core/inbound/inbound_meaning.h"
#include "host/core/survey.h"
#include "host/core/time_figures.h"

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// What surveys come to: counts that add up, and what can be said of them.
namespace turnbell {

/// A figure of a sample, and the interval in which the true one lies with 95 %.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Estimate&) const = default;
};

/// Below so many answers a figure is not much to go by; field/queue.md 5.
inline constexpr std::int64_t kFewAnswers = 20;

/// Figures about a person are shown from so many answers on.
inline constexpr std::int64_t kEnoughOfAPerson = 10;

/// How often each answer was given; counts[0] is that of the lowest value of the scale.
using AnswerHistogram = std::span<const std::int64_t>;

/// The mean, and m ± t(0.975, n + 1) s / sqrt(n + 2) within the scale: Student's interval (NIST/SEMATECH
/// e-Handbook 1.3.5.2), m and s being those of the answers and of one more at each end of the scale, as
/// Agresti and Caffo adjust shares (The American Statistician 54, 2000). Without these two, answers that are
/// all the same leave no doubt, however few there are, and the intervals of 20 hold the true mean in 65 % of
/// cases where one customer in twenty is less content (simulated; with them 94 % or more). One or two answers
/// say nothing: the whole scale. Nothing: no answers.
std::optional<Estimate> meanEstimate(AnswerHistogram counts, int lowest);

/// A share with Wilson's score interval (NIST/SEMATECH e-Handbook 7.2.4.1). Nothing: `of` is 0.
std::optional<Estimate> shareEstimate(std::int64_t count, std::int64_t of);

/// Net promoter score of the counts of 0 to 10: percentage of 9 and 10 less that of 0 to 6, -100 to 100; the
/// mean of a value that is 1, 0 or -1, with the interval of meanEstimate(). Nothing: no answers.
std::optional<Estimate> npsEstimate(AnswerHistogram counts);

/// t(0.975) of Student's law with so many degrees of freedom, 1 or more; right to 0.0005.
double studentT(std::int64_t freedom);

/// "<10", "10-20", "20-40", ">40": minutes. Each ends where the next begins.
const char* waitBand(milliseconds wait);

struct QuestionKey {
    int question = 1;
    QuestionKind kind = QuestionKind::Rating;

    auto operator<=>(const QuestionKey&) const = default;
};

/// How often each of the values 0 to 10 was given; of open questions all count as 0.
using ValueCounts = std::array<std::int64_t, 11>;

enum class SurveyCount {
    Scheduled,  ///< the text waits for its time
    Sent,
    Delivered,
    Answered,   ///< at least one question
    Completed,  ///< all that were asked
};

/// The figures of any number of surveys of one kind. Those of parts add up to those of the whole, and what
/// was added can be taken away again.
struct SurveyFigures {
    static constexpr std::size_t kCounts = static_cast<std::size_t>(SurveyCount::Completed) + 1;

    std::array<std::int64_t, kCounts> counts{};
    std::map<std::string, std::int64_t> unsent = {};  ///< by reason
    std::map<QuestionKey, ValueCounts> questions = {};
    TimeFigures answerTime = {};  ///< from the first text to the first answer

    std::int64_t& operator[](SurveyCount count) { return counts[static_cast<std::size_t>(count)]; }
    std::int64_t operator[](SurveyCount count) const { return counts[static_cast<std::size_t>(count)]; }

    void add(const SurveyFigures& other);
    void subtract(const SurveyFigures& other);

    /// Of the first question of this kind: that with the lowest number; all 0: there is none.
    ValueCounts firstOf(QuestionKind kind) const;

    bool operator==(const SurveyFigures&) const = default;

private:
    void combine(const SurveyFigures& other, std::int64_t sign);
};

/// The part of the counts that belongs to the scale of a kind: 1 to 5, 0 to 10, no and yes; empty of an open
/// question.
AnswerHistogram onScale(const ValueCounts& counts, QuestionKind kind);

std::int64_t answersOf(const ValueCounts& counts);

/// One survey, for the figures.
struct CountedSurvey {
    SurveyState state = SurveyState::Scheduled;
    bool sent = false;
    bool delivered = false;
    std::string why = {};  ///< it was not sent

    struct Answer {
        QuestionKey question = {};
        int value = 0;
    };
    std::vector<Answer> answers = {};
    std::optional<milliseconds> answerTime = {};
};

SurveyFigures figuresOf(const CountedSurvey& survey);

/// As they are stored: whole numbers of as few bytes as they need.
Bytes encode(const SurveyFigures& figures);

/// Nothing: these bytes are not what encode() writes.
std::optional<SurveyFigures> decodeSurveyFigures(std::span<const std::uint8_t> bytes);

}  // namespace turnbell
