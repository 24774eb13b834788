#include "modem/sms/wap_push.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

namespace turnbell::sms {
namespace {

std::string typeOf(std::string_view digits) {
    const auto push = readWapPush(octets(digits));
    return push ? push->contentType : "none";
}

std::string nameOf(std::string_view digits) {
    const auto push = readWapPush(octets(digits));
    return push ? pushName(*push) : "none";
}

TEST(WapPush, ReadsAContentTypeInEachForm) {
    EXPECT_EQ(typeOf("01 06 01 AE"), "application/vnd.wap.sic");
    EXPECT_EQ(typeOf("01 06 04 03 AE 81EA"), "application/vnd.wap.sic");
    EXPECT_EQ(typeOf("01 06 05 1F 03 AE 81EA"), "application/vnd.wap.sic");
    EXPECT_EQ(typeOf("01 06 06 612F78622B00"), "a/xb+");
    EXPECT_EQ(typeOf("01 06 06 05 612F7800 81"), "a/x");
    EXPECT_EQ(typeOf("01 07 8001 83"), "text/plain");
}

TEST(WapPush, SaysNothingForACodeThatIsNotKnown) {
    EXPECT_EQ(typeOf("01 06 01 FF"), "");
    EXPECT_EQ(nameOf("01 06 01 FF"), "WAP push");
}

TEST(WapPush, IsNoneIfItIsCutShortOrSomethingElse) {
    for (const auto* digits : {"", "01", "01 06", "01 06 01", "01 06 05 AE", "01 06 01 61", "01 06 00",
                               "01 40 01 AE", "01 06 8080808080 01 AE", "01 06 02 1F 80", "01 06 01 05"}) {
        EXPECT_EQ(typeOf(digits), "none") << digits;
    }
}

TEST(WapPush, NamesWhatMmsCentresSend) {
    EXPECT_EQ(nameOf("01 06 01 BE 8C82"), "MMS notification");
    EXPECT_EQ(
        nameOf("01 06 22 6170706C69636174696F6E2F766E642E7761702E6D6D732D6D65737361676500 AF84 8C82 98"),
        "MMS notification");
    EXPECT_EQ(nameOf("01 06 01 BE 8C86"), "MMS delivery report");
    EXPECT_EQ(nameOf("01 06 01 BE 8C88"), "MMS read report");
    EXPECT_EQ(nameOf("01 06 01 BE 9882"), "MMS message");
    EXPECT_EQ(nameOf("01 06 01 BE"), "MMS message");
}

TEST(WapPush, NamesOtherPushesByTheirContent) {
    EXPECT_EQ(nameOf("01 06 01 B0"), "WAP push: service loading");
    EXPECT_EQ(nameOf("01 06 01 B6"), "WAP push: settings");
    EXPECT_EQ(nameOf("01 06 01 83"), "WAP push: text/plain");
}

}  // namespace
}  // namespace turnbell::sms
