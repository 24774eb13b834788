#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";
constexpr auto kGio = "+995555654321";
constexpr auto kTomorrow = "2026-11-23";

/// It is 13:00 on 2026-11-22 in Tbilisi.
wire::Book at(const std::string& time, const std::string& phone = kAna, const std::string& date = {}) {
    return {
        .service = "A", .date = date, .time = time, .phone = phone, .firstName = "Ana", .consentVisit = true};
}

/// What goes out: "+995... the text".
std::vector<std::string> goneOut(TestBranch& branch) {
    std::vector<std::string> texts;
    for (const auto& text : branch.send()) {
        texts.push_back(text.to + " " + text.text);
    }
    return texts;
}

TEST(BookingTexts, TellOfTheAppointmentInTheLanguageOfTheCustomerByTheClockOfTheBranch) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    auto georgian = at("11:00", kGio, kTomorrow);
    georgian.language = "ka";
    branch.expect<wire::Booked>(georgian);

    const auto texts = branch.messages();
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].text,
              "Old Town Clinic: ticket A001. Your appointment: Mon, Nov 23, 2026, 10:30. "
              "Reply YES to confirm or NO to cancel. STOP ends texts.");
    EXPECT_EQ(texts[1].to, kGio);
    EXPECT_EQ(texts[1].text,
              "Old Town Clinic: ნომერი A002. თქვენი ვიზიტი: ორშ, 23 ნოე. 2026, "
              "11:00. დადასტურება: YES, გაუქმება: NO. შესაწყვეტად: STOP.");
}

TEST(BookingTexts, GoToNobodyWithoutANumberOrTheConsent) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", {}, kTomorrow));
    auto silent = at("11:00", kGio, kTomorrow);
    silent.consentVisit = false;
    branch.expect<wire::Booked>(silent);

    branch.expect<wire::Booked>(wire::ConfirmBooking{"A002", kTomorrow});
    branch.expect<wire::StepChanged>(wire::Cancel{"A002", "the doctor is ill", kTomorrow});

    EXPECT_THAT(branch.messages(), Each(Field(&wire::MessageRow::state, "blocked")));
    EXPECT_THAT(branch.messages(), Each(Field(&wire::MessageRow::why, "nobody agreed to this text")));
}

TEST(BookingTexts, GoOnceHoweverOftenTheCommandIsRepeated) {
    TestBranch branch;
    const auto booking = at("10:30", kAna, kTomorrow);
    const auto first = branch.askAs(branch.staff, booking, "the same");
    const auto again = branch.askAs(branch.staff, booking, "the same");

    EXPECT_EQ(std::get<wire::Booked>(*again).visit, std::get<wire::Booked>(*first).visit);
    EXPECT_EQ(branch.messages().size(), 1U);
}

TEST(BookingTexts, TellOfEachStepOnce) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.send();

    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", kTomorrow});
    EXPECT_THAT(goneOut(branch),
                ElementsAre(HasSubstr("Your appointment is confirmed: Mon, Nov 23, 2026, 10:30.")));

    branch.expect<wire::Booked>(
        wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .toDate = "2026-11-24", .service = "B"});
    EXPECT_THAT(goneOut(branch),
                ElementsAre(HasSubstr("ticket B001. Your appointment is now: Tue, Nov 24, 2026, 10:30, B")));

    branch.expect<wire::StepChanged>(wire::Cancel{"B001", "the doctor is ill", "2026-11-24"});
    EXPECT_THAT(goneOut(branch),
                ElementsAre(HasSubstr("Your appointment was cancelled: Tue, Nov 24, 2026, 10:30.")));
    EXPECT_THAT(goneOut(branch), IsEmpty());
}

TEST(BookingTexts, SayOnlyHowItStandsNowWhereTheModemWasSlow) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", kTomorrow});
    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .toTime = "12:00"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("is now: Mon, Nov 23, 2026, 12:00")));
}

TEST(BookingTexts, AreQuietWhereTheAppointmentStaysWhatItIs) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.send();

    branch.expect<wire::Booked>(
        wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .toTime = "10:30", .firstName = "Anano"});

    EXPECT_THAT(goneOut(branch), IsEmpty());
}

TEST(BookingTexts, GoToTheRightNumberAloneWhereItIsCorrectedInTime) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));

    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .phone = kGio});

    EXPECT_THAT(goneOut(branch), ElementsAre(testing::StartsWith(kGio)));
}

TEST(BookingTexts, GoToANewNumberToo) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.send();

    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .phone = kGio});

    EXPECT_THAT(goneOut(branch),
                ElementsAre(testing::AllOf(testing::StartsWith(kGio), HasSubstr("Your appointment: Mon"))));
}

TEST(BookingTexts, AreWithdrawnOnceTheCustomerIsHere) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("your ticket is A001")));
}

TEST(BookingTexts, OfACancellationThatIsTakenBackInTimeDoNotGo) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.send();
    branch.expect<wire::StepChanged>(wire::Cancel{"A001", "by mistake"});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), IsEmpty());
}

TEST(BookingTexts, OfACancellationThatIsTakenBackTooLateAreSetRight) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::StepChanged>(wire::Cancel{"A001", "by mistake"});
    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("was cancelled")));

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Sun, Nov 22, 2026, 15:00")));
}

TEST(BookingTexts, ThatAConfirmationHasWithdrawnGoAfterAllWhereThatIsTakenBack) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", {}});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Sun, Nov 22, 2026, 15:00")));
}

TEST(BookingTexts, OfAConfirmationThatIsTakenBackDoNotSayTheSameAgain) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.send();
    branch.expect<wire::Booked>(wire::ConfirmBooking{"A001", {}});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), IsEmpty());
}

TEST(BookingTexts, OfANewTimeThatACancellationByMistakeHasWithdrawnGoAfterAll) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.send();
    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .toTime = "16:00"});
    branch.expect<wire::StepChanged>(wire::Cancel{"A001", "by mistake"});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Sun, Nov 22, 2026, 16:00")));
}

TEST(BookingTexts, OfANewTimeThatAnArrivalByMistakeHasWithdrawnGoAfterAll) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.send();
    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .toTime = "16:00"});
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Sun, Nov 22, 2026, 16:00")));
}

TEST(BookingTexts, WaitForAModemUntilTheAppointmentIsDue) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.pass(std::chrono::hours{21});
    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Mon, Nov 23, 2026, 10:30")));

    TestBranch late;
    late.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    late.pass(std::chrono::hours{22});
    EXPECT_THAT(goneOut(late), IsEmpty());
}

TEST(BookingTexts, WaitForAModemADayAtMost) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, "2026-11-25"));
    branch.expect<wire::StepChanged>(wire::Cancel{"A001", "the doctor is ill", "2026-11-25"});
    branch.pass(std::chrono::hours{23});
    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("was cancelled")));

    TestBranch late;
    late.expect<wire::Booked>(at("10:30", kAna, "2026-11-25"));
    late.pass(std::chrono::hours{24});
    EXPECT_THAT(goneOut(late), IsEmpty());
}

TEST(BookingTexts, WaitAsLongAtACorrectedNumber) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("10:30", kAna, kTomorrow));
    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = "A001", .date = kTomorrow, .phone = kGio});

    branch.pass(std::chrono::hours{21});

    EXPECT_THAT(goneOut(branch), ElementsAre(testing::StartsWith(kGio)));
}

TEST(BookingTexts, ThatAnArrivalByMistakeHasWithdrawnGoAfterAll) {
    TestBranch branch;
    branch.expect<wire::Booked>(at("15:00"));
    branch.expect<wire::CheckedIn>(wire::Arrive{.ticket = "A001"});

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(goneOut(branch), ElementsAre(HasSubstr("Your appointment: Sun, Nov 22, 2026, 15:00")));
}

}  // namespace
}  // namespace turnbell
