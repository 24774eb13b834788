#include "host/service/survey_pace.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr BootTime kStart{minutes{5}};

int letOut(SurveyPace& pace, int asked, BootTime now) {
    int out = 0;
    for (int i = 0; i < asked; ++i) {
        out += pace.mayGo(now) ? 1 : 0;
    }
    return out;
}

TEST(SurveyPaceTest, LetsTwentyOutInAMinute) {
    SurveyPace pace;

    EXPECT_EQ(letOut(pace, 20, kStart), 20);
    EXPECT_EQ(pace.nextRelease(), std::nullopt);
    EXPECT_EQ(letOut(pace, 30, kStart + seconds{59}), 0);
    EXPECT_EQ(pace.nextRelease(), kStart + minutes{1});
}

TEST(SurveyPaceTest, LetsTheNextOutWhenTheMinuteIsOver) {
    SurveyPace pace;
    letOut(pace, 50, kStart);

    EXPECT_EQ(letOut(pace, 30, kStart + minutes{1}), 20);
    EXPECT_EQ(pace.nextRelease(), kStart + minutes{2});
}

}  // namespace
}  // namespace turnbell
