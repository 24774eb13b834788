#include "modem/at/reference_reader.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

const std::string kFile = "AT+CRSM=176,28483,0,0,2";

struct ReferenceReaderTest : testing::Test {
    ReferenceReaderTest() {
        bench.modem.answer("ATS7?", {"\r\n050\r\n\r\nOK\r\n", "\r\n077\r\n\r\nOK\r\n"});
        bench.modem.answer(kFile, {"\r\n+CRSM: 144,0,\"29FF\"\r\n\r\nOK\r\n"});
    }

    void send(const std::string& answer) {
        bench.modem.answerText({answer});
        ASSERT_TRUE(bench.submit());
        bench.carry();
    }

    ModemBench bench;
};

TEST_F(ReferenceReaderTest, ReadsMarkAndFileAfterSetUpAndSetsTheMarkAfterwards) {
    bench.start();

    ASSERT_EQ(bench.mediator.readings.size(), 1U);
    EXPECT_EQ(bench.mediator.readings[0].lastReference, 0x29);
    EXPECT_FALSE(bench.mediator.readings[0].keptPower);
    EXPECT_TRUE(bench.mediator.readings[0].afterSetUp);
    EXPECT_EQ(bench.gsm.lastReference(), 0x29);
    EXPECT_EQ(bench.modem.count("ATS7=77"), 1);
}

TEST_F(ReferenceReaderTest, SeesThatTheModemKeptItsPower) {
    bench.start();
    bench.gsm.closed(bench.now);

    bench.start();

    ASSERT_EQ(bench.mediator.readings.size(), 2U);
    EXPECT_TRUE(bench.mediator.readings[1].keptPower);
    EXPECT_EQ(bench.modem.count("ATS7=77"), 1) << "it is there";
}

TEST_F(ReferenceReaderTest, ForgetsTheReferenceWhenThePortIsOpenedAnew) {
    bench.start();
    bench.gsm.closed(bench.now);
    bench.modem.answer(kFile, {"\r\n+CME ERROR: 10\r\n"});
    bench.mediator.taken.counts = false;

    bench.start();

    EXPECT_EQ(bench.gsm.lastReference(), std::nullopt) << "it may be another modem";
}

TEST_F(ReferenceReaderTest, SubmitsNothingAndMarksNothingBeforeTheReadingIsCommitted) {
    bench.modem.answer("ATS7?", {"\r\n050\r\n\r\nOK\r\n"});
    bench.mediator.taken.committed = false;
    bench.start();
    EXPECT_FALSE(bench.gsm.canSubmit());
    EXPECT_EQ(bench.modem.count("ATS7=77"), 0);

    bench.mediator.taken.committed = true;
    bench.run(seconds{1});

    EXPECT_TRUE(bench.gsm.canSubmit());
    EXPECT_EQ(bench.modem.count("ATS7=77"), 1);
}

TEST_F(ReferenceReaderTest, DoesNotUseACountThatIsNotProven) {
    bench.mediator.taken.counts = false;

    bench.start();

    EXPECT_EQ(bench.gsm.lastReference(), std::nullopt);
}

TEST_F(ReferenceReaderTest, ReadsAgainAfterADoubtAndWhenItIsToldTo) {
    bench.start();
    bench.mediator.taken.again = bench.now + seconds{45};
    send("\r\nERROR\r\n");
    ASSERT_EQ(bench.mediator.readings.size(), 2U);
    EXPECT_FALSE(bench.mediator.readings[1].afterSetUp);
    bench.mediator.taken.again.reset();

    bench.run(seconds{46});

    EXPECT_EQ(bench.mediator.readings.size(), 3U);
    EXPECT_TRUE(bench.gsm.canSubmit());
}

TEST_F(ReferenceReaderTest, ReadsAgainAfterARefusalAndNotAfterAnAcceptance) {
    bench.start();
    send("\r\n+CMGS: 42\r\n\r\nOK\r\n");
    EXPECT_EQ(bench.mediator.readings.size(), 1U);
    EXPECT_EQ(bench.gsm.lastReference(), 42);

    send("\r\n+CMS ERROR: 38\r\n");

    EXPECT_EQ(bench.mediator.readings.size(), 2U);
}

TEST_F(ReferenceReaderTest, KnowsTheReferenceStillWhenNothingWasSent) {
    bench.start();
    bench.mediator.arming = false;

    send("");

    EXPECT_EQ(bench.gsm.lastReference(), 0x29);
    EXPECT_EQ(bench.mediator.readings.size(), 1U);
}

TEST_F(ReferenceReaderTest, AsksASimWithoutTheFileOnce) {
    bench.modem.answer(kFile, {"\r\n+CRSM: 106,130\r\n\r\nOK\r\n"});
    bench.start();

    send("\r\n+CMS ERROR: 38\r\n");

    EXPECT_EQ(bench.mediator.readings.size(), 1U);
    EXPECT_EQ(bench.mediator.readings[0].lastReference, std::nullopt);
    EXPECT_TRUE(bench.gsm.canSubmit());
}

}  // namespace
}  // namespace turnbell::at
