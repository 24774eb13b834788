#include "modem/sms/message.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

TEST(Alphabet, HasAWordForEach) {
    EXPECT_STREQ(toString(Alphabet::Gsm7), "gsm7");
    EXPECT_STREQ(toString(Alphabet::Data8), "data8");
    EXPECT_STREQ(toString(Alphabet::Ucs2), "ucs2");
}

TEST(StatusReport, TellsDoneFromTryingFromGivenUp) {
    const auto report = [](int status) {
        StatusReport made;
        made.status = status;
        return made;
    };

    EXPECT_TRUE(report(0x00).delivered());
    EXPECT_TRUE(report(0x02).delivered());
    EXPECT_TRUE(report(0x10).delivered());
    EXPECT_TRUE(report(0x1F).delivered());
    EXPECT_FALSE(report(0x20).delivered());
    EXPECT_TRUE(report(0x20).stillTrying());
    EXPECT_TRUE(report(0x25).stillTrying());
    EXPECT_TRUE(report(0x30).stillTrying());
    EXPECT_TRUE(report(0x3F).stillTrying());
    EXPECT_FALSE(report(0x40).stillTrying());
    EXPECT_FALSE(report(0x41).delivered());
}

TEST(StatusReport, TakesAReservedStatusForARejection) {
    for (const int status : {0x03, 0x0F, 0x26, 0x2F, 0x66, 0x80, 0xFF}) {
        StatusReport report;
        report.status = status;

        EXPECT_FALSE(report.delivered()) << status;  // 3GPP TS 23.040 9.2.3.15: as 0x63
        EXPECT_FALSE(report.stillTrying()) << status;
    }
}

TEST(Message, KnowsTheTypesThatReplace) {
    EXPECT_EQ(replaceType(0x41), 1);
    EXPECT_EQ(replaceType(0x47), 7);
    for (const int other : {0x00, 0x40, 0x48, 0x5F, 0xC1}) {
        EXPECT_FALSE(replaceType(other)) << other;
    }
    EXPECT_TRUE(isSilent(0x40));
    EXPECT_FALSE(isSilent(0x41));
}

TEST(Message, NamesTypesOfNumbers) {
    EXPECT_STREQ(toString(TypeOfNumber::Unknown), "unknown");
    EXPECT_STREQ(toString(TypeOfNumber::Alphanumeric), "alphanumeric");
    EXPECT_STREQ(toString(TypeOfNumber::Reserved), "reserved");
}

}  // namespace
}  // namespace turnbell::sms
