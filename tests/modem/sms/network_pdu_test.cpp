#include "modem/sms/network_pdu.h"

#include "modem/sms/pdu.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

Deliver deliverOf(const Bytes& pdu) {
    const auto message = decode(pdu, Direction::FromNetwork);
    EXPECT_TRUE(message) << toHex(pdu);
    return std::get<Deliver>(*message);
}

TEST(EncodeDeliver, SaysWhatDecodeReads) {
    const auto time = centreTime(13, 30, -14);

    const auto pdus = encodeDeliver("+995599123456", "I forgot my ID card", time);

    ASSERT_EQ(pdus->size(), 1U);
    const auto deliver = deliverOf(pdus->front());
    EXPECT_EQ(deliver.from, "+995599123456");
    EXPECT_FALSE(deliver.fromIsName());
    EXPECT_EQ(deliver.timestamp, time);
    EXPECT_EQ(deliver.userData.text, "I forgot my ID card");
    EXPECT_FALSE(deliver.userData.concat);
}

TEST(EncodeDeliver, TakesANameAsSender) {
    const auto deliver = deliverOf(encodeDeliver("MyBank", "😀", centreTime(9, 0, 0))->front());

    EXPECT_EQ(deliver.from, "MyBank");
    EXPECT_TRUE(deliver.fromIsName());
    EXPECT_EQ(deliver.userData.text, "😀");
}

TEST(EncodeDeliver, NumbersThePartsBy8Or16Bits) {
    const auto time = centreTime(9, 0, 16);

    const auto narrow = encodeDeliver("5550", repeated("ა", 71), time, {0x12C8, false});
    const auto wide = encodeDeliver("5550", repeated("ა", 71), time, {0x12C8, true});

    ASSERT_EQ(narrow->size(), 2U);
    ASSERT_EQ(wide->size(), 2U);
    EXPECT_EQ(deliverOf(narrow->at(1)).userData.concat, (Concat{0xC8, 2, 2, false}));
    EXPECT_EQ(deliverOf(wide->at(1)).userData.concat, (Concat{0x12C8, 2, 2, true}));
    EXPECT_EQ(deliverOf(narrow->at(0)).userData.units.size(), 67U);
    EXPECT_EQ(deliverOf(wide->at(0)).userData.units.size(), 66U);
}

TEST(EncodeDeliver, SaysProtocolAndLanguage) {
    const auto pdus = encodeDeliver("5550", repeated("ş", 100), centreTime(9, 0, 16),
                                    {.protocolId = 0x41, .language = NationalLanguage::Turkish});

    ASSERT_EQ(pdus->size(), 1U);
    EXPECT_EQ(deliverOf(pdus->front()).protocolId, 0x41);
    EXPECT_EQ(deliverOf(pdus->front()).userData.text, repeated("ş", 100));
    EXPECT_EQ(deliverOf(pdus->front()).userData.tables.locking, NationalLanguage::Turkish);
}

TEST(EncodeDeliverData, SaysWhatDecodeReads) {
    const Ports ports{2948, 9200, true};

    const auto ported = encodeDeliverData("5550", octets("CAFE"), ports, centreTime(9, 0, 16));
    const auto bare = encodeDeliverData("Bank", octets("CAFE"), std::nullopt, centreTime(9, 0, 16));

    EXPECT_EQ(deliverOf(*ported).userData.data, (Data{octets("CAFE"), ports}));
    EXPECT_EQ(deliverOf(*bare).userData.data, (Data{octets("CAFE")}));
    EXPECT_EQ(deliverOf(*bare).from, "Bank");
}

TEST(EncodeDeliverData, RefusesWhatDoesNotFit) {
    const Ports ports{2948, 9200, true};

    EXPECT_TRUE(encodeDeliverData("5550", Bytes(133), ports, {}));
    EXPECT_EQ(encodeDeliverData("5550", Bytes(134), ports, {}).error().reason, "data_too_long");
    EXPECT_TRUE(encodeDeliverData("5550", Bytes(140), std::nullopt, {}));
    EXPECT_EQ(encodeDeliverData("5550", Bytes(141), std::nullopt, {}).error().reason, "data_too_long");
    EXPECT_EQ(encodeDeliverData("ბანკი", Bytes(1), std::nullopt, {}).error().reason, "address_invalid");
}

TEST(EncodeDeliver, RefusesSendersAndTextsThatCannotBe) {
    EXPECT_EQ(encodeDeliver("ბანკი", "a", {}).error().reason, "address_invalid");
    EXPECT_EQ(encodeDeliver("5550", "a\xFF", {}).error().reason, "text_invalid");
    EXPECT_EQ(encodeDeliver("5550", repeated("a", 153 * 255 + 1), {}).error().reason, "text_too_long");
}

TEST(EncodeStatusReport, SaysWhatDecodeReads) {
    const auto pdu =
        encodeStatusReport("+995599123456", 200, centreTime(9, 0, 16), centreTime(9, 1, 16), 0x30);

    const auto message = decode(pdu, Direction::FromNetwork);

    const auto& report = std::get<StatusReport>(*message);
    EXPECT_EQ(report.to, "+995599123456");
    EXPECT_EQ(report.reference, 200);
    EXPECT_EQ(report.timestamp, centreTime(9, 0, 16));
    EXPECT_EQ(report.discharge, centreTime(9, 1, 16));
    EXPECT_EQ(report.status, 0x30);
    EXPECT_TRUE(report.stillTrying());
}

}  // namespace
}  // namespace turnbell::sms
