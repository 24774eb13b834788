#include "host/core/dry_run.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using namespace std::chrono_literals;

const std::vector<std::string> kQueues{"A", "B"};

class DryRun : public testing::Test {
protected:
    /// Who came at this minute and keeps a desk for so many.
    DayTicket& came(int minute, int busy, int queue = 0, int priority = 0) {
        const auto number = static_cast<std::int64_t>(tickets_.size()) + 1;
        return tickets_.emplace_back(DayTicket{.waiter = {.step = StepId{number},
                                                          .queue = queue,
                                                          .priority = priority,
                                                          .place = number,
                                                          .since = minute * 1min},
                                               .busy = busy * 1min});
    }
    void desk(const CallingRule& rule, int from, int to, std::vector<int> queues = {}) {
        desks_.push_back({.rule = &rule, .queues = std::move(queues), .open = {{from * 1min, to * 1min}}});
    }

    /// "2@5 1@9": the second ticket was called at minute 5, the first at 9.
    std::string calls() const {
        std::string text;
        for (const auto& call : dryRun(tickets_, desks_)) {
            text += (text.empty() ? "" : " ") + std::to_string(call.ticket + 1) + "@" +
                    std::to_string(call.at / 1min);
        }
        return text;
    }

    const CallingRule strict_{{}, kQueues};
    const CallingRule ratio_{{.ratio = Ratio{.normal = 1, .priority = 1}}, kQueues};
    std::vector<DayTicket> tickets_;
    std::vector<DayDesk> desks_;
};

TEST_F(DryRun, CallsAsSoonAsTheDeskIsFree) {
    came(0, 5);
    came(1, 5);
    came(20, 5);
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "1@0 2@5 3@20");
}

TEST_F(DryRun, AnotherRuleChangesWhoIsCalledWhen) {
    came(0, 10);
    came(1, 10);
    came(2, 10, 0, 1);
    came(3, 10, 0, 1);
    desk(strict_, 0, 60);
    EXPECT_EQ(calls(), "1@0 3@10 4@20 2@30");

    desks_.front().rule = &ratio_;
    EXPECT_EQ(calls(), "1@0 3@10 2@20 4@30");
}

TEST_F(DryRun, PassesOverWhoAskedForMoreTime) {
    came(0, 5).waiter.notBefore = 12min;
    came(0, 5);
    came(1, 5);
    came(11, 10);
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "2@0 3@5 1@10 4@15") << "at 10 nobody else waits";

    tickets_.back().waiter.since = 9min;
    EXPECT_EQ(calls(), "2@0 3@5 4@10 1@20");
}

TEST_F(DryRun, ADeskCallsWithinItsHoursAndFromItsQueues) {
    came(0, 5, 1);
    came(0, 5, 0);
    came(58, 5, 0);
    desk(strict_, 10, 58, {0});

    EXPECT_EQ(calls(), "2@10") << "nobody for queue 1, nobody after closing";
}

TEST_F(DryRun, WhoHasLeftIsNotCalled) {
    came(0, 30);
    came(1, 5).left = 20min;
    came(2, 5);
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "1@0 3@30");
}

TEST_F(DryRun, WhoWasNeverCalledTakesTheMedianOfItsQueue) {
    came(0, 2);
    came(0, 8);
    came(0, 9);
    came(0, 0);
    came(0, 3);
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "1@0 2@2 3@10 4@19 5@27");
}

TEST_F(DryRun, DesksOfOneProfileShareTheCountOfItsRatio) {
    came(0, 10);
    came(0, 10);
    came(0, 10, 0, 1);
    came(0, 10, 0, 1);
    desk(ratio_, 0, 60);
    desk(ratio_, 0, 60);

    EXPECT_EQ(calls(), "3@0 1@0 4@10 2@10");
}

TEST_F(DryRun, ADayWithoutTicketsHasNoCalls) {
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "");
}

TEST_F(DryRun, ATicketForOneDeskWaitsForIt) {
    came(0, 5).onlyDesk = 1;
    came(1, 5);
    desk(strict_, 0, 60);
    desk(strict_, 10, 60);

    EXPECT_EQ(calls(), "2@1 1@10");
}

TEST_F(DryRun, AnAppointmentGoesFirstFromItsTimeOn) {
    came(0, 10);
    came(1, 10);
    came(2, 10).waiter.due = 10min;
    desk(strict_, 0, 60);

    EXPECT_EQ(calls(), "1@0 3@10 2@20");
}

}  // namespace
}  // namespace turnbell
