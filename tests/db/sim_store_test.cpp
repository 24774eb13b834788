#include "db/sim_store.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class SimStoreTest : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = *Database::open(":memory:");
    SimStore store_{*database_};
};

TEST_F(SimStoreTest, RemembersPinsByTheCard) {
    store_.rememberPin({"imei-1", "card-1"}, "hash-1", UtcTime{seconds{1}});
    store_.rememberPin({"imei-2", "card-1"}, "hash-2", UtcTime{seconds{2}});

    EXPECT_EQ(store_.typedPins({"imei-3", "card-1"}), (std::vector<std::string>{"hash-1", "hash-2"}));
    EXPECT_TRUE(store_.typedPins({"imei-1", "card-2"}).empty()) << "another card in the same modem";
}

TEST_F(SimStoreTest, FallsBackToTheModemWhereTheCardIsNotKnown) {
    store_.rememberPin({"imei-1", ""}, "hash-1", UtcTime{seconds{1}});
    store_.rememberPin({"imei-1", "card-1"}, "hash-2", UtcTime{seconds{2}});

    EXPECT_EQ(store_.typedPins({"imei-1", ""}).size(), 2U);
    EXPECT_EQ(store_.typedPins({"imei-1", "card-1"}).size(), 2U) << "it may have been this card";
    EXPECT_TRUE(store_.typedPins({"imei-2", ""}).empty());
}

TEST_F(SimStoreTest, ForgetsThePinsOfOneSim) {
    store_.rememberPin({"imei-1", "card-1"}, "hash-1", UtcTime{seconds{1}});
    store_.rememberPin({"imei-2", "card-2"}, "hash-2", UtcTime{seconds{1}});

    store_.forgetPins({"imei-1", "card-1"});

    EXPECT_TRUE(store_.typedPins({"imei-1", "card-1"}).empty());
    EXPECT_EQ(store_.typedPins({"imei-2", "card-2"}).size(), 1U);
}

TEST_F(SimStoreTest, RemembersTheCardOfAModem) {
    EXPECT_EQ(store_.cardOf("imei-1"), "");

    store_.setCard("imei-1", "card-1");
    store_.setCard("imei-1", "card-2");

    EXPECT_EQ(store_.cardOf("imei-1"), "card-2");
}

TEST_F(SimStoreTest, KeepsTheCreditOfEachSim) {
    EXPECT_EQ(store_.credit("card-1"), std::nullopt);
    CreditRow row{"card-1", UtcTime{seconds{5}}, CreditState::Known, -120, UtcTime{seconds{6}}, false};

    store_.setCredit(row);
    store_.setCredit({"card-2", UtcTime{seconds{7}}, CreditState::Asked, {}, {}, true});
    EXPECT_EQ(store_.credit("card-1"), row);
    EXPECT_EQ(store_.credit("card-2")->amount, std::nullopt);

    store_.endCreditQuestions();
    EXPECT_EQ(store_.credit("card-1"), row) << "it was answered";
    EXPECT_EQ(store_.credit("card-2")->state, CreditState::Failed);

    row.state = CreditState::Unfit;
    store_.setCredit(row);
    EXPECT_EQ(store_.credit("card-1"), row);
}

}  // namespace
}  // namespace turnbell::db
