#include "host/service/visit_commands.h"
#include "tests/host/service/texting.h"

#include <algorithm>

/// Who missed the call and comes back stands at the head of the line, wherever it stood before.
namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;

class RejoinTest : public Texting {
protected:
    RejoinTest() {
        for (int i = 0; i < 5; ++i) {
            branch.checkIn("");
            branch.pass(seconds{1});
        }
    }

    void missCall(const std::string& ticket, const std::string& desk = "1") {
        branch.expect<wire::StepChanged>(wire::CallTicket{ticket, desk, "feels unwell"});
        branch.expect<wire::StepChanged>(wire::NoShow{desk});
    }

    void rejoin(const std::string& ticket) { branch.expect<wire::StepChanged>(wire::Rejoin{ticket}); }

    /// Those whom desk 2, which serves all queues, calls one after the other.
    std::vector<std::string> line() {
        std::vector<std::string> tickets;
        for (const auto& row : branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets) {
            if (row.state == "waiting") {
                tickets.push_back(row.ticket);
            }
        }
        std::ranges::sort(tickets, {}, [&](const std::string& ticket) {
            return branch.expect<wire::WhyNext>(wire::WhyQuery{"2", ticket}).before;
        });
        return tickets;
    }

    std::string why() { return branch.expect<wire::WhyNext>(wire::WhyQuery{"2", {}}).sentence; }
};

TEST_F(RejoinTest, PutsWhoWasCalledOutOfOrderBeforeAllWhoWait) {
    missCall("A005");

    rejoin("A005");

    EXPECT_THAT(line(), ElementsAre("A005", "A001", "A002", "A003", "A004"));
    const auto answer = branch.expect<wire::WhyNext>(wire::WhyQuery{"2", {}});
    EXPECT_EQ(answer.why.reason, CallReason::Rejoined);
    EXPECT_EQ(
        answer.sentence,
        "A005 is next, after under 1 min: missed its call and came back, which puts it before A001, who "
        "has waited under 1 min.");
}

TEST_F(RejoinTest, PutsWhoHadAskedForMoreTimeBeforeAllWhoWait) {
    branch.expect<wire::StepChanged>(wire::MoreTime{"A001"});
    missCall("A001");

    rejoin("A001");

    EXPECT_THAT(line(), ElementsAre("A001", "A002", "A003", "A004", "A005"));
    EXPECT_THAT(why(), HasSubstr("came before A002")) << "which is true as well, and simpler";
}

TEST_F(RejoinTest, StandsBehindThoseWhoCameBackOrWerePutFirstBefore) {
    missCall("A001");
    missCall("A004");
    missCall("A005");
    branch.expect<wire::StepChanged>(wire::Transfer{{}, "A", wire::TransferPlace::First, "A003"});

    rejoin("A005");
    rejoin("A001");
    rejoin("A004");

    EXPECT_THAT(line(), ElementsAre("A003", "A005", "A001", "A004", "A002"));
}

TEST_F(RejoinTest, IsNoHeadForWhoAskedForMoreTimeSince) {
    missCall("A005");
    missCall("A004");
    rejoin("A005");
    branch.expect<wire::StepChanged>(wire::MoreTime{"A005"});
    branch.pass(minutes{11});

    rejoin("A004");

    EXPECT_THAT(line(), ElementsAre("A004", "A001", "A002", "A003", "A005"));
}

TEST_F(RejoinTest, GoesBeforeThoseOfOtherQueuesOfTheDesk) {
    branch.expect<wire::StepChanged>(wire::Transfer{{}, "B", wire::TransferPlace::Arrival, "A001"});
    missCall("A005");

    rejoin("A005");

    EXPECT_THAT(line(), ElementsAre("A005", "A001", "A002", "A003", "A004"));
}

TEST_F(RejoinTest, LeavesTheHeadToHigherPriorities) {
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .priority = 1});
    missCall("A005");

    rejoin("A005");

    EXPECT_THAT(line(), ElementsAre("A006", "A005", "A001", "A002", "A003", "A004"));
}

TEST_F(RejoinTest, IsTakenBackWithThePlace) {
    missCall("A005");
    rejoin("A005");

    branch.expect<wire::StepChanged>(wire::Undo{{}, "A005"});
    branch.expect<wire::StepChanged>(wire::Undo{{}, "A005"});
    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_THAT(line(), ElementsAre("A001", "A002", "A003", "A004", "A005"));
}

TEST_F(RejoinTest, FindsRoomForAsManyAsComeBack) {
    missCall("A002");
    rejoin("A002");
    for (int i = 0; i < 12; ++i) {
        const auto ticket = branch.checkIn("").ticket;
        missCall(ticket);
        rejoin(ticket);
        EXPECT_EQ(line().at(static_cast<std::size_t>(i) + 1), ticket);
    }
}

TEST_F(RejoinTest, ByTextSaysHowManyAreAhead) {
    checkIn();
    missCall("A006");

    EXPECT_THAT(answer("BACK"), HasSubstr("Ahead of you: 0"));
    EXPECT_EQ(line().front(), "A006");
}

TEST_F(RejoinTest, ByTextCountsThoseWhoCameBackBefore) {
    checkIn();
    missCall("A006");
    missCall("A004");
    rejoin("A004");

    EXPECT_THAT(answer("BACK"), HasSubstr("Ahead of you: 1"));
}

}  // namespace
}  // namespace turnbell::test
