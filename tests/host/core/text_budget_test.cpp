#include "host/core/text_budget.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(TextBudget, StopsWhatCanWaitFirst) {
    EXPECT_LT(*budgetShare(MessageKind::Survey, true), *budgetShare(MessageKind::Notice, true));
    EXPECT_LT(*budgetShare(MessageKind::Notice, true), *budgetShare(MessageKind::Welcome, true));
    EXPECT_LT(*budgetShare(MessageKind::Welcome, true), *budgetShare(MessageKind::Turn, false));
}

TEST(TextBudget, NeverStopsCallsToThoseWhoAreKnown) {
    EXPECT_FALSE(budgetShare(MessageKind::Turn, true));
    EXPECT_FALSE(budgetShare(MessageKind::Recall, true));
    EXPECT_TRUE(budgetShare(MessageKind::Recall, false));
}

TEST(TextBudget, NeverStopsWhatAPersonWritesOrTheLawWants) {
    for (const auto kind : {MessageKind::Reply, MessageKind::Stop, MessageKind::Start}) {
        EXPECT_FALSE(budgetShare(kind, false)) << toString(kind);
    }
}

}  // namespace
}  // namespace turnbell
