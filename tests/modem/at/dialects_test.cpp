#include "modem/at/dialect.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell::at {
namespace {

TEST(Dialects, AreThoseThatTheManualOfTheDriverNames) {
    std::set<std::string_view> names;
    for (const Dialect& dialect : dialects()) {
        names.insert(dialect.name);
    }

    EXPECT_EQ(names, (std::set<std::string_view>{"huawei", "quectel", "simcom", "zte", "sierra", "cinterion",
                                                 "ublox", "wavecom", "generic"}));
    EXPECT_EQ(dialects().size(), names.size());
    EXPECT_EQ(dialects().back().name, "generic");
}

TEST(Dialects, SayEverythingThatSetUpAndRecoveryCannotDoWithout) {
    for (const Dialect& dialect : dialects()) {
        SCOPED_TRACE(dialect.name);
        EXPECT_EQ(dialect.signs.empty(), dialect.name == "generic");
        EXPECT_FALSE(dialect.cardNumber.empty());
        EXPECT_FALSE(dialect.pinTries.query.command.empty());
        EXPECT_FALSE(dialect.stores.empty());
        EXPECT_FALSE(dialect.notifications.empty());
        EXPECT_TRUE(dialect.reset.command.starts_with("AT"));
        EXPECT_GE(dialect.reset.quiet, seconds{10});
    }
}

TEST(Dialects, NeverCallASignOfANewTextNoise) {
    for (const Dialect& dialect : dialects()) {
        for (const char* line : {"+CMTI: \"ME\",0", "+CDSI: \"SR\",1", "+CDS: 25", "+CMT: ,25", "+CREG: 1",
                                 "RING", "+CMGS: 7"}) {
            EXPECT_FALSE(dialect.isNoise(line)) << dialect.name << ' ' << line;
            EXPECT_EQ(dialect.bootSign(line), BootSign::None) << dialect.name << ' ' << line;
        }
    }
}

TEST(Dialects, EndTheLadderOfNotificationsWithWhatEveryModemTakes) {
    for (const Dialect& dialect : dialects()) {
        EXPECT_NE(dialect.notifications.back().find(",1,0,0,"), std::string_view::npos) << dialect.name;
    }
}

}  // namespace
}  // namespace turnbell::at
