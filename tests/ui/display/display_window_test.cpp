#include "tests/ui/branch_at_hand.h"
#include "ui/display/board_view.h"

namespace turnbell::ui {
namespace {

class DisplayWindowTest : public BranchAtHand {
protected:
    void SetUp() override {
        for (int i = 1; i <= 5; ++i) {
            wire::TicketRow row;
            row.ticket = "A00" + std::to_string(i);
            row.state = "waiting";
            service.queue.tickets.push_back(row);
        }
        open(wire::Role::Display, {1920, 1080});
        ASSERT_TRUE(eventually([&] { return shows("next_A001"); }));
    }

    void call(std::size_t index, const std::string& desk) {
        auto& ticket = service.queue.tickets[index];
        clock.advance(milliseconds{1});
        ticket.state = "called";
        ticket.desk = desk;
        ticket.lastCalledAt = toIso8601(clock.now().utc);
        ++ticket.calls;
    }
};

TEST_F(DisplayWindowTest, ShowsTheCalledTicketWithItsDesk) {
    call(0, "2");
    service.publish();
    does("wait called_ticket");

    EXPECT_EQ(text("called_ticket"), "A001");
    EXPECT_EQ(text("called_desk"), "Desk 2");
    EXPECT_FALSE(shows("next_A001"));
}

TEST_F(DisplayWindowTest, GivesEachOfTwoCallsItsTime) {
    call(0, "1");
    call(1, "2");
    service.publish();
    does("wait called_ticket");
    EXPECT_EQ(text("called_ticket"), "A001");
    EXPECT_EQ(text("row_ticket"), "A002") << "nothing is hidden meanwhile";

    pass(milliseconds{5000});

    EXPECT_EQ(text("called_ticket"), "A002");
    EXPECT_EQ(text("row_ticket"), "A001");
}

TEST_F(DisplayWindowTest, CallsNobodyWhoHasArrived) {
    call(0, "1");
    service.publish();
    does("wait called_ticket");
    service.queue.tickets[0].state = "serving";
    service.publish();

    ASSERT_TRUE(eventually([&] {
        pass(milliseconds{5000});
        return !shows("called_ticket");
    }));

    EXPECT_EQ(text("row_ticket"), "A001") << "the list still says where that customer is";
}

TEST_F(DisplayWindowTest, ShowsTheClockOfTheBranch) {
    EXPECT_EQ(text("clock"), "13:00");

    pass(milliseconds{60'000});

    EXPECT_EQ(text("clock"), "13:01");
}

TEST_F(DisplayWindowTest, SpeaksTwoLanguagesInTurn) {
    call(0, "2");
    service.publish();
    does("wait called_desk");

    pass(milliseconds{10'000});
    EXPECT_EQ(text("called_desk"), "მაგიდა 2");
    pass(milliseconds{10'000});
    EXPECT_EQ(text("called_desk"), "Desk 2");
}

TEST_F(DisplayWindowTest, KeepsItsBoardAndSaysOfWhenItIs) {
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("as_of"); }));
    pass(milliseconds{45'000});
    pass(milliseconds{45'000});

    EXPECT_EQ(text("as_of"), "as of 13:00");
    EXPECT_EQ(text("clock"), "13:01");
    EXPECT_TRUE(shows("next_A001"));
}

TEST_F(DisplayWindowTest, ShowsNoOldBoardForLong) {
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("as_of"); }));

    pass(milliseconds{120'000});
    EXPECT_TRUE(shows("failure"));
    EXPECT_FALSE(shows("next_A001"));

    service.listen();
    EXPECT_TRUE(eventually([&] { return shows("next_A001"); }));
    EXPECT_FALSE(shows("failure"));
}

}  // namespace
}  // namespace turnbell::ui
