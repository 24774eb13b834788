#include "modem/at/registration.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace turnbell::at {
namespace {

using Domain = RegistrationLine::Domain;

Registration after(std::initializer_list<const char*> lines) {
    Registration registration;
    for (const char* line : lines) {
        registration.take(*registrationLine(line));
    }
    return registration;
}

TEST(RegistrationLine, IsReadInEveryForm) {
    const std::initializer_list<std::pair<const char*, RegistrationLine>> forms{
        {"+CREG: 0,1", {Domain::Circuit, 1, -1}},
        {"+CREG: 5", {Domain::Circuit, 5, -1}},
        {R"(+CREG: 2,5,"00C3","1A2B",6)", {Domain::Circuit, 5, 6}},
        {R"(+CREG: 5,"00C3","1A2B")", {Domain::Circuit, 5, -1}},
        {"+CREG: 1,0012,3456", {Domain::Circuit, 1, -1}},
        {"+CREG: 1, E006B, ABE0016", {Domain::Circuit, 1, -1}},  // Huawei, gammu#126
        {"+CREG: 2,10,\"0066\"", {Domain::Circuit, 10, -1}},
        {R"(+CGREG: 2,1,"00C3","001A2B3C",2,"01")", {Domain::Packet, 1, 2}},
        {R"(+CEREG: 1,"00C3","001A2B3C",7)", {Domain::Evolved, 1, 7}},
        {R"(+CEREG: 2,10,"00C3","001A2B3C",7)", {Domain::Evolved, 10, 7}},
    };
    for (const auto& [line, expected] : forms) {
        EXPECT_EQ(registrationLine(line), expected) << line;
    }
}

TEST(RegistrationLine, IsNothingElse) {
    for (const char* line : {"+CREG: ", "+CREG", "+COPS: 0,1", "+CREG: x,y", ""}) {
        EXPECT_EQ(registrationLine(line), std::nullopt) << line;
    }
}

TEST(Registration, CountsInEveryDomainThatCarriesTexts) {
    EXPECT_FALSE(Registration{}.registered());
    EXPECT_TRUE(after({"+CREG: 1"}).registered());
    EXPECT_TRUE(after({"+CREG: 6"}).registered());
    EXPECT_TRUE(after({"+CREG: 0", "+CEREG: 1"}).registered());
    EXPECT_TRUE(after({"+CREG: 0", R"(+CGREG: 1,"00C3","001A2B3C",7)"}).registered());
    EXPECT_TRUE(after({"+CGREG: 1"}).registered()) << "a modem without +CREG";
    EXPECT_FALSE(after({"+CREG: 2", "+CGREG: 1"}).registered()) << "GPRS alone carries no texts";
    EXPECT_FALSE(after({"+CREG: 1", "+CREG: 2"}).registered());
}

TEST(Registration, IsRoamingOnlyWhereNothingIsHome) {
    EXPECT_TRUE(after({"+CREG: 5"}).roaming());
    EXPECT_TRUE(after({"+CREG: 0", "+CEREG: 7"}).roaming());
    EXPECT_FALSE(after({"+CREG: 5", "+CEREG: 1"}).roaming());
    EXPECT_FALSE(after({"+CREG: 2"}).roaming());
}

TEST(Registration, TellsARefusalFromEmergencyCallsAlone) {
    EXPECT_TRUE(after({"+CREG: 3"}).denied());
    EXPECT_FALSE(after({"+CREG: 3", "+CEREG: 1"}).denied());
    EXPECT_TRUE(after({"+CREG: 0", "+CEREG: 8"}).emergencyOnly());
    EXPECT_FALSE(after({"+CREG: 1", "+CEREG: 8"}).emergencyOnly());
    EXPECT_FALSE(after({"+CREG: 3"}).emergencyOnly());
}

TEST(Registration, NamesTheBestTechnologyThatItIsRegisteredWith) {
    EXPECT_EQ(after({"+CREG: 1"}).technology(), "");
    EXPECT_EQ(after({R"(+CREG: 1,"00C3","1A2B",0)"}).technology(), "gsm");
    EXPECT_EQ(after({R"(+CREG: 1,"00C3","1A2B",6)"}).technology(), "umts");
    EXPECT_EQ(after({R"(+CREG: 1,"00C3","1A2B",2)", R"(+CEREG: 1,"00C3","1A2B",7)"}).technology(), "lte");
    EXPECT_EQ(after({R"(+CREG: 2,"00C3","1A2B",7)"}).technology(), "");
}

}  // namespace
}  // namespace turnbell::at
