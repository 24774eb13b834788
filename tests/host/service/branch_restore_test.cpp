#include "db/mark_store.h"
#include "db/query.h"
#include "db/restore_copy.h"
#include "host/service/carry_over.h"
#include "tests/support/other_process.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";
constexpr auto kGio = "+995555654321";
constexpr auto kName = "Anastasia";

Catalog ledClinic() {
    auto catalog = smallCatalog();
    catalog.branch.retentionDays = 30;
    catalog.staff[0].role = StaffRole::Supervisor;
    return catalog;
}

class BranchRestore : public testing::Test {
protected:
    void backup() { branch_.expect<wire::Done>(wire::Backup{copy_}); }
    wire::Restored restore() { return branch_.expect<wire::Restored>(wire::Restore{copy_}); }

    void write(const std::string& text) {
        branch_.pass(seconds{1});
        branch_.receive(kAna, text);
        branch_.send();
    }

    void serve(const std::string& verb = "finish") {
        branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch_.expect<wire::StepChanged>(wire::Confirm{"1"});
        if (verb == "finish") {
            branch_.expect<wire::StepChanged>(wire::Finish{"1"});
        }
    }

    std::vector<std::string> kindsKept() {
        std::vector<std::string> kinds;
        for (const auto& record : branch_.expect<wire::PersonalData>(wire::ExportQuery{kAna}).records) {
            kinds.push_back(record.kind);
        }
        return kinds;
    }

    /// In the branch's own files: the backup keeps what it has.
    bool isInFiles(const std::string& text) const {
        std::string all;
        for (const auto& entry : std::filesystem::directory_iterator{folder_.path()}) {
            if (entry.path() != copy_) {
                std::ifstream file{entry.path(), std::ios::binary};
                all.append(std::istreambuf_iterator<char>{file}, {});
            }
        }
        return all.find(text) != std::string::npos;
    }

    test::TempFolder folder_;
    std::string file_ = folder_.file("branch.db");
    std::string copy_ = folder_.file("copy.db");
    TestBranch branch_{ledClinic(), file_};
};

TEST_F(BranchRestore, SendsNothingToWhoStoppedAfterTheBackup) {
    branch_.checkIn(kAna);
    branch_.send();
    backup();
    write("STOP");

    const auto restored = restore();

    EXPECT_EQ(restored.stops, 1);
    EXPECT_THAT(restored.missing, IsEmpty());
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_THAT(branch_.send(), IsEmpty());
}

TEST_F(BranchRestore, TextsWhoStartedAfterTheBackup) {
    branch_.checkIn(kAna);
    branch_.send();
    write("STOP");
    backup();
    write("START");

    EXPECT_EQ(restore().starts, 1);

    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch_.send().size(), 1U);
}

TEST_F(BranchRestore, CountsTheLastOfSeveralWords) {
    branch_.checkIn(kAna);
    branch_.send();
    backup();
    write("STOP");
    write("START");
    EXPECT_EQ(restore().stops, 0);
    write("STOP");
    EXPECT_EQ(restore().stops, 1);

    write("START");
    const auto again = restore();

    EXPECT_EQ(again.stops, 0);
    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch_.send().size(), 1U);
}

TEST_F(BranchRestore, AsksNobodyTwiceAboutAVisit) {
    branch_.checkIn(kAna);
    serve("confirm");
    branch_.send();
    backup();
    branch_.expect<wire::StepChanged>(wire::Finish{"1"});
    branch_.pass(std::chrono::hours{1});
    ASSERT_EQ(branch_.send().size(), 1U);

    restore();

    branch_.expect<wire::StepChanged>(wire::Finish{"1"});
    branch_.pass(std::chrono::hours{2});
    EXPECT_THAT(branch_.send(), IsEmpty());
}

TEST_F(BranchRestore, ErasesAgainWhoWasErasedAfterTheBackup) {
    branch_.checkIn(kAna, kName);
    branch_.checkIn(kGio, "Giorgi");
    branch_.send();
    serve();
    backup();
    branch_.pass(std::chrono::hours{2});
    branch_.send();
    branch_.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(restore().erased, 1);

    EXPECT_THAT(kindsKept(), testing::ElementsAre("erased"));
    EXPECT_FALSE(isInFiles(kAna));
    EXPECT_FALSE(isInFiles(kName));
    EXPECT_TRUE(isInFiles("Giorgi"));
    EXPECT_EQ(restore().erased, 1) << "each time: the backup has not changed";
    EXPECT_FALSE(isInFiles(kName));
}

TEST_F(BranchRestore, LetsAVisitOfWhoWasErasedWaitWithoutAName) {
    branch_.checkIn(kAna, kName);
    backup();  // with a welcome that is not sent yet
    branch_.send();
    branch_.expect<wire::DayEnded>(wire::EndDay{});
    branch_.pass(std::chrono::hours{2});
    branch_.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(restore().erased, 1);

    EXPECT_THAT(branch_.send(), IsEmpty());
    EXPECT_FALSE(isInFiles(kName));
    const auto called = branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(called.ticket, "A001");
    EXPECT_THAT(called.firstName, IsEmpty());
    EXPECT_THAT(branch_.send(), IsEmpty());
}

TEST_F(BranchRestore, LeavesWhoCameAgainAfterTheErasing) {
    branch_.checkIn(kAna, kName);
    branch_.send();
    serve();
    branch_.pass(std::chrono::hours{2});
    branch_.send();
    branch_.expect<wire::Erased>(wire::Erase{kAna});
    branch_.pass(seconds{1});
    branch_.checkIn(kAna, kName);
    backup();

    EXPECT_EQ(restore().erased, 0);

    EXPECT_EQ(branch_.expect<wire::StepChanged>(wire::CallNext{"1"}).firstName, kName);
}

TEST_F(BranchRestore, ForgetsWhoWasErasedAfterAYear) {
    db::MarkStore marks{*branch_.database};
    const auto now = branch_.clock.now().utc;
    marks.erased("a1", now - std::chrono::days{364});
    marks.erased("b2", now - std::chrono::days{366});
    marks.started("a1", {}, now - std::chrono::days{364});
    marks.started("b2", {}, now - std::chrono::days{366});

    branch_.pass(std::chrono::minutes{20});

    EXPECT_TRUE(marks.erasedAt("a1"));
    EXPECT_FALSE(marks.erasedAt("b2"));
    ASSERT_EQ(marks.started().size(), 1U);
    EXPECT_EQ(marks.started()[0].numberHash, "a1");
}

TEST_F(BranchRestore, ErasesAtOnceWhatIsOlderThanItMayBeKept) {
    branch_.checkIn(kAna, kName);
    branch_.send();
    branch_.expect<wire::DayEnded>(wire::EndDay{});
    branch_.pass(std::chrono::minutes{11});
    db::run(*branch_.database, "UPDATE visit SET service_day = '2026-08-01'");
    backup();

    restore();
    branch_.pass(std::chrono::minutes{1});

    EXPECT_EQ(db::valueOf<std::string>(*branch_.database, "SELECT first_name FROM visit"), "");
}

TEST_F(BranchRestore, SaysWhenTheReplacedDatabaseIsAnotherOne) {
    branch_.checkIn(kAna);
    branch_.send();
    backup();
    TestBranch fresh{ledClinic(), folder_.file("fresh.db")};
    fresh.receive(kAna, "STOP");
    fresh.send();

    const auto restored = fresh.expect<wire::Restored>(wire::Restore{copy_});

    EXPECT_EQ(restored.missing, "other_database");
    EXPECT_THAT(restored.why, HasSubstr("STOP"));
    EXPECT_EQ(restored.stops, 1);
    fresh.expect<wire::SignedIn>(wire::SignIn{"482913"});
    fresh.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_THAT(fresh.send(), IsEmpty());
}

TEST_F(BranchRestore, WorksWhenTheReplacedDatabaseCannotBeRead) {
    branch_.checkIn(kAna);
    branch_.send();
    backup();
    for (const auto* damage : {"DROP TABLE opt_out", "DROP TABLE surveyed", "DROP TABLE consent"}) {
        db::run(*branch_.database, damage);
    }

    EXPECT_EQ(restore().missing, "unreadable");

    branch_.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch_.send().size(), 1U);
    EXPECT_THAT(restore().missing, IsEmpty());
}

TEST_F(BranchRestore, WorksWhenEvenItsAnswersCannotBeRead) {
    branch_.checkIn(kAna);
    backup();
    db::run(*branch_.database, "DROP TABLE request");

    restore();

    EXPECT_EQ(branch_.expect<wire::TicketList>(wire::TicketListQuery{}).tickets.size(), 1U);
}

TEST_F(BranchRestore, AnswersTheSameRequestAsAtFirst) {
    branch_.checkIn(kAna);
    branch_.send();
    backup();
    write("STOP");
    const auto first = branch_.askAs(branch_.staff, wire::Restore{copy_}, "restore-1");
    ASSERT_TRUE(first);

    const auto second = branch_.askAs(branch_.staff, wire::Restore{copy_}, "restore-1");

    ASSERT_TRUE(second);
    EXPECT_EQ(std::get<wire::Restored>(*second).stops, 1);
}

TEST_F(BranchRestore, KilledOnceTheDatabaseIsReplacedIsFinishedAtTheNextStart) {
    branch_.checkIn(kAna, kName);  // its welcome is unsent
    backup();
    branch_.send();
    write("STOP");
    branch_.expect<wire::DayEnded>(wire::EndDay{});
    branch_.pass(std::chrono::hours{2});
    branch_.expect<wire::Erased>(wire::Erase{kAna});
    branch_.service.reset();
    branch_.database.reset();
    test::OtherProcess other{[&](const std::function<void()>& ready) {
        const auto live = std::move(db::Database::open(file_).value());
        const auto copy = std::move(db::RestoreCopy::of(copy_, *live).value());
        carryOver(*live, copy->database());
        db::MarkStore{copy->database()}.setRestored(true);
        if (copy->become(*live)) {
            ready();
        }
    }};
    other.kill();

    branch_.database = std::move(db::Database::open(file_).value());
    branch_.restart();

    EXPECT_THAT(branch_.send(), IsEmpty());
    EXPECT_THAT(kindsKept(), testing::ElementsAre("opt_out", "erased"));
    EXPECT_THAT(branch_.expect<wire::StepChanged>(wire::CallNext{"1"}).firstName, IsEmpty());
    EXPECT_FALSE(db::MarkStore{*branch_.database}.isRestored());
}

}  // namespace
}  // namespace turnbell
