#include "modem/at/receiver.h"

#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

const Bytes kMessage{0x00, 0xAB, 0xCD, 0xEF};
const std::string kRead = "\r\n+CMGR: 0,,3\r\n00ABCDEF\r\n\r\nOK\r\n";
const std::string kEmpty = "\r\nOK\r\n";

std::string listOf(const std::string& entries) {
    return "\r\n" + entries + "\r\nOK\r\n";
}

/// A modem driven through GsmModem; every test runs with the line cut into pieces of each size.
class ReceiverTest : public testing::TestWithParam<std::size_t> {
protected:
    ModemBench bench{GetParam()};
};

TEST_P(ReceiverTest, FindsWhatCameInWhileNobodyListened) {
    bench.modem.answer("AT+CMGL=4",
                       {listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n+CMGL: 7,1,,1\r\n0001\r\n"), kEmpty});

    bench.start();

    ASSERT_EQ(bench.mediator.offered.size(), 2U);
    EXPECT_EQ(bench.mediator.offered[0].pdu, kMessage);
    EXPECT_EQ(bench.mediator.offered[1].index, 7);
    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 1);
    EXPECT_EQ(bench.modem.count("AT+CMGD=7"), 1);
}

TEST_P(ReceiverTest, DeletesNothingThatIsNotKeptAndOffersItAgain) {
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n")});
    bench.mediator.keeping = false;
    bench.start();
    EXPECT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 0);

    bench.mediator.keeping = true;
    bench.run(seconds{60});

    EXPECT_EQ(bench.mediator.offered.size(), 2U);
    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 1);
}

TEST_P(ReceiverTest, LeavesMessagesOfOurOwnAlone) {
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 1,2,,3\r\n00ABCDEF\r\n+CMGL: 2,3,,3\r\n00ABCDEF\r\n")});

    bench.start();

    EXPECT_TRUE(bench.mediator.offered.empty());
    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 0);
}

TEST_P(ReceiverTest, KeepsALineThatIsNoPduAndDeletesItIfItReadsTheSameAgain) {
    const auto list = listOf(
        "+CMGL: 1,0,,99\r\n00ABCDEF\r\n+CMGL: 2,0,,3\r\n00ABCDE\r\n"
        "+CMGL: 3,0,,3\r\nHello there\r\n");
    bench.modem.answer("AT+CMGL=4", {list, list, kEmpty});

    bench.start();
    EXPECT_TRUE(bench.mediator.offered.empty());
    bench.run(seconds{3});

    ASSERT_EQ(bench.mediator.offered.size(), 3U);
    EXPECT_EQ(bench.mediator.offered[0].pdu, kMessage);
    EXPECT_EQ(asText(bench.mediator.offered[2].pdu), "Hello there");
    for (const auto* command : {"AT+CMGD=1", "AT+CMGD=2", "AT+CMGD=3"}) {
        EXPECT_EQ(bench.modem.count(command), 1) << command;
    }
}

TEST_P(ReceiverTest, DoesNotTakeNoiseOnTheLineForTheMessage) {
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 1,0,,3\r\n00AB~DEF\r\n"),
                                     listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n"), kEmpty});

    bench.start();
    bench.run(seconds{3});

    ASSERT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.mediator.offered[0].pdu, kMessage);
}

TEST_P(ReceiverTest, SelectsTheStoreThatAnAnnouncementNames) {
    bench.start();
    bench.modem.answer("AT+CMGR=0", {kRead});

    bench.say("\r\n+CMTI: \"ME\",0\r\n");

    ASSERT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.mediator.offered[0].store, "ME");
    const auto& commands = bench.modem.commands();
    EXPECT_EQ((std::vector<std::string>{commands.end() - 3, commands.end()}),
              (std::vector<std::string>{"AT+CPMS=\"ME\"", "AT+CMGR=0", "AT+CMGD=0"}));
}

TEST_P(ReceiverTest, ReadsAndSweepsAStoreThatJoinsAllOthers) {
    bench.modem.answer("AT+CPMS=?", {"\r\n+CPMS: (\"MT\"),(\"SM\"),(\"SM\")\r\n\r\nOK\r\n"});
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 104,0,,3\r\n00ABCDEF\r\n"), kEmpty});
    bench.start();
    bench.modem.answer("AT+CMGR=105", {kRead});

    bench.say("\r\n+CMTI: \"MT\",105\r\n");

    ASSERT_EQ(bench.mediator.offered.size(), 2U);
    EXPECT_EQ(bench.mediator.offered[0].store, "MT");
    EXPECT_EQ(bench.mediator.offered[1].store, "MT");
    EXPECT_EQ(bench.modem.count("AT+CPMS=\"MT\""), 1);
    EXPECT_EQ(bench.modem.count("AT+CMGD=104") + bench.modem.count("AT+CMGD=105"), 2);
}

TEST_P(ReceiverTest, GoesBackToItsOwnStoreForTheSweep) {
    bench.start();
    bench.modem.answer("AT+CMGR=0", {kRead});
    bench.say("\r\n+CMTI: \"ME\",0\r\n");

    bench.run(seconds{60});

    EXPECT_EQ(bench.modem.count("AT+CPMS=\"SM\""), 1);
}

TEST_P(ReceiverTest, LeavesAnAnnouncementAloneWhoseStoreCannotBeSelected) {
    bench.start();
    bench.modem.answer("AT+CPMS=\"ME\"", {"\r\n+CMS ERROR: 302\r\n"});

    bench.say("\r\n+CMTI: \"ME\",0\r\n");
    bench.run(seconds{1});

    EXPECT_EQ(bench.modem.count("AT+CMGR=0"), 0);
    EXPECT_EQ(bench.modem.count("AT+CPMS=\"ME\""), 1);
}

TEST_P(ReceiverTest, ReadsAnAnnouncedMessageAgainUntilItIsThere) {
    bench.start();
    bench.modem.answer("AT+CMGR=3", {kEmpty, "\r\n+CMS ERROR: 321\r\n", kRead});

    bench.say("\r\n+CMTI: \"SM\",3\r\n");
    EXPECT_EQ(bench.modem.count("AT+CMGR=3"), 1);
    bench.run(milliseconds{500});
    EXPECT_EQ(bench.modem.count("AT+CMGR=3"), 2);
    bench.run(milliseconds{1'000});

    EXPECT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.modem.count("AT+CMGR=3"), 3);
    EXPECT_EQ(bench.modem.count("AT+CMGD=3"), 1);
}

TEST_P(ReceiverTest, SweepsForAnAnnouncedMessageThatIsNotWhereItShouldBe) {
    bench.start();
    bench.modem.answer("AT+CMGR=3", {kEmpty});
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 7,0,,3\r\n00ABCDEF\r\n"), kEmpty});

    bench.say("\r\n+CMTI: \"SM\",3\r\n");
    bench.run(milliseconds{3'400});
    EXPECT_TRUE(bench.mediator.offered.empty());
    bench.run(milliseconds{200});

    EXPECT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.modem.count("AT+CMGD=7"), 1);
    EXPECT_EQ(bench.modem.count("AT+CMGD=3"), 0) << "what was never read is never deleted";
}

TEST_P(ReceiverTest, AcknowledgesADirectMessageThatItKept) {
    bench.modem.answer("AT+CSMS?", {"\r\n+CSMS: 1,1,1,1\r\n\r\nOK\r\n"});
    bench.start();

    bench.say("\r\n+CMT: ,3\r\n00ABCDEF\r\n");
    bench.say("\r\n+CDS: 3\r\n00ABCDEF\r\n");
    EXPECT_EQ(bench.modem.count("AT+CNMA"), 2);

    bench.mediator.keeping = false;
    bench.say("\r\n+CDS: 3\r\n00ABCDEF\r\n");
    bench.run(seconds{61});
    EXPECT_EQ(bench.modem.count("AT+CNMA"), 2) << "the network sends it again";
}

TEST_P(ReceiverTest, DoesNotAcknowledgeWhereNobodyWaitsForIt) {
    bench.start();

    bench.say("\r\n+CMT: ,3\r\n00ABCDEF\r\n");

    EXPECT_EQ(bench.modem.count("AT+CNMA"), 0);
}

TEST_P(ReceiverTest, SweepsAtOnceWhenTheStoreIsSaidToBeFull) {
    bench.start();
    const int sweeps = bench.modem.count("AT+CMGL=4");
    bench.modem.answerText({"\r\n+CMS ERROR: 322\r\n"});

    ASSERT_TRUE(bench.submit());
    bench.run(milliseconds{1});

    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), sweeps + 1);
}

TEST_P(ReceiverTest, SweepsWhenTheCountSaysThatTheStoreIsFull) {
    bench.start();
    bench.run(seconds{50});
    bench.modem.answer("AT+CPMS?", {"\r\n+CPMS: \"SM\",20,20,\"SM\",20,20,\"SM\",20,20\r\n\r\nOK\r\n"});
    bench.run(seconds{8});
    const int sweeps = bench.modem.count("AT+CMGL=4");
    bench.run(seconds{3});

    EXPECT_GT(bench.modem.count("AT+CMGL=4"), sweeps);
    bench.run(seconds{120});
    EXPECT_LT(bench.modem.count("AT+CMGL=4"), sweeps + 10) << "but not over and over";
}

TEST_P(ReceiverTest, SaysThatTheStoreIsNearlyFullOfWhatCannotBeKept) {
    bench.modem.answer(R"(AT+CPMS="SM","SM","SM")", {"\r\n+CPMS: 4,5,4,5,4,5\r\n\r\nOK\r\n"});
    std::string entries;
    for (int index = 1; index <= 4; ++index) {
        entries += "+CMGL: " + std::to_string(index) + ",0,,3\r\n00ABCDEF\r\n";
    }
    bench.modem.answer("AT+CMGL=4", {listOf(entries), listOf(entries), kEmpty});
    bench.mediator.keeping = false;

    bench.start();
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::StoreFull);
    EXPECT_EQ(bench.gsm.status().detail, "SM 4/5");

    bench.mediator.keeping = true;
    bench.run(seconds{61});
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(ReceiverTest, GivesUpDeletingAfterTwoTriesAndSaysSo) {
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n")});
    bench.modem.answer("AT+CMGD=1", {"\r\n+CMS ERROR: 321\r\n", "\r\nOK\r\n"});

    bench.start();
    bench.run(seconds{200});

    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 2);
    EXPECT_EQ(bench.mediator.offered.size(), 2U);
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::StoreStuck);
    EXPECT_EQ(bench.gsm.status().detail, "SM 1");
}

TEST_P(ReceiverTest, ForgetsAStuckMessageWhenItIsGone) {
    const std::string stuck = listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n");
    bench.modem.answer("AT+CMGL=4", {stuck, stuck, stuck, kEmpty});
    bench.start();
    bench.run(seconds{125});
    ASSERT_EQ(bench.gsm.status().trouble, Trouble::StoreStuck);

    bench.run(seconds{60});

    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(ReceiverTest, TakesADirectReportAndAsksAgainWhenItWasNotKept) {
    bench.start();
    bench.mediator.keeping = false;
    bench.say("\r\n+CDS: 3\r\n00ABCDEF\r\n");
    EXPECT_EQ(bench.mediator.reports, std::vector<Bytes>{kMessage});

    bench.mediator.keeping = true;
    bench.run(seconds{180});

    EXPECT_EQ(bench.mediator.reports.size(), 2U);
}

TEST_P(ReceiverTest, KeepsAMessageThatCameWithoutACopy) {
    bench.start();

    bench.say("\r\n+CMT: ,3\r\n00ABCDEF\r\n");

    ASSERT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(bench.mediator.offered[0].store, "");
    EXPECT_EQ(bench.mediator.offered[0].pdu, kMessage);
}

TEST_P(ReceiverTest, KeepsADirectLineThatIsNoPduWithTheOneBeforeItForThereIsNoCopy) {
    bench.modem.answer("AT+CSMS?", {"\r\n+CSMS: 1,1,1,1\r\n\r\nOK\r\n"});
    bench.start();

    bench.say("\r\n+CMT: \"+995555123456\",,\"26/11/22,11:00:00+16\"\r\nHello there\r\n");
    bench.say("\r\n+CDS: 3\r\n00AB~DEF\r\n");

    ASSERT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_EQ(asText(bench.mediator.offered[0].pdu),
              "+CMT: \"+995555123456\",,\"26/11/22,11:00:00+16\"\nHello there");
    ASSERT_EQ(bench.mediator.reports.size(), 1U);
    EXPECT_EQ(asText(bench.mediator.reports[0]), "+CDS: 3\n00AB~DEF");
    EXPECT_EQ(bench.modem.count("AT+CNMA"), 2);
}

TEST_P(ReceiverTest, SweepsAtOnceWhenTheModemSaysThatItsStoreIsFull) {
    bench.modem.answer("AT+CGMI", {"\r\nhuawei\r\n\r\nOK\r\n"});
    bench.start();
    const int sweeps = bench.modem.count("AT+CMGL=4");

    bench.say("\r\n^SMMEMFULL:\"SM\"\r\n");
    bench.run(seconds{1});

    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), sweeps + 1);
}

TEST_P(ReceiverTest, ReadsBetweenTwoPartsOfALongQueue) {
    bench.start();
    bench.modem.answer("AT+CMGR=0", {kRead});
    bench.modem.answerText(
        {"\r\n+CMTI: \"SM\",0\r\n\r\n+CMGS: 1\r\n\r\nOK\r\n", "\r\n+CMGS: 2\r\n\r\nOK\r\n"});

    for (int tag = 1; tag <= 3; ++tag) {
        ASSERT_TRUE(bench.submit(tag));
        bench.carry();
    }

    EXPECT_EQ(bench.mediator.outcomes.size(), 3U);
    EXPECT_EQ(bench.modem.count("AT+CMGD=0"), 1);
}

TEST_P(ReceiverTest, SweepsEveryStoreThatTheModemCanRead) {
    bench.modem.answer("AT+CPMS=?",
                       {"\r\n+CPMS: (\"ME\",\"SM\",\"SR\"),(\"ME\",\"SM\"),(\"ME\",\"SM\")\r\n\r\nOK\r\n"});

    bench.start();

    EXPECT_EQ(bench.modem.count("AT+CPMS=\"SR\""), 1);
    EXPECT_EQ(bench.modem.count("AT+CPMS=\"SM\""), 1);
    EXPECT_EQ(bench.modem.count("AT+CPMS=\"ME\""), 1);
    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), 3);
}

TEST_P(ReceiverTest, SaysThatTheStoreFillsWithWhatItCannotTake) {
    bench.modem.answer(R"(AT+CPMS="SM","SM","SM")", {"\r\n+CPMS: 2,4,2,4,2,4\r\n\r\nOK\r\n"});
    const std::string ours = "+CMGL: 1,2,,3\r\n00ABCDEF\r\n";
    bench.modem.answer("AT+CMGL=4", {listOf(ours), listOf(ours + "+CMGL: 3,3,,3\r\n00ABCDEF\r\n"), kEmpty});

    bench.start();
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None) << "one of four";
    bench.run(seconds{60});
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::StoreForeign);
    EXPECT_EQ(bench.gsm.status().detail, "SM 2/4");

    bench.run(seconds{60});
    EXPECT_EQ(bench.gsm.status().trouble, Trouble::None);
}

TEST_P(ReceiverTest, SweepsEveryStoreBeforeAnythingIsSent) {
    bench.modem.answer("AT+CPMS=?",
                       {"\r\n+CPMS: (\"ME\",\"SM\",\"SR\"),(\"ME\",\"SM\"),(\"ME\",\"SM\")\r\n\r\nOK\r\n"});
    bench.modem.answer("AT+CMGL=4", {listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n"), kEmpty, ""});

    bench.start();
    EXPECT_EQ(bench.gsm.status().state, ModemState::Ready);
    EXPECT_EQ(bench.mediator.offered.size(), 1U);
    EXPECT_FALSE(bench.gsm.canSubmit()) << "the third store has not answered";

    bench.run(seconds{25});
    EXPECT_TRUE(bench.gsm.canSubmit()) << "and does not: sending goes on";
    EXPECT_EQ(bench.modem.count("AT+CMGD=1"), 1);
}

TEST_P(ReceiverTest, SweepsAgainBeforeAnythingIsSentWhenTheStoreRefused) {
    bench.modem.answer("AT+CMGL=4",
                       {"\r\n+CMS ERROR: 314\r\n", listOf("+CMGL: 1,0,,3\r\n00ABCDEF\r\n"), kEmpty});

    bench.gsm.opened(bench.now);
    bench.run(milliseconds{700});
    EXPECT_FALSE(bench.gsm.canSubmit());
    bench.run(milliseconds{200});

    EXPECT_TRUE(bench.gsm.canSubmit());
    EXPECT_EQ(bench.mediator.offered.size(), 1U);
}

TEST_P(ReceiverTest, SendsAfterASweepThatFailedThreeTimes) {
    bench.modem.answer("AT+CMGL=4", {"\r\n+CMS ERROR: 321\r\n"});

    bench.start();
    bench.run(seconds{2});

    EXPECT_TRUE(bench.gsm.canSubmit());
    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), 3);
}

TEST_P(ReceiverTest, RestsBetweenTwoFirstSweepsWhateverIsAnnounced) {
    bench.modem.answer("AT+CMGL=4", {"\r\n+CMS ERROR: 500\r\n", kEmpty});
    bench.modem.answer("AT+CMGR=1", {kRead});
    bench.gsm.opened(bench.now);
    while (bench.modem.count("AT+CMGL=4") == 0) {
        bench.run(milliseconds{10});
    }

    bench.say("\r\n+CMTI: \"SM\",1\r\n");
    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), 1);
    EXPECT_EQ(bench.modem.count("AT+CMGR=1"), 0);
    bench.run(seconds{2});

    EXPECT_EQ(bench.modem.count("AT+CMGL=4"), 2);
    EXPECT_EQ(bench.modem.count("AT+CMGR=1"), 1);
}

INSTANTIATE_TEST_SUITE_P(Chunks, ReceiverTest, testing::Values(1, 2, 7, 64));

}  // namespace
}  // namespace turnbell::at
