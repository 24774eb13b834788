#include "host/service/conversations.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555999999";

wire::ConversationRow shown(TestBranch& branch) {
    return branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});
}

TEST(ConversationClock, RunsFromTheFirstTextThatWaits) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    EXPECT_EQ(shown(branch).age, "fresh");
    branch.pass(minutes{29});
    branch.receive(kAna, "Hello?");
    EXPECT_EQ(shown(branch).age, "fresh");

    branch.pass(minutes{1});
    EXPECT_EQ(shown(branch).age, "warning");
    EXPECT_EQ(shown(branch).owed, 30 * 60);
    branch.pass(minutes{30});

    EXPECT_EQ(shown(branch).age, "overdue");
    EXPECT_EQ(shown(branch).owed, 60 * 60);
}

TEST(ConversationClock, FollowsAnotherTargetAtOnce) {
    auto catalog = smallCatalog();
    TestBranch branch{catalog};
    branch.receive(kAna, "Where do I park?");
    branch.pass(minutes{2});
    branch.service->takeChanges();
    catalog.branch.replyTarget = minutes{10};

    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Conversations));
    branch.pass(minutes{15});
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Conversations));
    EXPECT_EQ(shown(branch).age, "overdue");
}

TEST(ConversationClock, OutlivesARestart) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.pass(minutes{40});
    const auto before = shown(branch);

    branch.restart();

    EXPECT_EQ(shown(branch).owedAt, before.owedAt);
    EXPECT_EQ(shown(branch).overdueAt, before.overdueAt);
    EXPECT_EQ(shown(branch).age, "warning");
}

TEST(ConversationClock, DoesNotJumpWithTheCalendar) {
    for (const auto step : {std::chrono::hours{3}, std::chrono::hours{-3}}) {
        TestBranch branch;
        branch.receive(kAna, "Where do I park?");
        branch.pass(minutes{10});
        branch.clock.jump(step);
        branch.pass(minutes{10});

        EXPECT_EQ(shown(branch).owed, 20 * 60) << step.count();
        EXPECT_EQ(shown(branch).age, "fresh");
        branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});

        const auto day = toIso8601(branch.clock.now().utc).substr(0, 10);
        const auto replies =
            branch.expect<wire::Statistics>(wire::StatisticsQuery{day, day, StatisticsBy::Day}).replies;
        EXPECT_EQ(replies.time.n, 1);
        EXPECT_NEAR(replies.time.median, 20 * 60, 20 * 60 * 0.1) << "to its class";
        EXPECT_EQ(replies.late, 0);
    }
}

TEST(ConversationClock, StopsAtTheAnswerAndStartsAnewAtTheNextText) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.pass(minutes{61});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});
    EXPECT_EQ(shown(branch).age, "");
    EXPECT_EQ(shown(branch).owedAt, "");
    EXPECT_EQ(shown(branch).overdueAt, "");

    branch.receive(kAna, "Thank you, and where is the door?");

    EXPECT_EQ(shown(branch).age, "fresh");
    EXPECT_EQ(shown(branch).owed, 0);
}

TEST(ConversationClock, IsNotStoppedByANote) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.pass(minutes{31});
    branch.expect<wire::Done>(wire::ConversationNote{1, "ask Ben"});

    EXPECT_EQ(shown(branch).age, "warning");
    EXPECT_EQ(shown(branch).state, "waiting_us");
    EXPECT_TRUE(branch.send().empty());
}

TEST(ConversationClock, TellsWhoWatchesWhenAnAnswerGetsUrgent) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.pass(minutes{29});
    branch.service->takeChanges();
    branch.pass(seconds{30});
    EXPECT_FALSE(branch.service->takeChanges().contains(wire::Topic::Conversations));

    branch.pass(minutes{1});

    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Conversations));
}

TEST(ConversationClock, GoesByTheBranchsTarget) {
    auto catalog = smallCatalog();
    catalog.branch.replyTarget = minutes{10};
    TestBranch branch{catalog};
    branch.receive(kAna, "Where do I park?");

    branch.pass(minutes{10});

    EXPECT_EQ(shown(branch).age, "overdue");
}

TEST(ReplyTimes, AreInTheStatistics) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.receive(kBen, "When do you close?");
    branch.pass(minutes{20});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "It is free"});
    branch.pass(minutes{50});
    branch.expect<wire::MessageRow>(wire::ConversationReply{2, "At five"});

    const auto replies = branch.expect<wire::Statistics>(wire::StatisticsQuery{}).replies;

    EXPECT_EQ(replies.time.n, 2);
    EXPECT_EQ(replies.late, 1);
    EXPECT_NEAR(replies.time.median, 20 * 60, 20 * 60 * 0.1);
    EXPECT_NEAR(replies.time.p90, 70 * 60, 70 * 60 * 0.1);
}

TEST(ConversationAssignment, IsForOneDeskUntilItIsReleased) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    EXPECT_EQ(branch.refusal(wire::ConversationAssign{1, "9"}), "desk_unknown");
    EXPECT_EQ(branch.refusal(wire::ConversationAssign{9, "1"}), "conversation_unknown");
    branch.expect<wire::Done>(wire::ConversationAssign{1, "1"});
    branch.expect<wire::Done>(wire::ConversationAssign{1, "1"});

    EXPECT_EQ(branch.refusal(wire::ConversationAssign{1, "2"}), "conversation_taken");
    EXPECT_EQ(shown(branch).desk, "1");
    branch.expect<wire::Done>(wire::ConversationRelease{1});
    branch.expect<wire::Done>(wire::ConversationAssign{1, "2"});

    EXPECT_EQ(shown(branch).desk, "2");
    EXPECT_EQ(branch.refusal(wire::ConversationRelease{9}), "conversation_unknown");
}

TEST(ConversationAssignment, EndsWhenATextComesWhileTheDeskIsClosed) {
    TestBranch branch;
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.receive(kAna, "Where do I park?");
    branch.expect<wire::Done>(wire::ConversationAssign{1, "1"});
    branch.receive(kAna, "Hello?");
    EXPECT_EQ(shown(branch).desk, "1");
    branch.expect<wire::Done>(wire::DeskClose{"1"});

    branch.receive(kAna, "Anybody?");

    EXPECT_EQ(shown(branch).desk, "");
}

TEST(ConversationStart, IsAboutAVisitThatGoesOn) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn("");
    branch.send();

    const auto sent =
        branch.expect<wire::MessageRow>(wire::ConversationStart{"A001", "What should we prepare?"});

    EXPECT_EQ(sent.kind, "reply");
    EXPECT_EQ(sent.ticket, "A001");
    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(shown(branch).state, "waiting_customer");
    EXPECT_EQ(branch.refusal(wire::ConversationStart{"A002", "Hello"}), "no_phone");
    EXPECT_EQ(branch.refusal(wire::ConversationStart{"A009", "Hello"}), "ticket_unknown");
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    EXPECT_EQ(branch.refusal(wire::ConversationStart{"A001", "Hello"}), "visit_over");
}

TEST(ConversationStart, NeedsTheConsentToTexts) {
    TestBranch branch;
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    branch.expect<wire::CheckedIn>(visit);

    EXPECT_EQ(branch.refusal(wire::ConversationStart{"A001", "What should we prepare?"}), "text_blocked");
    EXPECT_TRUE(branch.send().empty());
}

}  // namespace
}  // namespace turnbell
