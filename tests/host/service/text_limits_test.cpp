#include "host/service/text_limits.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";
constexpr std::chrono::minutes kTenMinutes{10};

std::string phoneOf(int i) {
    return "+99555510" + std::to_string(1'000 + i * 7);
}

Catalog withLimits(Limits limits) {
    auto catalog = smallCatalog();
    catalog.limits = limits;
    return catalog;
}

class Limited : public testing::Test {
protected:
    Result<wire::Reply> atKiosk(TestBranch& branch, const std::string& phone,
                                const std::string& service = "A") {
        return branch.askAs(kiosk_, wire::CheckIn{.service = service, .phone = phone, .consentVisit = true});
    }

    wire::CheckedIn taken(TestBranch& branch, const std::string& phone) {
        const auto reply = atKiosk(branch, phone);
        EXPECT_TRUE(reply) << (reply ? "" : reply.error().message);
        return reply ? std::get<wire::CheckedIn>(*reply) : wire::CheckedIn{};
    }

    Session kiosk_{.role = wire::Role::Kiosk};
};

TEST_F(Limited, ToOneOpenTicketWithoutSayingWhoseItIs) {
    TestBranch branch;
    const auto ticket = taken(branch, kAna).ticket;

    const auto second = atKiosk(branch, kAna, "B");

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().reason, "limit_number");
    EXPECT_EQ(second.error().message.find(ticket), std::string::npos);
}

TEST_F(Limited, ToAnswersToCountriesThatTheBranchTexts) {
    constexpr auto kTourist = "+447400123456";
    TestBranch branch;
    branch.receive(kTourist, "HELP");

    EXPECT_THAT(branch.send(), IsEmpty()) << "whoever forges senders would spend our money";
    EXPECT_EQ(branch.messages().back().why, "this branch texts no numbers of that country but by its staff");

    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .phone = kTourist, .consentVisit = true});
    branch.send();
    branch.receive(kTourist, "INFO");
    EXPECT_EQ(branch.send().size(), 1U) << "staff know this one";
}

TEST_F(Limited, ToSomeTicketsADay) {
    TestBranch branch;
    for (int i = 0; i < 3; ++i) {
        const auto ticket = taken(branch, kAna).ticket;
        branch.ask(wire::Leave{ticket});
        branch.restart();
    }

    const auto fourth = atKiosk(branch, kAna);

    ASSERT_FALSE(fourth);
    EXPECT_EQ(fourth.error().reason, "limit_number");
    branch.pass(std::chrono::hours{24});
    EXPECT_TRUE(atKiosk(branch, kAna));
}

TEST_F(Limited, StaffAreWarnedAndItIsOnRecord) {
    TestBranch branch;
    branch.checkIn(kAna);

    const auto second = branch.checkIn(kAna, {}, "B");

    EXPECT_THAT(second.warning, HasSubstr("another ticket"));
    const auto detail = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{second.ticket});
    EXPECT_EQ(detail.events.at(0).reason, "over limit_number");
}

TEST_F(Limited, ToSomeNewNumbersAtTheKiosk) {
    TestBranch branch{withLimits({.newAtKiosk = 2})};
    EXPECT_EQ(taken(branch, phoneOf(100)).noTexts, "");
    EXPECT_EQ(taken(branch, phoneOf(200)).noTexts, "");
    branch.restart();

    const auto third = taken(branch, phoneOf(300));

    EXPECT_EQ(third.noTexts, "limit_kiosk");
    EXPECT_FALSE(third.ticket.empty());
    EXPECT_THAT(third.warning, HasSubstr("HERE"));
    branch.pass(kTenMinutes);
    EXPECT_EQ(taken(branch, phoneOf(400)).noTexts, "");
}

TEST_F(Limited, ANumberThatHasWrittenIsNotNew) {
    TestBranch branch{withLimits({.newAtKiosk = 1})};
    taken(branch, phoneOf(100));
    branch.receive(kAna, "Are you open?");

    EXPECT_EQ(taken(branch, kAna).noTexts, "");
}

TEST_F(Limited, HeldTextsGoOnceTheNumberHasWritten) {
    TestBranch branch{withLimits({.newAtKiosk = 1})};
    taken(branch, phoneOf(100));
    branch.ask(wire::CallNext{"1"});
    branch.ask(wire::Confirm{"1"});
    branch.ask(wire::Finish{"1"});
    branch.send();
    taken(branch, kAna);
    EXPECT_THAT(branch.send(), IsEmpty());

    branch.receive(kAna, "I am in the hall");
    branch.ask(wire::CallNext{"1"});

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST_F(Limited, ToSomeNewNumbersInTheBranch) {
    TestBranch branch{withLimits({.newInBranch = 1})};
    taken(branch, phoneOf(100));
    branch.pass(kTenMinutes);

    EXPECT_EQ(taken(branch, phoneOf(200)).noTexts, "limit_branch");
}

TEST_F(Limited, ToSomeNeighbours) {
    TestBranch branch;
    EXPECT_EQ(taken(branch, "+995555123410").noTexts, "");
    EXPECT_EQ(taken(branch, "+995555123411").noTexts, "");
    EXPECT_EQ(taken(branch, "+995555123412").noTexts, "");
    EXPECT_EQ(taken(branch, "+995555123413").noTexts, "limit_neighbours");
    EXPECT_EQ(taken(branch, "+995555123513").noTexts, "");
}

TEST_F(Limited, TextsToANumberThatHasNotWritten) {
    TestBranch branch{withLimits({.textsAnHour = 1})};
    taken(branch, kAna);
    EXPECT_EQ(branch.send().size(), 1U);
    branch.ask(wire::CallNext{"1"});
    EXPECT_EQ(branch.send().size(), 1U) << "the call";

    branch.ask(wire::NoShow{"1"});

    EXPECT_THAT(branch.send(), IsEmpty());
    EXPECT_THAT(branch.message(MessageKind::NoShow).why, HasSubstr("over the limit of 1 texts an hour"));
}

TEST_F(Limited, SurveysToOneInSoManyDays) {
    TestBranch branch;
    for (int i = 0; i < 2; ++i) {
        branch.checkIn(kAna);
        branch.ask(wire::CallNext{"1"});
        branch.ask(wire::Confirm{"1"});
        branch.ask(wire::Finish{"1"});
        branch.pass(std::chrono::hours{2});
        branch.send();
    }
    int blocked = 0;
    for (const auto& row : branch.messages()) {
        blocked += row.kind == std::string{"survey"} && row.why.starts_with("over the cap") ? 1 : 0;
    }

    EXPECT_EQ(blocked, 1);
}

TEST_F(Limited, SurveysAlsoAfterTheNumberWasErased) {
    auto catalog = smallCatalog();
    catalog.branch.retentionDays = 1;
    TestBranch branch{catalog};
    int surveys = 0;
    for (const auto days : {0, 4, 4, 30}) {
        branch.pass(std::chrono::days{days});
        branch.checkIn(kAna);
        branch.ask(wire::CallNext{"1"});
        branch.ask(wire::Confirm{"1"});
        branch.ask(wire::Finish{"1"});
        branch.send();
        branch.pass(std::chrono::hours{2});
        for (const auto& sent : branch.send()) {
            surveys += sent.text.find("how was your visit") != std::string::npos ? 1 : 0;
        }
        EXPECT_EQ(surveys, days == 30 ? 2 : 1) << days;
    }
}

TEST_F(Limited, TheBudgetStopsSurveysBeforeCalls) {
    TestBranch branch{withLimits({.textsADay = 10})};
    db::NumberStore{*branch.database}.spend("2026-11-22", 100);
    EXPECT_EQ(branch.checkIn(kAna).warning,
              "the day's budget of 10 SMS is spent for texts of this kind: only "
              "the call to the desk is texted");
    EXPECT_THAT(branch.message(MessageKind::Welcome).why, HasSubstr("budget of 10 SMS"));
    branch.ask(wire::CallNext{"1"});

    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "accepted");
    branch.ask(wire::Confirm{"1"});
    branch.ask(wire::Finish{"1"});
    EXPECT_THAT(branch.message(MessageKind::Survey).why, HasSubstr("budget of 10 SMS"));
    const auto alarms = branch.expect<wire::Status>(wire::StatusQuery{}).alarms;
    EXPECT_TRUE(std::any_of(alarms.begin(), alarms.end(),
                            [](const wire::Alarm& alarm) { return alarm.code == "text_budget"; }));
}

/// A survey is out, and the number answers it by a machine.
TEST_F(Limited, NothingIsAnsweredToAMachine) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.ask(wire::CallNext{"1"});
    branch.ask(wire::Confirm{"1"});
    branch.ask(wire::Finish{"1"});
    branch.pass(std::chrono::hours{2});
    branch.send();
    for (int i = 0; i < 3; ++i) {
        branch.receive(kAna, "5");
        branch.pass(seconds{1});
    }
    branch.receive(kAna, "Auto-Reply: I am away");
    branch.receive(kAna, "START");

    EXPECT_LE(branch.send().size(), 2U);
}

TEST(TextLimits, CountsASameTextInARow) {
    TestBranch branch;
    const auto repeats = [&] {
        return db::NumberStore{*branch.database}.trust(*PhoneNumber::fromE164(kAna)).repeats;
    };
    branch.receive(kAna, "Hello");
    branch.pass(seconds{1});
    branch.receive(kAna, "Hello");
    EXPECT_EQ(repeats(), 2);
    branch.receive(kAna, "Hello again");
    EXPECT_EQ(repeats(), 1);
    branch.receive(kAna, "I am out of the office");
    EXPECT_EQ(repeats(), 3);
    branch.pass(std::chrono::hours{2});
    branch.receive(kAna, "I am back");
    EXPECT_EQ(repeats(), 1);
}

}  // namespace
}  // namespace turnbell
