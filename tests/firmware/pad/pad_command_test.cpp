#include "tests/firmware/pad/pad_at_hand.h"

namespace pad {
namespace {

class PadCommandTest : public PadAtHand {};

TEST_F(PadCommandTest, ACommandIsDoneOnceAndAnsweredEachTime) {
    open();
    Command command;
    command.id = 7;
    command.operation = Operation::ModemOff;
    command.argument = 1;
    forget();
    for (int i = 0; i < 10; ++i) {
        say(command);
        runLinked(2000);  // it is over in between
    }

    EXPECT_EQ(all<CommandResult>().size(), 10U);
    EXPECT_EQ(last<CommandResult>().id, 7);
    EXPECT_EQ(last<CommandResult>().result, Result::Done);
    EXPECT_EQ(last<Status>().flags & status::kPolicySpent, 0);
}

TEST_F(PadCommandTest, AnOlderCommandThatComesAgainIsNotDoneAgain) {
    open();
    Command lampOn;
    lampOn.operation = Operation::Lamp;
    lampOn.argument = 1;
    Command lampOff = lampOn;
    lampOff.argument = 0;
    lampOn.id = 65'535;
    lampOff.id = 0;  // the next one, over the wrap
    say(lampOn);
    say(lampOff);
    forget();

    say(lampOn);
    run(100);

    EXPECT_FALSE(board_.isOn(Output::Lamp));
    for (const auto& result : all<CommandResult>()) {
        EXPECT_EQ(result.id, lampOff.id);
    }
}

TEST_F(PadCommandTest, TheSameCommandOnAnotherLinkIsAnotherOne) {
    open();
    EXPECT_EQ(command(Operation::SetId, 5), Result::Done);
    open(0x7777);
    Command again;
    again.id = commandId_;
    again.operation = Operation::SetId;
    again.argument = 6;
    say(again);
    run(200);
    open(0x8888);

    EXPECT_EQ(last<HelloAck>().id, 6U);
}

TEST_F(PadCommandTest, ACommandOfAnOlderLinkIsNotDoneAgainWhenTheLineSaysAllOfItAgain) {
    open();
    EXPECT_EQ(command(Operation::Lamp, 1), Result::Done);
    Command again;
    again.id = commandId_;
    again.argument = 1;
    const auto old = link_;
    open(0x7777);

    say(Hello{}, kHello);
    say(again, old);
    run(100);

    EXPECT_FALSE(board_.isOn(Output::Lamp));
}

TEST_F(PadCommandTest, KeepsTheIdThatItWasGiven) {
    open();
    EXPECT_EQ(command(Operation::SetId, 4711), Result::Done);
    restart();  // right behind the answer
    open();

    EXPECT_EQ(last<HelloAck>().id, 4711U);
}

TEST_F(PadCommandTest, LampAndChimeObeyAndEndWithTheLink) {
    open();
    command(Operation::Lamp, 1);
    EXPECT_TRUE(board_.isOn(Output::Lamp));
    command(Operation::Chime, 1000);
    EXPECT_TRUE(board_.isOn(Output::Chime));
    runLinked(1000);
    EXPECT_FALSE(board_.isOn(Output::Chime));
    EXPECT_TRUE(board_.isOn(Output::Lamp));

    run(4000);
    EXPECT_FALSE(board_.isOn(Output::Lamp));
}

TEST_F(PadCommandTest, KeepsItsPolicyAndObeysItWhenTheHostGoesSilent) {
    open();
    PowerPolicy policy;
    policy.silentMinutes = 2;
    policy.offSeconds = 5;
    policy.timesADay = 1;
    say(policy);
    run(200);
    restart();
    open();
    say(state_);
    run(2 * kMinute - kSecond);
    EXPECT_FALSE(board_.isOn(Output::ModemOff));

    run(2 * kSecond);
    EXPECT_TRUE(board_.isOn(Output::ModemOff));
    run(5 * kSecond);
    EXPECT_FALSE(board_.isOn(Output::ModemOff));

    open(0x7777);
    run(600);
    EXPECT_EQ(last<Status>().flags & status::kPolicySpent, status::kPolicySpent);
}

TEST_F(PadCommandTest, SaysThatTheModemIsOffOnceItIs) {
    open();
    Command off;
    off.operation = Operation::ModemOff;
    off.argument = 5;
    forget();
    say(off);
    while (all<CommandResult>().empty()) {
        ASSERT_LT(board_.now, kSecond);
        run(1);
    }

    EXPECT_TRUE(board_.isOn(Output::ModemOff));
}

TEST_F(PadCommandTest, TheStatusTellsThatTheModemIsOff) {
    open();
    command(Operation::ModemOff, 5);
    runLinked(600);

    EXPECT_EQ(last<Status>().flags & status::kModemOff, status::kModemOff);
}

TEST_F(PadCommandTest, ABoardWithoutARelaySwitchesNothingWhenTheHostGoesSilent) {
    board_.parts = capability::kDisplay | capability::kKeypad;
    open();
    PowerPolicy policy;
    policy.silentMinutes = 1;
    policy.offSeconds = 60;
    policy.timesADay = 8;
    say(policy);
    for (int i = 0; i < 100; ++i) {
        run(kSecond);
        EXPECT_FALSE(board_.isOn(Output::ModemOff));
    }
}

struct Row {
    Operation operation;
    std::uint32_t argument;
    std::uint16_t parts;
    Result result;

    friend std::ostream& operator<<(std::ostream& out, const Row& row) {
        return out << static_cast<int>(row.operation) << ' ' << row.argument << " parts " << row.parts;
    }
};

class PadCommandRowTest : public PadAtHand, public testing::WithParamInterface<Row> {};

TEST_P(PadCommandRowTest, IsAnswered) {
    board_.parts = GetParam().parts;
    open();

    EXPECT_EQ(command(GetParam().operation, GetParam().argument), GetParam().result);
}

constexpr std::uint16_t kAll = 0x1F;
INSTANTIATE_TEST_SUITE_P(
    Commands, PadCommandRowTest,
    testing::Values(
        Row{Operation::Lamp, 2, kAll, Result::Done}, Row{Operation::Lamp, 3, kAll, Result::Invalid},
        Row{Operation::Lamp, 1, capability::kChime, Result::Unknown},
        Row{Operation::Chime, 5, capability::kLamp, Result::Unknown},
        Row{Operation::Chime, 5000, kAll, Result::Done}, Row{Operation::Chime, 5001, kAll, Result::Invalid},
        Row{Operation::Identify, 60, kAll, Result::Done}, Row{Operation::Identify, 61, kAll, Result::Invalid},
        Row{Operation::SetId, 1, kAll, Result::Done}, Row{Operation::SetId, 0, kAll, Result::Invalid},
        Row{Operation::ModemOff, 60, kAll, Result::Done}, Row{Operation::ModemOff, 61, kAll, Result::Invalid},
        Row{Operation::ModemOff, 0, kAll, Result::Invalid},
        Row{Operation::ModemOff, 0x0101, kAll, Result::Invalid},
        Row{Operation::ModemOff, 5, capability::kDisplay, Result::Unknown},
        Row{Operation::Calibrate, 0, kAll, Result::Done}, Row{Operation::Calibrate, 1, kAll, Result::Done},
        Row{Operation::Calibrate, 2, kAll, Result::Invalid},
        Row{Operation::Calibrate, 0, capability::kModemRelay, Result::Unknown},
        Row{static_cast<Operation>(77), 0, kAll, Result::Unknown}));

}  // namespace
}  // namespace pad
