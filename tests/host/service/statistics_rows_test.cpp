#include "host/service/statistics_rows.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(StatisticsRows, ShowFiguresInSeconds) {
    Figures figures;
    figures[Count::Tickets] = 7;
    figures[Count::IdleMs] = 90'500;
    figures[Count::TransactionTargetSet] = 5;
    figures[Count::TransactionTargetMet] = 4;
    figures[Measure::WaitFirst].add(seconds{60});
    figures[Measure::WaitFirst].add(seconds{121});

    const auto row = statisticsRow("A", figures);

    EXPECT_EQ(row.key, "A");
    EXPECT_EQ(row.tickets, 7);
    EXPECT_DOUBLE_EQ(row.idle, 90.5);
    EXPECT_EQ(row.transactionTargetSet, 5);
    EXPECT_EQ(row.transactionTargetMet, 4);
    EXPECT_EQ(row.waitFirst.n, 2);
    EXPECT_DOUBLE_EQ(row.waitFirst.mean, 90.5);
    EXPECT_EQ(row.walk.n, 0);
}

TEST(StatisticsRows, ShowHowFarBrokenPromisesWereOverrun) {
    Figures figures;
    figures[PromiseKind::Approach] = {10, 6, 8, 240'000};

    const auto promises = statisticsRow("", figures).promises;

    ASSERT_EQ(promises.size(), 3U);
    EXPECT_EQ(promises[1].kind, "approach");
    EXPECT_EQ(promises[1].n, 10);
    EXPECT_EQ(promises[1].kept, 6);
    EXPECT_EQ(promises[1].inTime, 8);
    EXPECT_DOUBLE_EQ(promises[1].meanOverrun, 120);
    EXPECT_DOUBLE_EQ(promises[0].meanOverrun, 0);
}

}  // namespace
}  // namespace turnbell
