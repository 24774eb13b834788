#include "host/service/missed_calls.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

const std::string kCaller = "+995555123456";

Catalog catalogWith(std::size_t services, bool joins) {
    auto catalog = smallCatalog();
    catalog.branch.missedCallJoins = joins;
    while (catalog.services.size() > services) {
        catalog.services.pop_back();
    }
    return catalog;
}

void call(TestBranch& branch, const std::string& number = kCaller) {
    branch.service->missedCall(number, branch.clock.now());
}

std::vector<wire::ConversationRow> conversations(TestBranch& branch) {
    return branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
}

TEST(MissedCalls, AreShownToStaffAndNotAnswered) {
    TestBranch branch{catalogWith(2, false)};

    call(branch);

    const auto rows = conversations(branch);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].from, kCaller);
    EXPECT_EQ(rows[0].state, "waiting_us");
    EXPECT_TRUE(branch.send().empty());
}

TEST(MissedCalls, CheckTheCallerInWhereThereIsOneService) {
    TestBranch branch{catalogWith(1, true)};

    call(branch);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kCaller);
    EXPECT_EQ(branch.message(MessageKind::Welcome).to, kCaller);
    EXPECT_TRUE(conversations(branch).empty());
}

TEST(MissedCalls, OfManyForgedNumbersAreNotAllAnswered) {
    TestBranch branch{catalogWith(2, true)};
    for (int i = 0; i < 40; ++i) {
        call(branch, "+9955551234" + std::to_string(10 + i));
    }

    EXPECT_EQ(branch.send().size(), 3U) << "numbers of one block";
    EXPECT_EQ(conversations(branch).size(), 37U);
}

TEST(MissedCalls, MayBeAnsweredByStaff) {
    TestBranch branch{catalogWith(2, false)};
    call(branch);

    const wire::ConversationReply reply{.id = conversations(branch)[0].id, .text = "You called us?"};
    EXPECT_EQ(branch.refusal(reply), "");
}

TEST(MissedCalls, SayWhichServicesThereAre) {
    TestBranch branch{catalogWith(2, true)};

    call(branch);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    for (const auto& service : smallCatalog().services) {
        EXPECT_NE(sent[0].text.find(service.name.in("en", "en")), std::string::npos);
    }
    EXPECT_TRUE(conversations(branch).empty()) << "the caller has been asked";

    branch.receive(kCaller, "2");
    const auto welcome = branch.send();
    ASSERT_EQ(welcome.size(), 1U);
    EXPECT_NE(welcome[0].text.find("B001"), std::string::npos);
}

TEST(MissedCalls, AreShownToStaffWhenTheCallerDoesNotSayWhichService) {
    TestBranch branch{catalogWith(2, true)};

    call(branch);
    branch.pass(std::chrono::minutes{11});

    EXPECT_EQ(conversations(branch).size(), 1U);
}

TEST(MissedCalls, AreAnsweredOnceAnHour) {
    TestBranch branch{catalogWith(2, true)};
    call(branch);
    branch.pass(std::chrono::minutes{59});
    call(branch);
    EXPECT_EQ(branch.send().size(), 1U);

    branch.pass(std::chrono::minutes{61});
    call(branch);

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(MissedCalls, GiveNoSecondTicket) {
    TestBranch branch{catalogWith(1, true)};
    branch.checkIn(kCaller);
    branch.send();

    call(branch);

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(conversations(branch).size(), 1U);
}

TEST(MissedCalls, OfSomebodyWhoOptedOutAreIgnored) {
    TestBranch branch{catalogWith(1, true)};
    branch.receive(kCaller, "STOP");
    branch.send();

    call(branch);

    EXPECT_TRUE(branch.send().empty());
    EXPECT_TRUE(conversations(branch).empty());
}

TEST(MissedCalls, WithoutANumberAreIgnored) {
    TestBranch branch{catalogWith(1, true)};

    call(branch, "");
    call(branch, "Unknown");

    EXPECT_TRUE(branch.send().empty());
    EXPECT_TRUE(conversations(branch).empty());
}

TEST(MissedCalls, OfALandlineAreShownAndNotCheckedIn) {
    TestBranch branch{catalogWith(1, true)};

    call(branch, "+995322123456");

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(conversations(branch).size(), 1U);
}

}  // namespace
}  // namespace turnbell
