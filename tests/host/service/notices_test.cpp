#include "host/service/notices.h"

#include "tests/host/service/noticing.h"

namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::IsEmpty;
using testing::SizeIs;

constexpr auto kRight = "+995555777888";

class NoticesTest : public Noticing {
protected:
    void checkInThree() {
        checkIn("Ana");
        checkIn("Ben", "en", kBen);
        checkIn("Cleo", "en", kCleo);
        branch.pass(minutes{5});
    }

    Session agent(StaffRole role = StaffRole::Agent) {
        auto catalog = textedCatalog();
        catalog.staff.push_back(Staff{"Giorgi", "730154", {}, role});
        branch.expect<wire::Done>(wire::CatalogImport{catalog});
        Session session;
        session.role = wire::Role::Desk;
        EXPECT_TRUE(branch.askAs(session, wire::SignIn{"730154"}));
        EXPECT_TRUE(branch.ask(wire::SignIn{"482913"}));
        return session;
    }

    std::string refusalTo(Session& session, const wire::Command& command) {
        const auto reply = branch.askAs(session, command);
        return reply ? std::string{} : reply.error().reason;
    }
};

TEST_F(NoticesTest, GoOutOneByOneAtTheRateOfTheBranch) {
    checkInThree();
    const auto notice = tell(toAll());
    EXPECT_EQ(notice.state, NoticeState::Sending);
    EXPECT_EQ(notice.counts.waiting, 3);
    EXPECT_EQ(notice.endsAt, toIso8601(branch.clock.now().utc + seconds{12}));

    branch.pass(milliseconds{1});
    EXPECT_THAT(branch.send(), SizeIs(1));
    EXPECT_THAT(next(seconds{5}), IsEmpty());
    EXPECT_THAT(next(seconds{1}), SizeIs(1));
    EXPECT_EQ(show(notice.id).counts.waiting, 1);
    EXPECT_THAT(next(), SizeIs(1));

    const auto done = show(notice.id);
    EXPECT_EQ(done.state, NoticeState::Sent);
    EXPECT_EQ(done.counts.sent, 3);
    EXPECT_THAT(next(minutes{5}), IsEmpty());
}

TEST_F(NoticesTest, LetACallGoFirst) {
    checkInThree();
    tell(toAll());
    branch.pass(milliseconds{1});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto sent = branch.send();

    ASSERT_THAT(sent, SizeIs(4)) << "two are told that their turn comes near";
    EXPECT_THAT(sent.front().text, testing::HasSubstr("Desk 1"));
    EXPECT_THAT(sent.back().text, testing::HasSubstr("15:00"));
}

TEST_F(NoticesTest, ToOneVisitDoNotWaitBehindThoseToMany) {
    checkInThree();
    tell(toAll());
    const auto one = tell(toTicket("A003", false));

    const auto sent = branch.send();

    ASSERT_THAT(sent, SizeIs(1));
    EXPECT_EQ(sent[0].to, kCleo);
    EXPECT_EQ(show(one.id).state, NoticeState::Sent);
}

TEST_F(NoticesTest, AreStoppedHalfWay) {
    checkInThree();
    const auto notice = tell(toAll());
    branch.pass(milliseconds{1});
    ASSERT_THAT(branch.send(), SizeIs(1));
    branch.pass(seconds{6});  // the second is ready, and not sent

    const auto stopped = branch.expect<wire::NoticeRow>(wire::NoticeStop{notice.id});

    EXPECT_EQ(stopped.state, NoticeState::Stopped);
    EXPECT_EQ(stopped.stoppedBy, "Nino");
    EXPECT_EQ(stopped.counts.sent, 1);
    EXPECT_EQ(stopped.counts.notSent, 2);
    EXPECT_EQ(stopped.counts.toCall, 0);
    EXPECT_EQ(person("A003").code, "stopped");
    EXPECT_THAT(next(minutes{10}), IsEmpty());
    EXPECT_EQ(branch.refusal(wire::NoticeStop{notice.id}), "notice_over");
    EXPECT_EQ(branch.refusal(wire::NoticeStop{99}), "notice_unknown");
}

TEST_F(NoticesTest, AreSentOnceOverRestartsAndRepeatedRequests) {
    checkInThree();
    ASSERT_TRUE(branch.askAs(branch.staff, toAll(), "again"));
    ASSERT_TRUE(branch.askAs(branch.staff, toAll(), "again"));
    branch.pass(milliseconds{1});
    branch.restart();
    std::size_t sent = branch.send().size();
    for (int i = 0; i < 5; ++i) {
        branch.restart(i == 2 ? "boot-2" : "");
        sent += next().size();
    }

    EXPECT_EQ(sent, 3U);
    EXPECT_THAT(branch.expect<wire::NoticeList>(wire::NoticeListQuery{}).notices, SizeIs(1));
}

TEST_F(NoticesTest, SayWhoToCall) {
    checkInThree();
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .firstName = "Without"});
    auto notice = toAll();
    notice.wait = minutes{30};
    const auto id = tell(notice).id;
    branch.pass(seconds{30});
    const auto sent = branch.send();
    ASSERT_THAT(sent, SizeIs(3));
    branch.report(kAna, sent[0].reference, 0);
    branch.report(kBen, sent[1].reference, 0x46);
    branch.service->takeChanges();
    EXPECT_EQ(fate("A001"), NoticeFate::Delivered);
    EXPECT_EQ(fate("A002"), NoticeFate::Undelivered);

    branch.pass(minutes{31});

    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Notices)) << "silence is news";
    const auto shown = show(id);
    EXPECT_EQ(shown.counts.silent, 2);
    EXPECT_EQ(shown.counts.undelivered, 1);
    EXPECT_EQ(shown.counts.notSent, 1);
    EXPECT_EQ(shown.counts.toCall, 3);
    EXPECT_TRUE(shown.persons[0].toCall);
    EXPECT_FALSE(shown.persons[3].toCall) << "nobody can call without a number";
    EXPECT_EQ(shown.persons[3].code, "no_phone");
}

TEST_F(NoticesTest, KeepWhatCameOfACallAndTakeItBack) {
    checkInThree();
    const auto id = tell(toAll()).id;
    branch.pass(minutes{1});
    branch.send();
    branch.pass(hours{3});
    const auto ana = person("A001").id;
    const auto mark = [&](std::optional<NoticeCall> outcome) {
        return branch.expect<wire::NoticeRow>(wire::NoticeCalled{id, ana, outcome}).counts;
    };

    EXPECT_EQ(mark(NoticeCall::NotReached).toCall, 3);
    EXPECT_EQ(person("A001").called, "not_reached");
    EXPECT_EQ(mark(NoticeCall::Confirmed).confirmed, 1);
    EXPECT_EQ(mark(NoticeCall::Declined).declined, 1);
    EXPECT_EQ(person("A001").calledBy, "Nino");
    EXPECT_EQ(mark(std::nullopt).silent, 3);
    EXPECT_EQ(person("A001").called, "");
    EXPECT_EQ(branch.refusal(wire::NoticeCalled{id, 99, NoticeCall::Confirmed}), "person_unknown");
    EXPECT_EQ(branch.refusal(wire::NoticeCalled{99, ana, NoticeCall::Confirmed}), "notice_unknown");
}

TEST_F(NoticesTest, PassTheGateWhenTheirTurnComes) {
    checkInThree();
    tell(toAll());
    say("STOP", kBen);
    branch.expect<wire::StepChanged>(wire::Leave{"A003"});
    branch.pass(minutes{1});
    branch.send();

    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
    EXPECT_EQ(person("A002").code, "opted_out");
    EXPECT_EQ(person("A003").code, "visit_over");
    EXPECT_FALSE(person("A003").toCall);
}

TEST_F(NoticesTest, FollowANumberThatIsSetRight) {
    checkInThree();
    tell(toTicket("A001"));
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", "+995555777888", "", "", "", ""});

    std::vector<std::string> numbers;
    for (const auto& text : branch.send()) {
        numbers.push_back(text.to);
    }

    EXPECT_THAT(numbers, testing::Each(testing::Eq("+995555777888")));
    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
    say("yes", "+995555777888");
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticesTest, AreCalledAboutAtTheNumberThatIsRight) {
    checkInThree();
    tell(toAll());
    branch.pass(minutes{1});
    branch.send();
    branch.service->takeChanges();

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kRight, "", "", "", ""});

    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Notices));
    const auto ana = person("A001");
    EXPECT_EQ(ana.phone, kRight);
    EXPECT_EQ(ana.state, NoticeFate::Undelivered) << "somebody else has it";
    EXPECT_EQ(ana.code, "former_number");
    EXPECT_EQ(ana.why, "it went to +995…456, which is not the number of this visit any more");
    EXPECT_TRUE(ana.toCall);
    EXPECT_EQ(show(1).counts.undelivered, 1);
    EXPECT_EQ(show(1).counts.toCall, 1);
}

TEST_F(NoticesTest, DoNotGoOnToAFormerNumber) {
    checkIn("Ana");
    auto notice = toTicket("A001");
    notice.text = std::string(200, 'x');
    tell(notice);
    const auto first = branch.armNext();
    ASSERT_TRUE(first);
    branch.settle(first->part, {SubmissionEnd::Kind::Accepted, 7, {}, {}});

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kRight, "", "", "", ""});

    for (const auto& text : branch.send()) {
        EXPECT_NE(text.to, kAna);
    }
    const auto ana = person("A001");
    EXPECT_EQ(ana.state, NoticeFate::NotSent);
    EXPECT_EQ(ana.phone, kRight);
    EXPECT_TRUE(ana.toCall);
}

TEST_F(NoticesTest, AreCalledAboutOnceThereIsANumber) {
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A"});
    tell(toAll());
    EXPECT_FALSE(person("A001").toCall);

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kRight, "", "", "", ""});

    EXPECT_TRUE(person("A001").toCall);
    EXPECT_EQ(person("A001").phone, kRight);
}

TEST_F(NoticesTest, ToWhoseNumberWasTakenOutSaySo) {
    checkInThree();
    tell(toAll());
    branch.expect<wire::StepChanged>(wire::VisitChange{"A003", "-", "", "", "", ""});
    branch.pass(minutes{1});
    branch.send();

    EXPECT_EQ(person("A003").code, "no_phone");
    branch.expect<wire::StepChanged>(wire::VisitChange{"A003", kRight, "", "", "", ""});
    EXPECT_TRUE(person("A003").toCall);
}

TEST_F(NoticesTest, EndAfterThoseThatWereMadeBefore) {
    checkInThree();
    tell(toAll());
    auto later = toAll();
    later.text = "The lift works again.";
    const auto foreseen = preview(later).endsAt;

    EXPECT_EQ(tell(later).endsAt, foreseen);
    EXPECT_EQ(foreseen, toIso8601(branch.clock.now().utc + seconds{30}));
    EXPECT_EQ(show(1).endsAt, toIso8601(branch.clock.now().utc + seconds{12}));
}

TEST_F(NoticesTest, KeepTheirRateWhenQuietHoursBeginHalfWay) {
    auto catalog = textedCatalog();
    catalog.branch.quiet = {"13:01", "15:00"};
    catalog.branch.noticesAMinute = 1;
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    bookTomorrow(kAna, "10:00");
    bookTomorrow(kBen, "10:30");
    bookTomorrow(kCleo, "11:00");
    auto notice = toAll();
    notice.date = "2026-11-23";
    const auto foreseen = preview(notice);
    EXPECT_FALSE(foreseen.quiet);
    EXPECT_EQ(foreseen.endsAt, "2026-11-22T11:01:00.000Z");
    tell(notice);
    EXPECT_THAT(next(milliseconds{1}), SizeIs(1));
    EXPECT_THAT(next(minutes{119}), IsEmpty());

    EXPECT_THAT(next(minutes{1}), SizeIs(1));
    EXPECT_THAT(next(seconds{50}), IsEmpty());
    EXPECT_THAT(next(seconds{10}), SizeIs(1));
}

TEST_F(NoticesTest, ToOneNumberAreOneAlsoIfItWasSetRightToTheSame) {
    checkInThree();
    tell(toAll());
    branch.pass(milliseconds{1});
    EXPECT_THAT(branch.send(), SizeIs(1));

    branch.expect<wire::StepChanged>(wire::VisitChange{"A003", kAna, "", "", "", ""});

    auto sent = next(minutes{1});  // a welcome may be among them
    std::erase_if(sent, [](const auto& text) { return text.text.find("15:00") == std::string::npos; });
    EXPECT_THAT(sent, SizeIs(1)) << "to Ben";
    EXPECT_EQ(person("A003").code, "same_number");
}

TEST_F(NoticesTest, DoNotWaitForThoseWhoHaveGone) {
    checkInThree();
    const auto notice = tell(toAll());
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    branch.expect<wire::StepChanged>(wire::Leave{"A002"});
    branch.send();

    EXPECT_THAT(next(seconds{1}), SizeIs(1));
    EXPECT_EQ(show(notice.id).state, NoticeState::Sent);
}

TEST_F(NoticesTest, DoNotWaitForThoseWhoWantNone) {
    checkInThree();
    tell(toAll());
    say("STOP", kBen);  // the first one is out by then

    const auto sent = next();

    ASSERT_THAT(sent, SizeIs(1));
    EXPECT_EQ(sent[0].to, kCleo);
    EXPECT_EQ(person("A002").code, "opted_out");
}

TEST_F(NoticesTest, GoOnWhenTheClockIsPutBack) {
    checkInThree();
    tell(toAll());
    branch.pass(milliseconds{1});
    branch.send();

    branch.clock.jump(-hours{3});

    EXPECT_THAT(next(), SizeIs(1));
    EXPECT_THAT(next(), SizeIs(1));
}

TEST_F(NoticesTest, WhoseWordsWereErasedAreNotSent) {
    auto catalog = textedCatalog();
    catalog.branch.quiet = {"12:00", "15:00"};  // it is 13:00 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    const auto ticket = bookTomorrow(kCleo);
    auto notice = toTicket(ticket);
    notice.date = "2026-11-23";
    tell(notice);
    branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = ticket, .date = "2026-11-23", .phone = kRight});
    auto lead = agent(StaffRole::Supervisor);
    lead.role = wire::Role::Admin;
    EXPECT_EQ(refusalTo(lead, wire::Erase{kCleo}), "");
    branch.send();

    EXPECT_THAT(next(minutes{121}), IsEmpty());
    EXPECT_EQ(person(ticket).code, "withdrawn");
}

TEST_F(NoticesTest, WaitForTheEndOfTheQuietHoursUnlessTheyCannot) {
    auto catalog = textedCatalog();
    catalog.branch.quiet = {"12:00", "15:00"};  // it is 13:00 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    bookTomorrow(kCleo);
    auto notice = toAll();
    notice.date = "2026-11-23";
    const auto waits = tell(notice);
    EXPECT_EQ(waits.beginsAt, "2026-11-22T11:00:00.000Z");
    EXPECT_THAT(next(hours{1}), IsEmpty());

    notice.now = true;
    tell(notice);
    EXPECT_THAT(next(), SizeIs(1));
    EXPECT_THAT(next(hours{1}), SizeIs(1)) << "the first one, in the afternoon";
}

TEST_F(NoticesTest, ToManyAreForThoseWhoLead) {
    checkInThree();
    auto session = agent();
    EXPECT_EQ(refusalTo(session, toAll()), "role");
    EXPECT_EQ(refusalTo(session, wire::NoticePreviewQuery{.to = NoticeAudience::All, .text = "x"}), "role");
    EXPECT_EQ(refusalTo(session, toTicket("A001")), "");
    const auto many = tell(toAll());
    EXPECT_EQ(refusalTo(session, wire::NoticeStop{many.id}), "role");

    auto lead = agent(StaffRole::Supervisor);
    EXPECT_EQ(refusalTo(lead, wire::NoticeStop{many.id}), "");
    EXPECT_EQ(refusalTo(lead, toAll()), "");
}

TEST_F(NoticesTest, ShowFullNumbersToWhoLeadsAndCallsAlone) {
    checkInThree();
    auto notice = toAll();
    const auto id = tell(notice).id;
    branch.pass(minutes{1});
    branch.send();
    const auto phones = [&](Session& session) {
        std::vector<std::string> all;
        const auto reply = branch.askAs(session, wire::NoticeShowQuery{id});
        for (const auto& each : std::get<wire::NoticeRow>(*reply).persons) {
            all.push_back(each.phone);
        }
        return all;
    };
    auto lead = agent(StaffRole::Supervisor);
    EXPECT_THAT(phones(lead), testing::Each(testing::HasSubstr("…"))) << "nobody is to be called yet";
    branch.pass(hours{3});

    EXPECT_THAT(phones(lead), testing::ElementsAre(kAna, kBen, kCleo));
    auto other = agent();
    EXPECT_THAT(phones(other), testing::Each(testing::HasSubstr("…")));
}

TEST_F(NoticesTest, AreListedInPagesNewestFirst) {
    checkIn();
    for (int i = 0; i < 51; ++i) {
        tell(toTicket("A001", false));
    }

    const auto glance = std::get<wire::NoticeList>(
        *branch.service->snapshot(wire::Topic::Notices, wire::Role::Desk, branch.clock.now()));
    EXPECT_THAT(glance.notices, SizeIs(10));
    EXPECT_TRUE(glance.more);
    const auto first = branch.expect<wire::NoticeList>(wire::NoticeListQuery{});
    EXPECT_THAT(first.notices, SizeIs(50));
    EXPECT_TRUE(first.more);
    EXPECT_EQ(first.notices.front().id, 51);
    EXPECT_THAT(first.notices.front().persons, IsEmpty());
    const auto rest =
        branch.expect<wire::NoticeList>(wire::NoticeListQuery{.before = first.notices.back().id});
    EXPECT_THAT(rest.notices, SizeIs(1));
    EXPECT_FALSE(rest.more);
}

TEST_F(NoticesTest, AreListedInShorterPagesWhereTheyAreForMany) {
    checkIn();
    for (int i = 0; i < 3; ++i) {
        tell(toTicket("A001", false));
    }
    db::NoticeStore store{*branch.database};
    auto somebody = store.person(NoticePersonId{2}).value();
    db::Transaction transaction{*branch.database};
    for (int i = 0; i < 1'000; ++i) {
        somebody.id = {};
        store.insert(somebody);
    }
    transaction.commit();

    const auto list = branch.expect<wire::NoticeList>(wire::NoticeListQuery{});

    ASSERT_THAT(list.notices, SizeIs(2));
    EXPECT_EQ(list.notices[1].people, 1'001);
    EXPECT_TRUE(list.more);
    EXPECT_THAT(branch.expect<wire::NoticeList>(wire::NoticeListQuery{.before = 2}).notices, SizeIs(1));
}

TEST_F(NoticesTest, AreErasedWithTheNumberAndShownInItsExport) {
    checkIn("Ana");
    tell(toTicket("A001"));
    branch.send();
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    auto lead = agent(StaffRole::Supervisor);
    lead.role = wire::Role::Admin;
    const auto stored = [&] {
        std::set<std::string> kinds;
        const auto reply = branch.askAs(lead, wire::ExportQuery{kAna});
        for (const auto& record : std::get<wire::PersonalData>(*reply).records) {
            kinds.insert(record.kind);
        }
        return kinds;
    };
    EXPECT_THAT(stored(), testing::IsSupersetOf({"notice", "notice_person"}));

    EXPECT_EQ(refusalTo(lead, wire::Erase{kAna}), "");

    EXPECT_THAT(stored(), testing::Each(testing::Eq("erased"))) << "that it was, at most";
    EXPECT_EQ(show(1).text, "");
    EXPECT_EQ(show(1).persons.at(0).phone, "");
    EXPECT_EQ(show(1).persons.at(0).state, NoticeFate::Sent) << "what became of it stays";
}

}  // namespace
}  // namespace turnbell::test
