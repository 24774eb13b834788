#include "host/service/wait_news.h"

#include "host/core/default_texts.h"
#include "tests/host/service/served_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;
using test::atDesk;
using test::ServedBranch;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::string kAna = "+995555000001";

wire::CheckIn toldBefore(minutes lead) {
    wire::CheckIn command;
    command.phone = kAna;
    command.lead = lead;
    return command;
}

class WaitNewsTest : public testing::Test {
protected:
    WaitNewsTest() {
        branch_.serve(20);
        branch_.checkIn("");
        branch_.callNext();
    }

    std::vector<std::string> approaches() { return branch_.textsOf(MessageKind::Approach); }
    std::vector<std::string> excuses() { return branch_.textsOf(MessageKind::Courtesy); }

    std::vector<db::PromiseRow> promises(const wire::CheckedIn& visit) {
        return db::PromiseStore{*branch_.database}.ofVisit(VisitId{visit.visit});
    }

    ServedBranch branch_;
};

TEST_F(WaitNewsTest, TellToComeOnceTheTurnMayComeWithinTheLeadTimeThatTheCustomerChose) {
    branch_.checkIn("");
    branch_.checkIn("");
    const auto ana = branch_.arrive(toldBefore(minutes{10}));  // some 30 min
    branch_.pass(minutes{9});
    EXPECT_THAT(approaches(), IsEmpty());
    branch_.finish();
    branch_.callNext();
    branch_.pass(seconds{2});
    EXPECT_THAT(approaches(), IsEmpty());  // 20 min

    branch_.pass(minutes{10});
    branch_.finish();
    branch_.callNext();
    branch_.pass(minutes{5});

    ASSERT_THAT(approaches(), SizeIs(1));
    const auto wait = promises(ana);
    ASSERT_THAT(wait, SizeIs(2));
    EXPECT_EQ(wait[0].kind, PromiseKind::Approach);
    EXPECT_THAT(approaches()[0], HasSubstr("min"));
}

TEST_F(WaitNewsTest, TellToComeWhenNothingHappensButTimePasses) {
    branch_.checkIn("");
    branch_.arrive(toldBefore(minutes{11}));
    branch_.pass(minutes{2});
    EXPECT_THAT(approaches(), IsEmpty());

    branch_.pass(minutes{8});  // the one at the desk has been there for ten minutes

    EXPECT_THAT(approaches(), SizeIs(1));
}

TEST_F(WaitNewsTest, TellToComeOnceAStep) {
    branch_.arrive(toldBefore(minutes{60}));
    branch_.pass(minutes{2});
    ASSERT_THAT(approaches(), SizeIs(1));

    branch_.pass(minutes{20});

    EXPECT_THAT(approaches(), SizeIs(1));
}

TEST_F(WaitNewsTest, TellNobodyToComeInTheMinuteOfTheCheckIn) {
    branch_.arrive(toldBefore(minutes{60}));
    branch_.pass(seconds{50});
    EXPECT_THAT(approaches(), IsEmpty());

    branch_.pass(minutes{2});
    EXPECT_THAT(approaches(), SizeIs(1));
}

TEST_F(WaitNewsTest, TellByTimeNobodyWhoChoseNoLeadWhereTheServiceTellsByPosition) {
    wire::CheckIn command;
    command.phone = kAna;
    branch_.arrive(command);
    branch_.pass(minutes{8});
    EXPECT_THAT(approaches(), IsEmpty());
}

TEST_F(WaitNewsTest, TellByPositionNobodyWhoChoseALead) {
    branch_.checkIn("");
    branch_.checkIn("");
    branch_.arrive(toldBefore(minutes{1}));
    branch_.finish();
    branch_.callNext();  // one ahead: approach_ahead is 2

    EXPECT_THAT(approaches(), IsEmpty());
}

TEST_F(WaitNewsTest, TellNobodyToComeWhoWantsNoText) {
    branch_.arrive(toldBefore(minutes{0}));
    branch_.pass(minutes{15});
    EXPECT_THAT(approaches(), IsEmpty());
}

TEST_F(WaitNewsTest, TellByTheLeadOfAServiceThatTellsByTime) {
    auto catalog = ServedBranch::oneDesk();
    catalog.services.front().approachBy = ApproachBy::Time;
    catalog.services.front().approachLead = minutes{30};
    branch_.expect<wire::Done>(wire::CatalogImport{catalog});
    wire::CheckIn command;
    command.phone = kAna;
    branch_.arrive(command);
    branch_.pass(minutes{2});

    EXPECT_THAT(approaches(), SizeIs(1));
}

TEST_F(WaitNewsTest, TellToComeNoSecondTimeAfterARestart) {
    const auto ana = branch_.arrive(toldBefore(minutes{60}));
    branch_.pass(minutes{2});
    ASSERT_THAT(approaches(), SizeIs(1));

    branch_.restart();
    branch_.pass(minutes{10});

    EXPECT_THAT(approaches(), SizeIs(1));
    EXPECT_TRUE(branch_.ticket(ana.ticket).wait);
}

/// Somebody stays at the desk for an hour.
TEST_F(WaitNewsTest, ExcuseOnceThatItTakesMuchLongerThanPromised) {
    wire::CheckIn command;
    command.phone = kAna;
    command.language = "en";
    const auto ana = branch_.arrive(command);
    ASSERT_TRUE(ana.wait);
    branch_.pass(minutes{ana.wait->to} + minutes{20});

    ASSERT_THAT(excuses(), SizeIs(1));
    EXPECT_THAT(excuses()[0], HasSubstr("longer than we told you"));
    EXPECT_THAT(excuses()[0], HasSubstr("min"));
    EXPECT_EQ(promises(ana).back().kind, PromiseKind::Courtesy);

    branch_.pass(minutes{60});
    branch_.restart();
    branch_.pass(minutes{10});
    EXPECT_THAT(excuses(), SizeIs(1));
}

TEST_F(WaitNewsTest, ExcuseInTheCustomersLanguage) {
    wire::CheckIn command;
    command.phone = kAna;
    command.language = "ka";
    branch_.arrive(command);
    branch_.pass(minutes{60});

    ASSERT_THAT(excuses(), SizeIs(1));
    EXPECT_THAT(excuses()[0], HasSubstr("ბოდიშს"));
}

TEST_F(WaitNewsTest, ExcuseNothingWhereThePromiseHolds) {
    wire::CheckIn command;
    command.phone = kAna;
    branch_.arrive(command);
    branch_.pass(minutes{9});
    branch_.finish();
    branch_.callNext();
    branch_.pass(minutes{30});

    EXPECT_THAT(excuses(), IsEmpty());
}

TEST_F(WaitNewsTest, ExcuseNothingToWhomNobodyMayText) {
    auto command = wire::CheckIn{.service = "A", .phone = kAna, .consentSurvey = true};
    branch_.expect<wire::CheckedIn>(command);
    branch_.expect<wire::CheckedIn>(wire::CheckIn{.service = "A"});
    branch_.pass(minutes{60});

    EXPECT_EQ(branch_.message(MessageKind::Courtesy).state, "blocked");
}

TEST_F(WaitNewsTest, ExcuseNothingToWhoAskedForMoreTime) {
    wire::CheckIn command;
    command.phone = kAna;
    const auto ana = branch_.arrive(command);
    branch_.checkIn("");
    branch_.expect<wire::StepChanged>(wire::MoreTime{ana.ticket});
    branch_.pass(minutes{60});

    EXPECT_THAT(excuses(), IsEmpty());
}

}  // namespace
}  // namespace turnbell
