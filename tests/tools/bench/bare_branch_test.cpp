#include "tools/bench/bare_branch.h"

#include "db/query.h"
#include "host/service/branch_service.h"
#include "tests/support/manual_clock.h"
#include "tools/bench/workload.h"

#include <gtest/gtest.h>

namespace turnbell::bench {
namespace {

/// A benchmark is worth nothing if the peer does less: both sides leave the same rows behind.
class BareBranchPeer : public testing::Test {
protected:
    BareBranchPeer() {
        session_.role = wire::Role::Admin;
        execute(wire::CatalogImport{benchCatalog()}, "catalog");
        // The catalog's import is no check-in: its rows are not compared.
        db::run(*ours_, "DELETE FROM request");
    }

    void execute(wire::Command command, std::string requestId) {
        const auto done = service_.execute(
            session_, {.id = 1, .requestId = std::move(requestId), .command = std::move(command)},
            clock_.now());
        ASSERT_TRUE(done) << done.error().message;
    }

    /// How many rows the tables hold that a check-in or a text writes to.
    static std::vector<std::int64_t> rows(db::Database& database) {
        return {
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM ticket_counter"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM visit WHERE live = 1"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM step WHERE state = 'waiting'"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM event"),
            db::valueOf<std::int64_t>(database, "SELECT sum(value) FROM sequence WHERE name <> 'run'"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM concat_counter"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM message"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM part"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM number_sim"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM message WHERE sim <> ''"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM request"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM attempt WHERE outcome = 'accepted'"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM part WHERE state = 'accepted'"),
            db::valueOf<std::int64_t>(database, "SELECT count(*) FROM message WHERE state = 'accepted'")};
    }

    ManualClock clock_;
    std::unique_ptr<db::Database> ours_ = *db::Database::open(":memory:");
    std::unique_ptr<db::Database> theirs_ = *db::Database::open(":memory:");
    BranchService service_{*ours_, clock_.bootId(), clock_.now()};
    BareBranch bare_{*theirs_};
    Session session_;
};

TEST_F(BareBranchPeer, WritesTheRowsOfACheckIn) {
    for (int customer = 1; customer <= 3; ++customer) {
        execute(checkInOf(customer), requestIdOf(customer));
        bare_.checkIn(customer);
    }
    EXPECT_EQ(rows(*theirs_), rows(*ours_));
    EXPECT_EQ(db::valueOf<int>(*theirs_, "SELECT count(*) FROM part WHERE state = 'ready'"), 3);
}

TEST_F(BareBranchPeer, WritesTheRowsOfATextThatGoesOut) {
    execute(checkInOf(1), requestIdOf(1));
    bare_.checkIn(1);

    const auto job = service_.nextSubmission({}, clock_.now());
    ASSERT_TRUE(job);
    ASSERT_TRUE(service_.arm(job->part, {{.imei = "490154203237518"}}, clock_.now()));
    service_.settled(job->part, {SubmissionEnd::Kind::Accepted, 7, {}, {}}, clock_.now());
    bare_.arm(1);
    bare_.accept(1);

    EXPECT_EQ(rows(*theirs_), rows(*ours_));
    EXPECT_EQ(db::valueOf<int>(*theirs_, "SELECT count(*) FROM attempt WHERE outcome = 'accepted'"), 1);
}

}  // namespace
}  // namespace turnbell::bench
