#include "db/mark_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class MarkStoreTest : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    MarkStore marks_{*database_};
};

TEST_F(MarkStoreTest, KeepsTheLastStartOfEachStop) {
    marks_.started("a1", {}, test::at(1).utc);
    marks_.started("a1", {}, test::at(3).utc);
    marks_.started("a1", ConsentScope::Survey, test::at(2).utc);
    marks_.started("b2", {}, test::at(4).utc);

    const auto all = marks_.started();

    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].numberHash, "a1");
    EXPECT_EQ(all[0].scope, std::nullopt);
    EXPECT_EQ(all[0].at, test::at(3).utc);
    EXPECT_EQ(all[1].numberHash, "b2");
    EXPECT_EQ(all[2].scope, ConsentScope::Survey);
    EXPECT_EQ(all[2].at, test::at(2).utc);
}

TEST_F(MarkStoreTest, ForgetsTheStartsOfOneNumber) {
    for (const auto scope : {StopScope{}, StopScope{ConsentScope::Visit}, StopScope{ConsentScope::Notice}}) {
        marks_.started("a1", scope, test::at(1).utc);
        marks_.started("b2", scope, test::at(1).utc);
    }

    marks_.forgetStarted("a1");

    EXPECT_EQ(marks_.started().size(), 3U);
    EXPECT_EQ(marks_.started()[0].numberHash, "b2");
}

TEST_F(MarkStoreTest, KnowsWhoWasErasedAndWhen) {
    marks_.erased("a1", test::at(1).utc);
    marks_.erased("a1", test::at(2).utc);
    marks_.erased("b2", test::at(3).utc);

    EXPECT_EQ(marks_.erasedAt("a1"), test::at(2).utc);
    EXPECT_EQ(marks_.erasedAt("c3"), std::nullopt);
    EXPECT_EQ(marks_.erased(),
              (std::map<std::string, UtcTime>{{"a1", test::at(2).utc}, {"b2", test::at(3).utc}}));
}

TEST_F(MarkStoreTest, ForgetsWhatIsOlder) {
    LedgerStore{*database_}.setValue("eras", "another value");
    marks_.erased("a1", test::at(1).utc);
    marks_.erased("b2", test::at(3).utc);
    marks_.started("a1", {}, test::at(1).utc);
    marks_.started("a1", ConsentScope::Visit, test::at(3).utc);

    marks_.forget(test::at(2).utc, test::at(3).utc);

    EXPECT_EQ(marks_.erased().size(), 1U);
    ASSERT_EQ(marks_.started().size(), 1U);
    EXPECT_EQ(marks_.started()[0].scope, ConsentScope::Visit);
    EXPECT_EQ(LedgerStore{*database_}.value("eras"), "another value");
}

TEST_F(MarkStoreTest, NamesWhomARestoredDatabaseMustErase) {
    EXPECT_FALSE(marks_.isRestored());
    marks_.setRestored(true);
    marks_.toErase("a1");
    marks_.toErase("b2");

    EXPECT_TRUE(marks_.isRestored());
    EXPECT_EQ(marks_.toErase(), (std::set<std::string>{"a1", "b2"}));

    marks_.clearToErase();
    marks_.setRestored(false);
    EXPECT_TRUE(marks_.toErase().empty());
    EXPECT_FALSE(marks_.isRestored());
}

}  // namespace
}  // namespace turnbell::db
