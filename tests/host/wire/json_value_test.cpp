#include "host/wire/json_value.h"

#include "host/wire/catalog_fields.h"

#include <gtest/gtest.h>

#include <limits>

namespace turnbell::wire {
namespace {

template <typename T>
std::string complaintAbout(const char* text, UnknownKeys unknownKeys = UnknownKeys::Refuse) {
    T value{};
    const auto mismatch = ValueReader{unknownKeys}.read(Json::parse(text), value);
    return mismatch ? mismatch->within("x").sentence() : "";
}

TEST(JsonValue, ReadsNumbersUpToTheirLimits) {
    EXPECT_EQ(complaintAbout<int>("-2147483648"), "");
    EXPECT_EQ(complaintAbout<int>("-2147483649"), "x must be a whole number of at most 32 bits.");
    EXPECT_EQ(complaintAbout<std::int64_t>("9223372036854775807"), "");
    EXPECT_EQ(complaintAbout<std::int64_t>("9223372036854775808"),
              "x must be a whole number of at most 64 bits.");
    EXPECT_EQ(complaintAbout<double>("4"), "");
    EXPECT_EQ(complaintAbout<double>(R"("4")"), "x must be a number.");
}

TEST(JsonValue, ReadsDurationsFromNothingToAHundredYears) {
    const std::string refused = "x must be a whole number of milliseconds, from 0 to 100 years.";
    EXPECT_EQ(complaintAbout<milliseconds>("0"), "");
    EXPECT_EQ(complaintAbout<milliseconds>("9223372036854775807"), refused);
    EXPECT_EQ(complaintAbout<std::optional<milliseconds>>("null"), "");
    EXPECT_EQ(complaintAbout<std::optional<milliseconds>>("-1"), refused);
    EXPECT_EQ(complaintAbout<std::optional<milliseconds>>("false"), refused);
}

TEST(JsonValue, NamesThePlaceOfAMismatch) {
    EXPECT_EQ(complaintAbout<LocalizedText>(R"({"en":"a","ka":5})"), "x.ka must be a text.");
    EXPECT_EQ(complaintAbout<LocalizedText>("[]"), "x must be an object of texts by language.");
    EXPECT_EQ(complaintAbout<std::vector<Queue>>(R"([{"code":"A"},{}])"), "x[1].code is missing.");
    EXPECT_EQ(complaintAbout<std::vector<Queue>>(R"({})"), "x must be a list.");
    EXPECT_EQ(complaintAbout<Queue>("5"), "x must be an object.");
    EXPECT_EQ((complaintAbout<std::array<int, 5>>("[1,2,3,4]")), "x must be a list of 5 numbers.");
}

TEST(JsonValue, RefusesOrOverlooksUnknownKeys) {
    constexpr auto kText = R"({"code":"A","color":"red"})";
    EXPECT_EQ(complaintAbout<Queue>(kText), "x.color is not known here.");
    EXPECT_EQ(complaintAbout<Queue>(kText, UnknownKeys::Ignore), "");
}

TEST(JsonValue, ReadsWordsOfAnEnumeration) {
    EXPECT_EQ(complaintAbout<StaffRole>(R"("supervisor")"), "");
    EXPECT_EQ(complaintAbout<StaffRole>(R"("boss")"), "x must be one of agent, supervisor, admin.");
    EXPECT_EQ(complaintAbout<StaffRole>("1"), "x must be one of agent, supervisor, admin.");
}

TEST(JsonValue, WritesNoDurationAsNull) {
    EXPECT_EQ(ValueWriter::write(std::optional<milliseconds>{}), nullptr);
    EXPECT_EQ(ValueWriter::write(std::optional{milliseconds{1500}}), 1500);
}

TEST(JsonValue, WritesAnEmptyListAsAList) {
    EXPECT_EQ(toText(ValueWriter::write(std::vector<std::string>{})), "[]");
    EXPECT_EQ(toText(ValueWriter::write(LocalizedText{})), "{}");
}

}  // namespace
}  // namespace turnbell::wire
