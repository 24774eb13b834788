#include "db/query.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

/// What SQLite does in a touch: every statement that the service runs while customers are served, as SQLite
/// itself reports it, and the plan of each.
namespace turnbell {
namespace {

using std::string_view;
using Statements = std::set<std::string>;

constexpr auto kPhone = "+995555123456";

/// Indexes of what is open alone: to walk one takes as long as the line, the outbox or the row of desks is,
/// whatever the years have left. Other partial indexes hold the years: "every visit with a number".
constexpr std::array<string_view, 15> kOfOpenRows{
    "step_order",    "step_place",       "step_desk",       "step_remote",    "step_remind",
    "message_start", "message_expiry",   "message_change",  "part_open",      "part_order",
    "message_begun", "survey_scheduled", "rollup_day_open", "message_number", "notice_person_waiting"};

/// Tables that do not grow with the years.
constexpr std::array<string_view, 5> kShortTables{"desk_state", "sequence", "modem", "modem_card",
                                                  "sim_credit"};

template <typename Names>
bool isIn(const Names& names, string_view name) {
    return std::ranges::find(names, name) != std::end(names);
}

/// What the plan has made itself: its lines say what that is read from.
std::set<std::string> madeBy(const std::vector<std::string>& plan) {
    std::set<std::string> made;
    for (const auto& line : plan) {
        for (const std::string maker : {"MATERIALIZE ", "CO-ROUTINE "}) {
            if (line.starts_with(maker)) {
                made.insert(line.substr(maker.size()));
            }
        }
    }
    return made;
}

/// Whether a line of a plan walks a table that grows. Allowed is what is named here, and nothing else.
bool isLongWalk(const std::string& line, const std::set<std::string>& made = {}) {
    constexpr string_view kScan = "SCAN ";
    if (!line.starts_with(kScan)) {
        return false;  // "SEARCH ...", "USE TEMP B-TREE ...", "CORRELATED SCALAR SUBQUERY 1"
    }
    const auto rest = string_view{line}.substr(kScan.size());
    const auto table = rest.substr(0, rest.find(' '));
    if (rest == "CONSTANT ROW" || rest.starts_with('(') || isIn(kShortTables, table) ||
        made.contains(std::string{table})) {
        return false;
    }
    const auto last = rest.substr(rest.rfind(' ') + 1);
    return rest.find(" INDEX ") == string_view::npos || !isIn(kOfOpenRows, last);
}

/// Collects the statements that a connection runs.
class Trace {
public:
    explicit Trace(db::Database& database) : handle_{database.handle().getHandle()} {
        sqlite3_trace_v2(handle_, SQLITE_TRACE_STMT, note, &statements_);
    }
    ~Trace() { sqlite3_trace_v2(handle_, 0, nullptr, nullptr); }
    Trace(const Trace&) = delete;
    Trace& operator=(const Trace&) = delete;

    const Statements& statements() const { return statements_; }

private:
    static int note(unsigned /*event*/, void* statements, void* statement, void* /*text*/) {
        static_cast<Statements*>(statements)->insert(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    }

    sqlite3* handle_;
    Statements statements_;
};

/// The lines of its plan, with those of the triggers that it sets off.
std::vector<std::string> planOf(db::Database& database, const std::string& sql) {
    sqlite3_db_config(database.handle().getHandle(), SQLITE_DBCONFIG_TRIGGER_EQP, 1, nullptr);
    SQLite::Statement explain{database.handle(), "EXPLAIN QUERY PLAN " + sql};
    std::vector<std::string> lines;
    while (explain.executeStep()) {
        lines.push_back(explain.getColumn(3).getString());
    }
    return lines;
}

bool hasPlan(const std::string& sql) {
    return !sql.starts_with("BEGIN") && !sql.starts_with("COMMIT") && !sql.starts_with("ROLLBACK");
}

class TouchPlan : public testing::Test {
protected:
    TouchPlan() {
        EXPECT_EQ(branch_.refusal(wire::DeskOpen{"1"}), "");
        branch_.checkIn("+995555000001");
        branch_.send();
    }

    /// A customer's visit: what the service runs for each thing that is done for him.
    std::map<std::string, Statements> visit() {
        std::map<std::string, Statements> all;
        const auto traced = [&](const char* what, auto work) {
            const Trace trace{*branch_.database};
            work();
            all[what] = trace.statements();
        };
        traced("check-in", [&] { branch_.checkIn(kPhone, "Nino"); });
        std::optional<OutboxJob> due;
        traced("next due text", [&] { due = branch_.service->nextSubmission({}, branch_.clock.now()); });
        EXPECT_TRUE(due);
        const auto sent = branch_.send();
        traced("status report", [&] { branch_.report(kPhone, sent.front().reference, 0); });
        traced("call next", [&] { branch_.ask(wire::CallNext{"1"}); });
        traced("phone look-up", [&] { branch_.ask(wire::MessageSend{"+995555999999", "Are you there?"}); });
        traced("incoming text", [&] { branch_.receive(kPhone, "Where are you?"); });
        traced("board", [&] {
            EXPECT_TRUE(
                branch_.service->snapshot(wire::Topic::Board, wire::Role::Display, branch_.clock.now()));
        });
        traced("time", [&] {
            branch_.service->tick(branch_.clock.now());
            branch_.service->nextDeadline(branch_.clock.now());
        });
        return all;
    }

    /// The lines that walk a table which grows.
    std::vector<std::string> longWalks() {
        std::vector<std::string> walks;
        for (const auto& [what, statements] : visit()) {
            EXPECT_FALSE(statements.empty()) << what;
            for (const auto& sql : statements) {
                const auto plan = hasPlan(sql) ? planOf(*branch_.database, sql) : std::vector<std::string>{};
                for (const auto& line : plan) {
                    if (isLongWalk(line, madeBy(plan))) {
                        walks.push_back(
                            std::string{what}.append(": ").append(line).append("\n  in: ").append(sql));
                    }
                }
            }
        }
        return walks;
    }

    TestBranch branch_;
};

TEST_F(TouchPlan, WalksNoTableThatGrows) {
    EXPECT_THAT(longWalks(), testing::IsEmpty());
}

TEST_F(TouchPlan, TouchesEveryTableThatItIsHeldTo) {
    std::string all;
    for (const auto& [what, statements] : visit()) {
        for (const auto& sql : statements) {
            all += sql + "\n";
        }
    }
    for (const auto* const table : {"visit", "step", "event", "message", "part", "attempt", "inbound"}) {
        EXPECT_THAT(all, testing::ContainsRegex("(FROM|JOIN|INTO|UPDATE) " + std::string{table} + " "));
    }
}

/// An index of which a touch cannot do without, and the walk that would take its place.
struct Mutant {
    const char* index;
    const char* walk;
};

class TouchPlanWithout : public TouchPlan, public testing::WithParamInterface<Mutant> {};

TEST_P(TouchPlanWithout, AnIndexWalksATable) {
    db::run(*branch_.database, GetParam().index);

    EXPECT_THAT(longWalks(), testing::Contains(testing::HasSubstr(GetParam().walk)));
}

INSTANTIATE_TEST_SUITE_P(Mutants, TouchPlanWithout,
                         testing::Values(Mutant{"DROP INDEX visit_live_ticket", "SCAN visit"},
                                         Mutant{"DROP INDEX step_desk", "SCAN s"},
                                         Mutant{"DROP INDEX part_report", "SCAN p"},
                                         Mutant{"DROP INDEX part_open", "SCAN "},
                                         Mutant{"DROP INDEX attempt_part", "SCAN attempt"}));

TEST(LongWalk, IsToldFromAWalkOfOpenRows) {
    EXPECT_TRUE(isLongWalk("SCAN visit"));
    EXPECT_TRUE(isLongWalk("SCAN v USING INDEX visit_phone"));
    EXPECT_TRUE(isLongWalk("SCAN p USING COVERING INDEX part_report"));
    EXPECT_TRUE(isLongWalk("SCAN now"));
    EXPECT_FALSE(
        isLongWalk("SCAN now", madeBy({"CO-ROUTINE now", "SEARCH step USING INDEX step_visit (visit=?)"})));
    EXPECT_FALSE(isLongWalk("SCAN s USING INDEX step_order"));
    EXPECT_FALSE(isLongWalk("SCAN step USING COVERING INDEX step_place"));
    EXPECT_FALSE(isLongWalk("SEARCH v USING INTEGER PRIMARY KEY (rowid=?)"));
}

}  // namespace
}  // namespace turnbell
