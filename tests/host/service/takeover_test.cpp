#include "host/service/takeover.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::HasSubstr;

constexpr auto kAna = "+995555100001";

/// Two SIMs in service, and texts of more than one part.
class TakeoverTest : public testing::Test {
protected:
    TakeoverTest() { setSims({"a", "b"}); }

    static Catalog georgianCatalog() {
        auto catalog = smallCatalog();
        catalog.branch.languages = {"ka", "en"};  // 70 characters a part
        return catalog;
    }

    void setSims(const std::vector<std::string>& iccids) {
        std::vector<wire::ModemRow> rows;
        for (const auto& iccid : iccids) {
            wire::ModemRow row;
            row.iccid = iccid;
            row.state = "ready";
            rows.push_back(row);
        }
        branch.service->setModems(rows, branch.clock.now());
    }

    /// This SIM takes its next part; false: there is none for it.
    bool send(const std::string& iccid, SubmissionEnd::Kind how = SubmissionEnd::Kind::Accepted) {
        const ModemIdentity modem{{}, {}, iccid};
        const auto job = branch.service->nextSubmission(modem, branch.clock.now());
        if (!job || !branch.service->arm(job->part, {modem}, branch.clock.now())) {
            return false;
        }
        const int reference = how == SubmissionEnd::Kind::Accepted ? 7 : -1;
        branch.settle(job->part,
                      {.kind = how, .reference = reference, .why = "modem vanished", .modem = modem});
        const auto text = sms::decode(*fromHex(job->pdu), sms::Direction::FromMobile);
        lastConcat = std::get<sms::Submit>(*text).userData.concat->reference;
        return true;
    }

    wire::MessageRow message(MessageKind kind = MessageKind::Welcome) { return branch.message(kind); }

    TestBranch branch{georgianCatalog()};
    int lastConcat = -1;
};

TEST_F(TakeoverTest, LeavesTheRestOfATextToTheSimThatBeganIt) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a"));
    ASSERT_GE(message().parts, 2);

    EXPECT_FALSE(send("b"));
    EXPECT_TRUE(send("a"));
}

TEST_F(TakeoverTest, GivesATextThatWasNotBegunToTheOtherAtOnce) {
    branch.checkIn(kAna);
    setSims({"b"});

    EXPECT_TRUE(send("b"));
}

TEST_F(TakeoverTest, SendsTheWholeTextAnewAfterTwentySeconds) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a"));
    const auto firstConcat = lastConcat;
    setSims({"b"});

    branch.pass(seconds{19});
    EXPECT_FALSE(send("b"));
    branch.pass(seconds{1});

    const int parts = message().parts;
    for (int i = 0; i < parts; ++i) {
        EXPECT_TRUE(send("b"));
        EXPECT_NE(lastConcat, firstConcat);
    }
    EXPECT_FALSE(send("b"));
    EXPECT_EQ(message().submissions, parts + 1);
    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).messagesRepeated, 1);
}

TEST_F(TakeoverTest, DoesNotWaitForEvidenceThatCannotCome) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a", SubmissionEnd::Kind::InDoubt));  // a welcome: 120 s
    setSims({"b"});

    branch.pass(seconds{20});

    EXPECT_TRUE(send("b"));
}

TEST_F(TakeoverTest, GoesOnWithItsOwnSimIfThatComesBackInTime) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a"));
    setSims({"b"});
    branch.pass(seconds{19});
    setSims({"a", "b"});
    branch.pass(seconds{60});

    EXPECT_FALSE(send("b"));
    EXPECT_TRUE(send("a"));
    EXPECT_EQ(message().submissions, 2);
}

TEST_F(TakeoverTest, NeedsAnotherSim) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a"));
    setSims({});
    branch.pass(seconds{60});

    setSims({"b"});
    branch.pass(seconds{0});

    EXPECT_TRUE(send("b"));
}

TEST_F(TakeoverTest, SendsATextNoThirdTime) {
    branch.checkIn(kAna);
    ASSERT_TRUE(send("a"));
    setSims({"b"});
    branch.pass(seconds{20});
    ASSERT_TRUE(send("b"));
    setSims({"a"});

    branch.pass(seconds{60});

    EXPECT_FALSE(send("a"));
    EXPECT_THAT(message().why, HasSubstr("it waits for the SIM card that began it, …b"));
}

TEST_F(TakeoverTest, LeavesATextThatMustNotGoTwiceToItsSimAndSaysSo) {
    branch.checkIn(kAna);
    while (send("a")) {
    }
    ASSERT_TRUE(branch.ask(wire::MessageSend{kAna, std::string(300, 'x')}));
    ASSERT_TRUE(send("a"));
    setSims({"b"});

    branch.pass(seconds{20});

    EXPECT_FALSE(send("b"));
    EXPECT_THAT(message(MessageKind::Notice).why, HasSubstr("it waits for the SIM card that began it"));
    branch.pass(std::chrono::hours{2});
    EXPECT_EQ(message(MessageKind::Notice).state, "expired");
    EXPECT_EQ(message(MessageKind::Notice).why, "the SIM card that began it was away until it was too late");
    EXPECT_EQ(message(MessageKind::Notice).submissions, 1);
}

TEST_F(TakeoverTest, SaysOfATextThatWasLateAtTheStartNothingOfASim) {
    branch.checkIn(kAna);
    while (send("a")) {
    }
    ASSERT_TRUE(branch.ask(wire::MessageSend{kAna, std::string(300, 'x')}));
    ASSERT_TRUE(send("a"));

    branch.clock.advance(std::chrono::hours{2});  // the service is off
    branch.restart();
    branch.pass(seconds{1});

    EXPECT_EQ(message(MessageKind::Notice).state, "expired");
    EXPECT_EQ(message(MessageKind::Notice).why, "a part of it could not be sent in time");
}

}  // namespace
}  // namespace turnbell
