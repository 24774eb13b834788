#include "modem/sms/text_parts.h"

#include "host/base/utf8.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <numeric>
#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

std::vector<std::size_t> sizes(const Result<CutText>& cut) {
    std::vector<std::size_t> result;
    for (const auto& part : cut->parts) {
        result.push_back(part.units.size());
    }
    return result;
}

std::string joined(const CutText& cut) {
    return std::accumulate(cut.parts.begin(), cut.parts.end(), std::string{},
                           [](std::string all, const TextPart& part) { return std::move(all) + part.text; });
}

using Sizes = std::vector<std::size_t>;

TEST(CutText, HasRoomForWhatTheStandardSays) {
    EXPECT_EQ(roomForUnits(Alphabet::Gsm7, 0), 160U);
    EXPECT_EQ(roomForUnits(Alphabet::Gsm7, 6), 153U);
    EXPECT_EQ(roomForUnits(Alphabet::Gsm7, 7), 152U);
    EXPECT_EQ(roomForUnits(Alphabet::Ucs2, 0), 70U);
    EXPECT_EQ(roomForUnits(Alphabet::Ucs2, 6), 67U);
    EXPECT_EQ(roomForUnits(Alphabet::Ucs2, 7), 66U);
    EXPECT_EQ(roomForUnits(Alphabet::Data8, 0), 140U);
    EXPECT_EQ(roomForUnits(Alphabet::Ucs2, 200), 0U);
}

TEST(CutText, CountsSeptets) {
    EXPECT_EQ(sizes(cutText("", {})), (Sizes{0}));
    EXPECT_EQ(sizes(cutText(repeated("a", 160), {})), (Sizes{160}));
    EXPECT_EQ(sizes(cutText(repeated("a", 161), {})), (Sizes{153, 8}));
    EXPECT_EQ(sizes(cutText(repeated("a", 161), {.wideReference = true})), (Sizes{152, 9}));
    EXPECT_EQ(sizes(cutText(repeated("a", 306), {})), (Sizes{153, 153}));
    EXPECT_EQ(sizes(cutText(repeated("a", 307), {})), (Sizes{153, 153, 1}));
    EXPECT_EQ(sizes(cutText(repeated("€", 80), {})), (Sizes{160}));
}

TEST(CutText, CountsUtf16Units) {
    EXPECT_EQ(sizes(cutText(repeated("ა", 70), {})), (Sizes{70}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 71), {})), (Sizes{67, 4}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 134), {})), (Sizes{67, 67}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 135), {})), (Sizes{67, 67, 1}));
    EXPECT_EQ(sizes(cutText(repeated("😀", 35), {})), (Sizes{70}));
}

TEST(CutText, NeverCutsAnEscapeSequence) {
    const auto cut = cutText(repeated("a", 152) + "€" + repeated("b", 20), {});

    EXPECT_EQ(sizes(cut), (Sizes{152, 22}));
    EXPECT_EQ(cut->parts[1].text, "€" + repeated("b", 20));
}

TEST(CutText, NeverCutsASurrogatePair) {
    const auto cut = cutText(repeated("ა", 66) + "😀" + repeated("ბ", 20), {});

    EXPECT_EQ(sizes(cut), (Sizes{66, 22}));
    EXPECT_EQ(cut->parts[1].text, "😀" + repeated("ბ", 20));
}

TEST(CutText, NeverCutsAnEmojiOfSeveralCodePoints) {
    const std::string flag = "\U0001F1EC\U0001F1EA";
    const std::string doctor = "\U0001F469\U0001F3FD\u200D\u2695\uFE0F";
    for (const auto& emoji : {flag, doctor}) {
        for (std::size_t before = 55; before < 70; ++before) {
            const auto cut = cutText(std::string(before, 'a') + emoji + std::string(70, 'b'), {});
            const auto whole = [&](const TextPart& part) {
                return part.text.find(emoji) != std::string::npos;
            };
            EXPECT_TRUE(std::any_of(cut->parts.begin(), cut->parts.end(), whole)) << before;
        }
    }
}

TEST(SignLength, IsThatOfWhatIsNeverCut) {
    EXPECT_EQ(signLength(U"ab"), 1U);
    EXPECT_EQ(signLength(U"\U0001F469\U0001F3FD\u200D\u2695\uFE0Fx"), 5U);
    EXPECT_EQ(signLength(U"\U0001F1EC\U0001F1EA\U0001F1E9"), 2U);
    EXPECT_EQ(signLength(U"\u0646\u200D\u0647"), 2U)
        << "letters that are joined may be cut behind the joiner";
}

TEST(LongestSign, CountsUnitsOfTheScript) {
    EXPECT_EQ(longestSign({}, U""), 0U);
    EXPECT_EQ(longestSign({}, U"abc"), 1U);
    EXPECT_EQ(longestSign({}, U"a€"), 2U) << "behind an escape";
    EXPECT_EQ(longestSign({Alphabet::Ucs2, {}}, U"a\U0001F469\U0001F3FD\u200D\u2695\uFE0F"), 7U);
}

TEST(CutText, CutsAChainOfJoinersThatIsLongerThanAnyEmoji) {
    std::string chain;
    for (int i = 0; i < 100; ++i) {
        chain += "\u2695\u200D";
    }

    const auto cut = cutText(chain, {});

    EXPECT_EQ(joined(*cut), chain);
    EXPECT_LE(cut->parts.front().units.size(), roomForUnits(Alphabet::Ucs2, 6));
}

TEST(CutText, TakesUcs2OnlyIfItMust) {
    EXPECT_EQ(cutText("Straße Ω €", {})->script.alphabet, Alphabet::Gsm7);
    EXPECT_EQ(cutText("garçon", {})->script.alphabet, Alphabet::Ucs2);
    EXPECT_EQ(cutText("გამარჯობა", {})->script.alphabet, Alphabet::Ucs2);
}

constexpr auto kNone = NationalLanguage::None;
constexpr auto kTurkish = NationalLanguage::Turkish;

TEST(CutText, TakesTheTablesOfTheLanguageThatNeedTheFewestSeptets) {
    const auto tablesOf = [](const std::string& text, NationalLanguage language) {
        return cutText(text, {.language = language})->script.tables;
    };
    EXPECT_EQ(tablesOf(repeated("a", 75) + "ş", kTurkish), (ShiftTables{kTurkish, kNone}));
    EXPECT_EQ(tablesOf(repeated("üş", 40), kTurkish), (ShiftTables{kTurkish, kNone}));
    // The locking table lacks è: what it lacks leaves the single shift.
    EXPECT_EQ(tablesOf(repeated("è", 75) + "ş", kTurkish), (ShiftTables{kNone, kTurkish}));
    // The locking table lacks Φ, which the single shift has; ã is one septet in the one and two in the other.
    EXPECT_EQ(tablesOf(repeated("ã", 75) + "Φ", NationalLanguage::Portuguese),
              (ShiftTables{NationalLanguage::Portuguese, NationalLanguage::Portuguese}));
    EXPECT_EQ(tablesOf(repeated("a", 75) + "ó", NationalLanguage::Spanish),
              (ShiftTables{kNone, NationalLanguage::Spanish}));
}

TEST(CutText, TakesTheTablesOfTheLanguageOnlyIfTheySaveAPart) {
    const auto scriptOf = [](const std::string& text) {
        return cutText(text, {.language = kTurkish})->script;
    };

    EXPECT_EQ(scriptOf("şimdi"), (Script{Alphabet::Ucs2, {}}));
    EXPECT_EQ(scriptOf(repeated("a", 400)), Script{});
    EXPECT_EQ(scriptOf(repeated("ა", 100)), (Script{Alphabet::Ucs2, {}}));
    EXPECT_EQ(scriptOf(repeated("ş", 71)).alphabet, Alphabet::Gsm7);
    EXPECT_EQ(cutText(repeated("ş", 71), {})->script.alphabet, Alphabet::Ucs2);
}

TEST(CutText, LeavesRoomForTheLanguageInEveryPart) {
    const auto inTurkish = [](const std::string& text, bool wide) {
        return sizes(cutText(text, {.wideReference = wide, .language = kTurkish}));
    };
    EXPECT_EQ(inTurkish(repeated("ş", 155), false), (Sizes{155}));
    EXPECT_EQ(inTurkish(repeated("ş", 156), false), (Sizes{149, 7}));
    EXPECT_EQ(inTurkish(repeated("ş", 156), true), (Sizes{148, 8}));
}

TEST(CutText, RefusesMoreThan255Parts) {
    EXPECT_EQ(cutText(repeated("a", 255 * 153), {})->parts.size(), 255U);
    EXPECT_EQ(cutText(repeated("a", 255 * 153 + 1), {}).error().reason, "text_too_long");
    EXPECT_EQ(cutText(repeated("ა", 255 * 67), {})->parts.size(), 255U);
    EXPECT_EQ(cutText(repeated("ა", 255 * 67 + 1), {}).error().reason, "text_too_long");
}

TEST(CutText, RefusesWhatIsNoUtf8) {
    EXPECT_EQ(cutText("a\xFF", {}).error().reason, "text_invalid");
}

RC_GTEST_PROP(CutText, SaysTheWholeTextInPartsThatFit, ()) {
    const auto character = rc::gen::oneOf(rc::gen::inRange<char32_t>(U' ', U'\x7F'),
                                          rc::gen::element(U'€', U'[', U'Ω', U'ა', U'中', U'😀'));
    const auto plain = rc::gen::element(U'a', U'€', U'Σ', U'\n');
    const auto text =
        encodeUtf8(*rc::gen::resize(1000, rc::gen::oneOf(rc::gen::container<std::u32string>(character),
                                                         rc::gen::container<std::u32string>(plain))));

    const auto cut = cutText(text, {});

    RC_ASSERT(cut.has_value());
    RC_ASSERT(joined(*cut) == text);
    const auto room = roomForUnits(cut->script.alphabet, cut->parts.size() > 1 ? 6 : 0);
    for (const auto& part : cut->parts) {
        RC_ASSERT(part.units.size() <= room);
        RC_ASSERT(part.text.find("\uFFFD") == std::string::npos);
    }
}

}  // namespace
}  // namespace turnbell::sms
