#include "modem/at/final_result.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Kind = FinalResult::Kind;

TEST(FinalResult, ReadsEverySpelling) {
    EXPECT_EQ(finalResult("OK"), FinalResult{Kind::Ok});
    EXPECT_EQ(finalResult("ERROR"), FinalResult{Kind::Error});
    EXPECT_EQ(finalResult("COMMAND NOT SUPPORT"), FinalResult{Kind::Error});
    EXPECT_EQ(finalResult("NO CARRIER"), FinalResult{Kind::NoCarrier});
    EXPECT_EQ(finalResult("+CMS ERROR: 38"), (FinalResult{Kind::CmsError, 38}));
    EXPECT_EQ(finalResult("+CME ERROR:14"), (FinalResult{Kind::CmeError, 14}));
    EXPECT_EQ(finalResult("+CME ERROR: SIM busy"), (FinalResult{Kind::CmeError, -1}));
}

TEST(FinalResult, NeverFindsOneInsideALine) {
    for (const char* line : {"+CUSD: 0,\"Balance OK 5.00\",15", "OKAY", "OK ", " OK", "ok", "xOK", "ERROR 5",
                             "", "+CMS ERROR", "RING", "0"}) {
        EXPECT_EQ(finalResult(line), std::nullopt) << line;
    }
}

TEST(FinalResult, PrintsItselfForTheAttempt) {
    EXPECT_EQ(toString(FinalResult{Kind::CmsError, 38}), "+CMS ERROR 38");
    EXPECT_EQ(toString(FinalResult{Kind::CmeError, 14}), "+CME ERROR 14");
    EXPECT_EQ(toString(FinalResult{Kind::Error}), "ERROR");
    EXPECT_EQ(toString(FinalResult{Kind::Ok}), "OK");
    EXPECT_EQ(toString(FinalResult{Kind::NoCarrier}), "NO CARRIER");
}

}  // namespace
}  // namespace turnbell::at
