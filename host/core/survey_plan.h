#pragma once

#include "host/base/clock.h"
#include "host/core/inbound/inbound_meaning.h"
#include "host/core/language.h"
#include "host/core/text_purpose.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a survey asks, and of whom.
namespace turnbell {

inline constexpr std::array kQuestionKinds{QuestionKind::Rating, QuestionKind::Nps, QuestionKind::YesNo,
                                           QuestionKind::Open};

/// The values that an answer may have. Of an open question there are none: 0 to 0.
struct Scale {
    int lowest = 0;
    int highest = 0;
};

Scale scaleOf(QuestionKind kind);

enum class Comparison { AtMost, AtLeast, Equal };

/// A condition on the answer to an earlier question. One that was not asked, or not answered, fulfils none.
struct AskIf {
    int question = 1;  ///< counted from 1
    Comparison comparison = Comparison::AtMost;
    int value = 0;  ///< yes is 1, no is 0

    bool holdsFor(int answer) const;

    bool operator==(const AskIf&) const = default;
};

/// "q1 <= 3", "q1 >= 4", "q2 = 1"; also "q2 = yes", "q2 = no". Nothing: it is none of these.
std::optional<AskIf> askIf(std::string_view word);
std::string toString(const AskIf& condition);

struct SurveyQuestion {
    QuestionKind kind = QuestionKind::Rating;
    LocalizedText text = {};          ///< a template; none at all: Turnbell's own words for this kind
    std::optional<AskIf> askIf = {};  ///< nothing: it is always asked

    bool operator==(const SurveyQuestion&) const = default;
};

inline constexpr std::size_t kMostQuestions = 5;

/// How long an answer is waited for, unless the survey says otherwise; field/queue.md 5.
inline constexpr milliseconds kUsualWindow{72LL * 3'600'000};

struct SurveyPlan {
    std::string code = {};  ///< empty: Turnbell's own, of services that name none
    std::vector<SurveyQuestion> questions = {};
    LocalizedText thankYou = {};         ///< a template; none: Turnbell's own words
    std::string link = {};               ///< to a longer questionnaire, said with the thanks; empty: none
    milliseconds window = kUsualWindow;  ///< from the first text on
    int lowScore = 2;                    ///< a rating of this or less wants a person's answer; 0: none does
    int lowNps = 6;                      ///< the same of 0 to 10; -1: none does
    LocalizedText lowScoreText = {};     ///< said at the end of one with a low score, if a desk is open

    bool operator==(const SurveyPlan&) const = default;
};

/// One question, 1 to 5, in Turnbell's own words.
const SurveyPlan& usualSurvey();

/// What a question was answered with; `value` is of no meaning for an open one.
struct GivenAnswer {
    int question = 1;
    int value = 0;
};

/// The number of the question to ask after `last` (0: of the first one), counted from 1; 0: there is no more.
int nextQuestion(const SurveyPlan& plan, const std::vector<GivenAnswer>& answers, int last);

/// The number of the first question of this kind, counted from 1; 0: there is none. The answers to the first
/// rating are the rating of a survey, wherever in it that stands.
int firstOf(const SurveyPlan& plan, QuestionKind kind);

/// What the text of a question, counted from 1, is for: the words that go out where it has none, and the
/// placeholders that it may have. The first rating asks how it was, any other one how easy it was.
TextPurpose purposeOf(const SurveyPlan& plan, int question);

bool isLow(const SurveyPlan& plan, QuestionKind kind, int value);

}  // namespace turnbell
