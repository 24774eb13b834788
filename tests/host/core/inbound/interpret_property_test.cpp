#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/interpret.h"
#include "tests/host/core/inbound/golden_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

constexpr std::array kLanguages{"en", "ka", "de", "ja", "zh", "", "xx"};
constexpr std::array kQuestions{QuestionKind::Rating, QuestionKind::Nps, QuestionKind::YesNo,
                                QuestionKind::Open};

InboundContext anyContext() {
    InboundContext context;
    context.language = *rc::gen::elementOf(kLanguages);
    context.activeVisit = *rc::gen::arbitrary<bool>();
    context.mayRejoin = *rc::gen::arbitrary<bool>();
    context.pendingYesNo = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        context.question = openQuestion(*rc::gen::elementOf(kQuestions));
    }
    if (*rc::gen::arbitrary<bool>()) {
        context.choices = {"A012", "B003"};
        context.codeWords = {{"DOC", "B"}};
    }
    return context;
}

const std::vector<GoldenText>& goldenTexts() {
    static const auto kRows = [] {
        auto rows = readGoldenTable(TURNBELL_GOLDEN_TEXTS "/keywords.tsv");
        const auto numbers = readGoldenTable(TURNBELL_GOLDEN_TEXTS "/numbers.tsv");
        rows.insert(rows.end(), numbers.begin(), numbers.end());
        return rows;
    }();
    return kRows;
}

const GoldenText& anyRow(const std::vector<GoldenText>& rows) {
    return rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
}

/// Pieces of real texts in any order, with bytes of any value between them.
std::string anyText() {
    std::string text;
    const int pieces = *rc::gen::inRange(0, 6);
    for (int i = 0; i < pieces; ++i) {
        text += anyRow(goldenTexts()).text;
        text += *rc::gen::elementOf(std::array{"", " ", "\n", ", ", "-", "/"});
        text += *rc::gen::resize(3, rc::gen::string<std::string>());
    }
    return text;
}

RC_GTEST_PROP(InterpretProperty, AnswersWithinTheScaleAndTheContext, ()) {
    const auto context = anyContext();
    const auto meaning = interpret(anyText(), context);

    RC_ASSERT(!meaning.rule.empty());
    RC_ASSERT((meaning.kind == InboundKind::Keyword) == meaning.keyword.has_value());
    if (meaning.kind == InboundKind::Rating) {
        RC_ASSERT(context.question && meaning.answersQuestion);
        RC_ASSERT(meaning.value >= context.question->lowest && meaning.value <= context.question->highest);
    }
    if (meaning.kind == InboundKind::Choice) {
        RC_ASSERT(meaning.value >= 1 && meaning.value <= static_cast<int>(context.choices.size()));
    }
    if (meaning.kind == InboundKind::YesNo) {
        RC_ASSERT(context.pendingYesNo ||
                  (context.question && context.question->kind == QuestionKind::YesNo));
    }
    RC_ASSERT(meaning.kind != InboundKind::AskCancel || context.activeVisit);
    RC_ASSERT(!meaning.answersQuestion || context.question);
}

RC_GTEST_PROP(InterpretProperty, SurvivesAnyBytes, (const std::string& bytes)) {
    RC_ASSERT(!interpret(bytes, anyContext()).rule.empty());
}

/// Capitals of ASCII letters and full-width forms of what has them; neither tells anything.
std::string disguised(const std::string& text) {
    auto characters = decodeUtf8Lossy(text);
    for (auto& c : characters) {
        const bool ascii = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
        if (c >= U'a' && c <= U'z' && *rc::gen::arbitrary<bool>()) {
            c -= U'a' - U'A';
        }
        if (ascii && *rc::gen::arbitrary<bool>()) {
            c += U'Ａ' - U'A';
        }
    }
    return encodeUtf8(characters);
}

std::vector<GoldenText> keywordRows() {
    std::vector<GoldenText> rows;
    std::copy_if(goldenTexts().begin(), goldenTexts().end(), std::back_inserter(rows),
                 [](const GoldenText& one) {
                     const bool keyword = one.expected.starts_with("keyword") ||
                                          one.expected.starts_with("opt_") || one.expected == "help";
                     const auto characters = decodeUtf8(one.text);
                     return keyword && characters && one.text.find('\n') == std::string::npos &&
                            std::any_of(characters->begin(), characters->end(), isLetterCharacter);
                 });
    return rows;
}

RC_GTEST_PROP(InterpretProperty, HearsAKeywordInAnyCaseWidthAndPunctuation, ()) {
    static const auto kRows = keywordRows();
    const auto& row = anyRow(kRows);
    const auto* before = *rc::gen::elementOf(std::array{"", " ", "\"", "*", "\t", "\u200B"});
    const auto* after = *rc::gen::elementOf(std::array{"", " ", "!", "...", "\"", "。", " \r\n", " 🙏"});

    const auto meaning = interpret(before + disguised(row.text) + after, row.context);

    RC_ASSERT(describe(meaning) == row.expected);
}

RC_GTEST_PROP(InterpretProperty, ReadsNoRatingWithoutADigitANumberWordOrAStar, ()) {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
        std::vector<std::string>{"great",  "give", "stars",  "rating", "it",   "is",   "a",     "best",
                                 "staff",  "/",    "-",      "of",     "👍",    "❤",    "კარგი", "ქულა",
                                 "Sterne", "Note", "評価は", "満点",   "评分", "好评", "не",    "?"}));
    std::string text;
    for (const auto& word : words) {
        text += word + " ";
    }
    InboundContext context{.language = *rc::gen::elementOf(kLanguages),
                           .question = openQuestion(QuestionKind::Rating)};

    RC_ASSERT(std::count(words.begin(), words.end(), "❤") > 1 ||
              interpret(text, context).kind != InboundKind::Rating);
}

TEST(InterpretLongTexts, AreReadToTheirEnd) {
    const InboundContext context{.activeVisit = true, .question = openQuestion(QuestionKind::Rating)};
    for (const auto* piece : {"a", "5 ", "4 or ", "stop ", "⭐", "五", "1/", "\u0301", "\u202Ea\u202C", ">\n",
                              "thanks ", "-", "😀", "s t "}) {
        std::string text;
        while (text.size() < 20'000) {
            text += piece;
        }
        EXPECT_FALSE(interpret(text, context).rule.empty()) << piece;
    }
}

}  // namespace
}  // namespace turnbell
