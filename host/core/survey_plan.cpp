#include "host/core/survey_plan.h"

#include <algorithm>
#include <charconv>

namespace turnbell {
namespace {

struct Sign {
    std::string_view text;
    Comparison comparison;
};

constexpr std::array kSigns{
    Sign{"<=", Comparison::AtMost},
    Sign{">=", Comparison::AtLeast},
    Sign{"=", Comparison::Equal},
};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<int> wholeNumber(std::string_view text) {
    constexpr std::size_t kMostDigits = 2;
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc{} && stop == end && text.size() <= kMostDigits && value >= 0;
    return whole ? std::optional{value} : std::nullopt;
}

std::optional<int> valueOf(std::string_view text) {
    if (text == "yes" || text == "no") {
        return text == "yes" ? 1 : 0;
    }
    return wholeNumber(text);
}

}  // namespace

Scale scaleOf(QuestionKind kind) {
    switch (kind) {
    case QuestionKind::Rating: return {1, 5};
    case QuestionKind::Nps: return {0, 10};
    case QuestionKind::YesNo: return {0, 1};
    case QuestionKind::Open: break;
    }
    return {};
}

bool AskIf::holdsFor(int answer) const {
    switch (comparison) {
    case Comparison::AtMost: return answer <= value;
    case Comparison::AtLeast: return answer >= value;
    case Comparison::Equal: break;
    }
    return answer == value;
}

std::optional<AskIf> askIf(std::string_view word) {
    const auto text = trimmed(word);
    for (const auto& sign : kSigns) {
        const auto at = text.find(sign.text);
        if (at == std::string_view::npos || !text.starts_with('q')) {
            continue;
        }
        const auto question = wholeNumber(trimmed(text.substr(1, at - 1)));
        const auto value = valueOf(trimmed(text.substr(at + sign.text.size())));
        return question && value ? std::optional{AskIf{*question, sign.comparison, *value}} : std::nullopt;
    }
    return std::nullopt;
}

std::string toString(const AskIf& condition) {
    const auto* const sign = std::ranges::find(kSigns, condition.comparison, &Sign::comparison);
    return "q" + std::to_string(condition.question) + " " + std::string{sign->text} + " " +
           std::to_string(condition.value);
}

const SurveyPlan& usualSurvey() {
    static const SurveyPlan usual{.questions = {SurveyQuestion{}}};
    return usual;
}

int nextQuestion(const SurveyPlan& plan, const std::vector<GivenAnswer>& answers, int last) {
    const auto wanted = [&](const SurveyQuestion& question) {
        return !question.askIf || std::ranges::any_of(answers, [&](const GivenAnswer& given) {
            return given.question == question.askIf->question && question.askIf->holdsFor(given.value);
        });
    };
    for (auto next = static_cast<std::size_t>(last); next < plan.questions.size(); ++next) {
        if (wanted(plan.questions[next])) {
            return static_cast<int>(next) + 1;
        }
    }
    return 0;
}

int firstOf(const SurveyPlan& plan, QuestionKind kind) {
    const auto found = std::ranges::find(plan.questions, kind, &SurveyQuestion::kind);
    return found == plan.questions.end() ? 0 : static_cast<int>(found - plan.questions.begin()) + 1;
}

TextPurpose purposeOf(const SurveyPlan& plan, int question) {
    switch (plan.questions[static_cast<std::size_t>(question) - 1].kind) {
    case QuestionKind::Open: return TextPurpose::SurveyOpen;
    case QuestionKind::Nps: return TextPurpose::SurveyNps;
    case QuestionKind::YesNo: return TextPurpose::SurveyYesNo;
    case QuestionKind::Rating: break;
    }
    return question == firstOf(plan, QuestionKind::Rating) ? TextPurpose::Survey : TextPurpose::SurveyEase;
}

bool isLow(const SurveyPlan& plan, QuestionKind kind, int value) {
    switch (kind) {
    case QuestionKind::Rating: return value <= plan.lowScore;
    case QuestionKind::Nps: return value <= plan.lowNps;
    case QuestionKind::YesNo:
    case QuestionKind::Open: break;
    }
    return false;
}

}  // namespace turnbell
