#include "modem/at/store_choice.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Commands = std::vector<std::string>;

TEST(StoreChoice, PrefersTheModemsOwnStoreAndThenTheSims) {
    const Commands commands = storeCommands({{"SM", "ME"}, {"SM", "ME"}, {"SM", "ME"}});

    EXPECT_EQ(commands,
              (Commands{"AT+CPMS=\"ME\",\"ME\",\"ME\"", "AT+CPMS=\"ME\",\"ME\"", "AT+CPMS=\"ME\"",
                        "AT+CPMS=\"SM\",\"SM\",\"SM\"", "AT+CPMS=\"SM\",\"SM\"", "AT+CPMS=\"SM\""}));
}

TEST(StoreChoice, TakesAnotherStoreWhereTheListHasNotTheSame) {
    EXPECT_EQ(storeCommands({{"ME"}, {"ME"}, {"MT"}}).front(), "AT+CPMS=\"ME\",\"ME\",\"MT\"");
}

TEST(StoreChoice, TriesBothWhenNothingIsKnown) {
    EXPECT_EQ(storeCommands({}).size(), 6U);
}

TEST(StoreChoice, TakesWhatThereIs) {
    EXPECT_EQ(storeCommands({{"MT"}}), Commands{"AT+CPMS=\"MT\""});
    EXPECT_EQ(storeCommands({{}}), Commands{});
}

}  // namespace
}  // namespace turnbell::at
