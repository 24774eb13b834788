#include "tools/bench/queue/history_file.h"

#include "db/file_check.h"
#include "db/query.h"
#include "db/survey_rollup.h"
#include "host/service/branch_service.h"
#include "tests/support/temp_folder.h"
#include "tools/bench/queue/driven_branch.h"
#include "tools/bench/queue/shifted_columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>
#include <set>

namespace turnbell::bench {
namespace {

constexpr HistorySize kSize{.days = 40, .visits = 60};

/// One history, made once: the tests only read it.
class HistoryFile : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder_ = std::make_unique<test::TempFolder>();
        ASSERT_TRUE(makeHistory(file(), kSize));
        past_ = pastOf(file()).value();
    }
    static void TearDownTestSuite() { folder_.reset(); }

    static std::filesystem::path file() { return folder_->path() / "history.db"; }

    std::int64_t count(const char* sql) { return db::valueOf<std::int64_t>(*database_, sql); }

    nlohmann::json ask(BranchService& service, const wire::Command& command) {
        Session admin;
        admin.role = wire::Role::Admin;
        const auto answer =
            service.execute(admin, {.id = 1, .requestId = "one", .command = command}, past_.nextOpening);
        EXPECT_TRUE(answer);
        return answer ? nlohmann::json::parse(*answer) : nlohmann::json{};
    }

    static inline std::unique_ptr<test::TempFolder> folder_;
    static inline Past past_;
    std::unique_ptr<db::Database> database_ = db::Database::open(file()).value();
};

TEST_F(HistoryFile, PassesTheProductsOwnCheck) {
    EXPECT_TRUE(db::checkContent(database_->handle()));
}

TEST_F(HistoryFile, HasTheIndexesAndTriggersOfANewOne) {
    const auto fresh = db::Database::open(":memory:").value();
    const auto schema = [](db::Database& database) {
        return db::valueOf<std::string>(
            database,
            "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema "
            "WHERE name NOT LIKE 'sqlite_%' ORDER BY name)");
    };

    EXPECT_EQ(schema(*database_), schema(*fresh));
}

TEST_F(HistoryFile, HasEveryDayInEveryTable) {
    EXPECT_EQ(count("SELECT count(*) FROM visit"), kSize.days * kSize.visits);
    EXPECT_EQ(count("SELECT count(DISTINCT service_day) FROM visit"), kSize.days);
    EXPECT_EQ(count("SELECT count(*) FROM promise WHERE kind = 'check_in'"), kSize.days * kSize.visits);
    EXPECT_EQ(count("SELECT count(*) FROM rollup_day WHERE state = 'done'"), kSize.days);
    for (const auto table : historyTables()) {
        SQLite::Statement rows{database_->handle(), "SELECT count(*) FROM " + std::string{table}};
        rows.executeStep();
        const auto found = rows.getColumn(0).getInt64();
        const std::set<std::string_view> none{"missed_call", "notice", "notice_person", "opt_out"};
        EXPECT_EQ(found >= kSize.days, !none.contains(table)) << table << ": " << found;
    }
}

TEST_F(HistoryFile, LeavesNothingToHappen) {
    EXPECT_EQ(count("SELECT count(*) FROM step WHERE live = 1"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM visit WHERE live = 1"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM part WHERE open = 1"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM message WHERE unsent = 1"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM survey WHERE state IN ('scheduled', 'sent')"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM inbound WHERE state <> 'handled'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM rollup_day WHERE state <> 'done'"), 0);
}

TEST_F(HistoryFile, CopiesADayWithItsOwnTimesKeysAndNumbers) {
    const auto ofDay = [this](int day, const char* what) {
        SQLite::Statement rows{database_->handle(),
                               std::string{"SELECT "} + what +
                                   " FROM visit v JOIN message m ON m.visit = v.id "
                                   "JOIN event e ON e.visit = v.id JOIN step s ON s.visit = v.id "
                                   "WHERE v.service_day = ? AND m.kind = 'welcome' ORDER BY v.id"};
        rows.bind(1, dayOfHistory(day));
        rows.executeStep();
        return rows.getColumn(0).getString();
    };
    for (const auto* const same :
         {"v.ticket", "count(DISTINCT m.id)", "count(DISTINCT e.id)", "count(DISTINCT v.phone)",
          "min(s.queued_utc % 86400000)", "min(m.created_utc - v.created_utc)"}) {
        EXPECT_EQ(ofDay(0, same), ofDay(17, same)) << same;
    }
    EXPECT_NE(ofDay(0, "v.phone"), ofDay(17, "v.phone"));
    EXPECT_EQ(ofDay(17, "min(m.idem_key = 'welcome/visit ' || v.id)"), "1");
    EXPECT_EQ(ofDay(17, "min(m.to_number = v.phone)"), "1");
    EXPECT_EQ(ofDay(17, "min(e.at_utc >= v.created_utc AND e.at_utc < v.created_utc + 86400000)"), "1");
}

TEST_F(HistoryFile, BringsTheSameCustomersBack) {
    const auto numbers = count("SELECT count(DISTINCT phone) FROM visit WHERE phone <> ''");
    const auto visits = count("SELECT count(*) FROM visit WHERE phone <> ''");

    EXPECT_EQ(numbers, visits) << "within a year of so few customers nobody comes twice";
    EXPECT_EQ(numberOf(3), numberOf(3 + kPopulation));
}

TEST_F(HistoryFile, SaysWhatIsBehindIt) {
    EXPECT_EQ(past_.visits, kSize.days * kSize.visits);
    EXPECT_EQ(past_.lastDay, dayOfHistory(kSize.days - 1));
    EXPECT_EQ(toIso8601(past_.nextOpening.utc), dayOfHistory(kSize.days) + "T05:00:00.000Z");
}

TEST_F(HistoryFile, CountsSurveysAsTheProductDoes) {
    const auto sent = count("SELECT count(*) FROM survey WHERE sent_utc IS NOT NULL");
    const auto answers = count("SELECT count(*) FROM answer WHERE question = 1");

    for (const auto span : {db::RollupSpan::Day, db::RollupSpan::Month}) {
        SurveyFigures told;
        for (const auto& row : db::SurveyRollup{*database_}.rows(span, SurveyBy::Day, "", "9")) {
            told.add(row.figures);
        }
        EXPECT_EQ(told[SurveyCount::Sent], sent);
        EXPECT_EQ(answersOf(told.firstOf(QuestionKind::Rating)), answers);
    }
    EXPECT_GT(sent, answers);
    EXPECT_GT(answers, 0);
}

TEST_F(HistoryFile, IsABranchThatOpensInTheMorning) {
    BranchService service{*database_, "morning", past_.nextOpening};
    service.tick(past_.nextOpening);

    const auto status = ask(service, wire::StatusQuery{});
    EXPECT_EQ(status.at("waiting"), 0);
    EXPECT_EQ(status.at("messages_waiting"), 0);

    const wire::StatisticsQuery first{.from = dayOfHistory(0), .to = dayOfHistory(0)};
    const auto one = ask(service, first);
    const auto all = ask(service, wire::StatisticsQuery{.from = first.from, .to = past_.lastDay});
    EXPECT_EQ(one.at("complete"), true);
    EXPECT_EQ(all.at("complete"), true);
    EXPECT_EQ(one.at("total").at("tickets"), kSize.visits);
    EXPECT_EQ(all.at("total").at("tickets"), kSize.days * kSize.visits);
    EXPECT_EQ(all.at("total").at("no_shows"), kSize.days * one.at("total").at("no_shows").get<int>());
    EXPECT_EQ(all.at("rows").size(), one.at("rows").size());
}

TEST_F(HistoryFile, KnowsEveryTableOfTheSchema) {
    std::set<std::string> known;
    known.insert(historyTables().begin(), historyTables().end());
    known.insert(boundedTables().begin(), boundedTables().end());
    std::set<std::string> all;
    SQLite::Statement tables{
        database_->handle(),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"};
    while (tables.executeStep()) {
        all.insert(tables.getColumn(0).getString());
    }

    EXPECT_EQ(known, all) << "say in shifted_columns.cpp whether the new table grows";
}

TEST(Past, IsNotThatOfABranchWithoutVisits) {
    const test::TempFolder folder;
    std::ignore = db::Database::open(folder.file("new.db")).value();

    EXPECT_FALSE(pastOf(folder.file("new.db")));
}

}  // namespace
}  // namespace turnbell::bench
