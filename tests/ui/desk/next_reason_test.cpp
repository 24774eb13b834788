#include "tests/ui/branch_at_hand.h"

#include <algorithm>

namespace turnbell::ui {
namespace {

class NextReasonTest : public BranchAtHand {
protected:
    void SetUp() override {
        wire::TicketRow row;
        row.ticket = "A007";
        row.visit = 7;
        row.state = "waiting";
        row.service = row.queue = "A";
        row.arrivedAt = toIso8601(clock.now().utc - std::chrono::minutes{12});
        service.queue.tickets = {row};
        service.why = CallWhy{.reason = CallReason::Priority,
                              .ticket = "A007",
                              .other = "A006",
                              .waitedMinutes = 12,
                              .otherWaitedMinutes = 20,
                              .priority = 2,
                              .otherPriority = 1};
        open(wire::Role::Desk, {1280, 800});
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait desk_1");
    }

    void sitDown() {
        does("tap desk_1");
        does("wait primary");
    }

    std::size_t questions() const { return service.asked<wire::WhyQuery>().size(); }
};

TEST_F(NextReasonTest, SaysWhoIsNextAtTheDeskAndWhy) {
    sitDown();
    does("wait next_reason");

    EXPECT_EQ(text("next_reason"),
              "Next: A007, after 12 min. Priority 2 goes before priority 1. A006 has waited 20 min.");
    const auto asked = service.asked<wire::WhyQuery>();
    EXPECT_TRUE(std::ranges::all_of(asked, [](const auto& query) { return query.desk == "1"; }));
}

TEST_F(NextReasonTest, AsksNothingBeforeADeskIsChosen) {
    service.publish();
    QCoreApplication::processEvents();

    EXPECT_EQ(questions(), 0U);
}

TEST_F(NextReasonTest, SaysNothingWhenNobodyWaits) {
    sitDown();
    does("wait next_reason");
    service.why.reset();
    service.queue.tickets.clear();
    service.publish();

    EXPECT_TRUE(eventually([&] { return !shows("next_reason"); }));
}

TEST_F(NextReasonTest, FollowsTheLineAndTheClock) {
    sitDown();
    does("wait next_reason");
    service.why->reason = CallReason::Arrival;
    service.why->other.clear();
    service.publish();
    ASSERT_TRUE(eventually([&] { return text("next_reason") == "Next: A007, after 12 min. Came first."; }));

    service.why->waitedMinutes = 13;
    pass(milliseconds{60'000});
    EXPECT_TRUE(eventually([&] { return text("next_reason") == "Next: A007, after 13 min. Came first."; }));
}

TEST_F(NextReasonTest, SpeaksTheLanguageOfTheWindow) {
    sitDown();
    does("wait next_reason");
    does("tap switch_de");

    EXPECT_TRUE(eventually([&] {
        return text("next_reason").find("A007") != std::string::npos &&
               text("next_reason").find("Next") == std::string::npos;
    }));
}

TEST_F(NextReasonTest, ComesBackWithTheService) {
    sitDown();
    does("wait next_reason");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    const auto before = questions();
    service.listen();

    EXPECT_TRUE(eventually([&] { return questions() > before; }));
    does("wait next_reason");
}

}  // namespace
}  // namespace turnbell::ui
