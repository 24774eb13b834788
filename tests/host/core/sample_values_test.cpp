#include "host/core/sample_values.h"

#include "host/base/utf8.h"
#include "host/core/person_name.h"
#include "tests/host/core/test_catalog.h"

#include <algorithm>

namespace turnbell {
namespace {

using test::clinic;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

Catalog twoServices() {
    auto catalog = clinic();
    catalog.services.push_back({.code = "B", .name = {{{"en", "Blood test"}}}, .queue = "B"});
    catalog.queues[1].prefix = "BL-";
    return catalog;
}

TEST(TypicalValue, IsWhatTheCatalogHasFirst) {
    const auto catalog = twoServices();
    EXPECT_EQ(typicalValue(catalog, Placeholder::Branch, {"en", ""}), "Old Town Clinic");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Service, {"ka", ""}), "ზოგადი");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Service, {"ka", "B"}), "Blood test");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Desk, {"en", ""}), "Desk 1");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Ticket, {"en", ""}), "A017");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Choices, {"en", ""}), "1 General, 2 Blood test");
    EXPECT_EQ(typicalValue(catalog, Placeholder::Wait, {"en", ""}), "about 20 to 30 min");
    EXPECT_EQ(typicalValue(catalog, Placeholder::FirstName, {"ka", ""}), "ნინო");
    EXPECT_EQ(typicalValue(catalog, Placeholder::FirstName, {"xx", ""}), "Anna");
}

TEST(TypicalValue, IsThereForEveryPlaceholderOfABranchWithALocation) {
    auto catalog = clinic();
    catalog.branch.location = "12 Rustaveli Ave";
    for (const auto placeholder : allPlaceholders()) {
        EXPECT_NE(typicalValue(catalog, placeholder, {"en", ""}), "") << toString(placeholder);
    }
}

TEST(TypicalValue, IsEmptyWhereTheBranchHasNothingYet) {
    EXPECT_EQ(typicalValue({}, Placeholder::Desk, {"en", ""}), "");
    EXPECT_EQ(typicalValue({}, Placeholder::Service, {"en", ""}), "");
    EXPECT_EQ(typicalValue({}, Placeholder::Ticket, {"en", ""}), "");
}

TEST(ExtremeValues, AreAllServicesThatItMayBe) {
    EXPECT_THAT(extremeValues(twoServices(), Placeholder::Service, {"en", ""}),
                testing::ElementsAre("", "General", "Blood test"));
    EXPECT_THAT(extremeValues(twoServices(), Placeholder::Service, {"en", "B"}),
                testing::ElementsAre("", "Blood test"));
}

TEST(ExtremeValues, AreNamesThatMayBeStoredAndNoLongerOnes) {
    for (const auto* language : {"en", "ka", "ja", "tr", "ru"}) {
        const auto names = extremeValues(clinic(), Placeholder::FirstName, {language, ""});
        EXPECT_THAT(names, Contains(std::string{}));
        for (const auto& name : names) {
            EXPECT_TRUE(name.empty() || cleanName(name)) << name;
            EXPECT_FALSE(!name.empty() && cleanName(name + "a")) << name;
        }
    }
}

TEST(ExtremeValues, HaveTicketsOfFourDigitsWithEveryPrefix) {
    EXPECT_THAT(extremeValues(twoServices(), Placeholder::Ticket, {"en", ""}),
                testing::ElementsAre("9999", "A9999", "BL-9999"));
}

TEST(ExtremeValues, HaveTheLettersOfEveryMonthAndDayOfTheWeek) {
    using testing::HasSubstr;
    const auto french = extremeValues(clinic(), Placeholder::Date, {"fr", ""});
    EXPECT_THAT(french, Contains(HasSubstr("août")));
    EXPECT_THAT(french, Contains(HasSubstr("dim")));
    EXPECT_THAT(extremeValues(clinic(), Placeholder::Time, {"fr", ""}), Contains(HasSubstr("août")));
}

TEST(ExtremeValues, HaveTheLongestOpeningHoursAndTheWordForNone) {
    auto catalog = clinic();
    catalog.hours = {{{Weekday::Mon}, *clockTime("08:00"), *clockTime("10:00")},
                     {{Weekday::Mon}, *clockTime("11:00"), *clockTime("13:00")}};
    const auto times = extremeValues(catalog, Placeholder::Time, {"de", ""});
    EXPECT_THAT(times, Contains("08:00-10:00, 11:00-13:00"));
    EXPECT_THAT(times, Contains("geschlossen"));
}

TEST(ExtremeValues, HaveTheLinkThatTheCatalogHas) {
    auto catalog = clinic();
    EXPECT_THAT(extremeValues(catalog, Placeholder::Link, {"en", ""}), Contains(std::string(200, '~')));
    catalog.surveys = {{.code = "s", .link = "https://clinic.example/s"}};
    EXPECT_THAT(extremeValues(catalog, Placeholder::Link, {"en", ""}),
                testing::ElementsAre("https://clinic.example/s"));
}

TEST(ExtremeValues, NameAsManyVisitsAsOneMayChooseFrom) {
    const auto choices = extremeValues(twoServices(), Placeholder::Choices, {"ka", ""});
    EXPECT_THAT(choices, Contains(testing::HasSubstr("ჭ BL-9999 2026-11-25, ")));
}

TEST(ExtremeValues, AreNoShorterThanTypicalOnes) {
    for (const auto placeholder : allPlaceholders()) {
        for (const auto* language : {"en", "ka", "de", "ja", "zh", "tr"}) {
            const auto values = extremeValues(twoServices(), placeholder, {language, ""});
            ASSERT_THAT(values, Not(IsEmpty())) << toString(placeholder);
            const auto longest = std::ranges::max(
                values, {}, [](const std::string& value) { return decodeUtf8Lossy(value).size(); });
            EXPECT_GE(decodeUtf8Lossy(longest).size(),
                      decodeUtf8Lossy(typicalValue(twoServices(), placeholder, {language, ""})).size())
                << toString(placeholder) << ' ' << language;
        }
    }
}

}  // namespace
}  // namespace turnbell
