#include "modem/sms/validity.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::weeks;

TEST(Validity, RoundsUpToTheNextStep) {
    const std::pair<seconds, int> cases[] = {
        {0s, 0},          {-5s, 0},         {1s, 0},
        {5min, 0},        {5min + 1s, 1},   {1h, 11},
        {12h, 143},       {12h + 1s, 144},  {24h, 167},
        {24h + 1s, 168},  {days{2}, 168},   {days{30}, 196},
        {days{31}, 197},  {weeks{5}, 197},  {weeks{5} + 1s, 198},
        {weeks{63}, 255}, {weeks{64}, 255}, {seconds::max(), 255},
    };
    for (const auto& [wanted, octet] : cases) {
        EXPECT_EQ(relativeValidity(wanted), octet) << wanted.count();
    }
}

TEST(Validity, ReadsTheEdgesOfEachBand) {
    const std::pair<int, seconds> cases[] = {{0, 5min},       {143, 12h},      {144, 12h + 30min},
                                             {167, 24h},      {168, days{2}},  {196, days{30}},
                                             {197, weeks{5}}, {255, weeks{63}}};
    for (const auto& [octet, period] : cases) {
        EXPECT_EQ(readRelativeValidity(static_cast<std::uint8_t>(octet)), period) << octet;
    }
}

TEST(Validity, OfEveryOctetIsWrittenAsThatOctet) {
    for (int octet = 0; octet < 256; ++octet) {
        EXPECT_EQ(relativeValidity(readRelativeValidity(static_cast<std::uint8_t>(octet))), octet);
    }
}

RC_GTEST_PROP(Validity, IsNeverShorterThanWanted, ()) {
    const seconds wanted{*rc::gen::inRange(1, 63 * 7 * 24 * 3600 + 1)};

    const auto octet = relativeValidity(wanted);

    RC_ASSERT(readRelativeValidity(octet) >= wanted);
    RC_ASSERT(octet == 0 || readRelativeValidity(static_cast<std::uint8_t>(octet - 1)) < wanted);
}

TEST(Validity, ReadsTheEnhancedForms) {
    EXPECT_EQ(readEnhancedValidity(octets("01 0B 0000000000")), 1h);
    EXPECT_EQ(readEnhancedValidity(octets("02 5A 0000000000")), 90s);
    EXPECT_EQ(readEnhancedValidity(octets("43 21 03 54 000000")), 12h + 30min + 45s);
    EXPECT_EQ(readEnhancedValidity(octets("00 00 0000000000")), std::nullopt);
    EXPECT_EQ(readEnhancedValidity(octets("07 FF FFFFFFFFFF")), std::nullopt);
    EXPECT_EQ(readEnhancedValidity(octets("02 5A")), std::nullopt);
}

}  // namespace
}  // namespace turnbell::sms
