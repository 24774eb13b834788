#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::clinic;
using test::expectOneProblemEach;
using test::pathsAfter;
using testing::HasSubstr;
using testing::IsEmpty;

Hours span(std::vector<Weekday> days, const char* open, const char* close) {
    return {std::move(days), *clockTime(open), *clockTime(close)};
}

std::function<void(Catalog&)> withHours(std::vector<Hours> hours) {
    return [hours = std::move(hours)](Catalog& c) { c.hours = hours; };
}

const std::vector<Weekday> kMonday{Weekday::Mon};

TEST(ValidateHours, AllowsSeveralSpansADay) {
    EXPECT_THAT(pathsAfter(withHours({span(kMonday, "09:00", "12:00"), span(kMonday, "12:00", "24:00"),
                                      span({Weekday::Tue}, "10:00", "11:00")})),
                IsEmpty());
}

TEST(ValidateHours, NamesTheWrongKey) {
    expectOneProblemEach({
        {"hours[0].days", withHours({span({}, "09:00", "12:00")})},
        {"hours[0].days", withHours({span({Weekday::Mon, Weekday::Mon}, "09:00", "12:00")})},
        {"hours[0].close", withHours({span(kMonday, "09:00", "09:00")})},
        {"hours[0].close", withHours({span(kMonday, "17:00", "09:00")})},
        {"hours[0].close", withHours({span(kMonday, "24:00", "24:00")})},
        {"hours[1]", withHours({span(kMonday, "09:00", "12:00"), span(kMonday, "11:59", "17:00")})},
        {"hours[1]",
         withHours({span(kMonday, "09:00", "17:00"), span({Weekday::Sun, Weekday::Mon}, "10:00", "11:00")})},
    });
}

TEST(ValidateHours, SaysHowToWriteANight) {
    auto catalog = clinic();
    catalog.hours = {span(kMonday, "22:00", "02:00")};

    const auto problems = validate(catalog);

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_THAT(problems[0].message, HasSubstr("02:00 is not after 22:00"));
    EXPECT_THAT(problems[0].message, HasSubstr("give the hours after midnight to the next day"));
}

TEST(ValidateClosedDays, NamesTheWrongKey) {
    expectOneProblemEach({
        {"closed_day[0].date",
         [](Catalog& c) {
             c.closedDays = {{"2026-02-29", ""}};
         }},
        {"closed_day[1].date",
         [](Catalog& c) {
             c.closedDays = {{"2026-12-25", ""}, {"2026-12-25", "Christmas"}};
         }},
        {"closed_day[0].name",
         [](Catalog& c) {
             c.closedDays = {{"2026-12-25", "Christ\nmas"}};
         }},
    });
}

}  // namespace
}  // namespace turnbell
