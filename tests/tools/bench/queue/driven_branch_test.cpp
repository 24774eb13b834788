#include "tools/bench/queue/driven_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

namespace turnbell::bench {
namespace {

constexpr Moment kMorning{UtcTime{milliseconds{1'479'790'800'000}}, BootTime{milliseconds{60'000}}};

class DrivenBranchTest : public testing::Test {
protected:
    DrivenBranchTest() { branch_.signIn(); }

    std::string stateOfFirstText() {
        const auto list = nlohmann::json::parse(branch_.carryOut(wire::MessageListQuery{}));
        return list["messages"][0]["state"];
    }

    std::unique_ptr<db::Database> database_ = db::Database::open(":memory:").value();
    DrivenBranch branch_{*database_, kMorning, "boot"};
};

TEST(CustomerNumber, IsOfOneCustomerAlone) {
    std::set<std::string> numbers;
    for (int customer = 0; customer < kPopulation; ++customer) {
        const auto number = numberOf(customer);
        EXPECT_EQ(customerOf(std::stoll(number.substr(number.size() - 6))), customer);
        numbers.insert(number);
    }
    EXPECT_EQ(numbers.size(), kPopulation);
}

TEST_F(DrivenBranchTest, SendsTextsThatAreReportedAsDelivered) {
    branch_.checkIn(1, "A");
    const auto job = branch_.nextText();
    ASSERT_TRUE(job);

    const auto text = branch_.send(*job);
    EXPECT_EQ(text.to, numberOf(1));
    EXPECT_EQ(stateOfFirstText(), "accepted");

    branch_.report(text);
    EXPECT_EQ(stateOfFirstText(), "delivered");
    EXPECT_FALSE(branch_.nextText());
}

TEST_F(DrivenBranchTest, LosesAnAnswerOfTheModem) {
    branch_.checkIn(1, "A");

    branch_.loseAnswer(branch_.nextText().value());

    EXPECT_EQ(stateOfFirstText(), "in_doubt");
}

TEST_F(DrivenBranchTest, TextsNobodyWithoutANumber) {
    branch_.checkIn(1, "A", false);

    EXPECT_FALSE(branch_.nextText());
}

TEST_F(DrivenBranchTest, SaysWhyTheBranchRefuses) {
    EXPECT_EQ(branch_.refusalOf(wire::CallNext{"1"}), "nobody_waiting");
    EXPECT_THROW(branch_.carryOut(wire::CallNext{"1"}), std::runtime_error);
}

TEST_F(DrivenBranchTest, TicksWheneverItIsDue) {
    branch_.checkIn(1, "A");
    branch_.pass(std::chrono::minutes{20});

    EXPECT_EQ(branch_.now().boot - kMorning.boot, std::chrono::minutes{20});
    EXPECT_EQ(stateOfFirstText(), "expired") << "a welcome is of use for 15 minutes";
}

TEST_F(DrivenBranchTest, ReceivesWhatACustomerWrites) {
    branch_.receive(7, "Hello");

    const auto list = nlohmann::json::parse(branch_.carryOut(wire::ConversationListQuery{}));
    EXPECT_EQ(list["conversations"][0]["from"], numberOf(7));
}

}  // namespace
}  // namespace turnbell::bench
