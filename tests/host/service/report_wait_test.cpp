#include "host/service/report_wait.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

TEST(ReportWait, EndsWhereAReportDoesNotCome) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();

    branch.pass(std::chrono::hours{2});

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "no_report");
}

class ManyReportsToWaitFor : public testing::Test {
protected:
    static constexpr int kTexts = 2 * ReportWait::kOfASlice + 1;

    /// So many accepted texts of two hours ago.
    ManyReportsToWaitFor() {
        branch_.checkIn(kAna);
        branch_.send();
        // Copies of what the branch has written.
        const auto sent = branch_.message(MessageKind::Welcome);
        db::MessageStore store{*branch_.database};
        const auto part = store.accepted(PartId{}, 1).at(0);
        for (int i = 1; i < kTexts; ++i) {
            auto message = part.message;
            message.id = {};
            message.idemKey += std::to_string(i);
            auto copy = part.part;
            copy.message = store.insert(message).value();
            copy.id = {};
            store.insert(copy);
        }
        branch_.clock.advance(std::chrono::hours{2});
    }

    int waitedFor() {
        db::MessageStore store{*branch_.database};
        return static_cast<int>(store.accepted(PartId{}, kTexts).size());
    }

    TestBranch branch_;
    BranchState state_{*branch_.database, "boot"};
    ReportWait wait_{state_};
};

TEST_F(ManyReportsToWaitFor, AreGivenUpSomeAtATime) {
    std::vector<int> left;
    for (auto now = branch_.clock.now(); left.empty() || left.back() > 0;) {
        wait_.tick(now);
        left.push_back(waitedFor());
        now = now + std::max(milliseconds{1}, wait_.nextDeadline() - now.boot);
        ASSERT_LT(left.size(), 9U);
    }

    EXPECT_EQ(left, (std::vector<int>{kTexts - ReportWait::kOfASlice, 1, 0}));
}

TEST_F(ManyReportsToWaitFor, AreLookedAtAgainTenMinutesAfterTheLast) {
    auto now = branch_.clock.now();
    for (int i = 0; i < 2; ++i) {
        wait_.tick(now);
        EXPECT_LT(wait_.nextDeadline() - now.boot, seconds{1}) << "more of them at once";
        wait_.tick(now);
        EXPECT_EQ(waitedFor(), kTexts - (i + 1) * ReportWait::kOfASlice) << "but not in the same moment";
        now = now + (wait_.nextDeadline() - now.boot);
    }

    wait_.tick(now);

    EXPECT_EQ(wait_.nextDeadline() - now.boot, std::chrono::minutes{10});
}

}  // namespace
}  // namespace turnbell
