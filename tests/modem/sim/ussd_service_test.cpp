#include "modem/sim/ussd_service.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

using Conduct = UssdService::Conduct;

TEST(UssdService, SaysTheCreditWithItsWords) {
    UssdService service;
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 0,\"Balance: 12\",15");

    service.words = "You have {credit}.00 GEL";
    EXPECT_EQ(service.answer("*100#", 0), "+CUSD: 0,\"You have 0.00 GEL\",15");
    EXPECT_EQ(service.answer("*1#", 12), "+CUSD: 0,\"Unknown service code\",15");
}

TEST(UssdService, WritesHexadecimalWhereAModemWould) {
    UssdService service;
    service.form = UssdForm::Ucs2;
    service.words = "ბა";
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 0,\"10D110D0\",72");

    service.form = UssdForm::Packed;
    service.words = "*141*1#";
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 0,\"AA182DA68A8D1A\",15")
        << "seven characters end with CR";
}

TEST(UssdService, KeepsAMenuOpen) {
    UssdService service;
    service.conduct = Conduct::Menu;

    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 1,\"Balance: 12\",15");
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 1,\"Unknown choice\",15") << "taken for a choice";
}

TEST(UssdService, MayNotAnswer) {
    UssdService service;
    service.conduct = Conduct::Silent;
    EXPECT_EQ(service.answer("*100#", 12), std::nullopt);
    service.conduct = Conduct::Unsupported;
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 4");
    service.conduct = Conduct::TimesOut;
    EXPECT_EQ(service.answer("*100#", 12), "+CUSD: 5");
}

TEST(UssdService, ReadsPackedCodes) {
    EXPECT_EQ(unpackedCode("AA180C3602"), "*100#");
    EXPECT_EQ(unpackedCode("AA182DA68A8D1A"), "*141*1#");
    EXPECT_EQ(unpackedCode("*100#"), std::nullopt);
    EXPECT_EQ(unpackedCode(""), std::nullopt);
}

}  // namespace
}  // namespace turnbell::sim
