#include "host/core/visit_times.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using E = StepEvent;

constexpr UtcTime kNine{milliseconds{1'795'338'000'000}};

NotedMoment after(milliseconds time, std::int64_t run = 1, milliseconds calendarOff = milliseconds{0}) {
    return {{kNine + time + calendarOff, BootTime{time + hours{1}}}, run};
}

StepNote note(E event, milliseconds time, const std::string& desk = {}) {
    return {event, after(time), desk.empty() ? "kiosk" : "Nino", desk.empty() ? Party::Kiosk : Party::Staff,
            desk};
}

StepHistory step(std::vector<StepNote> events, StepState state = StepState::Done) {
    return {StepId{1}, "A", "Q", state, true, {}, std::move(events)};
}

StepTimes timesOf(std::vector<StepNote> events, StepState state = StepState::Done) {
    const auto visit = visitTimes(std::array{step(std::move(events), state)});
    return visit.steps.empty() ? StepTimes{} : visit.steps.front();
}

TEST(VisitTimes, OfAPlainVisitRunFromEventToEvent) {
    const auto history = std::array{
        step({note(E::CheckIn, minutes{0}), note(E::Approach, minutes{5}), note(E::Call, minutes{8}, "1"),
              note(E::Confirm, minutes{9}, "1"), note(E::Finish, minutes{16}, "1")})};

    const auto visit = visitTimes(history);

    ASSERT_EQ(visit.steps.size(), 1U);
    const auto& times = visit.steps[0];
    EXPECT_EQ(times.waitFirst, minutes{8});
    EXPECT_EQ(times.waitLast, minutes{8});
    EXPECT_EQ(times.walk, minutes{1});
    EXPECT_EQ(times.transaction, minutes{7});
    EXPECT_EQ(times.parked, std::nullopt);
    EXPECT_EQ(times.end, StepEnd::Served);
    EXPECT_EQ(times.desk, "1");
    EXPECT_EQ(times.staff, "Nino");
    EXPECT_TRUE(times.firstOfVisit);
    EXPECT_TRUE(times.accurate);
    EXPECT_EQ(times.waiting, (std::vector<TimeSpan>{{kNine, kNine + minutes{8}}}));
    EXPECT_EQ(visit.inBranch, minutes{16});
}

TEST(VisitTimes, WaitToTheFirstCallAndToTheLast) {
    const auto times = timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{8}, "1"),
                                note(E::Recall, minutes{10}, "1"), note(E::Confirm, minutes{11}, "1"),
                                note(E::Finish, minutes{15}, "1")});

    EXPECT_EQ(times.waitFirst, minutes{8});
    EXPECT_EQ(times.waitLast, minutes{10});
    EXPECT_EQ(times.walk, minutes{1});
}

TEST(VisitTimes, TakeTheCallForTheBeginningWhereNobodyConfirmed) {
    const auto times = timesOf(
        {note(E::CheckIn, minutes{0}), note(E::Call, minutes{8}, "1"), note(E::Finish, minutes{15}, "1")});

    EXPECT_EQ(times.walk, std::nullopt);
    EXPECT_EQ(times.transaction, minutes{7});
}

TEST(VisitTimes, LeaveParkedTimesOutOfTheTransactionAndOfTheWaitToTheLastCall) {
    const auto times = timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"),
                                note(E::Confirm, minutes{6}, "1"), note(E::Park, minutes{8}, "1"),
                                note(E::Call, minutes{20}, "2"), note(E::Confirm, minutes{21}, "2"),
                                note(E::Finish, minutes{26}, "2")});

    EXPECT_EQ(times.waitFirst, minutes{5});
    EXPECT_EQ(times.waitLast, minutes{6});  // 20, less 2 being served and 12 parked
    EXPECT_EQ(times.parked, minutes{12});
    EXPECT_EQ(times.transaction, minutes{7});
    EXPECT_EQ(times.desk, "2");
}

/// Served from 1 to 2, parked until 5, and resumed at a desk or, without one, into the line.
std::vector<StepNote> resumed(const std::string& desk) {
    return {note(E::CheckIn, minutes{0}), note(E::Call, minutes{1}, "1"), note(E::Confirm, minutes{1}, "1"),
            note(E::Park, minutes{2}, "1"), note(E::Resume, minutes{5}, desk)};
}

TEST(VisitTimes, TellByItsDeskWhereAResumedOneWent) {
    auto atDesk = resumed("1");
    atDesk.push_back(note(E::Finish, minutes{9}, "1"));
    auto inLine = resumed("");
    inLine.insert(inLine.end(), {note(E::Call, minutes{8}, "1"), note(E::Confirm, minutes{8}, "1"),
                                 note(E::Finish, minutes{9}, "1")});

    EXPECT_EQ(timesOf(atDesk).transaction, minutes{5});
    EXPECT_EQ(timesOf(atDesk).waiting.size(), 1U);
    EXPECT_EQ(timesOf(inLine).transaction, minutes{2});
    EXPECT_EQ(timesOf(inLine).waiting.size(), 2U);
    EXPECT_TRUE(timesOf(resumed(""), StepState::Waiting).waits);
    EXPECT_FALSE(timesOf(resumed("1"), StepState::Serving).waits);
}

TEST(VisitTimes, OfOneResumedIntoTheLineAndTransferredFromItCountNoServiceAfterTheResume) {
    auto events = resumed("");
    events.push_back(note(E::Transfer, minutes{9}));

    const auto times = timesOf(events);

    EXPECT_EQ(times.end, StepEnd::Transferred);
    EXPECT_EQ(times.transaction, minutes{1});
    EXPECT_EQ(times.parked, minutes{3});
    ASSERT_EQ(times.waiting.size(), 2U);
    EXPECT_EQ(times.waiting.back().length(), minutes{4});
}

TEST(VisitTimes, OfOneResumedAtADeskAndTransferredFromItCountTheServiceAfterTheResume) {
    auto events = resumed("2");
    events.push_back(note(E::Transfer, minutes{9}, "2"));

    const auto times = timesOf(events);

    EXPECT_EQ(times.transaction, minutes{5});
    EXPECT_EQ(times.desk, "2");
    EXPECT_EQ(times.waiting.size(), 1U);
}

TEST(VisitTimes, OfAParkedOneThatIsTransferredEndWithItsParking) {
    auto events = resumed("");
    events.back() = note(E::Transfer, minutes{9});

    const auto times = timesOf(events);

    EXPECT_EQ(times.transaction, minutes{1});
    EXPECT_EQ(times.parked, minutes{7});
}

TEST(VisitTimes, KnowWhoDidNotComeAndWhoLeft) {
    const auto noShow = timesOf(
        {note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"), note(E::NoShow, minutes{9}, "1")},
        StepState::NoShow);
    const auto left = timesOf({note(E::CheckIn, minutes{0}), note(E::Leave, minutes{4})}, StepState::Left);

    EXPECT_EQ(noShow.end, StepEnd::NoShow);
    EXPECT_EQ(noShow.waitFirst, minutes{5});
    EXPECT_EQ(noShow.transaction, std::nullopt);
    EXPECT_EQ(left.end, StepEnd::Left);
    EXPECT_EQ(left.waitFirst, std::nullopt);
}

TEST(VisitTimes, OfATransferStartAgainWithTheNextStep) {
    const auto history =
        std::array{step({note(E::CheckIn, minutes{0}), note(E::Call, minutes{3}, "1"),
                         note(E::Confirm, minutes{4}, "1"), note(E::Transfer, minutes{6}, "1")}),
                   step({note(E::Transfer, minutes{6}, "1"), note(E::Call, minutes{16}, "2"),
                         note(E::Confirm, minutes{17}, "2"), note(E::Finish, minutes{20}, "2")})};

    const auto visit = visitTimes(history);

    ASSERT_EQ(visit.steps.size(), 2U);
    EXPECT_EQ(visit.steps[0].end, StepEnd::Transferred);
    EXPECT_EQ(visit.steps[0].transaction, minutes{2});
    EXPECT_EQ(visit.steps[1].waitFirst, minutes{10});
    EXPECT_FALSE(visit.steps[1].firstOfVisit);
    EXPECT_EQ(visit.inBranch, minutes{20});
}

TEST(VisitTimes, IgnoreWhatWasTakenBack) {
    auto noShow = note(E::NoShow, minutes{7}, "1");
    noShow.undone = true;
    auto undo = note(E::Undo, minutes{8}, "1");
    undo.undone = true;

    const auto times = timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"), noShow, undo,
                                note(E::Confirm, minutes{9}, "1"), note(E::Finish, minutes{12}, "1")});

    EXPECT_EQ(times.end, StepEnd::Served);
    EXPECT_EQ(times.walk, minutes{4});
}

TEST(VisitTimes, HaveNoStepThatWasTakenBackAsAWhole) {
    auto taken = note(E::Transfer, minutes{6}, "1");
    taken.undone = true;

    const auto visit = visitTimes(std::array{step({note(E::CheckIn, minutes{0})}), step({taken})});

    EXPECT_EQ(visit.steps.size(), 1U);
}

TEST(VisitTimes, CallATransactionInaccurateThatTheEndOfTheDayClosed) {
    const auto served = timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"),
                                 note(E::Confirm, minutes{6}, "1"), note(E::EndOfDay, hours{9})});
    const auto waiting =
        timesOf({note(E::CheckIn, minutes{0}), note(E::EndOfDay, hours{9})}, StepState::Expired);

    EXPECT_EQ(served.end, StepEnd::Served);
    EXPECT_FALSE(served.accurate);
    EXPECT_EQ(waiting.end, StepEnd::Expired);
}

TEST(VisitTimes, GoByTheBootClockWithinARunHoweverTheCalendarIsSet) {
    const auto times = timesOf({{E::CheckIn, after(minutes{0}), "kiosk", Party::Kiosk, ""},
                                {E::Call, after(minutes{10}, 1, hours{-3}), "Nino", Party::Staff, "1"},
                                {E::Finish, after(minutes{15}, 1, hours{48}), "Nino", Party::Staff, "1"}});

    EXPECT_EQ(times.waitFirst, minutes{10});
    EXPECT_EQ(times.transaction, minutes{5});
}

TEST(VisitTimes, GoByTheCalendarFromOneRunToTheNext) {
    const NotedMoment restarted{{kNine + minutes{30}, BootTime{minutes{1}}}, 2};

    const auto times = timesOf({{E::CheckIn, after(minutes{0}), "kiosk", Party::Kiosk, ""},
                                {E::Call, restarted, "Nino", Party::Staff, "1"}});

    EXPECT_EQ(times.waitFirst, minutes{30});
}

TEST(VisitTimes, AreNeverBelowZero) {
    const NotedMoment earlier{{kNine - hours{5}, BootTime{minutes{1}}}, 2};

    const auto visit = visitTimes(std::array{step({note(E::CheckIn, minutes{0}),
                                                   {E::Call, earlier, "Nino", Party::Staff, "1"},
                                                   {E::Finish, earlier, "Nino", Party::Staff, "1"}})});

    EXPECT_EQ(visit.steps[0].waitFirst, milliseconds{0});
    EXPECT_EQ(visit.inBranch, milliseconds{0});
}

TEST(VisitTimes, OfARemoteJoinerWaitFromTheArrival) {
    const auto visit =
        visitTimes(std::array{step({note(E::JoinRemote, minutes{0}), note(E::CheckIn, minutes{30}),
                                    note(E::Call, minutes{35}, "1"), note(E::Finish, minutes{40}, "1")})});
    const auto absent = visitTimes(
        std::array{step({note(E::JoinRemote, minutes{0}), note(E::EndOfDay, hours{9})}, StepState::Expired)});

    EXPECT_EQ(visit.steps[0].began, kNine);
    EXPECT_EQ(visit.steps[0].waitFirst, minutes{5});
    EXPECT_EQ(visit.inBranch, minutes{10});
    EXPECT_EQ(absent.steps[0].end, StepEnd::Expired);
    EXPECT_EQ(absent.inBranch, std::nullopt);
}

TEST(VisitTimes, HaveNoStepOfABookingThatNobodyCameFor) {
    EXPECT_TRUE(visitTimes(std::array{step({note(E::Book, minutes{0}), note(E::ConfirmBooking, minutes{1})},
                                           StepState::Expected)})
                    .steps.empty());
}

TEST(VisitTimes, OfWhoGotMoreTimeOrCameBackRunOn) {
    const auto times =
        timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"), note(E::MoreTime, minutes{6}),
                 note(E::Call, minutes{10}, "1"), note(E::NoShow, minutes{12}, "1"),
                 note(E::Rejoin, minutes{15}), note(E::Call, minutes{20}, "2"),
                 note(E::Confirm, minutes{21}, "2"), note(E::Finish, minutes{30}, "2")});

    EXPECT_EQ(times.end, StepEnd::Served);
    EXPECT_EQ(times.waitFirst, minutes{5});
    EXPECT_EQ(times.waitLast, minutes{20});
    EXPECT_EQ(times.transaction, minutes{9});
    EXPECT_EQ(times.waiting.size(), 3U);
}

TEST(VisitTimes, NameTheMemberOfStaffAndNotTheSystem) {
    auto noShow = note(E::NoShow, minutes{9}, "1");
    noShow.actor = "system";
    noShow.party = Party::System;

    const auto times =
        timesOf({note(E::CheckIn, minutes{0}), note(E::Call, minutes{5}, "1"), noShow}, StepState::NoShow);

    EXPECT_EQ(times.staff, "Nino");
    EXPECT_EQ(times.desk, "1");
}

RC_GTEST_PROP(VisitTimes, AddUpToTheTimeInTheBranch, ()) {
    const auto gaps = *rc::gen::container<std::array<int, 5>>(rc::gen::inRange(0, 3'600'000));
    std::vector<StepNote> events;
    milliseconds now{0};
    std::size_t next = 0;
    for (const auto event : {E::CheckIn, E::Call, E::Confirm, E::Park, E::Resume, E::Finish}) {
        events.push_back(note(event, now, "1"));
        now += milliseconds{next < gaps.size() ? gaps[next++] : 0};
    }

    const auto visit = visitTimes(std::array{step(events)});

    const auto& times = visit.steps.front();
    RC_ASSERT(*times.waitFirst + *times.walk + *times.transaction + *times.parked == *visit.inBranch);
}

}  // namespace
}  // namespace turnbell
