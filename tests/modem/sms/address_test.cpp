#include "modem/sms/address.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

Result<Address> read(std::string_view digits) {
    const auto bytes = octets(digits);
    OctetReader reader{bytes};
    auto address = readAddress(reader, "TP-OA");
    if (reader.failure()) {
        return tl::make_unexpected(*reader.failure());
    }
    return address;
}

std::string writtenNumber(std::string_view number) {
    Bytes pdu;
    writeNumber(pdu, number);
    return toHex(pdu);
}

TEST(Address, ReadsNumbers) {
    EXPECT_EQ(read("0C 91 995599214365")->text, "+995599123456");
    EXPECT_EQ(read("0B 91 6407281553F8")->text, "+46708251358");
    EXPECT_EQ(read("09 A1 5599214365F8")->text, "559912345");
    EXPECT_EQ(read("04 81 5505")->text, "5550");
    EXPECT_EQ(read("04 85 5505")->text, "5550");
    EXPECT_EQ(read("04 81 5505")->type, TypeOfNumber::Unknown);
    EXPECT_EQ(read("00 81")->text, "");
}

TEST(Address, ReadsKeysThatAreNoDigitsAndSkipsFillers) {
    EXPECT_EQ(read("07 81 A1CBEDFF")->text, "1*#abc");
}

// 3GPP TS 23.040 9.1.2.5: every type of number, with the plan beside it
TEST(Address, KeepsTypeAndPlan) {
    const std::pair<const char*, TypeOfNumber> types[] = {
        {"04 81 5505", TypeOfNumber::Unknown},    {"04 91 5505", TypeOfNumber::International},
        {"04 A1 5505", TypeOfNumber::National},   {"04 B1 5505", TypeOfNumber::NetworkSpecific},
        {"04 C1 5505", TypeOfNumber::Subscriber}, {"04 E1 5505", TypeOfNumber::Abbreviated},
        {"04 F1 5505", TypeOfNumber::Reserved}};
    for (const auto& [digits, type] : types) {
        EXPECT_EQ(read(digits)->type, type);
        EXPECT_EQ(read(digits)->plan, 1);
        EXPECT_EQ(read(digits)->text, type == TypeOfNumber::International ? "+5550" : "5550");
    }
    EXPECT_EQ(read("04 9F 5505")->plan, 15);
    EXPECT_EQ(read("04 85 5505")->plan, 5);
}

TEST(Address, ReadsNames) {
    EXPECT_EQ(read("0B D0 CDBC30EC5E03")->text, "MyBank");
    EXPECT_EQ(read("0D D0 D4BADC2D2EB301")->text, "Turnbel");
    EXPECT_EQ(read("0E D0 D4BADC2D2EB3D9")->text, "Turnbell");
    EXPECT_EQ(read("14 D0 D4BADC2D2EB3D965F91C")->text, "Turnbellers");
    EXPECT_EQ(read("0B D0 CDBC30EC5E03")->type, TypeOfNumber::Alphanumeric);
}

TEST(Address, RefusesALengthThatLies) {
    EXPECT_EQ(read("15 91 0000000000000000000000").error().reason, "pdu_invalid");
    EXPECT_EQ(read("0C 91 9955992143").error().reason, "pdu_short");
    EXPECT_EQ(read("0C").error().reason, "pdu_short");
    EXPECT_EQ(read("").error().reason, "pdu_short");
}

TEST(Address, KnowsANumberFromAName) {
    EXPECT_TRUE(isNumber("+995599123456"));
    EXPECT_TRUE(isNumber("1"));
    EXPECT_TRUE(isNumber("12345678901234567890"));
    EXPECT_FALSE(isNumber("123456789012345678901"));
    EXPECT_FALSE(isNumber(""));
    EXPECT_FALSE(isNumber("+"));
    EXPECT_FALSE(isNumber("++1"));
    EXPECT_FALSE(isNumber("12a"));
    EXPECT_FALSE(isNumber("+995 599"));
}

TEST(Address, WritesNumbers) {
    EXPECT_EQ(writtenNumber("+995599123456"), "0C91995599214365");
    EXPECT_EQ(writtenNumber("555"), "038155F5");
    EXPECT_EQ(writtenNumber("+1 (555) *#abc"), "09915155BADCFE");
}

TEST(Address, WritesNames) {
    Bytes pdu;

    ASSERT_TRUE(writeName(pdu, "Turnbel"));

    EXPECT_EQ(toHex(pdu), "0DD0D4BADC2D2EB301");
}

TEST(Address, RefusesNamesThatDoNotFit) {
    for (const auto* name : {"", "Turnbellers!", "ბანკი", "€€€€€€", "a\xFF"}) {
        Bytes pdu;

        EXPECT_EQ(writeName(pdu, name).error().reason, "address_invalid") << name;
        EXPECT_TRUE(pdu.empty());
    }
}

RC_GTEST_PROP(Address, ReadsBackTheNumberItWrote, ()) {
    const auto digits =
        *rc::gen::resize(20, rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0123456789"})));
    const auto number = (*rc::gen::arbitrary<bool>() ? "+" : "") + digits;
    RC_PRE(isNumber(number));

    RC_ASSERT(read(writtenNumber(number))->text == number);
}

}  // namespace
}  // namespace turnbell::sms
