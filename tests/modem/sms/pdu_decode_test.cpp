#include "host/base/clock.h"
#include "modem/sms/pdu.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

using namespace std::chrono_literals;

constexpr auto kDeliver = "07911326040000F0 040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
constexpr auto kSubmit = "00 11000B916407281553F80000AA0AE8329BFD4697D9EC37";
constexpr auto kReport = "00 062A0C91995599214365621152214300616211522153006141";

template <typename T>
T decoded(std::string_view digits, Direction direction) {
    const auto message = decode(octets(digits), direction);
    EXPECT_TRUE(message) << (message ? "" : message.error().message);
    return std::get<T>(*message);
}

std::string reasonOf(std::string_view digits, Direction direction) {
    const auto message = decode(octets(digits), direction);
    return message ? "" : message.error().reason;
}

TEST(Decode, ReadsAnIncomingText) {
    const auto deliver = decoded<Deliver>(kDeliver, Direction::FromNetwork);

    EXPECT_EQ(deliver.from, "+31641600986");
    EXPECT_FALSE(deliver.fromIsName());
    EXPECT_EQ(deliver.protocolId, 0);
    EXPECT_EQ(deliver.codingScheme, 0);
    EXPECT_EQ(toIso8601(deliver.timestamp.utc), "2002-08-26T19:37:41.000Z");
    EXPECT_EQ(deliver.userData.text, "How are you?");
}

TEST(Decode, ReadsANameAsSender) {
    const auto deliver =
        decoded<Deliver>("00 04 0DD0D4BADC2D2EB301 00 08 62112231005461 02 10D0", Direction::FromNetwork);

    EXPECT_EQ(deliver.from, "Turnbel");
    EXPECT_TRUE(deliver.fromIsName());
    EXPECT_EQ(deliver.userData.text, "ა");
}

TEST(Decode, ReadsDataAndClass) {
    const auto deliver =
        decoded<Deliver>("00 04 048155 05 40 F5 62112231005461 02 CAFE", Direction::FromNetwork);

    EXPECT_EQ(deliver.from, "5550");
    EXPECT_EQ(deliver.protocolId, 0x40);
    EXPECT_EQ(deliver.codingScheme, 0xF5);
    EXPECT_EQ(deliver.userData.messageClass, 1);
    EXPECT_EQ(deliver.userData.data->octets, octets("CAFE"));
}

TEST(Decode, TakesTheReservedTypeForAnIncomingText) {
    EXPECT_EQ(decoded<Deliver>("00 07 04815505 00 00 62112231005461 01 41", Direction::FromNetwork).from,
              "5550");
}

TEST(Decode, ReadsAnOutgoingText) {
    const auto submit = decoded<Submit>(kSubmit, Direction::FromMobile);

    EXPECT_EQ(submit.to, "+46708251358");
    EXPECT_EQ(submit.reference, 0);
    EXPECT_FALSE(submit.rejectDuplicates);
    EXPECT_FALSE(submit.statusReport);
    EXPECT_EQ(submit.validity, std::chrono::days{4});
    EXPECT_EQ(submit.userData.text, "hellohello");
}

TEST(Decode, ReadsEveryFormOfValidity) {
    const auto none = decoded<Submit>("00 21 07 04815505 00 00 01 41", Direction::FromMobile);
    const auto enhanced =
        decoded<Submit>("00 09 07 04815505 00 00 025A0000000000 01 41", Direction::FromMobile);
    const auto absolute =
        decoded<Submit>("00 1D 07 04815505 00 00 62112231005461 01 41", Direction::FromMobile);

    EXPECT_EQ(none.validity, std::nullopt);
    EXPECT_TRUE(none.statusReport);
    EXPECT_EQ(enhanced.validity, 90s);
    EXPECT_EQ(absolute.validity, std::nullopt);
    EXPECT_TRUE(absolute.rejectDuplicates);
    ASSERT_TRUE(absolute.validUntil);
    EXPECT_EQ(toIso8601(absolute.validUntil->utc), "2026-11-22T09:00:45.000Z");
    for (const auto& submit : {none, enhanced, absolute}) {
        EXPECT_EQ(submit.reference, 7);
        EXPECT_EQ(submit.userData.text, "A");
    }
}

TEST(Decode, ReadsAStatusReport) {
    const auto report = decoded<StatusReport>(kReport, Direction::FromNetwork);

    EXPECT_EQ(report.reference, 42);
    EXPECT_EQ(report.to, "+995599123456");
    EXPECT_EQ(toIso8601(report.timestamp.utc), "2026-11-25T08:34:00.000Z");
    EXPECT_EQ(report.timestamp.quarterHours, 16);
    EXPECT_EQ(toIso8601(report.discharge.utc), "2026-11-25T08:35:00.000Z");
    EXPECT_EQ(report.status, 0x41);
    EXPECT_FALSE(report.delivered());
}

TEST(Decode, ReadsAStatusReportWithOptionalFields) {
    for (const auto* tail : {"00", "01 00", "07 00 00 01 41", "07 00 00 7F", "FF"}) {
        const auto report = decoded<StatusReport>(std::string{kReport} + tail, Direction::FromNetwork);

        EXPECT_EQ(report.status, 0x41) << tail;
    }
}

TEST(Decode, ReadsTheOptionalFieldsOfAReport) {
    const auto report =
        decoded<StatusReport>(std::string{kReport} + "07 41 08 02 10D0", Direction::FromNetwork);
    const auto bare = decoded<StatusReport>(std::string{kReport} + "00", Direction::FromNetwork);
    const auto septets =
        decoded<StatusReport>(std::string{kReport} + "84 00 02 C834", Direction::FromNetwork);

    EXPECT_EQ(report.protocolId, 0x41);
    EXPECT_EQ(report.codingScheme, 8);
    ASSERT_TRUE(report.userData);
    EXPECT_EQ(report.userData->text, "ა");
    EXPECT_FALSE(bare.protocolId || bare.codingScheme || bare.userData);
    EXPECT_EQ(septets.userData->text, "Hi");
}

TEST(Decode, ReadsAReportWithAHeaderInItsText) {
    auto digits = std::string{kReport};
    digits.replace(digits.find("06"), 2, "46");

    const auto report = decoded<StatusReport>(digits + "06 08 08 05 0003070201 10D0", Direction::FromNetwork);

    EXPECT_EQ(report.userData->concat, (Concat{7, 2, 1, false}));
    EXPECT_EQ(report.userData->text, "ა");
}

TEST(Decode, KeepsAReportWhoseOptionalFieldsAreWrong) {
    for (const auto* tail : {"01", "02", "07 00 00", "04 FF", "80", "8080"}) {
        const auto report = decoded<StatusReport>(std::string{kReport} + tail, Direction::FromNetwork);

        EXPECT_EQ(report.status, 0x41) << tail;
        EXPECT_FALSE(report.protocolId || report.codingScheme || report.userData) << tail;
    }
}

TEST(Decode, TellsAReportAboutACommand) {
    auto digits = std::string{kReport};
    EXPECT_FALSE(decoded<StatusReport>(digits, Direction::FromNetwork).ofCommand);

    digits.replace(digits.find("06"), 2, "26");

    EXPECT_TRUE(decoded<StatusReport>(digits, Direction::FromNetwork).ofCommand);
}

TEST(Decode, RefusesWhatHoldsNoText) {
    EXPECT_EQ(reasonOf("00 01 00", Direction::FromNetwork), "pdu_type");
    EXPECT_EQ(reasonOf("00 00 00", Direction::FromMobile), "pdu_type");
    EXPECT_EQ(reasonOf("00 02 00", Direction::FromMobile), "pdu_type");
    EXPECT_EQ(reasonOf("00 03 00", Direction::FromMobile), "pdu_type");
}

TEST(Decode, RefusesEveryPduCutShort) {
    const std::pair<const char*, Direction> whole[] = {{kDeliver, Direction::FromNetwork},
                                                       {kSubmit, Direction::FromMobile},
                                                       {kReport, Direction::FromNetwork}};
    for (const auto& [digits, direction] : whole) {
        const auto bytes = octets(digits);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto message = decode(std::span{bytes}.first(size), direction);

            ASSERT_FALSE(message) << digits << " cut to " << size;
            EXPECT_EQ(message.error().reason, "pdu_short");
            EXPECT_EQ(message.error().code, ErrorCode::Protocol);
        }
    }
}

TEST(Decode, NamesTheFieldThatIsWrong) {
    const auto refusal = [](std::string_view digits) {
        return decode(octets(digits), Direction::FromNetwork).error().message;
    };

    EXPECT_NE(refusal("07 91").find("service centre"), std::string::npos);
    EXPECT_NE(refusal("00 04 0C91").find("TP-OA"), std::string::npos);
    EXPECT_NE(refusal("00 04 FF91").find("TP-OA"), std::string::npos);
    EXPECT_NE(refusal("00 04 04815505 00 00 6211").find("TP-SCTS"), std::string::npos);
    EXPECT_NE(refusal("00 04 04815505 00 00 62112231005461 FF").find("TP-UDL"), std::string::npos);
    EXPECT_NE(refusal("00 44 04815505 00 00 62112231005461 02 0500").find("TP-UDHL"), std::string::npos);
}

TEST(Decode, IsNotTakenInByCharactersThatAModemGaveInstead) {
    const std::string noise(13, 'x');
    const auto deliver = octets(kDeliver);
    Bytes characters{static_cast<std::uint8_t>(noise.size())};  // 3GPP TS 24.011 8.2.5.1: 12 octets at most
    characters.insert(characters.end(), noise.begin(), noise.end());
    characters.insert(characters.end(), deliver.begin() + 8, deliver.end());

    const auto message = decode(characters, Direction::FromNetwork);

    ASSERT_FALSE(message);
    EXPECT_EQ(message.error().reason, "pdu_invalid");
}

TEST(Decode, TakesAPduWithoutAServiceCentre) {
    const auto message = decodeTpdu(octets("04 04815505 00 00 62112231005461 01 41"), Direction::FromNetwork);

    ASSERT_TRUE(message);
    EXPECT_EQ(std::get<Deliver>(*message).userData.text, "A");
}

TEST(Decode, IgnoresOctetsAfterTheText) {
    const auto deliver = decoded<Deliver>(std::string{kDeliver} + "FFFF", Direction::FromNetwork);

    EXPECT_EQ(deliver.userData.text, "How are you?");
}

RC_GTEST_PROP(Decode, AnswersAnyBytes, (const Bytes& bytes)) {
    for (const auto direction : {Direction::FromNetwork, Direction::FromMobile}) {
        const auto message = decode(bytes, direction);
        RC_ASSERT(message || !message.error().reason.empty());
    }
}

}  // namespace
}  // namespace turnbell::sms
