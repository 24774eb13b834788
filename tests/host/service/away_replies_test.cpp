#include "host/service/away_replies.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::HasSubstr;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555999999";

Catalog answering(std::vector<Hours> hours = {}) {
    auto catalog = smallCatalog();
    catalog.branch.autoReply = true;
    catalog.branch.timeZone = "UTC";
    catalog.hours = std::move(hours);
    return catalog;
}

/// Closed at this hour, open the one after next.
Catalog closedNow() {
    TestBranch any;
    const auto now = any.clock.now().utc;
    const auto hour = std::chrono::floor<std::chrono::hours>(now.time_since_epoch()) % std::chrono::hours{24};
    const auto opens = (hour.count() + 2) % 24;
    const ClockTime from{std::chrono::hours{opens}};
    const ClockTime to{std::chrono::hours{opens} + std::chrono::minutes{59}};
    return answering(
        {{{Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun},
          from,
          to}});
}

TEST(AwayReply, SaysThatTheTextHasComeWhenNoDeskIsOpen) {
    TestBranch branch{answering()};
    branch.receive(kAna, "Where do I park?");

    const auto sent = branch.send();

    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_THAT(sent[0].text, HasSubstr("we have your message"));
    EXPECT_EQ(branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1}).state, "waiting_us");
}

TEST(AwayReply, SaysWhenSomebodyReadsIt) {
    TestBranch branch{closedNow()};
    branch.receive(kAna, "Where do I park?");

    const auto sent = branch.send();

    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("A person reads it from"));
    EXPECT_THAT(sent[0].text, HasSubstr(":00"));
}

TEST(AwayReply, IsSentOnceAnAbsenceAndNumber) {
    TestBranch branch{answering()};
    branch.receive(kAna, "Where do I park?");
    branch.pass(seconds{30});
    branch.receive(kAna, "Hello?");
    branch.receive(kBen, "Good morning");
    EXPECT_EQ(branch.send().size(), 2U);

    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.pass(std::chrono::minutes{5});
    branch.receive(kAna, "Still there?");
    EXPECT_TRUE(branch.send().empty());

    branch.expect<wire::Done>(wire::DeskClose{"1"});
    branch.pass(std::chrono::minutes{90});
    branch.receive(kAna, "And now?");
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(AwayReply, OutlivesARestart) {
    TestBranch branch{answering()};
    branch.receive(kAna, "Where do I park?");
    branch.send();
    branch.restart();

    branch.receive(kAna, "Hello?");

    EXPECT_TRUE(branch.send().empty());
}

TEST(AwayReply, IsOffUnlessTheBranchWantsIt) {
    TestBranch branch;
    branch.receive(kAna, "Where do I park?");

    EXPECT_TRUE(branch.send().empty());
}

TEST(AwayReply, IsNotSentToAMachine) {
    TestBranch branch{answering()};
    branch.receive(kAna, "I am out of office until Monday. This is an automatic reply.");

    EXPECT_TRUE(branch.send().empty());
}

TEST(AwayReply, IsNotSentAfterStop) {
    TestBranch branch{answering()};
    branch.receive(kAna, "STOP");
    branch.send();
    branch.receive(kAna, "Where do I park?");

    EXPECT_TRUE(branch.send().empty());
}

}  // namespace
}  // namespace turnbell
