#include "host/catalog/toml_entry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> printed(const FileReport& report) {
    std::vector<std::string> lines;
    for (const auto& problem : report.problems) {
        lines.push_back(std::to_string(problem.line) + ": " + problem.message);
    }
    return lines;
}

class TomlEntryTest : public testing::Test {
protected:
    TomlEntry entry(std::string_view text) {
        table_ = toml::parse(text);
        return TomlEntry{table_, "", report_};
    }

    toml::table table_;
    FileReport report_;
};

TEST_F(TomlEntryTest, TakesValuesOfTheRightType) {
    auto root = entry("text = \"a\"\nnumber = -7\nflag = true\ndelay = \"90s\"\nlist = [\"x\", \"y\"]\n");
    std::string text;
    int number = 0;
    bool flag = false;
    milliseconds delay{};
    std::vector<std::string> list;

    root.take("text", text);
    root.take("number", number);
    root.take("flag", flag);
    root.take("delay", delay);
    root.take("list", list);

    EXPECT_EQ(text, "a");
    EXPECT_EQ(number, -7);
    EXPECT_TRUE(flag);
    EXPECT_EQ(delay, seconds{90});
    EXPECT_THAT(list, ElementsAre("x", "y"));
    EXPECT_THAT(report_.problems, IsEmpty());
}

TEST_F(TomlEntryTest, KeepsTheDefaultOfAMissingKey) {
    auto root = entry("");
    std::string text = "default";
    std::optional<milliseconds> delay = seconds{1};

    root.take("text", text);
    root.take("delay", delay);

    EXPECT_EQ(text, "default");
    EXPECT_EQ(delay, seconds{1});
    EXPECT_FALSE(root.has("text"));
}

TEST_F(TomlEntryTest, ReportsTheWrongTypeWithItsLine) {
    auto root =
        entry("text = 1\n\nnumber = \"1\"\nbig = 3000000000\nflag = 1\ndelay = 90\nlist = [1]\nname = 5\n");
    std::string text;
    int number = 5;
    bool flag = false;
    milliseconds delay{7};
    std::vector<std::string> list{"kept"};
    LocalizedText name;

    root.take("text", text);
    root.take("number", number);
    root.take("big", number);
    root.take("flag", flag);
    root.take("delay", delay);
    root.take("list", list);
    root.take("name", name, "en");

    EXPECT_THAT(
        printed(report_),
        ElementsAre(
            "1: text is expected to be a text in quotes",
            "3: number is expected to be a whole number, such as 1",
            "4: big is expected to be a whole number, such as 1", "5: flag is expected to be true or false",
            R"(6: delay is expected to be a time such as "0", "90s", "5m" or "1h")",
            R"(7: list is expected to be a list of texts, such as ["A", "B"])",
            R"(8: name is expected to be a text in quotes, or one for each language: { en = "..." })"));
    EXPECT_EQ(number, 5);
    EXPECT_EQ(delay, milliseconds{7});
    EXPECT_THAT(list, ElementsAre("kept"));
}

TEST_F(TomlEntryTest, TakesOffForNoTimeOnlyWhereThereMayBeNone) {
    auto root = entry("delay = \"off\"\nalways = \"off\"\n");
    std::optional<milliseconds> delay = seconds{1};
    milliseconds always{1};

    root.take("delay", delay);
    root.take("always", always);

    EXPECT_EQ(delay, std::nullopt);
    EXPECT_THAT(printed(report_),
                ElementsAre(R"(2: always is expected to be a time such as "0", "90s", "5m" or "1h")"));
}

TEST_F(TomlEntryTest, TakesATextInOneLanguageOrInSeveral) {
    auto root = entry("plain = \"General\"\nboth = { en = \"General\", ka = \"ზოგადი\" }\n");
    LocalizedText plain;
    LocalizedText both;

    root.take("plain", plain, "de");
    root.take("both", both, "de");

    EXPECT_EQ(plain, (LocalizedText{{{"de", "General"}}}));
    EXPECT_EQ(both, (LocalizedText{{{"en", "General"}, {"ka", "ზოგადი"}}}));
}

enum class Colour { Red, Green };

std::optional<Colour> colour(std::string_view word) {
    return word == "red"     ? std::optional{Colour::Red}
           : word == "green" ? std::optional{Colour::Green}
                             : std::nullopt;
}

TEST_F(TomlEntryTest, TakesAWordOutOfAFewAndReportsAnyOtherOnce) {
    auto root = entry("good = \"green\"\nbad = \"blue\"\nworse = 1\n");
    std::array<Colour, 4> colours{};

    root.take("good", colours[0], colour, "is expected to be one of red, green");
    root.take("bad", colours[1], colour, "is expected to be one of red, green");
    root.take("worse", colours[2], colour, "is expected to be one of red, green");
    root.take("missing", colours[3], colour, "is expected to be one of red, green");

    EXPECT_EQ(colours[0], Colour::Green);
    EXPECT_THAT(printed(report_), ElementsAre("2: bad is expected to be one of red, green",
                                              "3: worse is expected to be a text in quotes"));
}

TEST_F(TomlEntryTest, RefusesKeysThatNobodyTook) {
    auto root = entry("text = \"a\"\ntxet = \"b\"\n");
    std::string text;

    root.take("text", text);
    root.take("more", text);
    root.refuseOtherKeys();

    EXPECT_THAT(printed(report_), ElementsAre("2: \"txet\" is no key here; there are text, more"));
}

TEST_F(TomlEntryTest, ReportsSectionsWithTooFewOrTooManyBrackets) {
    auto root = entry("[one]\n[many]\n[[both]]\n");

    EXPECT_TRUE(root.table("one"));
    EXPECT_FALSE(root.table("both"));
    EXPECT_FALSE(root.table("none"));
    EXPECT_THAT(root.tables("many"), IsEmpty());
    EXPECT_EQ(root.tables("both").size(), 1U);

    EXPECT_THAT(
        printed(report_),
        ElementsAre("3: both is expected to be a section: [both]",
                    "2: many is expected to be a section with two brackets, [[many]], or a list of tables, "
                    "[{ ... }, { ... }]"));
}

TEST_F(TomlEntryTest, KnowsTheLineOfAnythingOrOfWhatIsAroundIt) {
    auto root = entry("\n[[desk]]\ncode = \"1\"\nqueues = [\n \"A\",\n \"B\",\n]\n");
    std::vector<std::string> queues;

    root.tables("desk").front().take("queues", queues);

    EXPECT_EQ(report_.lineOf("desk[0].queues[1]"), 6);
    EXPECT_EQ(report_.lineOf("desk[0].queues"), 4);
    EXPECT_EQ(report_.lineOf("desk[0].name.ka"), 2);
    EXPECT_EQ(report_.lineOf("staff[0].pin"), 1);
}

}  // namespace
}  // namespace turnbell
