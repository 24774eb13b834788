#include "modem/sim/network.h"

#include "modem/sms/pdu.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

class NetworkTest : public testing::Test {
protected:
    std::optional<int> take(sms::Submit submit) { return network.take(submit, false, clock.now().boot); }

    static sms::Submit text(int reference, bool repetition = false) {
        sms::Submit submit;
        submit.to = "+995555123456";
        submit.reference = reference;
        submit.rejectDuplicates = repetition;
        return submit;
    }

    ManualClock clock;
    Network network{SimOptions{.credit = 3}};
};

TEST_F(NetworkTest, TakesWhatIsPaidFor) {
    for (int i = 1; i <= 3; ++i) {
        EXPECT_EQ(take(text(i)), std::nullopt);
    }
    EXPECT_EQ(take(text(4)), 38);
    EXPECT_EQ(network.credit, 0);
}

TEST_F(NetworkTest, ComparesARepetitionWithTheLastTextAlone) {
    take(text(1));
    take(text(2));

    EXPECT_EQ(take(text(2, true)), 197);
    EXPECT_EQ(take(text(1, true)), std::nullopt);
    EXPECT_EQ(network.credit, 0);
}

TEST_F(NetworkTest, TakesTheSameReferenceForAnotherNumber) {
    take(text(1));
    auto other = text(1, true);
    other.to = "+995555000000";

    EXPECT_EQ(take(other), std::nullopt);
}

TEST_F(NetworkTest, ServesAtHomeAndRoaming) {
    network.registration = Registration::Roaming;
    EXPECT_EQ(take(text(1)), std::nullopt);

    network.registration = Registration::Searching;
    EXPECT_EQ(take(text(2)), 331);
    EXPECT_EQ(network.credit, 2);
}

TEST_F(NetworkTest, PutsADueReportInTheLine) {
    auto submit = text(9);
    submit.statusReport = true;
    take(submit);
    EXPECT_EQ(network.first(), nullptr);

    clock.advance(seconds{2});
    network.advance(clock.now().boot);

    ASSERT_NE(network.first(), nullptr);
    EXPECT_TRUE(network.first()->report);
    const auto report = sms::decode(network.first()->pdu, sms::Direction::FromNetwork);
    ASSERT_TRUE(report);
    EXPECT_EQ(std::get<sms::StatusReport>(*report).reference, 9);
}

TEST_F(NetworkTest, OwesNoReportThatNobodyAskedForOrThatIsLost) {
    take(text(1));
    auto submit = text(2);
    submit.statusReport = true;
    network.take(submit, true, clock.now().boot);

    EXPECT_EQ(network.nextDeadline(), std::nullopt);
}

TEST_F(NetworkTest, HasAClockOfItsOwn) {
    EXPECT_EQ(network.utc(clock.now().boot), clock.now().utc);

    clock.advance(seconds{90});

    EXPECT_EQ(network.stamp(clock.now().boot).utc, ManualClock::kStart.utc + seconds{90});
}

}  // namespace
}  // namespace turnbell::sim
