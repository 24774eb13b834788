#include "host/service/notice_people.h"

#include "tests/host/service/noticing.h"

namespace turnbell::test {
namespace {

using std::chrono::hours;
using testing::ElementsAre;
using testing::IsEmpty;

class NoticePeopleTest : public Noticing {
protected:
    std::vector<std::string> leftOut(const wire::NoticeSend& notice) {
        std::vector<std::string> all;
        for (const auto& reason : preview(notice).leftOut) {
            all.push_back(reason.code + " " + std::to_string(reason.people));
        }
        return all;
    }
};

TEST_F(NoticePeopleTest, AreAllOfTheDayWithAReasonForEachWhoGetsNothing) {
    checkIn("Ana");
    checkIn("Ben", "ka", kBen);
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .firstName = "Without"});
    branch.expect<wire::CheckedIn>(
        wire::CheckIn{.service = "A", .phone = kCleo, .consentVisit = true, .consentNotice = false});
    say("STOP", kBen);

    const auto found = preview(toAll());

    EXPECT_EQ(found.people, 4);
    EXPECT_EQ(found.gets, 1);
    EXPECT_THAT(leftOut(toAll()), testing::UnorderedElementsAre("opted_out 1", "no_phone 1", "no_consent 1"));
    EXPECT_EQ(found.text, std::string{"Old Town Clinic: "} + kWords + " Please reply YES or NO.");
    EXPECT_EQ(found.alphabet, "gsm7");
    EXPECT_EQ(found.sms, 1);
    EXPECT_EQ(found.aMinute, 10);
    EXPECT_EQ(found.wait, std::chrono::hours{2});
    EXPECT_THAT(branch.expect<wire::NoticeList>(wire::NoticeListQuery{}).notices, IsEmpty()) << "it is dry";
}

TEST_F(NoticePeopleTest, ReadItInTheirLanguageAtItsPrice) {
    checkIn("Ana", "ka");
    checkIn("Ben", "en", kBen);

    const auto found = preview(toAll());

    EXPECT_EQ(found.language, "ka");
    EXPECT_EQ(found.alphabet, "ucs2");
    EXPECT_EQ(found.smsLeast, 1);
    EXPECT_GT(found.smsMost, 1);
    EXPECT_EQ(found.sms, found.smsLeast + found.smsMost);
}

TEST_F(NoticePeopleTest, OfAServiceAreThoseInItsQueue) {
    checkIn();
    branch.checkIn(kBen, "Ben", "B");

    const wire::NoticeSend toBlood{.to = NoticeAudience::Service, .which = "B", .text = kWords};
    EXPECT_EQ(preview(toBlood).people, 1);
    EXPECT_EQ(preview(toAll()).people, 2);
}

TEST_F(NoticePeopleTest, OfManyAreNotThoseAtADesk) {
    checkIn();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(preview(toAll()).people, 1) << "called, and not here yet";
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});

    EXPECT_EQ(preview(toAll()).people, 0);
    EXPECT_EQ(preview(toTicket("A001")).people, 1);
    EXPECT_EQ(branch.refusal(toAll()), "nobody");
}

TEST_F(NoticePeopleTest, OfALaterDayAreItsBookings) {
    checkIn();
    bookTomorrow(kCleo);
    auto notice = toAll();
    notice.date = "2026-11-23";

    EXPECT_EQ(preview(notice).people, 1);
    EXPECT_EQ(preview(toAll()).people, 1);
    notice.date = "2026-11-24";
    EXPECT_EQ(preview(notice).people, 0);
}

TEST_F(NoticePeopleTest, OfOneNumberGetOneText) {
    checkIn("Ana");
    checkIn("Child");

    EXPECT_EQ(preview(toAll()).gets, 1);
    EXPECT_THAT(leftOut(toAll()), ElementsAre("same_number 1"));
}

TEST_F(NoticePeopleTest, AreToldAsFarAsTheDaysBudgetGoes) {
    auto catalog = textedCatalog();
    catalog.limits->textsADay = 11;  // the welcomes take three; notices stop at eight, with four to spare
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    checkIn("Ana");
    checkIn("Ben", "en", kBen);
    checkIn("Cleo", "en", kCleo);

    const auto found = preview(toAll());

    EXPECT_EQ(found.gets, 2);
    EXPECT_EQ(found.sms, 2);
    ASSERT_EQ(found.leftOut.size(), 1U);
    EXPECT_EQ(found.leftOut[0].people, 1);
    EXPECT_EQ(found.leftOut[0].code, "limit");
    EXPECT_EQ(found.leftOut[0].why, "the day's budget of 11 SMS is spent for texts of this kind");
    tell(toAll());
    EXPECT_EQ(preview(toAll()).gets, 0) << "those of the first notice go before";
    branch.pass(seconds{30});
    EXPECT_EQ(branch.send().size(), 2U);
    EXPECT_EQ(person("A003").code, "limit");
}

TEST_F(NoticePeopleTest, AreToldWithTheBudgetOfTheDayOnWhichTheTextGoes) {
    auto catalog = textedCatalog();
    catalog.limits->textsADay = 8;  // what is booked takes three; notices stop at six
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    bookTomorrow(kAna, "10:00");
    bookTomorrow(kBen, "10:30");
    bookTomorrow(kCleo, "11:00");
    auto notice = toAll();
    notice.date = "2026-11-23";
    EXPECT_EQ(preview(notice).gets, 0);

    catalog.branch.quiet = {"12:00", "08:00"};  // it is 13:00 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_EQ(preview(notice).gets, 3);
    EXPECT_EQ(preview(notice).endsAt, "2026-11-23T04:00:12.000Z");
    tell(notice);
    EXPECT_EQ(preview(notice).gets, 0) << "notices stop at six, with four to spare";
    notice.text = "Please bring your passport.";
    EXPECT_EQ(preview(notice).leftOut[0].people, 3);
}

TEST_F(NoticePeopleTest, AreNobodyWhereTheAudienceMakesNoSense) {
    checkIn();
    const auto refusal = [&](wire::NoticeSend notice) { return branch.refusal(notice); };
    auto notice = toAll();
    notice.date = "2026-11-21";
    EXPECT_EQ(refusal(notice), "date_past");
    notice.date = "tomorrow";
    EXPECT_EQ(refusal(notice), "date_form");
    EXPECT_EQ(refusal(toTicket("A999")), "ticket_unknown");
    EXPECT_EQ(refusal({.to = NoticeAudience::Service, .which = "Z", .text = "x"}), "service_unknown");
    EXPECT_EQ(refusal({.to = NoticeAudience::All, .text = " "}), "text_empty");
    EXPECT_EQ(refusal({.to = NoticeAudience::All, .text = std::string(1001, 'x')}), "text_long");
    EXPECT_EQ(refusal({.to = NoticeAudience::All, .text = "x", .wait = seconds{1}}), "wait_range");
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    EXPECT_EQ(refusal(toTicket("A001")), "visit_over");
}

TEST_F(NoticePeopleTest, WhoAreNotHereWaitForTheEndOfTheQuietHours) {
    auto catalog = textedCatalog();
    catalog.branch.quiet = {"12:00", "15:00"};  // it is 13:00 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    bookTomorrow(kCleo);
    auto notice = toAll();
    notice.date = "2026-11-23";

    EXPECT_TRUE(preview(notice).quiet);
    EXPECT_EQ(preview(notice).beginsAt, "2026-11-22T11:00:00.000Z");
    notice.now = true;
    EXPECT_FALSE(preview(notice).quiet);
    checkIn();
    EXPECT_FALSE(preview(toAll()).quiet) << "who is here is told";
}

TEST_F(NoticePeopleTest, OfADayAreNotThoseWhoAreBookedForAnotherDayByThen) {
    const auto moved = bookTomorrow(kCleo);
    const auto stays = bookTomorrow(kBen, "11:30");
    auto notice = toAll();
    notice.date = "2026-11-23";
    tell(notice);
    branch.expect<wire::Booked>(
        wire::ChangeBooking{.ticket = moved, .date = "2026-11-23", .toDate = "2026-11-24"});
    branch.send();

    std::vector<std::string> told;
    for (int i = 0; i < 3; ++i) {
        for (const auto& text : next()) {
            told.push_back(text.to);
        }
    }

    EXPECT_THAT(told, testing::ElementsAre(kBen));
    EXPECT_EQ(person(moved).state, NoticeFate::NotSent);
    EXPECT_EQ(person(moved).code, "moved");
    EXPECT_EQ(person(moved).why, "the appointment was moved to another day before it was sent");
    EXPECT_FALSE(person(moved).toCall) << "it is not about them any more";
    EXPECT_EQ(person(stays).code, "");
}

TEST_F(NoticePeopleTest, OfOneNumberAreOneWhereALimitHeldAllOfItsVisits) {
    auto catalog = textedCatalog();
    catalog.limits->textsADay = 8;  // three are spent: notices stop at six
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    bookTomorrow(kBen, "09:30");
    bookTomorrow(kAna, "10:00");
    bookTomorrow(kAna, "10:30");
    auto notice = toAll();
    notice.date = "2026-11-23";
    catalog.branch.quiet = {"12:00", "08:00"};  // it is 13:00 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    tell(notice);

    std::vector<std::string> numbers;
    for (int i = 0; i < 20; ++i) {
        for (const auto& text : next(hours{1})) {
            numbers.push_back(text.to);
        }
    }

    EXPECT_THAT(numbers, testing::ElementsAre(kBen, kAna));
}

}  // namespace
}  // namespace turnbell::test
