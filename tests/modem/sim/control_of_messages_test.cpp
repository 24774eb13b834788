#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

class ControlOfMessagesTest : public LineFixture {
protected:
    sms::Deliver stored(int index) {
        const auto said = ask("AT+CMGR=" + std::to_string(index));
        const auto start = said.find("\r\n", 2) + 2;
        const auto pdu = fromHex(said.substr(start, said.find("\r\n", start) - start));
        return std::get<sms::Deliver>(sms::decode(pdu.value(), sms::Direction::FromNetwork).value());
    }
};

TEST_F(ControlOfMessagesTest, BringInATextFromANumberOrAName) {
    EXPECT_EQ(control("text +995555000111 I forgot my ID card"), "parts 1");
    control("text Bank მადლობა 😀");

    EXPECT_EQ(stored(1).from, "+995555000111");
    EXPECT_EQ(stored(1).userData.text, "I forgot my ID card");
    EXPECT_EQ(stored(1).timestamp.utc, ManualClock::kStart.utc);
    EXPECT_EQ(stored(1).timestamp.quarterHours, 16);
    EXPECT_TRUE(stored(2).fromIsName());
    EXPECT_EQ(stored(2).userData.text, "მადლობა 😀");
}

TEST_F(ControlOfMessagesTest, CutALongTextIntoPartsOfOneReference) {
    const std::string text(200, 'a');

    EXPECT_EQ(control("text 5550 " + text), "parts 2");
    control("text 5550 " + text);

    EXPECT_EQ(stored(1).userData.concat->reference, stored(2).userData.concat->reference);
    EXPECT_NE(stored(1).userData.concat->reference, stored(3).userData.concat->reference);
    EXPECT_EQ(stored(1).userData.text + stored(2).userData.text, text);
}

TEST_F(ControlOfMessagesTest, RefuseASenderAndAPduThatCannotBe) {
    const auto now = clock.now().boot;

    EXPECT_FALSE(modem.control("text NameThatIsTooLong Hi", now));
    EXPECT_FALSE(modem.control("text", now));
    EXPECT_FALSE(modem.control("pdu xyz", now));
    EXPECT_FALSE(modem.control("pdu", now));
    EXPECT_FALSE(modem.control("pdu 0791", now));
    EXPECT_TRUE(modem.takeEvents().empty());
}

TEST_F(ControlOfMessagesTest, CountWhatWasSent) {
    EXPECT_EQ(control("received-count"), "0");
    send("Hello");
    EXPECT_EQ(control("received-count"), "1");
}

}  // namespace
}  // namespace turnbell::sim
