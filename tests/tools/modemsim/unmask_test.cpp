#include "tools/modemsim/unmask.h"

#include "modem/at/trace_mask.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"

#include <gtest/gtest.h>

namespace turnbell::modemsim {
namespace {

sms::Message decoded(const std::string& hex, sms::Direction direction) {
    const auto bytes = fromHex(hex);
    EXPECT_TRUE(bytes) << hex;
    auto message = sms::decode(*bytes, direction);
    EXPECT_TRUE(message) << hex << ": " << message.error().message;
    return *message;
}

std::string masked(const std::string& hex) {
    return at::TraceMask{}.typed(hex);
}

TEST(Unmask, MakesATextThatDecodesAndIsAsLong) {
    const auto parts = *sms::encodeDeliver("+995555123456", "I forgot my ID card", {});
    const auto hex = toHex(parts.front());

    const auto made = unmasked(masked(hex));

    EXPECT_EQ(made.size(), hex.size());
    EXPECT_TRUE(std::holds_alternative<sms::Deliver>(decoded(made, sms::Direction::FromNetwork)));
    EXPECT_EQ(made.find("5155214365"), std::string::npos);
}

TEST(Unmask, KeepsTheServiceCentresLength) {
    const std::string hex = "0791593900000000040C915955211043650000626092510000000441E19008";

    const auto made = unmasked(masked(hex));

    EXPECT_EQ(made.size(), hex.size());
    EXPECT_EQ(made.substr(0, 4), "0791");
    EXPECT_TRUE(std::holds_alternative<sms::Deliver>(decoded(made, sms::Direction::FromNetwork)));
}

TEST(Unmask, MakesReportsAndSubmissionsOfTheirKind) {
    const auto report = toHex(sms::encodeStatusReport("+995555123456", 17, {}, {}, 0));
    const auto submission = sms::encode("+995555123456", "Your turn", {.statusReport = true})->parts[0].pdu;

    EXPECT_TRUE(std::holds_alternative<sms::StatusReport>(
        decoded(unmasked(masked(report)), sms::Direction::FromNetwork)));
    EXPECT_TRUE(std::holds_alternative<sms::Submit>(
        decoded(unmasked(masked(submission)), sms::Direction::FromMobile)));
}

TEST(Unmask, TellsTwoTextsApart) {
    const auto one = toHex(sms::encodeDeliver("+995555123456", "Anna", {})->front());
    const auto two = toHex(sms::encodeDeliver("+995555123456", "Nino", {})->front());

    EXPECT_EQ(unmasked(masked(one)), unmasked(masked(one)));
    EXPECT_NE(unmasked(masked(one)), unmasked(masked(two)));
}

TEST(Unmask, MakesSomethingOfWhateverIsThere) {
    EXPECT_EQ(unmasked("+CLIP: \"+995…456\",145"), "+CLIP: \"+99500000456\",145");
    EXPECT_EQ(unmasked("4901…518").size(), 15U);
    EXPECT_EQ(unmasked("+CCID: \"8999…178\""), "+CCID: \"8999000000000000178\"");
    EXPECT_EQ(unmasked("+CUSD: 0,\"{text 5}\",15"), "+CUSD: 0,\"xxxxx\",15");
    EXPECT_EQ(unmasked("{noise 3}"), "~~~");
    EXPECT_EQ(unmasked("+COPS: 0{cut}"), "+COPS: 0");
    EXPECT_EQ(unmasked("{pdu"), "{pdu");
    EXPECT_EQ(unmasked("{what} OK"), "{what} OK");
    EXPECT_EQ(unmasked("{pdu 3 07/24 AB}").size(), 6U);
    EXPECT_EQ(unmasked("{pdu 0 00/-- 0000}"), "");
    EXPECT_EQ(unmasked("OK"), "OK");
}

}  // namespace
}  // namespace turnbell::modemsim
