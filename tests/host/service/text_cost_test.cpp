#include "host/service/text_cost.h"

#include "modem/sms/text_parts.h"
#include "tests/host/core/test_catalog.h"

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using Values = std::map<Placeholder, std::vector<std::string>>;

std::string unchanged(const std::string& text) {
    return text;
}

const SendingWay kPlain{sms::NationalLanguage::None, unchanged};

wire::TextCost worst(const std::string& text, const Values& values, const SendingWay& way = kPlain) {
    return worstCostOf(
        *TextTemplate::parse(text), [&](Placeholder one) { return values.at(one); }, way);
}

std::string times(std::string_view sign, int count) {
    std::string out;
    for (; count > 0; --count) {
        out += sign;
    }
    return out;
}

TEST(TextCost, CountsTheSmsOfAText) {
    const auto one = costOf(times("x", 160), kPlain);
    EXPECT_EQ(one.alphabet, "gsm7");
    EXPECT_EQ(one.sms, 1);
    EXPECT_EQ(one.used, 160);
    EXPECT_EQ(one.left, 0);

    const auto two = costOf(times("x", 161), kPlain);
    EXPECT_EQ(two.sms, 2);
    EXPECT_EQ(two.used, 8) << "a part of several has 153";
    EXPECT_EQ(two.left, 145);
}

TEST(TextCost, CountsUnitsOfTheAlphabet) {
    EXPECT_EQ(costOf("€", kPlain).used, 2) << "behind an escape";
    const auto wave = costOf("👋", kPlain);
    EXPECT_EQ(wave.alphabet, "ucs2");
    EXPECT_EQ(wave.used, 2);
    EXPECT_EQ(wave.left, 68);
    EXPECT_EQ(costOf(times("თ", 71), kPlain).sms, 2);
}

TEST(TextCost, UsesNationalTablesWhereTheySaveAnSms) {
    const auto text = "ş" + times("x", 100);
    EXPECT_EQ(costOf(text, kPlain).sms, 2);

    const auto turkish = costOf(text, {sms::NationalLanguage::Turkish, unchanged});
    EXPECT_EQ(turkish.sms, 1);
    EXPECT_EQ(turkish.alphabet, "gsm7");
    EXPECT_EQ(turkish.tables, "turkish");
}

TEST(TextCost, IsThatOfTheLettersInWhichItIsSent) {
    const auto cost =
        costOf("ab", {sms::NationalLanguage::None, [](const std::string& text) { return text + text; }});
    EXPECT_EQ(cost.text, "abab");
    EXPECT_EQ(cost.used, 4);
}

TEST(WorstCost, TakesTheLongestOfEachValue) {
    const auto cost = worst("{ticket} at {desk}", {{Placeholder::Ticket, {"A1", "BL-9999"}},
                                                   {Placeholder::Desk, {"Desk 1", times("d", 150)}}});
    EXPECT_EQ(cost.sms, 2);
    EXPECT_EQ(cost.alphabet, "gsm7");
    EXPECT_TRUE(cost.text.starts_with("BL-9999 at ddd"));
}

TEST(WorstCost, IsThatOfUcs2AsSoonAsOneValueNeedsIt) {
    const auto cost = worst(times("x", 60) + "{desk}", {{Placeholder::Desk, {"a long name of a desk", "მ"}}});
    EXPECT_EQ(cost.alphabet, "ucs2");
    EXPECT_EQ(cost.sms, 2);
}

TEST(WorstCost, KnowsThatAGapMayBeginASentenceWithACapitalOfAnotherAlphabet) {
    // è is in the GSM 7-bit alphabet, È is not.
    const auto cost = worst("{first_name}, è il suo turno", {{Placeholder::FirstName, {"", "Anna"}}});
    EXPECT_EQ(cost.alphabet, "ucs2");
}

TEST(WorstCost, CountsNationalTablesOnlyIfEveryValueIsInThem) {
    const SendingWay turkish{sms::NationalLanguage::Turkish, unchanged};
    const auto words = "ş" + times("x", 100) + "{desk}";
    EXPECT_EQ(worst(words, {{Placeholder::Desk, {"Gişe 1"}}}, turkish).sms, 1);
    EXPECT_EQ(worst(words, {{Placeholder::Desk, {"Gişe 1", "მ"}}}, turkish).sms, 2);
}

/// Any of: letters of the alphabet, what takes two septets, letters of the Turkish tables, of none, emoji.
rc::Gen<std::string> somePiece() {
    return rc::gen::element<std::string>("x", "word ", "€", "ş", "ğ", "è", "თ", "漢", "👋", "👩\u200D⚕\uFE0F",
                                         "🇬🇪", ". ", ", ", ": ");
}

std::string someText(int most) {
    std::string text;
    for (const auto& piece :
         *rc::gen::resize(most, rc::gen::container<std::vector<std::string>>(somePiece()))) {
        text += piece;
    }
    return text;
}

RC_GTEST_PROP(WorstCostProperty, NoTextNeedsMoreSmsThanItSays, ()) {
    Values values;
    std::string words;
    for (const auto placeholder : {Placeholder::FirstName, Placeholder::Desk, Placeholder::Service}) {
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            values[placeholder].push_back(someText(40));
        }
        words +=
            someText(60) + *rc::gen::element<std::string>("", "{" + std::string{toString(placeholder)} + "}");
    }
    const SendingWay way{*rc::gen::element(sms::NationalLanguage::None, sms::NationalLanguage::Turkish,
                                           sms::NationalLanguage::Spanish, sms::NationalLanguage::Portuguese),
                         unchanged};
    const auto parsed = TextTemplate::parse(words);
    RC_ASSERT(parsed);
    const auto most = worst(words, values, way).sms;
    TextFields fields;
    for (const auto& [placeholder, some] : values) {
        valueOf(fields, placeholder) = *rc::gen::elementOf(some);
    }
    const auto text = parsed->render(fields);
    const auto cut = sms::cutText(text, {.language = way.tables});
    RC_ASSERT(cut);
    RC_LOG() << text << ": " << cut->parts.size() << " of " << most;
    RC_ASSERT(static_cast<int>(cut->parts.size()) <= most);
}

}  // namespace
}  // namespace turnbell
