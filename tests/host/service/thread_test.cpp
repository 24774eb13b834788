#include "host/service/thread.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace turnbell {
namespace {

using testing::ElementsAre;

constexpr auto kAna = "+995555123456";

std::vector<std::string> kindsOf(TestBranch& branch, std::int64_t id = 1) {
    std::vector<std::string> kinds;
    for (const auto& entry : branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{id}).entries) {
        kinds.push_back(entry.kind);
    }
    return kinds;
}

TEST(Thread, HasAllTextsInBothDirectionsInOrder) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    branch.pass(seconds{60});
    branch.receive(kAna, "Where do I park?");
    branch.pass(seconds{60});
    branch.expect<wire::Done>(wire::ConversationNote{1, "comes by car"});
    branch.pass(seconds{60});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house"});
    branch.pass(seconds{60});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});

    EXPECT_THAT(kindsOf(branch), ElementsAre("welcome", "text", "note", "reply", "turn"));
    EXPECT_EQ(row.entries[0].state, "accepted");
    EXPECT_EQ(row.entries[2].state, "");
    EXPECT_EQ(row.entries[3].by, "Nino");
    EXPECT_GT(row.entries[4].message, 0);
    EXPECT_EQ(row.visitState, "called");
    EXPECT_EQ(row.service, "A");
}

TEST(Thread, HasTextsThatNobodyHadToRead) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");
    branch.pass(seconds{1});
    branch.receive(kAna, "STOP");

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});

    EXPECT_THAT(kindsOf(branch), ElementsAre("text", "text", "stop"));
    EXPECT_EQ(row.entries[1].text, "STOP");
    EXPECT_EQ(row.entries[1].state, "opt_out");
    EXPECT_EQ(row.text, "Where do I park?");
}

TEST(Thread, OfANumberThatWasAlwaysUnderstoodIsNoConversation) {
    TestBranch branch;
    branch.receive(kAna, "STOP");

    EXPECT_TRUE(branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations.empty());
}

TEST(Thread, IsOneAcrossVisits) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "Where do I park?");
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    branch.pass(std::chrono::hours{30});
    branch.checkIn(kAna);
    branch.receive(kAna, "And today?");

    const auto kinds = kindsOf(branch);

    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), "welcome"), 2);
    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), "text"), 2);
}

/// Whatever is done in whatever order: what was once in the thread stays in it, in its order.
TEST(Thread, NeverLosesAnEntryHoweverOftenItIsClosedAndOpenedAgain) {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        std::mt19937 random{seed};
        TestBranch branch;
        branch.receive(kAna, "first");
        std::vector<std::string> said{"first"};
        for (int step = 0; step < 25; ++step) {
            branch.pass(seconds{61});
            const auto text = "text " + std::to_string(step);
            switch (random() % 5) {
            case 0: branch.receive(kAna, text); break;
            case 1: branch.expect<wire::MessageRow>(wire::ConversationReply{1, text}); break;
            case 2: branch.expect<wire::Done>(wire::ConversationNote{1, text}); break;
            case 3: branch.expect<wire::Done>(wire::ConversationClose{1}); continue;
            default: branch.restart(); continue;
            }
            said.push_back(text);
        }
        std::vector<std::string> shown;
        for (const auto& entry :
             branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).entries) {
            shown.push_back(entry.text);
        }
        EXPECT_EQ(shown, said) << "seed " << seed;
    }
}

}  // namespace
}  // namespace turnbell
