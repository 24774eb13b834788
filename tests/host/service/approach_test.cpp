#include "host/service/approach.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string number(int n) {
    return "+99555512345" + std::to_string(n);
}

std::vector<std::string> approached(TestBranch& branch) {
    std::vector<std::string> tickets;
    for (const auto& row : branch.messages()) {
        if (row.kind == "approach") {
            tickets.push_back(row.ticket);
        }
    }
    return tickets;
}

TEST(Approach, IsNeverSentAtCheckIn) {
    TestBranch branch;

    branch.checkIn(number(1));
    branch.checkIn(number(2));

    EXPECT_TRUE(approached(branch).empty());
}

TEST(Approach, GoesAtTheFirstMoveThatLeavesFewEnoughAhead) {
    TestBranch branch;
    for (int i = 1; i <= 5; ++i) {
        branch.checkIn(number(i));
    }

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    // A002 has 0 ahead now, A003 1, A004 2; A005 has 3 and waits for its text.
    EXPECT_EQ(approached(branch), (std::vector<std::string>{"A002", "A003", "A004"}));
}

TEST(Approach, GoesOnceAStep) {
    TestBranch branch;
    for (int i = 1; i <= 4; ++i) {
        branch.checkIn(number(i));
    }
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});

    EXPECT_EQ(approached(branch), (std::vector<std::string>{"A002", "A003", "A004"}));
}

TEST(Approach, IsTheSystemsAtNoDeskWhoeverMovedTheLine) {
    TestBranch branch;
    branch.checkIn(number(1));
    branch.checkIn(number(2));

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto row = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A002"}).events.back();
    EXPECT_EQ(row.event, "approach");
    EXPECT_EQ(row.actor, "system");
    EXPECT_EQ(row.desk, "");
    db::VisitStore visits{*branch.database};
    EXPECT_EQ(visits.events(visits.byTicket("A002", "2026-11-22")->visit.id).back().party, Party::System);
}

TEST(Approach, IsTakenBackWithTheCallThatBroughtItNear) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn(number(2));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(branch.message(MessageKind::Approach).state, "cancelled");
    const auto undone = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).events.back();
    EXPECT_EQ(undone.event, "undo");
    EXPECT_EQ(undone.desk, "1");
}

TEST(Approach, IsWithdrawnWhenTheTurnComesFirst) {
    TestBranch branch;
    branch.checkIn(number(1));
    branch.checkIn(number(2));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch.message(MessageKind::Approach).state, "ready");

    branch.expect<wire::StepChanged>(wire::CallNext{"2"});

    EXPECT_EQ(branch.message(MessageKind::Approach).state, "cancelled");
}

TEST(Approach, LetsTheWelcomeThatIsStillUnsentGoFirst) {
    TestBranch branch;
    branch.checkIn(number(1));
    branch.checkIn(number(2));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto sent = branch.send();

    ASSERT_EQ(sent.size(), 3U);
    EXPECT_EQ(sent[0].to, number(1)) << "the call goes before everything";
    EXPECT_EQ(sent[1].to, number(2));
    EXPECT_NE(sent[1].text.find("your ticket is A002"), std::string::npos) << sent[1].text;
    EXPECT_EQ(sent[2].to, number(2));
    EXPECT_NE(sent[2].text.find("nearly your turn"), std::string::npos) << sent[2].text;
}

TEST(Approach, IsOffWhereTheServiceSaysSo) {
    auto catalog = smallCatalog();
    catalog.services[0].approachAhead = 0;
    TestBranch branch{catalog};
    branch.checkIn(number(1));
    branch.checkIn(number(2));

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_TRUE(approached(branch).empty());
}

}  // namespace
}  // namespace turnbell
