#include "db/query.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

class QueryTest : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
};

TEST_F(QueryTest, KeepsEveryKindOfValue) {
    const Bytes bytes{0x00, 0xff};
    const auto moment = test::at(5);
    Query query{*database_,
                "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                7,
                true,
                std::string{"text"},
                bytes,
                test::number("+995555123456"),
                moment.utc,
                moment,
                VisitId{3},
                StepState::NoShow};
    ASSERT_TRUE(query.next());

    EXPECT_EQ(query.value<int>(), 7);
    EXPECT_EQ(query.value<bool>(), true);
    EXPECT_EQ(query.value<std::string>(), "text");
    EXPECT_EQ(query.value<Bytes>(), bytes);
    EXPECT_EQ(query.value<PhoneNumber>().e164(), "+995555123456");
    EXPECT_EQ(query.value<UtcTime>(), moment.utc);
    EXPECT_EQ(query.value<Moment>(), moment);
    EXPECT_EQ(query.value<VisitId>(), VisitId{3});
    EXPECT_EQ(query.value<StepState>(), StepState::NoShow);
}

TEST_F(QueryTest, KeepsNothing) {
    Query query{
        *database_, "SELECT ?, ?, ?, ?, ?, ?", std::optional<Moment>{}, VisitId{}, PhoneNumber{}, Bytes{},
        "last"};
    ASSERT_TRUE(query.next());

    EXPECT_EQ(query.value<std::optional<Moment>>(), std::nullopt);
    EXPECT_EQ(query.value<VisitId>(), VisitId{});
    EXPECT_TRUE(query.value<PhoneNumber>().empty());
    EXPECT_TRUE(query.value<Bytes>().empty());
    EXPECT_EQ(query.value<std::string>(), "last");
}

TEST_F(QueryTest, KeepsTextWithAZeroByte) {
    const std::string text{"a\0b", 3};

    EXPECT_EQ(valueOf<std::string>(*database_, "SELECT ?", text), text);
}

TEST_F(QueryTest, ThrowsAtAWordThatItDoesNotKnow) {
    EXPECT_THROW(valueOf<StepState>(*database_, "SELECT 'dancing'"), SQLite::Exception);
}

TEST_F(QueryTest, SaysHowManyRowsAChangeTouched) {
    run(*database_, "INSERT INTO setting VALUES ('a', '1'), ('b', '1')");

    EXPECT_EQ(run(*database_, "UPDATE setting SET value = ?", "2"), 2);
}

TEST_F(QueryTest, LeavesNoReadOpen) {
    run(*database_, "INSERT INTO setting VALUES ('a', '1'), ('b', '1')");
    {
        Query query{*database_, "SELECT name FROM setting"};
        query.next();
    }

    EXPECT_NO_THROW(run(*database_, "DROP TABLE setting"));  // refused while a read of it is open
}

}  // namespace
}  // namespace turnbell::db
