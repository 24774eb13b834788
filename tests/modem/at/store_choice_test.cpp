#include "modem/at/store_choice.h"

#include "modem/at/dialect.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Commands = std::vector<std::string>;
using Lists = std::vector<std::vector<std::string>>;

Commands commandsFor(const Lists& lists) {
    return storeCommands(lists, genericDialect().stores);
}

TEST(StoreChoice, PrefersTheModemsOwnStoreAndThenTheSims) {
    const Commands commands = commandsFor({{"SM", "ME"}, {"SM", "ME"}, {"SM", "ME"}});

    EXPECT_EQ(commands, (Commands{R"(AT+CPMS="ME","ME","ME")", R"(AT+CPMS="ME","ME")", "AT+CPMS=\"ME\"",
                                  R"(AT+CPMS="SM","SM","SM")", R"(AT+CPMS="SM","SM")", "AT+CPMS=\"SM\""}));
}

TEST(StoreChoice, TakesAnotherStoreWhereTheListHasNotTheSame) {
    EXPECT_EQ(commandsFor({{"ME"}, {"ME"}, {"MT"}}).front(), R"(AT+CPMS="ME","ME","MT")");
}

TEST(StoreChoice, TriesBothWhenNothingIsKnown) {
    EXPECT_EQ(commandsFor({}).size(), 6U);
}

TEST(StoreChoice, TakesWhatThereIs) {
    EXPECT_EQ(commandsFor({{"MT"}}), Commands{"AT+CPMS=\"MT\""});
    EXPECT_EQ(commandsFor({{}}), Commands{});
}

TEST(StoreChoice, FollowsTheOrderOfTheDialect) {
    EXPECT_EQ(storeCommands({{"SM", "ME"}}, findDialect("wavecom")->stores).front(),
              R"(AT+CPMS="SM","SM","SM")");
}

}  // namespace
}  // namespace turnbell::at
