#include "host/service/fingerprint.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string of(const wire::Command& command, wire::Role role = wire::Role::Desk) {
    return fingerprint(role, {1, "r1", command});
}

wire::CheckIn checkInOf(const std::string& phone) {
    wire::CheckIn checkIn;
    checkIn.service = "A";
    checkIn.phone = phone;
    return checkIn;
}

TEST(Fingerprint, IsTheSameForTheSameQuestion) {
    const auto checkIn = checkInOf("+995555123456");

    EXPECT_EQ(fingerprint(wire::Role::Kiosk, {1, "r1", checkIn}),
              fingerprint(wire::Role::Kiosk, {2, "r1", checkIn}));
}

TEST(Fingerprint, DiffersBySocketMethodAndParams) {
    EXPECT_NE(of(wire::CallNext{"1"}), of(wire::CallNext{"2"}));
    EXPECT_NE(of(wire::CallNext{"1"}), of(wire::Recall{"1"}));
    EXPECT_NE(of(wire::CallNext{"1"}), of(wire::CallNext{"1"}, wire::Role::Admin));
}

TEST(Fingerprint, ShowsNoParam) {
    EXPECT_EQ(of(checkInOf("+995555123456")).find("123456"), std::string::npos);
}

TEST(Fingerprint, IsSlowToGuessForACatalogWithPins) {
    Catalog catalog;
    catalog.staff = {Staff{"Nino", "482913", {}, StaffRole::Agent}};
    const auto first = of(wire::CatalogImport{catalog});
    EXPECT_EQ(of(wire::CatalogImport{catalog}), first);
    EXPECT_NE(first.find("$argon2id$"), std::string::npos);

    catalog.staff[0].pin = "482914";

    EXPECT_NE(of(wire::CatalogImport{catalog}), first);
}

}  // namespace
}  // namespace turnbell
