#include "host/core/placeholder.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell {
namespace {

TEST(Placeholder, IsReadByTheWordThatItIsWrittenBy) {
    std::set<std::string> words;
    for (const auto one : allPlaceholders()) {
        EXPECT_EQ(placeholder(toString(one)), one) << toString(one);
        words.insert(toString(one));
    }

    EXPECT_EQ(words.size(), kPlaceholderCount);
    EXPECT_EQ(placeholder("nickname"), std::nullopt);
    EXPECT_EQ(placeholder(""), std::nullopt);
}

TEST(Placeholder, HasAFieldOfItsOwn) {
    TextFields fields;
    for (const auto one : allPlaceholders()) {
        valueOf(fields, one) = toString(one);
    }

    const auto& read = fields;
    for (const auto one : allPlaceholders()) {
        EXPECT_EQ(valueOf(read, one), toString(one));
    }
    EXPECT_EQ(fields.firstName, "first_name");
    EXPECT_EQ(fields.choices, "choices");
}

TEST(Placeholders, HoldThoseThatWereAdded) {
    constexpr Placeholders kTwo{Placeholder::FirstName, Placeholder::Choices};

    EXPECT_TRUE(kTwo.has(Placeholder::FirstName));
    EXPECT_TRUE(kTwo.has(Placeholder::Choices));
    EXPECT_FALSE(kTwo.has(Placeholder::Desk));
    EXPECT_TRUE(kTwo.hasAll({Placeholder::Choices}));
    EXPECT_FALSE(kTwo.hasAll({Placeholder::Choices, Placeholder::Desk}));
    EXPECT_EQ(kTwo, Placeholders{Placeholder::FirstName} | Placeholders{Placeholder::Choices});
}

TEST(Placeholders, AreWrittenAsInATemplate) {
    EXPECT_EQ(wordsOf({Placeholder::Ticket, Placeholder::FirstName}), "{first_name} {ticket}");
    EXPECT_EQ(wordsOf({}), "");
}

}  // namespace
}  // namespace turnbell
