#include "modem/sim/submission.h"

#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

using SubmissionTest = LineFixture;

TEST_F(SubmissionTest, CountsReferencesRoundFrom255To0) {
    for (int i = 0; i < 255; ++i) {
        send("n");
    }

    EXPECT_EQ(modem.received().back().reference, 255);
    EXPECT_EQ(send("n"), "\r\n+CMGS: 0\r\n" + kOk);
}

TEST_F(SubmissionTest, TakesATextAtCtrlZAndAnswersWhenTheAirTimeIsOver) {
    control("fault slow 22 1");

    EXPECT_EQ(send("Hello"), "");
    EXPECT_EQ(modem.received().size(), 1U);
    EXPECT_EQ(pass(milliseconds{21'999}), "");
    EXPECT_EQ(pass(milliseconds{1}), "\r\n+CMGS: 1\r\n" + kOk);
}

TEST_F(SubmissionTest, RefusesAPduThatIsNotWhatWasAnnounced) {
    auto text = part("Hello");

    text.length += 1;
    EXPECT_EQ(send(text), "\r\n+CMS ERROR: 304\r\n");
    text.length -= 1;
    text.pdu[4] = 'x';
    EXPECT_EQ(send(text), "\r\n+CMS ERROR: 304\r\n");
    EXPECT_EQ(send(sms::SubmitPart{.pdu = "00FFFFFF", .length = 3, .text = ""}), "\r\n+CMS ERROR: 304\r\n");
    EXPECT_TRUE(modem.received().empty());
}

TEST_F(SubmissionTest, FindsARepetitionOfTheLastText) {
    send("Hello");

    EXPECT_EQ(send(part("Hello", {.reference = 1, .rejectDuplicates = true})), "\r\n+CMS ERROR: 197\r\n");
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_F(SubmissionTest, TakesARepetitionOfATextThatNeverArrived) {
    control("fault refuse 38 1");
    EXPECT_EQ(send("Hello"), "\r\n+CMS ERROR: 38\r\n");

    EXPECT_EQ(send(part("Hello", {.reference = 1, .rejectDuplicates = true})), "\r\n+CMGS: 1\r\n" + kOk);
    EXPECT_TRUE(modem.received().front().submit.rejectDuplicates);
}

TEST_F(SubmissionTest, TakesARepetitionTwiceWhereTheCentreDoesNotLook) {
    control("duplicates taken");
    send("Hello");

    EXPECT_EQ(send(part("Hello", {.reference = 1, .rejectDuplicates = true})), "\r\n+CMGS: 1\r\n" + kOk);
    EXPECT_EQ(modem.received().size(), 2U);
}

TEST_F(SubmissionTest, MovesTheCounterOfARefusedTextAndNotOfOneThatWasNeverSent) {
    control("fault refuse 38 1");
    send("Refused");
    EXPECT_EQ(ask("AT+CRSM=176,28483,0,0,1"), "\r\n+CRSM: 144,0,\"01\"\r\n" + kOk);

    control("fault not-sent 1");
    EXPECT_EQ(send("Lost"), "");
    EXPECT_EQ(ask("AT+CRSM=176,28483,0,0,1"), "\r\n+CRSM: 144,0,\"01\"\r\n" + kOk);
    EXPECT_TRUE(modem.received().empty());
}

TEST_F(SubmissionTest, ForgetsTheReferenceOrTheAnswerWhenTold) {
    control("fault no-reference 1");
    EXPECT_EQ(send("One"), kOk);

    control("fault no-answer 1");
    EXPECT_EQ(send("Two"), "");

    EXPECT_EQ(modem.received().size(), 2U);
    EXPECT_EQ(send("Three"), "\r\n+CMGS: 3\r\n" + kOk);
}

TEST_F(SubmissionTest, PaysForEachPartUntilTheCreditIsGone) {
    control("credit 1 21");

    EXPECT_EQ(send("One"), "\r\n+CMGS: 1\r\n" + kOk);
    EXPECT_EQ(send("Two"), "\r\n+CMS ERROR: 21\r\n");
    EXPECT_EQ(modem.received().size(), 1U);
}

TEST_F(SubmissionTest, NeedsTheNetwork) {
    control("register denied");

    EXPECT_EQ(send("Hello"), "\r\n+CMS ERROR: 331\r\n");
}

TEST(Submission, ComparesTheLengthWithoutTheServiceCentre) {
    EXPECT_TRUE(hasLength("0001", 1));
    EXPECT_TRUE(hasLength("02919901", 1));
    EXPECT_FALSE(hasLength("0001", 2));
    EXPECT_FALSE(hasLength("", 0));
    EXPECT_FALSE(hasLength("FF01", 1));
    EXPECT_FALSE(hasLength("000", 1));
}

}  // namespace
}  // namespace turnbell::sim
