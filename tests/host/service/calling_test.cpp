#include "host/service/calling.h"

#include "host/core/civil_time.h"
#include "host/core/ratio_round.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

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

TEST(Calling, AnUndoTakesBackItsOwnCallAndNoLaterOne) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}})};
    fill(branch);
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A005");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"2"}).ticket, "A001");

    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.counted,
              (RatioCount{.normal = 1, .priority = 0}));
    EXPECT_EQ(callAll(branch, 2), "A005 A002");
}

TEST(Calling, ACallOutOfOrderCountsAsWhatItIs) {
    TestBranch branch{catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}})};
    fill(branch);
    branch.expect<wire::StepChanged>(wire::CallTicket{"A006", "1", "feels unwell"});
    branch.restart();
    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.counted,
              (RatioCount{.normal = 0, .priority = 1}));

    branch.expect<wire::StepChanged>(wire::Undo{"1"});

    EXPECT_EQ(branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.counted, RatioCount{});
}

TEST(Calling, ACallThatTheProfileHadNoChoiceAboutDoesNotCount) {
    auto catalog = catalogWith({.ratio = Ratio{.normal = 2, .priority = 1}});
    catalog.profiles.front().queues = {"A"};
    catalog.desks.back().profile.clear();
    catalog.desks.back().queues = {"B"};
    TestBranch branch{catalog};
    fill(branch);
    branch.checkIn("", "", "B");
    const auto counted = [&] { return branch.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.counted; };

    branch.expect<wire::StepChanged>(wire::CallTicket{"B001", "1", {}});
    EXPECT_EQ(counted(), RatioCount{}) << "desk 1 does not serve its queue";
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Park{.desk = "1"});
    EXPECT_EQ(counted(), (RatioCount{.normal = 0, .priority = 1}));
    branch.expect<wire::StepChanged>(wire::CallTicket{"A005", "1", {}});
    EXPECT_EQ(counted(), (RatioCount{.normal = 0, .priority = 1})) << "its first call has counted";
}

/// Calls, calls by ticket and undos at two desks, and what the calls that stand have counted.
class RandomCalls {
public:
    RandomCalls() : branch_{catalogWith({.ratio = kRatio})} {
        for (int i = 0; i < kTickets; ++i) {
            branch_.checkIn("", "", *rc::gen::element<std::string>("A", "V"));
        }
    }

    void act() {
        const auto desk = *rc::gen::element<std::string>("1", "2");
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
        case 1: return call(desk, wire::CallNext{desk});
        case 2: return call(desk, wire::CallTicket{ticket(*rc::gen::inRange(1, kTickets + 1)), desk, {}});
        case 3:
            if (*rc::gen::inRange(0, 4) == 0) {
                return branch_.restart();
            }
            return branch_.pass(seconds{*rc::gen::inRange(1, 40)});
        default: return undo(desk);
        }
    }

    void check() {
        RatioCount expected;
        for (const auto& each : standing_) {
            expected = countedOn(expected, each.priority, kRatio);
        }
        RC_ASSERT(branch_.expect<wire::WhyNext>(wire::WhyQuery{"1", {}}).why.counted == expected);
    }

private:
    static constexpr Ratio kRatio{.normal = 2, .priority = 1};
    static constexpr int kTickets = 20;  // more than are called

    struct Counted {
        std::string ticket;
        bool priority;
    };

    static std::string ticket(int number) { return (number < 10 ? "A00" : "A0") + std::to_string(number); }

    void call(const std::string& desk, const wire::Command& command) {
        std::ignore = branch_.ask(wire::NoShow{desk});
        const bool counts = bothWait();
        const auto called = branch_.ask(command);
        if (!called || !counts) {
            return;
        }
        const auto name = std::get<wire::StepChanged>(*called).ticket;
        const auto row = branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{name});
        standing_.push_back({name, row.ticket.priority > 0});
    }

    bool bothWait() const {
        const auto waiting = db::VisitStore{*branch_.database}.waiting();
        const auto urgent = [](const db::WaitingRow& row) { return row.priority > 0; };
        return std::ranges::any_of(waiting, urgent) && !std::ranges::all_of(waiting, urgent);
    }

    /// A call that is taken back is that of who waits again.
    void undo(const std::string& desk) {
        const auto undone = branch_.ask(wire::Undo{desk});
        if (undone && std::get<wire::StepChanged>(*undone).state == "waiting") {
            const auto name = std::get<wire::StepChanged>(*undone).ticket;
            std::erase_if(standing_, [&](const Counted& each) { return each.ticket == name; });
        }
    }

    TestBranch branch_;
    std::vector<Counted> standing_;
};

RC_GTEST_PROP(RatioProperty, CountsAsIfUndoneCallsHadNeverBeen, ()) {
    RandomCalls calls;
    for (int i = 0; i < 12; ++i) {
        calls.act();
        calls.check();
    }
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
              "A002 is next, after under 1 min: priority 1 goes before priority 0 (A001 has waited 3 min).");
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

    EXPECT_EQ(why.sentence, "B001 is next, after under 1 min: was put before A001, who has waited 20 min.");
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
