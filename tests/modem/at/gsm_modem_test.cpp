#include "modem/at/gsm_modem.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

using Kind = SubmitOutcome::Kind;

/// Every test runs with the line cut into pieces of each size.
class GsmModemTest : public testing::TestWithParam<std::size_t> {
protected:
    ModemBench bench{GetParam()};
};

TEST_P(GsmModemTest, BecomesReadyAndKnowsWhoItIs) {
    EXPECT_EQ(bench.gsm.status().state, ModemState::Absent);

    bench.start();

    const ModemStatus& status = bench.gsm.status();
    EXPECT_EQ(status.state, ModemState::Ready);
    EXPECT_EQ(status.manufacturer, "Turnbell");
    EXPECT_EQ(status.model, "Bench 1");
    EXPECT_EQ(status.imei, "356938035643809");
    EXPECT_EQ(status.imsi, "282011234567890");
    EXPECT_EQ(status.operatorName, "Magti, GE");
    EXPECT_EQ(status.signalPercent, 100);
    EXPECT_EQ(status.storeTotal, 20);
    EXPECT_EQ(status.trouble, Trouble::None);
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_P(GsmModemTest, BecomesReadyWithinHalfASecond) {
    bench.gsm.opened(bench.now);
    bench.run(milliseconds{500});

    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
}

TEST_P(GsmModemTest, SetsUpAModemThatEchoes) {
    bench.modem.echo(true);

    bench.start();
    ASSERT_TRUE(bench.submit());
    bench.carry();

    EXPECT_EQ(bench.gsm.status().model, "Bench 1");
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
}

TEST_P(GsmModemTest, TypesEscapeBeforeAnythingElse) {
    bench.start();

    EXPECT_EQ(bench.modem.typed().front(), '\x1B');
    EXPECT_EQ(bench.modem.typed().find('\x1A'), std::string::npos);
}

TEST_P(GsmModemTest, LeavesAPromptOfAnEarlierLifeWithoutSendingIt) {
    bench.modem.answer("AT+CMGS=99", {"\r\n> "});
    bench.modem.receive(asBytes("AT+CMGS=99\r0011"));

    bench.start();

    EXPECT_EQ(bench.modem.commands().at(1), "0011<1B>");
    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
}

TEST_P(GsmModemTest, SendsAPartAndReportsItsReference) {
    bench.start();

    ASSERT_TRUE(bench.submit(5));
    EXPECT_FALSE(bench.gsm.canSubmit());
    bench.carry();

    ASSERT_EQ(bench.mediator.outcomes.size(), 1U);
    EXPECT_EQ(bench.mediator.outcomes[0].first, PartId{5});
    EXPECT_EQ(bench.outcome().kind, Kind::Accepted);
    EXPECT_EQ(bench.outcome().reference, 7);
    EXPECT_EQ(bench.mediator.armed, std::vector<PartId>{PartId{5}});
    EXPECT_EQ(bench.modem.commands().back(), kPdu + "<1A>");
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_P(GsmModemTest, SendsTwentyPartsWithoutEverWaiting) {
    bench.start();
    const BootTime before = bench.now;

    for (int tag = 1; tag <= 20; ++tag) {
        ASSERT_TRUE(bench.submit(tag));
        bench.carry();
    }

    EXPECT_EQ(bench.mediator.outcomes.size(), 20U);
    EXPECT_EQ(bench.now, before);
}

TEST_P(GsmModemTest, ReadsAnAnnouncedMessageAndDeletesItAfterItIsKept) {
    bench.start();
    bench.modem.answer("AT+CMGR=0", {"\r\n+CMGR: 0,,3\r\n00ABCDEF\r\n\r\nOK\r\n"});

    bench.say("\r\n+CMTI: \"SM\",0\r\n");

    ASSERT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.mediator.offered[0].store, "SM");
    EXPECT_EQ(bench.mediator.offered[0].index, 0);
    EXPECT_EQ(bench.mediator.offered[0].pdu, (Bytes{0x00, 0xAB, 0xCD, 0xEF}));
    EXPECT_EQ(bench.modem.commands().back(), "AT+CMGD=0");
}

TEST_P(GsmModemTest, RefusesAPduThatIsNotWhatItsLengthSays) {
    bench.start();

    EXPECT_EQ(bench.gsm.submit({PartId{1}, kPdu, kPduLength + 1}, bench.now).error().code,
              ErrorCode::Invalid);
    EXPECT_EQ(bench.gsm.submit({PartId{1}, "00\x1A", 1}, bench.now).error().code, ErrorCode::Invalid);
    EXPECT_EQ(bench.gsm.submit({PartId{1}, "", 0}, bench.now).error().code, ErrorCode::Invalid);
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_P(GsmModemTest, RefusesASecondPartAndAnyBeforeItIsReady) {
    EXPECT_EQ(bench.submit().error().code, ErrorCode::Busy);
    bench.start();
    ASSERT_TRUE(bench.submit());

    EXPECT_EQ(bench.submit().error().code, ErrorCode::Busy);
}

INSTANTIATE_TEST_SUITE_P(Chunks, GsmModemTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
