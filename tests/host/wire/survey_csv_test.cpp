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
                                .n = 2,
                                .unsent = {{.reason = "opted out", .count = 3}},
                                .rows = {{.key = "<10",
                                          .sent = 6,
                                          .delivered = 5,
                                          .answered = 2,
                                          .n = 24,
                                          .few = false,
                                          .scores = {0, 0, 0, 0, 0, 0, 9, 2, 0, 0, 13},
                                          .nps = EstimateRow{16.67, -20.04, 43.29}}}};

    EXPECT_EQ(surveyCsv(results),
              "from,to,by,key,sent,delivered,answered,not_sent,n,few,mean,mean_low,mean_high,top_two,"
              "top_two_low,top_two_high,nps,nps_low,nps_high,rating_1,rating_2,rating_3,rating_4,rating_5,"
              "score_0,score_1,score_2,score_3,score_4,score_5,score_6,score_7,score_8,score_9,score_10\r\n"
              "2026-11-01,2026-11-30,wait,total,6,5,2,3,2,few,3.5000,1.0000,5.0000,0.5000,0.0945,0.9055,,,,"
              "0,1,0,0,1,,,,,,,,,,,\r\n"
              "2026-11-01,2026-11-30,wait,<10,6,5,2,,24,,,,,,,,16.7,-20.0,43.3,,,,,,"
              "0,0,0,0,0,0,9,2,0,0,13\r\n"
              "2026-11-01,2026-11-30,not_sent,opted out,,,,3,,,,,,,,,,,,,,,,,,,,,,,,,,,\r\n");
}

}  // namespace
}  // namespace turnbell::wire
