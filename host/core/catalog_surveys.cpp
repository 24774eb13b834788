#include "host/core/catalog_sections.h"
#include "host/core/sample_values.h"
#include "host/core/text_template.h"

namespace turnbell {
namespace {

constexpr DurationLimits kWindow{std::chrono::hours{1}, std::chrono::hours{30 * 24}, R"("1h" to "720h")"};
constexpr auto kLinkCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "-._~:/?#[]@!$&'()*+,;=%";  // RFC 3986 2

/// The words of one purpose in some languages.
void checkWords(CatalogFindings& findings, const LocalizedText& texts, TextPurpose purpose,
                const std::string& path) {
    for (const auto& [language, text] : texts.byLanguage) {
        auto key = path;
        key.append(".").append(language);
        findings.expectLanguage(language, key);
        findings.expectText(text, key);
        if (const auto parsed = TextTemplate::parseFor(purpose, text); !parsed) {
            findings.expect(false, key, parsed.error().message, parsed.error().column);
        }
    }
}

/// No words at all are Turnbell's own; some need those of the language that stands in for the others.
void checkFirstLanguage(CatalogFindings& findings, const LocalizedText& texts, const std::string& path) {
    const auto& languages = findings.catalog().branch.languages;
    const bool complete =
        texts.byLanguage.empty() || languages.empty() || texts.byLanguage.contains(languages.front());
    findings.expect(complete, path,
                    "a text in " + quoted(languages.empty() ? "" : languages.front()) +
                        ", the branch's first language, is expected");
}

void checkTexts(CatalogFindings& findings, const LocalizedText& texts, TextPurpose purpose,
                const std::string& path) {
    checkFirstLanguage(findings, texts, path);
    checkWords(findings, texts, purpose, path);
}

void checkCondition(CatalogFindings& findings, const SurveyPlan& plan, std::size_t index,
                    const std::string& path) {
    const auto& condition = *plan.questions[index].askIf;
    const bool earlier = condition.question >= 1 && static_cast<std::size_t>(condition.question) <= index;
    findings.expect(earlier, path,
                    "question " + std::to_string(condition.question) +
                        " is not asked before this one: the number of an earlier question is expected");
    if (!earlier) {
        return;
    }
    const auto kind = plan.questions[static_cast<std::size_t>(condition.question) - 1].kind;
    const auto scale = scaleOf(kind);
    findings.expect(kind != QuestionKind::Open, path,
                    "question " + std::to_string(condition.question) +
                        " is answered in words: one that is answered by a number or yes and no is expected");
    findings.expect(
        kind == QuestionKind::Open || (scale.lowest <= condition.value && condition.value <= scale.highest),
        path,
        "an answer from " + std::to_string(scale.lowest) + " to " + std::to_string(scale.highest) +
            " is expected");
}

void checkQuestions(CatalogFindings& findings, const SurveyPlan& plan, const std::string& path) {
    findings.expect(!plan.questions.empty() && plan.questions.size() <= kMostQuestions, path + ".question",
                    "1 to " + std::to_string(kMostQuestions) + " questions are expected");
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const auto place = element(path + ".question", i);
        checkTexts(findings, plan.questions[i].text, purposeOf(plan, static_cast<int>(i) + 1),
                   place + ".text");
        if (plan.questions[i].askIf) {
            checkCondition(findings, plan, i, place + ".ask_if");
        }
    }
}

/// The address goes behind the thanks of a language that have no place for it.
void checkThanks(CatalogFindings& findings, const SurveyPlan& plan, const std::string& path) {
    LocalizedText plain;
    LocalizedText linked;
    for (const auto& [language, text] : plan.thankYou.byLanguage) {
        const auto parsed = TextTemplate::parse(text);
        const bool hasPlace = parsed && parsed->placeholders().has(Placeholder::Link);
        (hasPlace ? linked : plain).byLanguage[language] = text;
        findings.expect(!hasPlace || !plan.link.empty(), path + "." + language,
                        "{link} has no address: set the survey's link, or take {link} away");
    }
    checkFirstLanguage(findings, plan.thankYou, path);
    checkWords(findings, plain, TextPurpose::ThankYou, path);
    checkWords(findings, linked, TextPurpose::SurveyLink, path);
}

bool isLink(const std::string& link) {
    const bool web = link.starts_with("https://") || link.starts_with("http://");
    return web && link.size() <= kMostLinkCharacters &&
           link.find_first_not_of(kLinkCharacters) == std::string::npos;
}

void checkSurvey(CatalogFindings& findings, const SurveyPlan& plan, const std::string& path) {
    findings.expectCode(plan.code, path + ".code");
    checkQuestions(findings, plan, path);
    checkThanks(findings, plan, path + ".thank_you");
    checkTexts(findings, plan.lowScoreText, TextPurpose::LowScore, path + ".low_score_text");
    findings.expect(plan.link.empty() || isLink(plan.link), path + ".link",
                    "an address such as \"https://clinic.example/survey\" of at most " +
                        std::to_string(kMostLinkCharacters) + " characters is expected");
    findings.expectDuration(plan.window, kWindow, path + ".window");
    findings.expectBetween(plan.lowScore, 0, scaleOf(QuestionKind::Rating).highest, path + ".low_score");
    findings.expectBetween(plan.lowNps, -1, scaleOf(QuestionKind::Nps).highest, path + ".low_nps");
}

}  // namespace

void checkSurveys(CatalogFindings& findings) {
    const auto& catalog = findings.catalog();
    findings.checkEach("survey", catalog.surveys, checkSurvey);
    for (std::size_t i = 0; i < catalog.services.size(); ++i) {
        const auto& code = catalog.services[i].survey;
        findings.expect(code.empty() || catalog.survey(code) != nullptr, element("service", i) + ".survey",
                        "there is no survey with the code " + quoted(code));
    }
}

}  // namespace turnbell
