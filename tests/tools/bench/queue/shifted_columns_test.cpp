#include "tools/bench/queue/shifted_columns.h"

#include "db/database.h"
#include "tools/bench/queue/driven_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace turnbell::bench {
namespace {

class ShiftedColumns : public testing::Test {
protected:
    ShiftedColumns() { addShiftFunctions(database_->handle(), growth_); }

    std::string value(const std::string& expression) {
        SQLite::Statement one{database_->handle(), "SELECT " + expression};
        one.executeStep();
        return one.getColumn(0).isNull() ? "NULL" : one.getColumn(0).getString();
    }

    std::unique_ptr<db::Database> database_ = db::Database::open(":memory:").value();
    DayGrowth growth_{{"visit", 100}, {"step", 110}, {"change", 900}, {"inbound", 300}};
};

TEST_F(ShiftedColumns, GiveEachDayItsOwnCustomers) {
    EXPECT_EQ(value("number_on('" + numberOf(5) + "', 3)"), numberOf(305));
    EXPECT_EQ(value("number_on('T/report/" + numberOf(5) + "/7', 3)"), "T/report/" + numberOf(305) + "/7");
    EXPECT_EQ(value("number_on('', 3)"), "");
    EXPECT_EQ(value("number_on(NULL, 3)"), "NULL");
    EXPECT_EQ(value("number_on('Bank', 3)"), "Bank");
}

TEST_F(ShiftedColumns, CountOnWhatAKeyCounts) {
    EXPECT_EQ(value("key_on('welcome/visit 17', 2)"), "welcome/visit 217");
    EXPECT_EQ(value("key_on('turn/step 17/change 5', 2)"), "turn/step 237/change 1805");
    EXPECT_EQ(value("key_on('thank_you/inbound 4', 1)"), "thank_you/inbound 304");
    EXPECT_EQ(value("key_on('reply/4f0c', 2)"), "reply/4f0c/2");
}

TEST_F(ShiftedColumns, MoveIdsTimesAndDaysOn) {
    EXPECT_THAT(insertOf(database_->handle(), "step", growth_),
                testing::AllOf(testing::HasSubstr("SELECT id + :day * 110, visit + :day * 100, service,"),
                               testing::HasSubstr("queued_utc + :day * 86400000"),
                               testing::Not(testing::HasSubstr("live"))));
    EXPECT_THAT(insertOf(database_->handle(), "visit", growth_),
                testing::HasSubstr("date(service_day, :day || ' days')"));
    EXPECT_THAT(insertOf(database_->handle(), "event", growth_), testing::HasSubstr(", event, actor"));
    EXPECT_THAT(insertOf(database_->handle(), "number_sim", growth_),
                testing::StartsWith("INSERT OR IGNORE"));
}

}  // namespace
}  // namespace turnbell::bench
