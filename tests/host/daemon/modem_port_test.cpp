#include "host/daemon/modem_port.h"

#include "tests/host/daemon/recording_boxes.h"
#include "tests/host/daemon/simulated_port.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kind = SubmissionEnd::Kind;

class ModemPortTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    void open(const std::string& url, bool roaming = false) {
        port_ = std::make_unique<ModemPort>(boxes_, clock_,
                                            ModemPort::Options{.url = url, .modem = {}, .roaming = roaming});
        port_->tick();
    }

    /// One turn of the loop, and then to the next moment when somebody has something to do.
    void step() {
        spin();
        port_->pump();
        spin();
        auto next = clock_.now().boot + seconds{1};
        for (const auto& deadline : {port_->nextDeadline(), sim_.modem.nextDeadline()}) {
            next = std::min(next, deadline.value_or(next));
        }
        clock_.advanceTo(next);
        port_->tick();
        sim_.tick();
    }

    bool stepUntil(const std::function<bool()>& done) {
        for (int i = 0; i < 2000 && !done(); ++i) {
            step();
        }
        return done();
    }

    bool becomesReady() {
        return stepUntil([this] { return port_->row().state == "ready"; });
    }

    ManualClock clock_;
    SimulatedPort sim_{clock_};
    RecordingBoxes boxes_;
    std::unique_ptr<ModemPort> port_;
};

TEST_F(ModemPortTest, MakesAModemReady) {
    open(sim_.url());

    EXPECT_TRUE(becomesReady());

    EXPECT_EQ(port_->row().port, sim_.url());
    EXPECT_FALSE(port_->row().imei.empty());
    EXPECT_EQ(port_->row().trouble, "");
    EXPECT_GT(boxes_.changes, 0);
    EXPECT_GT(boxes_.turns, 0);
}

TEST_F(ModemPortTest, SendsWhatTheOutboxHas) {
    boxes_.add(1, "first");
    boxes_.add(2, "second");
    open(sim_.url());

    EXPECT_TRUE(stepUntil([&] { return boxes_.ends.size() == 2; }));

    EXPECT_THAT(boxes_.armed, ElementsAre(1, 2));
    EXPECT_THAT(boxes_.ends, ElementsAre(Kind::Accepted, Kind::Accepted));
    EXPECT_EQ(boxes_.armedImei, port_->row().imei);
    EXPECT_EQ(sim_.modem.received().size(), 2U);
    EXPECT_FALSE(port_->submitting());
}

TEST_F(ModemPortTest, AsksForNoPartWhileOneIsOnAir) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());
    sim_.control("fault slow 30");
    boxes_.add(1, "slow");
    ASSERT_TRUE(stepUntil([&] { return boxes_.armed.size() == 1; }));
    EXPECT_EQ(port_->submitting(), PartId{1});
    boxes_.looks = 0;

    for (int i = 0; i < 10; ++i) {
        port_->pump();
    }

    EXPECT_EQ(boxes_.looks, 0);
}

TEST_F(ModemPortTest, AsksTheOperatorWhenThereIsNothingToSend) {
    sim_.control("credit 12");
    boxes_.creditQuestion = CreditQuestion{"*100#", true};
    boxes_.add(1, "first");
    open(sim_.url());

    ASSERT_TRUE(stepUntil([&] { return !boxes_.creditAnswers.empty(); }));

    EXPECT_THAT(boxes_.ends, ElementsAre(Kind::Accepted));
    EXPECT_EQ(boxes_.creditAnswers[0].kind, CreditAnswer::Kind::Said);
    EXPECT_EQ(boxes_.creditAnswers[0].text, "Balance: 11");
}

TEST_F(ModemPortTest, TellsThatTheOperatorWasNotReached) {
    sim_.control("ussd refused");
    boxes_.creditQuestion = CreditQuestion{"*100#", true};
    open(sim_.url());

    ASSERT_TRUE(stepUntil([&] { return !boxes_.creditAnswers.empty(); }));

    EXPECT_EQ(boxes_.creditAnswers[0].kind, CreditAnswer::Kind::None);
    EXPECT_EQ(boxes_.creditAnswers[0].text, "");
}

TEST_F(ModemPortTest, DoesNotTypeAPartOverAndOverThatCannotBeArmed) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());
    boxes_.mayArm = false;
    boxes_.add(1, "the disk is full");
    const auto start = clock_.now().boot;

    ASSERT_TRUE(stepUntil([&] { return boxes_.ends.size() == 5; }));

    EXPECT_GE(clock_.now().boot - start, milliseconds{250 + 500 + 1000 + 2000});
    EXPECT_TRUE(sim_.modem.received().empty());
    boxes_.mayArm = true;
    EXPECT_TRUE(stepUntil([&] { return boxes_.ends.back() == Kind::Accepted; }));
}

TEST_F(ModemPortTest, PutsAPartAsideThatNoModemWouldTake) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());
    boxes_.waiting.push_back({PartId{1}, "not hexadecimal", 7});
    boxes_.add(2, "fine");

    ASSERT_TRUE(stepUntil([&] { return boxes_.ends.size() == 2; }));

    EXPECT_THAT(boxes_.ends, ElementsAre(Kind::Refused, Kind::Accepted));
    EXPECT_THAT(boxes_.armed, ElementsAre(2));
}

TEST_F(ModemPortTest, KeepsIncomingTexts) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());

    sim_.control("text +995555123456 I forgot my ID card");

    EXPECT_TRUE(stepUntil([&] { return !boxes_.kept.empty(); }));
}

TEST_F(ModemPortTest, OpensThePortAgainAfterALoss) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());

    sim_.unplug();
    ASSERT_TRUE(stepUntil([&] { return port_->row().state != "ready"; }));

    EXPECT_TRUE(becomesReady());
    EXPECT_EQ(sim_.connections, 2);
}

TEST_F(ModemPortTest, TellsThatAPartOnALostLineIsInDoubt) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());
    sim_.control("fault slow 30");
    boxes_.add(1, "on air");
    ASSERT_TRUE(stepUntil([&] { return !boxes_.armed.empty(); }));
    spin();

    sim_.unplug();

    EXPECT_TRUE(stepUntil([&] { return !boxes_.ends.empty(); }));
    EXPECT_THAT(boxes_.ends, ElementsAre(Kind::InDoubt));
}

TEST_F(ModemPortTest, WaitsLongerFromTryToTryWhileThereIsNoPort) {
    open("/dev/turnbell-no-such-port");
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 8; ++i) {
        waits.push_back((*port_->nextDeadline() - clock_.now().boot).count());
        clock_.advanceTo(*port_->nextDeadline());
        port_->tick();
    }

    EXPECT_THAT(waits, ElementsAre(250, 500, 1000, 2000, 4000, 8000, 10'000, 10'000));
    EXPECT_EQ(port_->row().state, "absent");
    EXPECT_EQ(port_->row().trouble, "port_missing");
    EXPECT_EQ(port_->row().troubleDetail, "/dev/turnbell-no-such-port");
    EXPECT_THAT(port_->row().troubleText, HasSubstr("does not exist"));
}

TEST_F(ModemPortTest, WaitsToBeToldWhereARoamingModemIsNow) {
    open("/dev/turnbell-no-such-port", true);

    EXPECT_TRUE(port_->away());
    EXPECT_EQ(port_->nextDeadline(), std::nullopt);

    port_->moveTo(sim_.url(), {});

    EXPECT_FALSE(port_->away());
    EXPECT_TRUE(becomesReady());
    EXPECT_EQ(port_->row().port, sim_.url());
}

TEST_F(ModemPortTest, OpensAMuteModemAgain) {
    open(sim_.url());
    ASSERT_TRUE(becomesReady());

    sim_.control("fault mute 120");
    boxes_.add(1, "nobody hears");

    EXPECT_TRUE(stepUntil([&] { return sim_.connections > 1; }));
    EXPECT_TRUE(stepUntil([&] { return !boxes_.ends.empty() && boxes_.ends.back() == Kind::Accepted; }));
    EXPECT_EQ(sim_.modem.received().size(), 1U);
}

TEST_F(ModemPortTest, TakesThePowerOfAModemThatNothingElseHelps) {
    int cycles = 0;
    port_ = std::make_unique<ModemPort>(
        boxes_, clock_, ModemPort::Options{.url = sim_.url(), .modem = {.named = true}, .cyclePower = [&] {
                                               sim_.modem.control("vanish", clock_.now().boot);
                                               return ++cycles > 0;
                                           }});
    ASSERT_TRUE(becomesReady());

    sim_.control("fault hang mute power");
    ASSERT_TRUE(stepUntil([&] { return cycles > 0; }));
    EXPECT_NE(port_->row().state, "ready");
    const int before = sim_.connections;
    sim_.control("return");

    EXPECT_TRUE(becomesReady());
    EXPECT_GT(sim_.connections, before) << "the line of before was let go of";
    EXPECT_EQ(cycles, 1);
}

TEST_F(ModemPortTest, IsOutOfServiceWhereNothingCanTakeThePower) {
    port_ = std::make_unique<ModemPort>(
        boxes_, clock_,
        ModemPort::Options{.url = sim_.url(), .modem = {.named = true}, .cyclePower = [] { return false; }});
    ASSERT_TRUE(becomesReady());

    sim_.control("fault hang mute power");

    EXPECT_TRUE(stepUntil([&] { return port_->row().recovering == "alarm"; }));
    EXPECT_NE(port_->row().trouble, "");
}

}  // namespace
}  // namespace turnbell
