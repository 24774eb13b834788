#include "modem/sms/octet_reader.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

TEST(OctetReader, HandsOutOctetsInOrder) {
    const auto bytes = octets("010203");
    OctetReader reader{bytes};

    EXPECT_EQ(reader.octet("a"), 1);
    EXPECT_EQ(reader.octets(2, "b").back(), 3);
    EXPECT_FALSE(reader.failure());
}

TEST(OctetReader, NamesTheFieldThatIsCutShort) {
    const auto bytes = octets("0102");
    OctetReader reader{bytes};
    reader.octet("a");

    EXPECT_TRUE(reader.octets(2, "TP-VP").empty());

    ASSERT_TRUE(reader.failure());
    EXPECT_EQ(reader.failure()->code, ErrorCode::Protocol);
    EXPECT_EQ(reader.failure()->reason, "pdu_short");
    EXPECT_NE(reader.failure()->message.find("TP-VP"), std::string::npos);
}

TEST(OctetReader, KeepsTheFirstFailureAndAnswersNothingAfterIt) {
    const auto bytes = octets("0102");
    OctetReader reader{bytes};

    reader.refuse("first", "pdu_invalid");
    reader.refuse("second", "pdu_type");

    EXPECT_EQ(reader.octet("a"), 0);
    EXPECT_TRUE(reader.octets(3, "b").empty());
    EXPECT_EQ(reader.failure()->message, "first");
    EXPECT_EQ(reader.failure()->reason, "pdu_invalid");
}

}  // namespace
}  // namespace turnbell::sms
