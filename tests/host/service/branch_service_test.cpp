#include "host/service/branch_service.h"

#include "db/query.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

wire::CheckIn walkIn() {
    wire::CheckIn checkIn;
    checkIn.service = "A";
    return checkIn;
}

TEST(BranchService, ReportsWhichTopicsChanged) {
    TestBranch branch;
    branch.service->takeChanges();

    branch.checkIn(kAna);

    const auto changes = branch.service->takeChanges();
    EXPECT_TRUE(changes.contains(wire::Topic::Board));
    EXPECT_TRUE(changes.contains(wire::Topic::Queue));
    EXPECT_TRUE(changes.contains(wire::Topic::Messages));
    EXPECT_FALSE(changes.contains(wire::Topic::Conversations));
    EXPECT_TRUE(branch.service->takeChanges().empty());
}

TEST(BranchService, RefusesTheConnectionsOwnCommands) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::Hello{}), "wrong_place");
    EXPECT_EQ(branch.refusal(wire::Subscribe{}), "wrong_place");
}

TEST(BranchService, StoresNoAnswerToARefusedCommand) {
    TestBranch branch;
    EXPECT_FALSE(branch.askAs(branch.staff, wire::CallNext{"1"}, "once"));
    branch.checkIn("");

    EXPECT_TRUE(branch.askAs(branch.staff, wire::CallNext{"1"}, "once")) << "it may be asked again";
}

TEST(BranchService, AnswersARepeatedRequestAsBefore) {
    TestBranch branch;
    const auto checkIn = walkIn();
    const auto first = branch.askAs(branch.staff, checkIn, "once");
    ASSERT_TRUE(first);

    const auto second = branch.askAs(branch.staff, checkIn, "once");

    ASSERT_TRUE(second);
    EXPECT_EQ(std::get<wire::CheckedIn>(*second).ticket, std::get<wire::CheckedIn>(*first).ticket);
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

TEST(BranchService, RefusesARequestIdThatBelongsToAnotherRequest) {
    TestBranch branch;
    branch.checkIn(kAna);
    Session kiosk{.role = wire::Role::Kiosk};
    const auto reason = [&](Session& session, const wire::Command& command) {
        const auto reply = branch.askAs(session, command, "mine");
        EXPECT_FALSE(reply);
        return reply ? std::string{} : reply.error().reason;
    };
    ASSERT_TRUE(branch.askAs(branch.staff, wire::MessageSend{"A001", "Please come."}, "mine"));

    EXPECT_EQ(reason(branch.staff, wire::MessageSend{"A001", "Please go."}), "request_id_reused");
    EXPECT_EQ(reason(branch.staff, walkIn()), "request_id_reused");
    EXPECT_EQ(reason(kiosk, walkIn()), "request_id_reused");

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

TEST(BranchService, GivesNoAnswerOfAnotherSocket) {
    TestBranch branch;
    ASSERT_TRUE(branch.askAs(branch.staff, walkIn(), "mine"));
    Session kiosk{.role = wire::Role::Kiosk};

    const auto reply = branch.askAs(kiosk, walkIn(), "mine");

    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().reason, "request_id_reused");
}

TEST(BranchService, NeverAsksForATimerInThePastForLong) {
    TestBranch branch;
    branch.setModem("absent");
    branch.checkIn(kAna);
    branch.pass(seconds{1});

    EXPECT_GT(*branch.service->nextDeadline(branch.clock.now()), branch.clock.now().boot)
        << "a text that waits for the modem must not spin the event loop";
}

/// A branch whose disk can be told to refuse every change.
struct FullDisk : TestBranch {
    void refuse(bool refusing) const {
        db::run(*database, refusing ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
    }
};

TEST(BranchService, CommitsWhatBecameOfAPartWhenTheDiskTakesItAgain) {
    FullDisk branch;
    branch.checkIn(kAna);
    const auto job = branch.armNext();
    ASSERT_TRUE(job);
    branch.refuse(true);
    branch.settle(job->part, {SubmissionEnd::Kind::Accepted, 42, {}, {}});
    branch.pass(seconds{5});
    branch.refuse(false);
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "armed");

    branch.pass(seconds{1});
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "accepted");
    branch.report(kAna, 42, 0);

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "delivered");
}

TEST(BranchService, CommitsTheEndsOfTwoModemsWithTheNextOne) {
    FullDisk branch;
    branch.checkIn(kAna);
    const auto first = branch.armNext();
    branch.checkIn("+995555654321");
    const auto second = branch.armNext();
    ASSERT_TRUE(first && second);
    branch.refuse(true);
    branch.settle(first->part, {SubmissionEnd::Kind::Accepted, 42, {}, {}});

    branch.refuse(false);
    branch.settle(second->part, {SubmissionEnd::Kind::Accepted, 43, {}, {}});

    for (const auto& row : branch.messages()) {
        EXPECT_EQ(row.state, "accepted") << row.to;
    }
}

bool saysDiskFull(TestBranch& branch) {
    const auto alarms = branch.expect<wire::Status>(wire::StatusQuery{}).alarms;
    return std::any_of(alarms.begin(), alarms.end(),
                       [](const wire::Alarm& alarm) { return alarm.code == "disk_full"; });
}

TEST(BranchService, SaysThatTheDiskIsFullUntilItTakesAChangeAgain) {
    TestBranch branch;
    db::run(*branch.database, "PRAGMA max_page_count = 1");  // no page more than there are
    std::string reason;
    for (int i = 0; i < 1000 && reason.empty(); ++i) {
        EXPECT_FALSE(saysDiskFull(branch));
        branch.service->takeChanges();
        reason = branch.refusal(walkIn());
    }
    ASSERT_EQ(reason, "db_full");
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Health));
    EXPECT_TRUE(saysDiskFull(branch));
    EXPECT_TRUE(saysDiskFull(branch)) << "to have read is not to have written";

    db::run(*branch.database, "PRAGMA max_page_count = 1000000");
    branch.service->takeChanges();
    EXPECT_EQ(branch.refusal(walkIn()), "");

    EXPECT_FALSE(saysDiskFull(branch));
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Health));
}

TEST(BranchService, SubmitsNothingWhileAnEndIsNotCommitted) {
    FullDisk branch;
    branch.checkIn(kAna);
    const auto job = branch.service->nextSubmission({}, branch.clock.now());
    ASSERT_TRUE(job);
    branch.refuse(true);
    branch.settle(job->part, {SubmissionEnd::Kind::Refused, -1, cms(322), {}});  // instead of the prompt
    EXPECT_FALSE(branch.service->arm(job->part, {}, branch.clock.now()));

    branch.refuse(false);
    EXPECT_FALSE(branch.service->nextSubmission({}, branch.clock.now()));
    EXPECT_TRUE(branch.service->arm(job->part, {}, branch.clock.now()));
    branch.pass(seconds{10});

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "armed") << "the old refusal is not this one's";
}

class BackupTest : public testing::Test {
protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() / ("turnbell-backup-" + std::to_string(getpid()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name) const { return (folder_ / name).string(); }

    std::filesystem::path folder_;
};

TEST_F(BackupTest, RestoresTheBranchAndSendsNothingTwice) {
    TestBranch branch{smallCatalog(), file("branch.db")};
    branch.checkIn(kAna);
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.expect<wire::Done>(wire::Backup{file("copy.db")});
    branch.pass(std::chrono::hours{1});
    EXPECT_EQ(branch.send().size(), 1U) << "the survey goes out after the backup";
    branch.checkIn("");

    branch.expect<wire::Restored>(wire::Restore{file("copy.db")});

    const auto tickets = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
    ASSERT_EQ(tickets.size(), 2U);
    EXPECT_EQ(tickets[0].state, "done");
    EXPECT_EQ(tickets[1].state, "waiting");
    branch.pass(std::chrono::hours{2});
    EXPECT_TRUE(branch.send().empty()) << "it may have been sent since the backup, and it was";
    EXPECT_EQ(branch.checkIn("").ticket, "A003");
}

TEST_F(BackupTest, LosesNoCheckInToARestoreThatIsSentAgain) {
    TestBranch branch{smallCatalog(), file("branch.db")};
    branch.expect<wire::Done>(wire::Backup{file("copy.db")});
    ASSERT_TRUE(branch.askAs(branch.staff, wire::Restore{file("copy.db")}, "restore-1"));
    branch.checkIn(kAna);

    ASSERT_TRUE(branch.askAs(branch.staff, wire::Restore{file("copy.db")}, "restore-1"));

    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

TEST_F(BackupTest, IsMadeOnceForOneRequest) {
    TestBranch branch{smallCatalog(), file("branch.db")};
    ASSERT_TRUE(branch.askAs(branch.staff, wire::Backup{file("copy.db")}, "backup-1"));

    EXPECT_TRUE(branch.askAs(branch.staff, wire::Backup{file("copy.db")}, "backup-1")) << "the first answer";
    EXPECT_FALSE(branch.askAs(branch.staff, wire::Backup{file("other.db")}, "backup-1"));
    EXPECT_FALSE(std::filesystem::exists(file("other.db")));
}

TEST_F(BackupTest, RefusesToOverwriteAndToRestoreGarbage) {
    TestBranch branch{smallCatalog(), file("branch.db")};
    branch.checkIn(kAna);
    branch.expect<wire::Done>(wire::Backup{file("copy.db")});

    EXPECT_FALSE(branch.ask(wire::Backup{file("copy.db")}));
    EXPECT_FALSE(branch.ask(wire::Restore{file("missing.db")}));
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

/// A machine whose clock has lost the time: its battery ran down while it was off.
struct UntimedBranch : TestBranch {
    UntimedBranch() {
        checkIn(kAna);
        expect<wire::StepChanged>(wire::CallNext{"1"});
        expect<wire::StepChanged>(wire::Confirm{"1"});
        send();
        expect<wire::StepChanged>(wire::Finish{"1"});  // a survey in an hour
        clock.jump(-kLost);
        restart("boot-2");
    }

    static constexpr std::chrono::hours kLost{24 * 400};
    static constexpr std::chrono::minutes kOff{50};

    UtcTime trueTime() const { return clock.now().utc + kLost + kOff; }
};

TEST(BranchService, ExpiresNothingBecauseItIsToldTheTime) {
    UntimedBranch branch;
    branch.checkIn("+995555654321");

    branch.service->networkTime(branch.trueTime(), branch.clock.now());
    branch.pass(seconds{1});

    const auto welcome = branch.messages().back();
    EXPECT_EQ(welcome.kind, "welcome");
    EXPECT_EQ(welcome.state, "ready");
    EXPECT_EQ(welcome.createdAt.substr(0, 13), "2026-11-22T09") << "which it was";
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(BranchService, ExpiresNothingBecauseTheClockIsSet) {
    UntimedBranch branch;
    branch.checkIn("+995555654321");

    branch.clock.jump(UntimedBranch::kLost + UntimedBranch::kOff);
    branch.pass(seconds{1});

    EXPECT_EQ(branch.messages().back().state, "ready");
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(BranchService, EndsNobodysDayBecauseItIsToldTheTime) {
    UntimedBranch branch;
    auto catalog = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;
    catalog.branch.dayEnds = "13:30";  // between the clock that was lost and the true one
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    branch.checkIn("+995555654321");
    branch.checkIn("");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    branch.service->networkTime(branch.trueTime(), branch.clock.now());
    branch.pass(seconds{1});

    const auto tickets = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
    ASSERT_GE(tickets.size(), 2U);
    EXPECT_EQ(tickets[tickets.size() - 2].state, "called");
    EXPECT_EQ(tickets.back().state, "waiting");
    EXPECT_EQ(tickets.back().arrivedAt.substr(0, 10), "2026-11-22") << "which day it was";
}

TEST(BranchService, WaitsForTheTimeThatASurveyWasPlannedForOnceItIsKnown) {
    for (const bool byNetwork : {true, false}) {
        UntimedBranch branch;
        if (byNetwork) {
            branch.service->networkTime(branch.trueTime(), branch.clock.now());
        } else {
            branch.clock.jump(UntimedBranch::kLost + UntimedBranch::kOff);
        }

        branch.pass(std::chrono::minutes{9});
        EXPECT_TRUE(branch.send().empty()) << byNetwork;
        branch.pass(std::chrono::minutes{2});
        EXPECT_EQ(branch.send().size(), 1U) << byNetwork;
    }
}

}  // namespace
}  // namespace turnbell
