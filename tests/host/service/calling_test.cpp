#include "host/service/calling.h"

#include "host/core/civil_time.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using namespace std::chrono_literals;

/// Desk 1 and 2 work by these rules; service V has priority 1, in the same queue as A.
Catalog catalogWith(const CallingRules& rules) {
    auto catalog = smallCatalog();
    catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
    catalog.services.back().priority = 1;
    catalog.profiles = {{.code = "P", .name = {{{"en", "All"}}}, .rules = rules}};
    for (auto& desk : catalog.desks) {
        desk.queues.clear();
        desk.profile = "P";
    }
    return catalog;
}

/// The tickets that desk 1 calls, one after the other.
std::string callAll(TestBranch& branch, int most = 9) {
    std::string order;
    for (int i = 0; i < most; ++i) {
        const auto reply = branch.ask(wire::CallNext{"1"});
        if (!reply) {
            break;
        }
        order += (order.empty() ? "" : " ") + std::get<wire::StepChanged>(*reply).ticket;
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    }
    return order;
}

void fill(TestBranch& branch) {
    for (const auto* const service : {"A", "A", "A", "A", "V", "V"}) {
        branch.checkIn("", "", service);
    }
}

TEST(Calling, KeepsTheRatioOfTheProfile) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}})};
    fill(branch);

    EXPECT_EQ(callAll(branch), "A005 A001 A002 A006 A003 A004");
}

TEST(Calling, ARestartBeginsNoNewRoundOfTheRatio) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}})};
    fill(branch);
    EXPECT_EQ(callAll(branch, 2), "A005 A001");

    branch.restart();

    EXPECT_EQ(callAll(branch, 2), "A002 A006");
}

TEST(Calling, TwoDesksShareTheRatioOfTheirProfile) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 1, .priority = 1}})};
    fill(branch);

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A005");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A001");
}

TEST(Calling, AnUndoneCallDoesNotCount) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}})};
    fill(branch);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A005");
}

TEST(Calling, AgeingOutweighsPriorityInTime) {
    TestBranch branch{catalogWith({.ageing = 10min})};
    branch.checkIn("");
    branch.pass(10min);
    branch.checkIn("", "", "V");

    EXPECT_EQ(callAll(branch), "A001 A002");
}

TEST(Calling, AgeingGoesOnOverARebootOfTheMachine) {
    TestBranch branch{catalogWith({.ageing = 10min})};
    branch.checkIn("");
    branch.pass(10min);
    branch.restart("another boot");
    branch.checkIn("", "", "V");

    EXPECT_EQ(callAll(branch), "A001 A002");
}

TEST(Calling, AConditionBringsAQueueForward) {
    TestBranch branch{catalogWith({.conditions = {{"B", 15min}}})};
    branch.checkIn("", "", "B");
    branch.pass(10min);
    branch.checkIn("", "", "V");
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket, "A001");

    branch.pass(6min);

    const auto answer = branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}});
    EXPECT_EQ(answer.ticket, "B001");
    EXPECT_EQ(
        answer.sentence,
        "B001 is next, after 16 min: queue B is called once its longest wait exceeds 15 min (A001 has waited "
        "6 min).");
}

TEST(Calling, AnAppointmentGoesFirstFromItsTimeOn) {
    TestBranch branch{catalogWith({})};
    const auto inTenMinutes = civilClock(branch.clock.now().utc + 10min, "Asia/Tbilisi");
    branch.checkIn("", "", "V");
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .due = inTenMinutes});
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).ticket, "A001");

    branch.pass(10min);

    const auto answer = branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}});
    EXPECT_EQ(answer.ticket, "A002");
    EXPECT_EQ(answer.why.reason, CallReason::Appointment);
    EXPECT_EQ(answer.why.due, inTenMinutes);
}

TEST(Why, NamesTheRuleThatDecides) {
    TestBranch branch{catalogWith({})};
    branch.checkIn("");
    branch.pass(3min);
    branch.checkIn("", "", "V");

    const auto answer = branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}});

    EXPECT_EQ(answer.ticket, "A002");
    EXPECT_EQ(answer.why.reason, CallReason::Priority);
    EXPECT_EQ(answer.why.other, "A001");
    EXPECT_EQ(answer.sentence,
              "A002 is next, after 0 min: priority 1 goes before priority 0 (A001 has waited 3 min).");
    EXPECT_EQ(answer.before, 0);
}

TEST(Why, SaysThatStaffHavePutSomebodyFirst) {
    TestBranch branch;
    branch.checkIn("");
    branch.pass(20min);
    branch.checkIn("", "", "B");
    branch.expect<wire::StepChanged>(
        wire::Transfer{.desk = {}, .service = "A", .place = wire::TransferPlace::First, .ticket = "B001"});

    const auto why = branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}});

    EXPECT_EQ(why.sentence, "B001 is next, after 0 min: was put before A001, who has waited 20 min.");
}

TEST(Why, CountsWhoIsCalledBeforeTheOneThatIsAskedFor) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 1, .priority = 1}})};
    fill(branch);

    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", "A005"}).before, 0);
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", "A006"}).before, 2);
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", "A004"}).before, 5);
}

TEST(Why, IsWhatTheDeskThenDoes) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 1, .priority = 1}, .ageing = 5min})};
    fill(branch);
    for (int i = 0; i < 6; ++i) {
        const auto answer = branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}});
        EXPECT_EQ(callAll(branch, 1), answer.ticket);
        branch.pass(2min);
    }
}

TEST(Why, IsRefusedWhereThereIsNothingToExplain) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::WhyQuery{"9", {}}), "desk_unknown");
    EXPECT_EQ(branch.refusal(wire::WhyQuery{"1", {}}), "nobody_waiting");

    branch.checkIn("");
    branch.checkIn("", "", "B");
    EXPECT_EQ(branch.refusal(wire::WhyQuery{"1", "Z9"}), "ticket_unknown");
    EXPECT_EQ(branch.refusal(wire::WhyQuery{"1", "B001"}), "not_waiting_here") << "desk 1 serves A alone";
}

}  // namespace
}  // namespace turnbell
