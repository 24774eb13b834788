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

TEST(Thread, HasATextWhereItWasSentNotWhereItWasWritten) {
    auto catalog = smallCatalog();
    catalog.services[0].surveyDelay = std::chrono::hours{24};
    TestBranch branch{catalog};
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.send();
    branch.pass(std::chrono::hours{1});
    branch.receive(kAna, "I left my umbrella with you");
    EXPECT_EQ(kindsOf(branch).back(), "survey");  // it will be sent

    branch.pass(std::chrono::hours{24});
    branch.receive(kAna, "Hello?");
    branch.pass(seconds{1});
    branch.send();

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});
    EXPECT_EQ(row.entries.back().kind, "survey");
    EXPECT_EQ(row.entries.back().at, toIso8601(branch.clock.now().utc));
}

TEST(Thread, HasWhatWasSentNotWhatWasTyped) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "ka"};
    catalog.branch.transliterate = {"ka"};
    TestBranch branch{catalog};
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    visit.language = "ka";
    visit.consentVisit = true;
    branch.expect<wire::CheckedIn>(visit);
    branch.receive(kAna, "სად არის კარი?");
    branch.pass(seconds{1});
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "მარჯვნივ"});

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});

    EXPECT_EQ(row.entries.back().text, "marjvniv");
    EXPECT_EQ(row.text, "marjvniv");
}

TEST(Thread, KnowsWhoWasHereYesterday) {
    TestBranch branch;
    const auto ticket = branch.checkIn(kAna, "Ana").ticket;
    branch.expect<wire::StepChanged>(wire::Leave{ticket});
    branch.pass(std::chrono::hours{26});
    branch.receive(kAna, "I left my umbrella with you");

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});

    EXPECT_EQ(row.name, "Ana");
    EXPECT_EQ(row.visitState, "left");
    EXPECT_EQ(row.ticket, "");  // that number is another customer's today
}

TEST(Thread, KnowsWhoIsBookedForTomorrow) {
    TestBranch branch;
    wire::Book booking;
    booking.service = "A";
    booking.date = "2026-11-23";
    booking.time = "10:30";
    booking.phone = kAna;
    booking.firstName = "Ana";
    booking.consentVisit = true;
    EXPECT_EQ(branch.refusal(booking), "");
    branch.receive(kAna, "Can I bring my dog?");

    const auto row = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});

    EXPECT_EQ(row.name, "Ana");
    EXPECT_EQ(row.visitState, "booked");
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
