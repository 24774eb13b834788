#include "modem/at/dialect.h"

#include <gtest/gtest.h>

namespace turnbell::at {
namespace {

Reply replyOf(std::vector<AtLine> lines) {
    return {std::move(lines), FinalResult{FinalResult::Kind::Ok}};
}

TEST(Dialect, IsRecognisedHoweverTheMakerWritesItsName) {
    EXPECT_EQ(dialectOf("huawei", "E1752").name, "huawei");
    EXPECT_EQ(dialectOf("Huawei Technologies Co., Ltd.", "ME909s-120").name, "huawei");
    EXPECT_EQ(dialectOf("Quectel", "EC25").name, "quectel");
    EXPECT_EQ(dialectOf("SIMCOM_Ltd", "SIMCOM_SIM800L").name, "simcom");
    EXPECT_EQ(dialectOf("ZTE INCORPORATED", "K3565-Z").name, "zte");
    EXPECT_EQ(dialectOf("Sierra Wireless, Incorporated", "MC7304").name, "sierra");
    EXPECT_EQ(dialectOf("SIEMENS", "MC55").name, "cinterion");
    EXPECT_EQ(dialectOf("Cinterion", "EHS6").name, "cinterion");
    EXPECT_EQ(dialectOf("u-blox", "SARA-R410M-02B").name, "ublox");
    EXPECT_EQ(dialectOf("WAVECOM MODEM", "MULTIBAND  900E  1800").name, "wavecom");
}

TEST(Dialect, NeedsTheModelWhereTheMakerIsThatOfTheChip) {
    EXPECT_EQ(dialectOf("QUALCOMM INCORPORATED", "M6280").name, "zte");
    EXPECT_EQ(dialectOf("QUALCOMM INCORPORATED", "0").name, "generic");
}

TEST(Dialect, IsTheGenericOneWhereNothingIsKnown) {
    EXPECT_EQ(dialectOf("", "").name, "generic");
    EXPECT_EQ(dialectOf("Neoway", "M590").name, "generic");
    EXPECT_EQ(genericDialect().name, "generic");
}

TEST(Dialect, IsFoundByItsName) {
    EXPECT_EQ(findDialect("zte")->name, "zte");
    EXPECT_EQ(findDialect("klingon"), nullptr);
}

TEST(Dialect, FindsThePinTriesInTheLineThatHasThem) {
    const auto& huawei = findDialect("huawei")->pinTries;
    const auto& quectel = findDialect("quectel")->pinTries;
    const auto& generic = genericDialect().pinTries;

    EXPECT_EQ(pinTriesLeft(huawei, replyOf({{"^CPIN: SIM PIN,2,10,2,10,3", {}}})), 2);
    EXPECT_EQ(pinTriesLeft(quectel, replyOf({{"+QPINC: \"P2\",3,10", {}}, {"+QPINC: \"SC\",1,10", {}}})), 1);
    EXPECT_EQ(pinTriesLeft(generic, replyOf({{"+CPINR: SIM PUK,10", {}}, {"+CPINR: SIM PIN,3", {}}})), 3);
}

TEST(Dialect, KnowsNoPinTriesWhereTheModemSaysNothingUsable) {
    const auto& huawei = findDialect("huawei")->pinTries;

    EXPECT_EQ(pinTriesLeft(huawei, replyOf({})), std::nullopt);
    EXPECT_EQ(pinTriesLeft(huawei, replyOf({{"^CPIN: READY", {}}})), std::nullopt);
    EXPECT_EQ(pinTriesLeft(huawei, replyOf({{"^CPIN: SIM PIN,,,x", {}}})), std::nullopt);
}

TEST(Dialect, ReadsTheCardNumberHoweverItIsWritten) {
    EXPECT_EQ(cardNumberOf(replyOf({{"+CCID: \"8999501000000000178\"", {}}})), "8999501000000000178");
    EXPECT_EQ(cardNumberOf(replyOf({{"!ICCID: 89610154253220000085", {}}})), "89610154253220000085");
    EXPECT_EQ(cardNumberOf(replyOf({{"8999501000000000178F", {}}})), "8999501000000000178");
    EXPECT_EQ(cardNumberOf(replyOf({{"+CRSM: 144,0,\"989905010000000010F7\"", {}}})), "8999501000000000017");
}

TEST(Dialect, TakesNothingElseForACardNumber) {
    EXPECT_EQ(cardNumberOf(replyOf({})), std::nullopt);
    EXPECT_EQ(cardNumberOf(replyOf({{"+CRSM: 106,130", {}}})), std::nullopt);
    EXPECT_EQ(cardNumberOf(replyOf({{"+CCID: \"\"", {}}})), std::nullopt);
}

TEST(Dialect, TellsNoiseFromSignsOfLife) {
    const Dialect& huawei = *findDialect("huawei");
    const Dialect& wavecom = *findDialect("wavecom");

    EXPECT_TRUE(huawei.isNoise("^RSSI:18"));
    EXPECT_FALSE(huawei.isNoise("+CMTI: \"SM\",1"));
    EXPECT_TRUE(huawei.saysStoreFull("^SMMEMFULL:\"SM\""));
    EXPECT_EQ(wavecom.bootSign("+WIND: 3"), BootSign::Boot);
    EXPECT_EQ(wavecom.bootSign("+WIND: 4"), BootSign::Progress);
    EXPECT_EQ(wavecom.bootSign("RDY"), BootSign::Boot);
    EXPECT_EQ(genericDialect().bootSign("+WIND: 3"), BootSign::None);
    EXPECT_EQ(genericDialect().bootSign("MODEM:STARTUP"), BootSign::Boot);
}

}  // namespace
}  // namespace turnbell::at
