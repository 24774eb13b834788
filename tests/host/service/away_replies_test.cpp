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

/// From 8 to 10 and from 12 to 14; a branch under test begins at 9.
Catalog withABreak() {
    const std::vector<Weekday> days{Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu,
                                    Weekday::Fri, Weekday::Sat, Weekday::Sun};
    const auto clock = [](int hour) { return ClockTime{std::chrono::hours{hour}}; };
    return answering({{days, clock(8), clock(10)}, {days, clock(12), clock(14)}});
}

TEST(AwayReply, IsNotSentWhileADeskIsNotClosedWhateverTheClockSays) {
    TestBranch branch{closedNow()};
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.receive(kAna, "Where do I park?");

    EXPECT_TRUE(branch.send().empty());
}

TEST(AwayReply, KnowsABreakAsAnAbsenceOfItsOwn) {
    TestBranch branch{withABreak()};
    branch.receive(kAna, "Where do I park?");  // desks are closed
    EXPECT_EQ(branch.send().size(), 1U);

    branch.pass(std::chrono::minutes{90});
    branch.receive(kAna, "Is it lunch?");
    const auto atLunch = branch.send();
    ASSERT_EQ(atLunch.size(), 1U);
    EXPECT_THAT(atLunch[0].text, HasSubstr("12:00"));

    branch.pass(std::chrono::hours{5});
    branch.receive(kAna, "And in the evening?");
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(AwayReply, SpeaksTheLanguageOfYesterdaysVisit) {
    auto catalog = answering();
    catalog.branch.languages = {"en", "de"};
    TestBranch branch{catalog};
    wire::CheckIn visit;
    visit.service = "A";
    visit.phone = kAna;
    visit.language = "de";
    visit.consentVisit = true;
    const auto ticket = branch.expect<wire::CheckedIn>(visit).ticket;
    branch.expect<wire::StepChanged>(wire::Leave{ticket});
    branch.send();
    branch.pass(std::chrono::hours{26});

    branch.receive(kAna, "Hallo zusammen");

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("Nachricht"));
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
