#include "host/service/day_end.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::HasSubstr;

constexpr auto kAna = "+995555123456";

/// The manual clock starts at 13:00 in Tbilisi.
Catalog closingAt(const std::string& time) {
    auto catalog = smallCatalog();
    catalog.branch.dayEnds = time;
    return catalog;
}

/// Of every visit there is, oldest first: "A001 done".
std::vector<std::string> states(TestBranch& branch) {
    std::vector<std::string> all;
    db::VisitStore visits{*branch.database};
    for (const auto* day : {"2026-11-22", "2026-11-23"}) {
        for (const auto& row : visits.ofDay(day)) {
            all.push_back(row.visit.ticket + " " + toString(row.step.state));
        }
    }
    return all;
}

std::string deskStates(TestBranch& branch) {
    std::string words;
    for (const auto& row : db::VisitStore{*branch.database}.deskStates()) {
        words += (words.empty() ? "" : " ") + std::string{toString(row.state)};
    }
    return words;
}

/// One waits with a number, one is served, one is called, one is parked.
void fill(TestBranch& branch) {
    for (const auto* desk : {"1", "2", "1"}) {
        branch.checkIn("");
        branch.expect<wire::StepChanged>(wire::CallNext{desk});
        branch.expect<wire::StepChanged>(wire::Confirm{desk});
        if (std::string_view{desk} == "2") {
            branch.expect<wire::StepChanged>(wire::Park{desk});
        }
    }
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.checkIn(kAna);
    branch.send();
}

TEST(DayEnd, ComesAtTheTimeOfTheBranchAndEndsWhatIsOpen) {
    TestBranch branch{closingAt("20:00")};
    fill(branch);

    branch.pass(hours{7} - seconds{1});
    EXPECT_THAT(states(branch), testing::ElementsAre("A001 done", "A002 parked", "A003 serving",
                                                     "A004 called", "A005 waiting"));
    branch.pass(seconds{1});

    EXPECT_THAT(states(branch), testing::ElementsAre("A001 done", "A002 expired", "A003 done", "A004 expired",
                                                     "A005 expired"));
    EXPECT_EQ(deskStates(branch), "closed closed");
}

TEST(DayEnd, MarksWhatNobodyFinishedAsInaccurateAndAsksNoSurvey) {
    TestBranch branch{closingAt("20:00")};
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();

    branch.pass(hours{9});

    const auto ticket = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).ticket;
    EXPECT_EQ(ticket.state, "done");
    EXPECT_FALSE(ticket.accurate);
    EXPECT_TRUE(branch.send().empty());
}

TEST(DayEnd, ApologizesToWhoWaitedAndConsentedAndWithdrawsTheRest) {
    TestBranch branch{closingAt("20:00")};
    branch.checkIn(kAna, "Ana");
    branch.pass(hours{7});

    const auto sent = branch.send();

    ASSERT_EQ(sent.size(), 1U) << "no welcome any more";
    EXPECT_THAT(sent[0].text, HasSubstr("We are closing and could not serve you today."));
    EXPECT_TRUE(branch.send().empty());
}

wire::Book bookingAt(const std::string& time, bool consents = true) {
    return {.service = "A", .time = time, .phone = kAna, .firstName = "Ana", .consentVisit = consents};
}

/// It is 13:00.
TEST(DayEnd, TellsWhoseAppointmentWasStillToCome) {
    TestBranch branch;
    branch.expect<wire::Booked>(bookingAt("23:00"));
    branch.send();

    const auto ended = branch.expect<wire::DayEnded>(wire::EndDay{});

    EXPECT_EQ(ended.expired, 1);
    EXPECT_EQ(ended.told, 1);
    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_THAT(sent[0].text, HasSubstr("We are closing and could not serve you today."));
}

TEST(DayEnd, TellsNobodyWhoDidNotComeOrDidNotAgree) {
    TestBranch branch;
    branch.expect<wire::Booked>(bookingAt("13:30"));
    branch.expect<wire::Booked>(bookingAt("23:00", false));
    branch.pass(hours{1});
    branch.send();

    const auto ended = branch.expect<wire::DayEnded>(wire::EndDay{});

    EXPECT_EQ(ended.expired, 2);
    EXPECT_EQ(ended.told, 0);
    EXPECT_TRUE(branch.send().empty());
}

TEST(DayEnd, TellsOfAnAppointmentAgainThatHoldsAfterAll) {
    TestBranch branch;
    branch.expect<wire::Booked>(bookingAt("23:00"));
    branch.send();
    branch.expect<wire::DayEnded>(wire::EndDay{});
    branch.send();

    branch.expect<wire::StepChanged>(wire::Undo{{}, "A001"});
    auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("Your appointment"));

    EXPECT_EQ(branch.expect<wire::DayEnded>(wire::EndDay{}).told, 1) << "once more";
}

TEST(DayEnd, LeavesThoseAloneWhoComeAfterIt) {
    TestBranch branch{closingAt("14:00")};
    branch.pass(hours{2});
    branch.checkIn("");
    branch.expect<wire::Done>(wire::DeskOpen{"1"});
    branch.pass(hours{8});

    EXPECT_EQ(states(branch).at(0), "A001 waiting");
    EXPECT_EQ(deskStates(branch), "idle");
    branch.pass(hours{15});
    EXPECT_EQ(states(branch).at(0), "A001 expired") << "the next closing";
    EXPECT_EQ(deskStates(branch), "closed");
}

TEST(DayEnd, IsMadeUpForWhenTheServiceWasDown) {
    TestBranch branch{closingAt("20:00")};
    fill(branch);
    branch.clock.advance(hours{20});  // 9:00 of the next day

    branch.restart("boot-2");

    EXPECT_EQ(states(branch).at(4), "A005 expired");
    EXPECT_EQ(deskStates(branch), "closed closed");
    EXPECT_TRUE(branch.send().empty()) << "an apology of yesterday puzzles";
}

TEST(DayEnd, WithoutATimeEndsWhatAnEarlierDayLeftOver) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();
    branch.clock.advance(hours{20});

    branch.restart("boot-2");

    EXPECT_EQ(states(branch).at(0), "A001 expired");
    EXPECT_TRUE(branch.send().empty());
}

TEST(DayEnd, LosesNobodyAtMidnightInABranchThatNeverCloses) {
    TestBranch branch;
    branch.pass(hours{10} + minutes{50});
    branch.checkIn("");  // at 23:50

    branch.pass(minutes{20});
    branch.restart("boot-2");

    EXPECT_EQ(states(branch).at(0), "A001 waiting");
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A001");
}

TEST(DayEnd, WithoutATimeLeavesWhoWasCorrectedIntoAnotherLineSinceThen) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("");
    branch.pass(hours{11} + minutes{30});
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", {}, {}, {}, {}, "B"});
    branch.expect<wire::StepChanged>(wire::VisitChange{"A002", {}, "Ana", {}, {}});
    db::VisitStore visits{*branch.database};

    branch.pass(hours{2});
    ASSERT_EQ(visits.live().size(), 1U) << "a corrected name keeps nobody";
    EXPECT_EQ(visits.live()[0].visit.ticket, "A001");
    branch.pass(hours{11});

    EXPECT_EQ(visits.live().size(), 0U);
}

TEST(DayEnd, KeepsToTheClockOnTheWallWhenThatIsChanged) {
    auto catalog = closingAt("20:00");
    catalog.branch.timeZone = "Europe/Berlin";
    TestBranch branch{catalog};
    // To Saturday 27 March 2027, 23:00 UTC; at 1:00 UTC of Sunday the clocks go from 2:00 to 3:00.
    branch.clock.advance(hours{24 * 125 + 14});
    branch.service->tick(branch.clock.now());
    branch.checkIn("");
    db::VisitStore visits{*branch.database};

    branch.pass(hours{18} + minutes{59});
    EXPECT_EQ(visits.live().size(), 1U) << "17:59 UTC is 19:59 by summer time";
    branch.pass(minutes{1});
    EXPECT_EQ(visits.live().size(), 0U);
}

TEST(DayEnd, ComesByOrder) {
    TestBranch branch;
    fill(branch);

    const auto ended = branch.expect<wire::DayEnded>(wire::EndDay{});

    EXPECT_EQ(ended.expired, 3);
    EXPECT_EQ(ended.served, 1);
    EXPECT_EQ(ended.told, 1);
    EXPECT_EQ(deskStates(branch), "closed closed");
    const auto event = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A005"}).events.back();
    EXPECT_EQ(event.event, "end_of_day");
    EXPECT_EQ(event.actor, "Nino");
    EXPECT_EQ(branch.expect<wire::DayEnded>(wire::EndDay{}).expired, 0);
}

Catalog openUntil(int hour, milliseconds grace) {
    auto catalog = smallCatalog();
    catalog.hours = {{{Weekday::Sun, Weekday::Tue}, ClockTime{hours{9}}, ClockTime{hours{hour}}}};
    catalog.branch.closeGrace = grace;
    return catalog;
}

TEST(DayEndByHours, ComesAfterClosingAndGrace) {
    TestBranch branch{openUntil(17, minutes{30})};
    fill(branch);

    branch.pass(hours{4} + minutes{30} - seconds{1});  // 17:29:59
    EXPECT_EQ(states(branch).back(), "A005 waiting");
    branch.pass(seconds{1});

    EXPECT_THAT(states(branch), testing::ElementsAre("A001 done", "A002 expired", "A003 done", "A004 expired",
                                                     "A005 expired"));
    EXPECT_EQ(deskStates(branch), "closed closed");
    EXPECT_THAT(branch.message(MessageKind::Notice).text, HasSubstr("closing"));
}

TEST(DayEndByHours, ReachesPastMidnightWithItsGrace) {
    TestBranch branch{openUntil(24, minutes{30})};
    branch.checkIn("");

    branch.pass(hours{11} + minutes{29});  // 00:29
    EXPECT_EQ(states(branch).back(), "A001 waiting");
    branch.pass(minutes{1});

    EXPECT_EQ(states(branch).back(), "A001 expired");
}

TEST(DayEndByHours, WaitsForTheNextOpenDayForWhoComesAfterIt) {
    TestBranch branch{openUntil(17, minutes{30})};
    branch.pass(hours{5});
    branch.checkIn("");  // staff let somebody in

    branch.pass(hours{40});  // Tuesday, 10:00
    EXPECT_EQ(states(branch).back(), "A001 waiting");
    branch.pass(hours{8});

    EXPECT_EQ(states(branch).back(), "A001 expired");
}

TEST(DayEndByHours, GivesWayToTheTimeThatTheBranchNames) {
    auto catalog = openUntil(17, minutes{30});
    catalog.branch.dayEnds = "20:00";
    TestBranch branch{catalog};
    branch.checkIn("");

    branch.pass(hours{6});
    EXPECT_EQ(states(branch).back(), "A001 waiting");
    branch.pass(hours{1});

    EXPECT_EQ(states(branch).back(), "A001 expired");
}

TEST(DayEnd, LeavesWhoIsBroughtBackAfterIt) {
    TestBranch branch{closingAt("20:00")};
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    branch.pass(hours{7} + minutes{5});

    branch.expect<wire::StepChanged>(wire::Rejoin{"A001"});
    branch.pass(hours{2});
    EXPECT_THAT(states(branch), testing::ElementsAre("A001 waiting"));
    branch.restart();
    EXPECT_THAT(states(branch), testing::ElementsAre("A001 waiting"));

    branch.pass(hours{24});
    EXPECT_THAT(states(branch), testing::ElementsAre("A001 expired")) << "by the next one";
}

TEST(DayEnd, IsNotAtMidnightInABranchThatStaysOpen) {
    auto catalog = smallCatalog();
    catalog.hours = {{{Weekday::Sun, Weekday::Mon}, ClockTime{hours{0}}, ClockTime{hours{24}}}};
    TestBranch branch{catalog};
    branch.checkIn(kAna);

    branch.pass(hours{11} + catalog.branch.closeGrace + minutes{30});
    EXPECT_THAT(states(branch), testing::ElementsAre("A001 waiting"));
}

}  // namespace
}  // namespace turnbell
