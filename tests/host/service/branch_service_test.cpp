#include "host/service/branch_service.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

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

TEST(BranchService, NeverAsksForATimerInThePastForLong) {
    TestBranch branch;
    branch.setModem("absent");
    branch.checkIn(kAna);
    branch.pass(seconds{1});

    EXPECT_GT(*branch.service->nextDeadline(branch.clock.now()), branch.clock.now().boot)
        << "a text that waits for the modem must not spin the event loop";
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

    branch.expect<wire::Done>(wire::Restore{file("copy.db")});

    const auto tickets = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
    ASSERT_EQ(tickets.size(), 2U);
    EXPECT_EQ(tickets[0].state, "done");
    EXPECT_EQ(tickets[1].state, "waiting");
    branch.pass(std::chrono::hours{2});
    EXPECT_TRUE(branch.send().empty()) << "it may have been sent since the backup, and it was";
    EXPECT_EQ(branch.checkIn("").ticket, "A003");
}

TEST_F(BackupTest, RefusesToOverwriteAndToRestoreGarbage) {
    TestBranch branch{smallCatalog(), file("branch.db")};
    branch.checkIn(kAna);
    branch.expect<wire::Done>(wire::Backup{file("copy.db")});

    EXPECT_FALSE(branch.ask(wire::Backup{file("copy.db")}));
    EXPECT_FALSE(branch.ask(wire::Restore{file("missing.db")}));
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

}  // namespace
}  // namespace turnbell
