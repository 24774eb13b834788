#include "modem/sms/data_content.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

std::string nameAt(int port, std::string_view digits = "") {
    return contentName({.octets = octets(digits), .ports = Ports{port, 0, true}});
}

constexpr auto kServiceIndication = "01 06 01 AE 02056A";

TEST(ContentName, TellsWhatAPortIsFor) {
    EXPECT_EQ(nameAt(9204), "vCard");
    EXPECT_EQ(nameAt(5505), "ring tone");
    EXPECT_EQ(nameAt(49999), "settings");
    EXPECT_EQ(nameAt(5000), "data for port 5000");
    EXPECT_EQ(nameAt(0), "data for port 0");
}

TEST(ContentName, TellsWhatIsPushed) {
    for (const int port : {2948, 2949, 9200, 9203}) {
        EXPECT_EQ(nameAt(port, kServiceIndication), "WAP push: service indication") << port;
    }
    EXPECT_EQ(nameAt(5000, kServiceIndication), "data for port 5000");
    EXPECT_EQ(nameAt(2948, "01 06 01 BE 8C82"), "MMS notification");
}

TEST(ContentName, TellsThePortOfAPushThatItCannotRead) {
    EXPECT_EQ(nameAt(2948, "01"), "WAP push");
    EXPECT_EQ(nameAt(9200, "01 40"), "WAP session");
}

TEST(ContentName, TellsDataWithoutAPortApart) {
    EXPECT_EQ(contentName({.octets = octets("CAFE")}), "data");
    EXPECT_EQ(contentName({.octets = octets("CAFE"), .compressed = true}), "compressed text");
}

TEST(HexPreview, ShowsTheFirstOctets) {
    EXPECT_EQ(hexPreview({}), "");
    EXPECT_EQ(hexPreview({.octets = octets("00CAFE")}), "00 CA FE");
    EXPECT_EQ(hexPreview({.octets = Bytes(24, 0x41)}), repeated("41 ", 23) + "41");
    EXPECT_EQ(hexPreview({.octets = Bytes(25, 0x41)}), repeated("41 ", 24) + "…");
}

}  // namespace
}  // namespace turnbell::sms
