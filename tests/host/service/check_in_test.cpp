#include "host/service/check_in.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

wire::CheckIn plain(const std::string& phone) {
    wire::CheckIn command;
    command.service = "A";
    command.phone = phone;
    command.consentVisit = true;
    return command;
}

TEST(CheckIn, GivesTicketsInOrderAndSaysHowManyAreAhead) {
    TestBranch branch;

    const auto first = branch.checkIn(kAna);
    const auto second = branch.checkIn(kBen);
    const auto other = branch.checkIn("", "", "B");

    EXPECT_EQ(first.ticket, "A001");
    EXPECT_EQ(first.ahead, 0);
    EXPECT_EQ(second.ticket, "A002");
    EXPECT_EQ(second.ahead, 1);
    EXPECT_EQ(other.ticket, "B001");
    EXPECT_EQ(other.ahead, 0);
}

TEST(CheckIn, SendsTheWelcomeTextInTheCustomersLanguage) {
    TestBranch branch;
    auto command = plain(kAna);
    command.language = "ka";

    EXPECT_TRUE(branch.expect<wire::CheckedIn>(command).texts);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 2U) << "Georgian takes 70 characters a part";
    EXPECT_EQ(sent[0].to, kAna);
    EXPECT_NE(sent[0].text.find("ნომერია A001"), std::string::npos) << sent[0].text;
}

TEST(CheckIn, SendsNothingWithoutConsentOrNumber) {
    TestBranch branch;
    auto silent = plain(kAna);
    silent.consentVisit = false;

    EXPECT_FALSE(branch.expect<wire::CheckedIn>(silent).texts);
    EXPECT_FALSE(branch.expect<wire::CheckedIn>(plain("")).texts);
    EXPECT_TRUE(branch.send().empty());
}

TEST(CheckIn, SaysToWatchTheDisplayWhileNoModemIsReady) {
    TestBranch branch;
    branch.setModem("searching");

    EXPECT_FALSE(branch.checkIn(kAna).texts);
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "ready") << "it waits for the modem all the same";
}

TEST(CheckIn, AnswersARepeatedRequestOnceAndChangesNothing) {
    TestBranch branch;

    const auto first = branch.askAs(branch.staff, plain(kAna), "same");
    const auto again = branch.askAs(branch.staff, plain(kAna), "same");

    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(std::get<wire::CheckedIn>(*first).ticket, "A001");
    EXPECT_EQ(std::get<wire::CheckedIn>(*again).ticket, "A001");
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(CheckIn, TakesANumberOfAnotherCountryFromStaffWithAWarning) {
    TestBranch branch;

    const auto checkedIn = branch.checkIn("+4915112345678");

    EXPECT_TRUE(checkedIn.texts);
    EXPECT_NE(checkedIn.warning.find("country"), std::string::npos) << checkedIn.warning;
    EXPECT_EQ(branch.refusal(plain("+19002345678")), "phone_not_mobile") << "premium, which is worse";
}

TEST(CheckIn, RefusesWhatItCannotUseAndKeepsTheNumberSeries) {
    TestBranch branch;
    auto named = plain(kAna);
    named.firstName = std::string(1000, 'x');
    auto bidi = plain(kAna);
    bidi.firstName = "Ana\u202Egpj.exe";
    auto strange = plain(kAna);
    strange.language = "xx";
    auto service = plain(kAna);
    service.service = "Z";
    auto late = plain(kAna);
    late.lead = kLongestLead + seconds{1};

    EXPECT_EQ(branch.refusal(plain("12345")), "phone_invalid");
    EXPECT_EQ(branch.refusal(plain("+995322123456")), "phone_not_mobile");
    Session kiosk{.role = wire::Role::Kiosk};
    EXPECT_EQ(branch.askAs(kiosk, plain("+4915112345678")).error().reason, "phone_country");
    EXPECT_EQ(branch.refusal(named), "name_long");
    EXPECT_EQ(branch.refusal(bidi), "name_characters");
    EXPECT_EQ(branch.refusal(strange), "language_unknown");
    EXPECT_EQ(branch.refusal(service), "service_unknown");
    EXPECT_EQ(branch.refusal(late), "lead_range");
    EXPECT_EQ(branch.checkIn(kAna).ticket, "A001");
}

}  // namespace
}  // namespace turnbell
