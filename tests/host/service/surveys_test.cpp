#include "host/service/surveys.h"

#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

void serve(TestBranch& branch, const std::string& desk = "1") {
    branch.expect<wire::StepChanged>(wire::CallNext{desk});
    branch.expect<wire::StepChanged>(wire::Confirm{desk});
    branch.expect<wire::StepChanged>(wire::Finish{desk});
    branch.send();
}

wire::SurveyResults results(TestBranch& branch) {
    return branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{});
}

TEST(Survey, GoesOutAtItsDelayAndNotBefore) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);

    branch.pass(std::chrono::minutes{59});
    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(results(branch).scheduled, 1);
    branch.pass(std::chrono::minutes{1});

    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_EQ(results(branch).sent, 1);
}

TEST(Survey, GoesOutAtOnceOrADayLater) {
    for (const auto delay : {milliseconds{0}, milliseconds{90'000}, milliseconds{86'400'000}}) {
        auto catalog = smallCatalog();
        catalog.services[0].surveyDelay = delay;
        TestBranch branch{catalog};
        branch.checkIn(kAna);
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.send();
        branch.expect<wire::StepChanged>(wire::Finish{"1"});

        branch.pass(delay);

        EXPECT_EQ(branch.send().size(), 1U) << delay.count();
    }
}

TEST(Survey, IsNotAskedAnyMoreOnceANewVisitHasBegun) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);
    branch.pass(std::chrono::minutes{30});
    branch.checkIn(kAna, {}, "B");
    branch.send();

    branch.pass(std::chrono::minutes{31});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(results(branch).scheduled, 0);
    EXPECT_EQ(branch.message(MessageKind::Survey).why, "a new visit");
}

TEST(Survey, WaitsOverARestartAndAReboot) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);
    branch.pass(std::chrono::minutes{30});
    branch.clock.jump(std::chrono::minutes{20});  // off for twenty minutes
    branch.restart("boot-2");

    branch.pass(std::chrono::minutes{9});
    EXPECT_TRUE(branch.send().empty());
    branch.pass(std::chrono::minutes{2});
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(Survey, NeedsItsOwnConsent) {
    TestBranch branch;
    wire::CheckIn command;
    command.service = "A";
    command.phone = kAna;
    command.consentVisit = true;
    branch.expect<wire::CheckedIn>(command);
    serve(branch);

    branch.pass(std::chrono::hours{2});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(results(branch).sent, 0);
}

TEST(Survey, OffMeansThanksOnlyWhereTheBranchWantsThem) {
    auto catalog = smallCatalog();
    catalog.branch.thankYou = true;
    TestBranch branch{catalog};
    branch.checkIn(kAna, {}, "B");
    serve(branch, "2");

    EXPECT_EQ(branch.message(MessageKind::ThankYou).state, "accepted");
    EXPECT_EQ(branch.message(MessageKind::Survey).kind, "");
}

TEST(Survey, MovesToTheNumberThatTheVisitMovesTo) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);
    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});
    branch.pass(std::chrono::hours{1});
    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].to, kBen);

    branch.receive(kBen, "5");

    EXPECT_EQ(results(branch).sent, 1);
    EXPECT_EQ(results(branch).answered, 1);
    EXPECT_TRUE(branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations.empty());
}

TEST(Survey, MovedToANumberThatOptedOutIsNotWaitedFor) {
    TestBranch branch;
    branch.receive(kBen, "STOP");
    branch.checkIn(kAna);
    serve(branch);
    branch.expect<wire::StepChanged>(
        wire::VisitChange{.ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});

    EXPECT_EQ(results(branch).scheduled, 0);
}

TEST(Survey, IsNotScheduledAnyMoreAfterStop) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.checkIn(kBen);
    serve(branch);
    serve(branch);
    ASSERT_EQ(results(branch).scheduled, 2);

    branch.receive(kAna, "STOP");

    EXPECT_EQ(results(branch).scheduled, 1);
    branch.pass(std::chrono::hours{1});
    branch.send();
    EXPECT_EQ(results(branch).sent, 1) << "the other one's goes all the same";
}

TEST(Survey, OfARestoredBackupIsNotWaitedFor) {
    const test::TempFolder folder;
    TestBranch branch{smallCatalog(), folder.file("branch.db")};
    branch.checkIn(kAna);
    serve(branch);
    branch.expect<wire::Done>(wire::Backup{folder.file("copy.db")});

    branch.expect<wire::Restored>(wire::Restore{folder.file("copy.db")});

    EXPECT_EQ(results(branch).scheduled, 0);
}

TEST(Survey, ExpiresWithoutAnAnswer) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);
    branch.pass(std::chrono::hours{1});
    branch.send();

    branch.pass(std::chrono::hours{73});
    branch.receive(kAna, "5");

    EXPECT_EQ(results(branch).answered, 0);
}

TEST(Survey, EndsTheWaitForAnOlderOneWithANewVisit) {
    TestBranch branch;
    branch.checkIn(kAna);
    serve(branch);
    branch.pass(std::chrono::hours{1});
    branch.send();

    branch.checkIn(kAna);
    branch.receive(kAna, "5");

    EXPECT_EQ(results(branch).answered, 0);
}

}  // namespace
}  // namespace turnbell
