#include "host/wire/survey_csv.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

TEST(SurveyCsv, HasTheWholeFirstAndEmptyCellsForWhatNobodyCanSay) {
    const SurveyResults results{.from = "2026-11-01",
                                .to = "2026-11-30",
                                .by = SurveyBy::Wait,
                                .sent = 6,
                                .delivered = 5,
                                .answered = 2,
                                .count = {0, 1, 0, 0, 1},
                                .meanInterval = EstimateRow{3.5, 1, 5},
                                .topTwo = EstimateRow{0.5, 0.0945, 0.9055},
                                .rows = {{.key = "<10",
                                          .sent = 6,
                                          .delivered = 5,
                                          .answered = 2,
                                          .nps = EstimateRow{29.17, 15.04, 43.29}}}};

    EXPECT_EQ(surveyCsv(results),
              "from,to,by,key,sent,delivered,answered,n,mean,mean_low,mean_high,top_two,top_two_low,"
              "top_two_high,nps,nps_low,nps_high\r\n"
              "2026-11-01,2026-11-30,wait,total,6,5,2,2,3.5000,1.0000,5.0000,0.5000,0.0945,0.9055,,,\r\n"
              "2026-11-01,2026-11-30,wait,<10,6,5,2,0,,,,,,,29.2,15.0,43.3\r\n");
}

}  // namespace
}  // namespace turnbell::wire
