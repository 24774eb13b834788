#include "modem/sms/text_parts.h"

#include "host/base/utf8.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <numeric>
#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

constexpr std::size_t kHeader = 6;

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
    EXPECT_EQ(sizes(cutText("", kHeader)), (Sizes{0}));
    EXPECT_EQ(sizes(cutText(repeated("a", 160), kHeader)), (Sizes{160}));
    EXPECT_EQ(sizes(cutText(repeated("a", 161), kHeader)), (Sizes{153, 8}));
    EXPECT_EQ(sizes(cutText(repeated("a", 306), kHeader)), (Sizes{153, 153}));
    EXPECT_EQ(sizes(cutText(repeated("a", 307), kHeader)), (Sizes{153, 153, 1}));
    EXPECT_EQ(sizes(cutText(repeated("€", 80), kHeader)), (Sizes{160}));
}

TEST(CutText, CountsUtf16Units) {
    EXPECT_EQ(sizes(cutText(repeated("ა", 70), kHeader)), (Sizes{70}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 71), kHeader)), (Sizes{67, 4}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 134), kHeader)), (Sizes{67, 67}));
    EXPECT_EQ(sizes(cutText(repeated("ა", 135), kHeader)), (Sizes{67, 67, 1}));
    EXPECT_EQ(sizes(cutText(repeated("😀", 35), kHeader)), (Sizes{70}));
}

TEST(CutText, NeverCutsAnEscapeSequence) {
    const auto cut = cutText(repeated("a", 152) + "€" + repeated("b", 20), kHeader);

    EXPECT_EQ(sizes(cut), (Sizes{152, 22}));
    EXPECT_EQ(cut->parts[1].text, "€" + repeated("b", 20));
}

TEST(CutText, NeverCutsASurrogatePair) {
    const auto cut = cutText(repeated("ა", 66) + "😀" + repeated("ბ", 20), kHeader);

    EXPECT_EQ(sizes(cut), (Sizes{66, 22}));
    EXPECT_EQ(cut->parts[1].text, "😀" + repeated("ბ", 20));
}

TEST(CutText, NeverCutsAnEmojiOfSeveralCodePoints) {
    const std::string flag = "\U0001F1EC\U0001F1EA";
    const std::string doctor = "\U0001F469\U0001F3FD\u200D\u2695\uFE0F";
    for (const auto& emoji : {flag, doctor}) {
        for (std::size_t before = 55; before < 70; ++before) {
            const auto cut = cutText(std::string(before, 'a') + emoji + std::string(70, 'b'), kHeader);
            const auto whole = [&](const TextPart& part) {
                return part.text.find(emoji) != std::string::npos;
            };
            EXPECT_TRUE(std::any_of(cut->parts.begin(), cut->parts.end(), whole)) << before;
        }
    }
}

TEST(CutText, CutsAChainOfJoinersThatIsLongerThanAnyEmoji) {
    std::string chain;
    for (int i = 0; i < 100; ++i) {
        chain += "\u2695\u200D";
    }

    const auto cut = cutText(chain, kHeader);

    EXPECT_EQ(joined(*cut), chain);
    EXPECT_LE(cut->parts.front().units.size(), roomForUnits(Alphabet::Ucs2, kHeader));
}

TEST(CutText, TakesUcs2OnlyIfItMust) {
    EXPECT_EQ(cutText("Straße Ω €", kHeader)->alphabet, Alphabet::Gsm7);
    EXPECT_EQ(cutText("garçon", kHeader)->alphabet, Alphabet::Ucs2);
    EXPECT_EQ(cutText("გამარჯობა", kHeader)->alphabet, Alphabet::Ucs2);
}

TEST(CutText, RefusesMoreThan255Parts) {
    EXPECT_EQ(cutText(repeated("a", 255 * 153), kHeader)->parts.size(), 255U);
    EXPECT_EQ(cutText(repeated("a", 255 * 153 + 1), kHeader).error().reason, "text_too_long");
    EXPECT_EQ(cutText(repeated("ა", 255 * 67), kHeader)->parts.size(), 255U);
    EXPECT_EQ(cutText(repeated("ა", 255 * 67 + 1), kHeader).error().reason, "text_too_long");
}

TEST(CutText, RefusesWhatIsNoUtf8) {
    EXPECT_EQ(cutText("a\xFF", kHeader).error().reason, "text_invalid");
}

RC_GTEST_PROP(CutText, SaysTheWholeTextInPartsThatFit, ()) {
    const auto character = rc::gen::oneOf(rc::gen::inRange<char32_t>(U' ', U'\x7F'),
                                          rc::gen::element(U'€', U'[', U'Ω', U'ა', U'中', U'😀'));
    const auto plain = rc::gen::element(U'a', U'€', U'Σ', U'\n');
    const auto text =
        encodeUtf8(*rc::gen::resize(1000, rc::gen::oneOf(rc::gen::container<std::u32string>(character),
                                                         rc::gen::container<std::u32string>(plain))));

    const auto cut = cutText(text, kHeader);

    RC_ASSERT(cut.has_value());
    RC_ASSERT(joined(*cut) == text);
    const auto room = roomForUnits(cut->alphabet, cut->parts.size() > 1 ? kHeader : 0);
    for (const auto& part : cut->parts) {
        RC_ASSERT(part.units.size() <= room);
        RC_ASSERT(part.text.find("\uFFFD") == std::string::npos);
    }
}

}  // namespace
}  // namespace turnbell::sms
