#include "host/service/notice_answers.h"

#include "tests/host/service/noticing.h"

namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class NoticeAnswersTest : public Noticing {
protected:
    /// Ana is asked; her text is out.
    void askAna(const std::string& language = "en") {
        checkIn("Ana", language);
        tell(toTicket("A001"));
        branch.send();
        branch.pass(seconds{1});
        ASSERT_EQ(fate("A001"), NoticeFate::Sent);
    }

    void checkInForAll() {
        branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A",
                                                     .phone = kAna,
                                                     .consentVisit = true,
                                                     .consentSurvey = true,
                                                     .consentNotice = true});
        branch.send();
    }

    /// Who is next, to the end; the survey is out.
    void serve() {
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.expect<wire::StepChanged>(wire::Finish{"1"});
        branch.pass(hours{1});
        branch.send();
    }

    static Catalog withOpenQuestion() {
        auto catalog = smallCatalog();
        catalog.surveys = {
            {.code = "open",
             .questions = {{QuestionKind::Open, {{{"en", "What could be better?"}}}, std::nullopt}},
             .thankYou = {{{"en", "Thanks a lot"}}}}};
        catalog.services[0].survey = "open";
        return catalog;
    }
};

TEST_F(NoticeAnswersTest, ConfirmAndSaySo) {
    askAna();

    EXPECT_EQ(answer("Yes!"), "Old Town Clinic: thank you, we have noted your yes.");
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
    EXPECT_THAT(shown(), IsEmpty()) << "nobody has to read it";
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting")) << "it says nothing of the place in the line";
}

TEST_F(NoticeAnswersTest, DeclineAndAreOwedAnAnswer) {
    askAna();

    EXPECT_THAT(answer("no"), HasSubstr("noted your no"));
    EXPECT_EQ(fate("A001"), NoticeFate::Declined);
    const auto talk = branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
    ASSERT_EQ(talk.size(), 1U);
    EXPECT_EQ(talk[0].state, "waiting_us");
    EXPECT_EQ(person("A001").conversation, talk[0].id);
}

struct Word {
    const char* language;
    const char* text;
    NoticeFate fate;
};

class NoticeWords : public NoticeAnswersTest, public testing::WithParamInterface<Word> {};

TEST_P(NoticeWords, AreReadInAnyLanguage) {
    askAna(GetParam().language);
    say(GetParam().text);

    EXPECT_EQ(fate("A001"), GetParam().fate);
}

INSTANTIATE_TEST_SUITE_P(
    Of, NoticeWords,
    testing::Values(Word{"en", "YES", NoticeFate::Confirmed}, Word{"en", "ok", NoticeFate::Confirmed},
                    Word{"ka", "კი", NoticeFate::Confirmed}, Word{"ka", "არა", NoticeFate::Declined},
                    Word{"en", "ja", NoticeFate::Confirmed}, Word{"en", "Nein danke", NoticeFate::Declined},
                    Word{"en", "はい", NoticeFate::Confirmed}, Word{"en", "不", NoticeFate::Declined},
                    Word{"ka", "yes", NoticeFate::Confirmed}));

TEST_F(NoticeAnswersTest, CountHoweverLateAndTheLastOneCounts) {
    askAna();
    branch.pass(hours{3});
    EXPECT_EQ(fate("A001"), NoticeFate::Silent);

    say("no");
    EXPECT_EQ(fate("A001"), NoticeFate::Declined);
    say("YES");
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
    EXPECT_THAT(say("yes"), IsEmpty()) << "it was said already";
}

TEST_F(NoticeAnswersTest, AreTextsLikeOthersAfterAWeek) {
    askAna();
    branch.pass(hours{24 * 8});

    say("yes");

    EXPECT_THAT(shown(), ElementsAre("yes"));
    EXPECT_EQ(fate("A001"), NoticeFate::Silent);
}

TEST_F(NoticeAnswersTest, SurviveOtherWordsAndTextsInBetween) {
    askAna();
    say("STATUS");
    say("Where do I park?");
    EXPECT_EQ(fate("A001"), NoticeFate::Wrote);
    EXPECT_EQ(person("A001").conversation, 1);
    branch.restart();

    say("yes");

    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticeAnswersTest, InOwnWordsAreForSomebodyToRead) {
    askAna();
    branch.service->takeChanges();
    say("can I come at 9?");
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Notices)) << "that is news";

    const auto ana = person("A001");
    EXPECT_EQ(ana.state, NoticeFate::Wrote);
    EXPECT_EQ(ana.code, "wrote");
    EXPECT_EQ(ana.why, "answered in own words: read it");
    EXPECT_TRUE(ana.toCall);
    EXPECT_EQ(ana.conversation, 1);
    EXPECT_LT(ana.at, toIso8601(branch.clock.now().utc + seconds{1}));
    branch.pass(hours{3});
    EXPECT_EQ(show(1).counts.wrote, 1) << "which is no silence";
    EXPECT_EQ(show(1).counts.silent, 0);
    EXPECT_EQ(show(1).counts.toCall, 1);

    branch.expect<wire::NoticeRow>(wire::NoticeCalled{1, ana.id, NoticeCall::Confirmed});
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticeAnswersTest, AreNoneWhereStaffAskedSomethingBefore) {
    askAna();
    branch.expect<wire::MessageRow>(wire::MessageSend{kAna, "Do you come by car?"});
    branch.send();
    say("by bus");
    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
    branch.pass(hours{3});
    EXPECT_EQ(fate("A001"), NoticeFate::Silent);
}

TEST_F(NoticeAnswersTest, AreNoneInWhatAnswersASurvey) {
    checkInForAll();
    tell(toTicket("A001"));
    branch.send();
    serve();

    say("2, it was too slow");

    EXPECT_EQ(fate("A001"), NoticeFate::Sent) << "that was about the visit";
    EXPECT_THAT(shown(), ElementsAre("2, it was too slow"));
    say("can I come at 9?");
    EXPECT_EQ(fate("A001"), NoticeFate::Wrote);
}

TEST_F(NoticeAnswersTest, InWordsAreToTheNoticeThoughASurveyWantsWords) {
    branch.expect<wire::Done>(wire::CatalogImport{withOpenQuestion()});
    const auto ticket = bookTomorrow(kAna);
    checkInForAll();
    serve();
    auto notice = toAll();
    notice.date = "2026-11-23";
    tell(notice);
    next();

    say("can I come at 9?");
    EXPECT_EQ(fate(ticket), NoticeFate::Wrote);
    say("yes");
    EXPECT_EQ(fate(ticket), NoticeFate::Confirmed);
    EXPECT_THAT(say("the coffee was good"), ElementsAre("Thanks a lot")) << "the question is still open";
}

TEST_F(NoticeAnswersTest, AreNoneInASecondThoughtAboutASurvey) {
    auto catalog = withOpenQuestion();
    catalog.surveys[0].questions = {{QuestionKind::YesNo, {{{"en", "Was it quick?"}}}, std::nullopt},
                                    {QuestionKind::Rating, {{{"en", "How was it?"}}}, std::nullopt}};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    checkInForAll();
    tell(toTicket("A001"));
    branch.send();
    serve();
    EXPECT_THAT(say("yes"), ElementsAre("How was it?"));

    say("no");

    EXPECT_EQ(fate("A001"), NoticeFate::Wrote) << "a person reads it";
    EXPECT_THAT(shown(), ElementsAre("no"));
}

TEST_F(NoticeAnswersTest, AreNoneAfterAWeek) {
    askAna();
    branch.pass(hours{24 * 8});
    say("Where do I park?");
    EXPECT_EQ(fate("A001"), NoticeFate::Silent);
}

TEST_F(NoticeAnswersTest, AreToWhatWasAskedLast) {
    const auto ticket = bookTomorrow(kAna);
    auto notice = toAll();
    notice.date = "2026-11-23";
    branch.pass(minutes{1});
    tell(notice);
    next();
    const auto booking = [&] {
        return branch.expect<wire::TicketList>(wire::BookingListQuery{}).tickets.at(0).state;
    };

    say("yes");
    EXPECT_EQ(fate(ticket), NoticeFate::Confirmed);
    EXPECT_EQ(booking(), "booked");

    say("yes");
    EXPECT_EQ(booking(), "expected") << "the notice has its answer: this is for the booking";
}

TEST_F(NoticeAnswersTest, AreToABookingThatWasMadeAfterTheNotice) {
    askAna();
    branch.pass(minutes{1});
    bookTomorrow(kAna);

    say("yes");

    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::BookingListQuery{}).tickets.at(0).state, "expected");
}

TEST_F(NoticeAnswersTest, AreToStaffWhereTheyWroteSince) {
    askAna();
    say("Where do I park?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house. Do you come by car?"});
    branch.send();

    say("no");

    EXPECT_EQ(fate("A001"), NoticeFate::Wrote) << "it may be about the car";
    EXPECT_THAT(shown(), ElementsAre("no"));
}

TEST_F(NoticeAnswersTest, AreChangedByNoAnswerToStaff) {
    askAna();
    say("yes");
    say("Where do I park?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Behind the house. Do you come by car?"});
    branch.send();

    say("no");

    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
    EXPECT_THAT(shown(), ElementsAre("no"));
}

TEST_F(NoticeAnswersTest, OfAFormerNumberAreNone) {
    askAna();
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kBen, "", "", "", ""});

    say("yes");

    EXPECT_EQ(fate("A001"), NoticeFate::Undelivered);
    EXPECT_TRUE(person("A001").toCall);
    EXPECT_THAT(shown(), ElementsAre("yes"));
}

TEST_F(NoticeAnswersTest, OfAWrongNumberWereNone) {
    askAna();
    say("yes");
    ASSERT_EQ(fate("A001"), NoticeFate::Confirmed);

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kBen, "", "", "", ""});

    EXPECT_EQ(fate("A001"), NoticeFate::Undelivered) << "a stranger said so";
    EXPECT_TRUE(person("A001").toCall);
}

TEST_F(NoticeAnswersTest, StayWhenTheNumberIsTakenOut) {
    askAna();
    say("yes");

    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", "-", "", "", "", ""});

    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticeAnswersTest, AreToTheVisitThatHasTheNumberStill) {
    askAna();
    checkIn("Ben");
    tell(toTicket("A002"));
    branch.send();
    branch.expect<wire::StepChanged>(wire::VisitChange{"A002", kBen, "", "", "", ""});

    say("yes");

    EXPECT_EQ(branch.expect<wire::NoticeRow>(wire::NoticeShowQuery{1}).counts.confirmed, 1);
    EXPECT_EQ(fate("A002"), NoticeFate::Undelivered);
}

TEST_F(NoticeAnswersTest, CountBeforeTheModemHasAnswered) {
    checkIn("Ana");
    tell(toTicket("A001"));
    const auto onAir = branch.armNext();
    ASSERT_TRUE(onAir);
    branch.pass(seconds{20});
    branch.receive(kAna, "yes");
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);

    branch.settle(onAir->part, {SubmissionEnd::Kind::Accepted, 9, {}, {}});

    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
    EXPECT_THAT(shown(), IsEmpty());
}

TEST_F(NoticeAnswersTest, CountAfterAKillWhileTheTextWasOnAir) {
    checkIn("Ana");
    tell(toTicket("A001"));
    ASSERT_TRUE(branch.armNext());
    branch.restart();

    say("yes");

    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticeAnswersTest, AreToTheNewerOneWhereAnOlderOneIsInDoubt) {
    checkIn("Ana");
    auto notice = toTicket("A001");
    notice.text = "Can you come at 5?";
    const auto older = tell(notice).id;
    ASSERT_TRUE(branch.armNext());
    branch.restart();
    branch.pass(seconds{30});
    notice.text = "Can you come at 6 instead?";
    const auto newer = tell(notice).id;
    branch.send();
    const auto yes = [&](std::int64_t id) { return show(id).counts.confirmed; };

    say("yes");

    EXPECT_EQ(yes(older), 0);
    EXPECT_EQ(yes(newer), 1);
}

TEST_F(NoticeAnswersTest, AreToTheNewestOfThoseInDoubt) {
    checkIn("Ana");
    std::vector<std::int64_t> ids;
    for (int i = 0; i < 2; ++i) {
        ids.push_back(tell(toTicket("A001")).id);
        ASSERT_TRUE(branch.armNext());
        branch.restart();
        branch.pass(seconds{30});
    }

    say("yes");

    EXPECT_EQ(show(ids.front()).counts.confirmed, 0);
    EXPECT_EQ(show(ids.back()).counts.confirmed, 1);
}

TEST_F(NoticeAnswersTest, AreKnownFromThoseToASurveyByWhatTheyAre) {
    checkInForAll();
    tell(toTicket("A001"));
    branch.send();
    serve();  // how was it, 1 to 5

    say("yes");
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
    say("5");
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
    EXPECT_EQ(fate("A001"), NoticeFate::Confirmed);
}

TEST_F(NoticeAnswersTest, ThatAreStopAreInTheCallListWithThatReason) {
    for (const auto* const stop : {"STOP", "STOP NEWS", "STOP calling me"}) {
        SCOPED_TRACE(stop);
        branch.expect<wire::CheckedIn>(
            wire::CheckIn{.service = "A", .phone = kBen, .consentVisit = true, .consentNotice = true});
        branch.pass(minutes{5});
        branch.send();
        const auto id = tell(toAll()).id;
        branch.pass(minutes{1});
        branch.send();

        say(stop, kBen);
        branch.pass(hours{3});

        const auto shown = show(id);
        EXPECT_EQ(shown.counts.silent, 0);
        EXPECT_EQ(shown.counts.wrote, 1);
        EXPECT_EQ(shown.persons.at(0).code, "opted_out_since");
        EXPECT_TRUE(shown.persons.at(0).toCall);
        EXPECT_THAT(shown.persons.at(0).why, HasSubstr("call only if you must"));

        say(std::string{stop} == "STOP NEWS" ? "START NEWS" : "START", kBen);
        EXPECT_EQ(show(id).persons.at(0).state, NoticeFate::Silent) << "texts reach them again";
        branch.expect<wire::StepChanged>(wire::Leave{show(id).persons.at(0).ticket});
    }
}

TEST_F(NoticeAnswersTest, AreAskedOfNobodyByANoticeThatAsksNothing) {
    checkIn();
    tell(toTicket("A001", false));
    branch.send();
    branch.pass(hours{3});

    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
    say("yes");
    EXPECT_EQ(fate("A001"), NoticeFate::Sent);
}

}  // namespace
}  // namespace turnbell::test
