#include "ui/display/call_announcer.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

constexpr BootTime kStart{milliseconds{1'000'000}};

wire::CalledTicket call(const std::string& ticket, const std::string& desk, int calls = 1,
                        bool serving = false) {
    return {
        .ticket = ticket, .desk = desk, .deskName = {}, .calledAt = {}, .calls = calls, .serving = serving};
}

wire::Board board(std::vector<wire::CalledTicket> newestFirst) {
    wire::Board result;
    result.called = std::move(newestFirst);
    return result;
}

std::string shown(const CallAnnouncer& announcer) {
    return announcer.current() ? announcer.current()->ticket : "";
}

TEST(CallAnnouncer, ShowsTheNewestOfTheFirstBoardWithoutAnnouncingIt) {
    CallAnnouncer announcer;

    announcer.take(board({call("A002", "2"), call("A001", "1")}), kStart);

    EXPECT_EQ(shown(announcer), "A002");
    EXPECT_FALSE(announcer.current()->isNew);
    EXPECT_FALSE(announcer.tick(kStart));
}

TEST(CallAnnouncer, AnnouncesACallAtOnceWhenNothingElseIsAnnounced) {
    CallAnnouncer announcer;
    announcer.take(board({}), kStart);

    announcer.take(board({call("A001", "1")}), kStart);

    EXPECT_TRUE(announcer.tick(kStart));
    EXPECT_EQ(shown(announcer), "A001");
    EXPECT_TRUE(announcer.current()->isNew);
}

TEST(CallAnnouncer, GivesCallsThatComeTogetherFiveSecondsEachInTheirOrder) {
    CallAnnouncer announcer;
    announcer.take(board({}), kStart);
    announcer.take(board({call("A003", "3"), call("A002", "2"), call("A001", "1")}), kStart);

    EXPECT_TRUE(announcer.tick(kStart));
    EXPECT_EQ(shown(announcer), "A001");
    EXPECT_FALSE(announcer.tick(kStart + milliseconds{4999}));
    EXPECT_TRUE(announcer.tick(kStart + milliseconds{5000}));
    EXPECT_EQ(shown(announcer), "A002");
    EXPECT_TRUE(announcer.tick(kStart + milliseconds{10'000}));
    EXPECT_EQ(shown(announcer), "A003");
    EXPECT_FALSE(announcer.tick(kStart + milliseconds{99'000}));
    EXPECT_EQ(shown(announcer), "A003");
}

TEST(CallAnnouncer, AnnouncesARecallAgain) {
    CallAnnouncer announcer;
    announcer.take(board({call("A001", "1")}), kStart);

    announcer.take(board({call("A001", "1", 2)}), kStart);

    EXPECT_TRUE(announcer.tick(kStart));
    EXPECT_TRUE(announcer.current()->isNew);
}

TEST(CallAnnouncer, LetsGoOfACustomerWhoArrivedOnceTheCallHadItsTime) {
    CallAnnouncer announcer;
    announcer.take(board({}), kStart);
    announcer.take(board({call("A001", "1")}), kStart);
    announcer.tick(kStart);

    announcer.take(board({call("A001", "1", 1, true)}), kStart + milliseconds{1000});

    EXPECT_FALSE(announcer.tick(kStart + milliseconds{4999}));
    EXPECT_EQ(shown(announcer), "A001");
    EXPECT_TRUE(announcer.tick(kStart + milliseconds{5000}));
    EXPECT_EQ(shown(announcer), "");
    EXPECT_FALSE(announcer.tick(kStart + milliseconds{60'000}));
}

TEST(CallAnnouncer, GoesBackToWhoIsStillCalledWhenACustomerArrives) {
    CallAnnouncer announcer;
    announcer.take(board({call("A002", "2"), call("A001", "1")}), kStart);
    ASSERT_EQ(shown(announcer), "A002");

    announcer.take(board({call("A002", "2", 1, true), call("A001", "1")}), kStart);

    EXPECT_EQ(shown(announcer), "A001");
    EXPECT_FALSE(announcer.current()->isNew);
}

TEST(CallAnnouncer, CallsNobodyWhoWasThereBeforeTheDisplay) {
    CallAnnouncer announcer;

    announcer.take(board({call("A001", "1", 1, true)}), kStart);

    EXPECT_EQ(shown(announcer), "");
}

TEST(CallAnnouncer, DropsACallThatIsOverBeforeItsTurnCame) {
    CallAnnouncer announcer;
    announcer.take(board({}), kStart);
    announcer.take(board({call("A002", "2"), call("A001", "1")}), kStart);
    announcer.tick(kStart);

    announcer.take(board({call("A001", "1")}), kStart);

    EXPECT_FALSE(announcer.tick(kStart + milliseconds{60'000}));
    EXPECT_EQ(shown(announcer), "A001");
}

TEST(CallAnnouncer, FillsThePanelFromTheBoardWhenItsCallIsOver) {
    CallAnnouncer announcer;
    announcer.take(board({call("A001", "1")}), kStart);
    announcer.take(board({call("A002", "2"), call("A001", "1")}), kStart);
    announcer.tick(kStart);
    ASSERT_EQ(shown(announcer), "A002");

    announcer.take(board({call("A001", "1")}), kStart);
    EXPECT_EQ(shown(announcer), "A001");
    announcer.take(board({}), kStart);
    EXPECT_EQ(shown(announcer), "");
}

}  // namespace
}  // namespace turnbell::ui
