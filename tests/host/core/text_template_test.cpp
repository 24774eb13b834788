#include "host/core/text_template.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

TextFields visit() {
    return {.firstName = "Ana",
            .lastName = "Beridze",
            .location = "12 Rustaveli Ave",
            .desk = "Desk 3",
            .branch = "Old Town Clinic",
            .service = "General",
            .ticket = "A017",
            .ahead = "2",
            .wait = "about 15 to 25 min",
            .waitFrom = "15",
            .waitTo = "25"};
}

std::string rendered(std::string_view text, const TextFields& fields) {
    const auto parsed = TextTemplate::parse(text);
    return parsed ? parsed->render(fields) : "error: " + parsed.error().message;
}

TEST(TextTemplate, PutsEveryFieldInItsPlace) {
    EXPECT_EQ(
        rendered("{first_name} {last_name}: {service} at {desk}, {location}, {branch}, {ticket}, {ahead}",
                 visit()),
        "Ana Beridze: General at Desk 3, 12 Rustaveli Ave, Old Town Clinic, A017, 2");
    EXPECT_EQ(rendered("{wait}; {wait_from}-{wait_to}", visit()), "about 15 to 25 min; 15-25");
}

TEST(TextTemplate, LeavesATextWithoutPlaceholdersAsItIs) {
    EXPECT_EQ(rendered("  Two  spaces , kept .\n👋🏽", {}), "  Two  spaces , kept .\n👋🏽");
    EXPECT_EQ(rendered("", visit()), "");
}

TEST(TextTemplate, WritesABraceForTwo) {
    EXPECT_EQ(rendered("{{ticket}} is {{{ticket}}}", visit()), "{ticket} is {A017}");
}

TEST(TextTemplate, RefusesAnUnknownPlaceholderByNameAndColumn) {
    const auto parsed = TextTemplate::parse("გთხოვთ {nickname}!");

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, ErrorCode::Invalid);
    EXPECT_EQ(parsed.error().reason, "template_placeholder");
    EXPECT_EQ(parsed.error().column, 8);
    EXPECT_EQ(parsed.error().message,
              "column 8: there is no placeholder {nickname}; there are {first_name} {last_name} {location} "
              "{service} {desk} {ticket} {ahead} {wait} {wait_from} {wait_to} {link} {branch} {notice} "
              "{appointment} {time} {date} {choices}");
    EXPECT_EQ(TextTemplate::parse("{}").error().reason, "template_placeholder");
    EXPECT_EQ(TextTemplate::parse("{ ticket }").error().reason, "template_placeholder");
}

TEST(TextTemplate, RefusesAPlaceholderThatIsNeverKnownThen) {
    const auto parsed = TextTemplate::parseFor(TextPurpose::Stop, "{branch}: bye, {{x}} {ticket}");

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().reason, "template_unknown_here");
    EXPECT_EQ(parsed.error().column, 22);
    EXPECT_EQ(parsed.error().message,
              "column 22: {ticket} is never known in a text of the kind 'stop'; there "
              "are {location} {branch}");
    EXPECT_FALSE(TextTemplate::parseFor(TextPurpose::Welcome, "{ticket} {desk}"));
}

TEST(TextTemplate, RefusesATextThatLacksWhatItIsFor) {
    const auto parsed = TextTemplate::parseFor(TextPurpose::Turn, "მობრძანდით");

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().reason, "template_required");
    EXPECT_EQ(parsed.error().column, 11) << "behind its end";
    EXPECT_EQ(parsed.error().message, "column 11: a text of the kind 'turn' must have {desk}");
    EXPECT_TRUE(TextTemplate::parseFor(TextPurpose::Turn, "{desk}"));
    EXPECT_EQ(TextTemplate::parseFor(TextPurpose::Turn, "{desk").error().reason, "template_brace");
}

TEST(TextTemplate, NamesTheLineOfALongText) {
    const auto unknown = TextTemplate::parse("გამარჯობა\n\nHi {nickname}");

    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message.starts_with("line 3, column 4: ")) << unknown.error().message;
    EXPECT_EQ(unknown.error().column, 15) << "of all characters";

    const auto neverKnown = TextTemplate::parseFor(TextPurpose::Stop, "{branch}\n{ticket}");
    EXPECT_TRUE(neverKnown.error().message.starts_with("line 2, column 1: ")) << neverKnown.error().message;

    const auto missing = TextTemplate::parseFor(TextPurpose::Turn, "Come\n");
    EXPECT_TRUE(missing.error().message.starts_with("line 2, column 1: ")) << missing.error().message;
}

TEST(TextTemplate, ClosesAGapAmongWideSigns) {
    TextFields fields;
    fields.ahead = "3";
    EXPECT_EQ(rendered("お待ちは{ahead}人、{wait}。順番に", fields), "お待ちは3人。順番に");
    EXPECT_EQ(rendered("まもなく順番です。{wait}。お近くへ：{location}。", fields),
              "まもなく順番です。お近くへ。");
    EXPECT_EQ(rendered("{first_name}，轮到您了", fields), "轮到您了");
}

TEST(TextTemplate, CapitalisesTheFirstLetterAlone) {
    EXPECT_EQ(capitalised("ödön"), "Ödön");
    EXPECT_EQ(capitalised("თქვენი"), "თქვენი") << "Georgian begins no sentence with a capital";
    EXPECT_EQ(capitalised("{ticket}"), "{ticket}");
    EXPECT_EQ(capitalised(""), "");
}

TEST(TextTemplate, RefusesALoneBraceByColumn) {
    for (const auto& [text, column] :
         {std::pair{"a {", "column 3:"}, std::pair{"a } b", "column 3:"}, std::pair{"{ticket", "column 1:"},
          std::pair{"{tic{ket}", "column 1:"}, std::pair{"{ticket}}", "column 9:"},
          std::pair{"{{ticket}", "column 9:"}}) {
        const auto parsed = TextTemplate::parse(text);

        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().reason, "template_brace");
        EXPECT_TRUE(parsed.error().message.starts_with(column)) << parsed.error().message;
    }
}

TEST(TextTemplate, ReadsAsIfAPlaceholderWithNothingToSayHadNotBeenThere) {
    TextFields onlyTicket;
    onlyTicket.ticket = "A1";
    const std::vector<std::pair<const char*, const char*>> texts{
        {"{first_name} {last_name}, it is your turn", "It is your turn"},
        {"Dear {first_name} {last_name}, hello", "Dear, hello"},
        {"Dear {first_name} {ticket}, hello", "Dear A1, hello"},
        {"{first_name}{ticket}, hello", "A1, hello"},
        {"Hello {first_name}!", "Hello!"},
        {"Hello, {first_name}!", "Hello!"},
        {"Hello {first_name}", "Hello"},
        {"go to {desk} now", "go to now"},
        {"Your turn: {desk}, {location}.", "Your turn."},
        {"Your turn: {desk}, {ticket}.", "Your turn: A1."},
        {"Your turn: {ticket}, {location}.", "Your turn: A1."},
        {"{branch}: {first_name}, ticket {ticket}", "Ticket A1"},
        {"{ticket}: {first_name}, your turn", "A1: your turn"},
        {"It is time. {first_name}, please come. {desk}", "It is time. Please come."},
        {"It is time. {first_name} {ticket}", "It is time. A1"},
        {"Where: {location}\nWho: {first_name}\n{ticket}", "Where\nWho\nA1"},
        {"Line\n{first_name}, ticket {ticket}", "Line\nTicket A1"},
        {"{first_name}, თქვენი ჯერია", "თქვენი ჯერია"},
        {"{first_name}, Älteste zuerst", "Älteste zuerst"},
        {"{first_name}, übrigens", "Übrigens"},
        {"{first_name}", ""},
        {"{first_name} {last_name}", ""},
        {"{first_name}.", ""},
    };
    for (const auto& [text, expected] : texts) {
        EXPECT_EQ(rendered(text, onlyTicket), expected);
    }
}

TEST(TextTemplate, NeverReadsAValueAsATemplate) {
    TextFields fields;
    fields.firstName = "{ticket}";
    fields.ticket = "{{";

    EXPECT_EQ(rendered("{first_name} {ticket}", fields), "{ticket} {{");
}

/// A placeholder in a value would be replaced by the mark if values were read again.
RC_GTEST_PROP(TextTemplateProperty, PutsValuesInOnlyOnce, ()) {
    constexpr auto kMark = "MARK";
    const auto value = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"{}ticke{ticket} "}));
    RC_PRE(!value.empty());
    TextFields fields;
    fields.firstName = value + "{ticket}";
    fields.ticket = kMark;

    RC_ASSERT(rendered("{first_name}|{ticket}", fields) == value + "{ticket}|" + kMark);
}

RC_GTEST_PROP(TextTemplateProperty, LeavesNoDoubleSpaceNoLeadingSpaceAndNoLonePunctuation, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "{first_name}", "{desk}", "{ticket}", " word", " word,", " word.", " word: "));
    std::string text;
    for (const auto& piece : pieces) {
        text += text.ends_with(' ') && piece.starts_with(' ') ? piece.substr(1) : piece;
    }
    TextFields fields;
    fields.ticket = "A1";
    const auto out = rendered(text, fields);

    RC_LOG() << text << " -> " << out;
    RC_ASSERT(out.find("  ") == std::string::npos);
    for (const auto* bad : {" .", " ,", " :", ",.", ":.", "::", ",:", ":,"}) {
        RC_ASSERT(out.find(bad) == std::string::npos);
    }
}

RC_GTEST_PROP(TextTemplateProperty, GivesBackAnyTextWhoseBracesAreDoubled, ()) {
    const auto text = *rc::gen::arbitrary<std::string>();
    std::string doubled;
    for (const char c : text) {
        doubled += std::string(c == '{' || c == '}' ? 2 : 1, c);
    }

    RC_ASSERT(rendered(doubled, visit()) == text);
}

}  // namespace
}  // namespace turnbell
