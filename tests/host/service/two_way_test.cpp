#include "host/service/two_way.h"

#include "tests/host/service/texting.h"
#include "tests/support/temp_folder.h"

namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using TwoWayTest = Texting;

TEST_F(TwoWayTest, SaysWhatCanBeTexted) {
    EXPECT_EQ(answer("HELP"),
              "Old Town Clinic: text STATUS, HERE, LATE, LEAVE, INFO or JOIN, or just write and a "
              "person will answer. Reply STOP to end texts.");
    EXPECT_THAT(answer("დახმარება"), HasSubstr("მოგვწერეთ STATUS")) << "in the language of the word";
}

TEST_F(TwoWayTest, SaysWhereTheBranchIsAndWhenItIsOpen) {
    EXPECT_THAT(answer("INFO"), HasSubstr("12 Rustaveli Ave. Hours today: 00:00-24:00."));
    auto catalog = textedCatalog();
    catalog.hours = {{{Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_THAT(answer("address"), HasSubstr("Hours today: closed.")) << "on a Sunday";
    branch.pass(std::chrono::hours{24});
    EXPECT_THAT(answer("ინფო"), HasSubstr("დღეს: 09:00-17:00."));
}

TEST_F(TwoWayTest, TellsWhoHasNoVisit) {
    EXPECT_THAT(answer("STATUS"), HasSubstr("there is no visit with your number today"));
    EXPECT_THAT(say("leave"), IsEmpty()) << "without a visit it is a word for a person";
    EXPECT_THAT(shown(), ElementsAre("leave"));
}

TEST_F(TwoWayTest, AsksWhatCancelMeans) {
    checkIn();

    EXPECT_EQ(answer("CANCEL"),
              "Old Town Clinic: please reply 1 to cancel your visit A001, or 2 to end all texts.");
    EXPECT_THAT(answer("1"), HasSubstr("your visit A001 is cancelled"));
    EXPECT_THAT(tickets(), ElementsAre("A001 left"));
}

TEST_F(TwoWayTest, EndsAllTextsIfThatIsMeant) {
    checkIn();
    say("CANCEL");

    EXPECT_THAT(answer("2"), HasSubstr("no more texts"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
    EXPECT_THAT(say("STATUS"), IsEmpty());
}

TEST_F(TwoWayTest, AsksAgainWhatItDoesNotUnderstand) {
    checkIn();
    say("CANCEL");

    EXPECT_THAT(answer("3"), HasSubstr("1 to cancel"));
    EXPECT_THAT(answer("1"), HasSubstr("is cancelled"));
}

TEST_F(TwoWayTest, TakesCancelTwiceForStop) {
    checkIn();
    say("CANCEL");

    EXPECT_THAT(answer("cancel"), HasSubstr("no more texts"));
}

TEST_F(TwoWayTest, TakesSilenceAfterCancelForStopAlsoOverARestart) {
    checkIn();
    say("CANCEL");

    branch.pass(minutes{9});
    EXPECT_TRUE(branch.send().empty());
    branch.restart();
    branch.pass(minutes{1});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("no more texts"));
    branch.pass(minutes{20});
    EXPECT_TRUE(branch.send().empty()) << "confirmed once";
    EXPECT_THAT(say("STATUS"), IsEmpty());
}

TEST_F(TwoWayTest, CountsSilenceFromWhenTheQuestionWasOut) {
    checkIn();
    branch.receive(kAna, "CANCEL");
    branch.pass(minutes{5});
    EXPECT_EQ(branch.send().size(), 1U);

    branch.pass(minutes{9});
    EXPECT_TRUE(branch.send().empty());
    branch.pass(minutes{1});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_THAT(sent[0].text, HasSubstr("no more texts"));
}

TEST_F(TwoWayTest, TakesNoSilenceForStopWhereNobodyWasAsked) {
    checkIn();
    branch.receive(kAna, "CANCEL");

    branch.pass(std::chrono::hours{24});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0) << "the question has never left";
    EXPECT_THAT(shown(), ElementsAre("CANCEL")) << "somebody still wants something";
}

TEST_F(TwoWayTest, ShowsStaffACancelThatItMayNotAskAbout) {
    auto catalog = textedCatalog();
    catalog.limits = Limits{.answersAnHour = 1};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    checkIn();
    say("HELP");

    EXPECT_THAT(say("CANCEL"), IsEmpty());

    EXPECT_THAT(shown(), ElementsAre("CANCEL"));
    branch.pass(std::chrono::hours{1});
    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0);
}

TEST_F(TwoWayTest, ReadsTheAnswerThatWaitedInTheModemBeforeItCountsSilence) {
    checkIn();
    say("CANCEL");
    branch.clock.advance(minutes{15});  // nothing runs

    branch.restart();
    branch.service->tick(branch.clock.now());

    EXPECT_THAT(answer("1"), HasSubstr("is cancelled"));
    branch.pass(minutes{20});
    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0);
}

TEST_F(TwoWayTest, CountsNoSilenceWhileItCannotHear) {
    checkIn();
    say("CANCEL");
    branch.setModem("searching");

    branch.pass(std::chrono::hours{2});
    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0);
    branch.setModem("ready");
    branch.pass(minutes{2});

    EXPECT_EQ(branch.send().size(), 1U);
    EXPECT_NE(branch.message(MessageKind::Stop).id, 0);
}

TEST_F(TwoWayTest, ForgetsWhatABackupHoldsAsAsked) {
    const test::TempFolder folder;
    checkIn();
    say("CANCEL");
    branch.expect<wire::Done>(wire::Backup{folder.file("copy.db")});
    say("1");

    branch.expect<wire::Restored>(wire::Restore{folder.file("copy.db")});
    branch.pass(minutes{20});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0) << "it may have been answered since";
}

TEST_F(TwoWayTest, StopsEachOfTwoWhoAreSilentSinceTheSameMoment) {
    checkIn();
    checkIn({}, "en", "+995555000001");
    branch.receive(kAna, "CANCEL");
    branch.receive("+995555000001", "CANCEL");
    branch.send();

    branch.pass(minutes{10});

    EXPECT_EQ(branch.send().size(), 2U);
}

TEST_F(TwoWayTest, TakesStartForAnAnswerToCancel) {
    checkIn();
    say("CANCEL");
    say("START");

    branch.pass(minutes{20});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0);
}

TEST_F(TwoWayTest, TakesAYesToTheBookingForAnAnswerToCancel) {
    book("10:00", "2026-12-10");
    say("CANCEL");
    EXPECT_THAT(answer("YES"), HasSubstr("confirmed"));

    branch.pass(minutes{20});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0);
}

TEST_F(TwoWayTest, LeavesACancelInOwnWordsToAPerson) {
    checkIn();
    say("CANCEL");
    say("I mean the blood test, not the other thing");

    branch.pass(minutes{20});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0) << "that is no silence";
    EXPECT_THAT(shown(), ElementsAre("I mean the blood test, not the other thing"));
}

TEST_F(TwoWayTest, TakesTheNumberAlsoAfterOwnWords) {
    checkIn();
    say("CANCEL");
    say("one moment");

    EXPECT_THAT(answer("2"), HasSubstr("no more texts"));
}

TEST_F(TwoWayTest, TakesNoNumberForItsOwnQuestionOnceStaffHaveAskedSomething) {
    for (const auto* const number : {"1", "2"}) {
        checkIn();
        say("CANCEL");
        branch.expect<wire::MessageRow>(
            wire::MessageSend{kAna, "Do you want to come 1 in the morning or 2 in the evening?"});
        branch.send();
        EXPECT_THAT(shown(), ElementsAre("CANCEL")) << "nobody has done anything about it";

        EXPECT_THAT(say(number), IsEmpty());
        EXPECT_THAT(shown(), ElementsAre(number));
    }
    branch.pass(minutes{20});

    EXPECT_EQ(branch.message(MessageKind::Stop).id, 0) << "that was no silence";
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
}

TEST_F(TwoWayTest, LeavesNoVisitWithANumberThatAnswersStaff) {
    checkIn("Ana");
    checkIn("Ben");
    EXPECT_THAT(answer("leave"), HasSubstr("1 Ana A001"));
    branch.expect<wire::MessageRow>(wire::MessageSend{kAna, "Was it better 1 early or 2 late?"});
    branch.send();

    EXPECT_THAT(say("1"), IsEmpty());

    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(shown(), ElementsAre("1"));
}

TEST_F(TwoWayTest, ShowsACancelOnceWhereOwnWordsCameAfterIt) {
    checkIn();
    say("CANCEL");
    say("sorry what?");
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Is 1 or 2 better for you?"});
    branch.send();

    EXPECT_THAT(shown(), ElementsAre("Is 1 or 2 better for you?")) << "nothing is owed";
    EXPECT_THAT(say("2"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("2"));
}

TEST_F(TwoWayTest, KeepsAskingWhatCancelMeansWhileItSaysHowVisitsStand) {
    checkIn("Ana");
    checkIn("Ben");
    say("CANCEL");

    EXPECT_THAT(answer("STATUS"), HasSubstr("ticket A001, ahead of you: 0"));
    EXPECT_THAT(answer("2"), HasSubstr("no more texts"));
}

TEST_F(TwoWayTest, UnderstandsTheVisitInOtherLanguages) {
    checkIn();
    say("CANCEL");

    EXPECT_THAT(answer("Termin"), HasSubstr("is cancelled"));
}

TEST_F(TwoWayTest, AsksTheSurveysQuestionAgainAndNotTheMenu) {
    visit();
    branch.pass(std::chrono::hours{1});
    EXPECT_THAT(answer("JOIN"), HasSubstr("1 General"));

    EXPECT_THAT(answer("4 or 5"), HasSubstr("one number from our question"));
    EXPECT_THAT(say("5"), ElementsAre(HasSubstr("thank you for your visit")));
}

TEST_F(TwoWayTest, AnswersInTheLanguageOfTheLastVisitOnLaterDays) {
    visit("ka");
    branch.pass(std::chrono::hours{25});

    EXPECT_THAT(answer("STOP"), HasSubstr("SMS-ს აღარ მიიღებთ"));
}

TEST_F(TwoWayTest, AnswersAStopInTheLanguageOfItsWord) {
    EXPECT_THAT(answer("შეწყვიტეთ"), HasSubstr("SMS-ს აღარ მიიღებთ"));
}

TEST_F(TwoWayTest, ReadsAnAnswerInTheLanguageInWhichItWasAsked) {
    auto catalog = textedCatalog();
    catalog.branch.languages = {"en", "zh"};
    catalog.services[0].codeWord = {};
    catalog.services[0].surveyDelay = std::chrono::hours{24};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    visit("zh");
    branch.pass(std::chrono::hours{25});
    branch.send();

    say("5分");

    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
}

TEST_F(TwoWayTest, TakesAWordAboutTheVisitForAnAnswerToCancel) {
    checkIn();
    say("CANCEL");
    say("HERE");

    branch.pass(minutes{20});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_THAT(answer("STATUS"), HasSubstr("A001"));
}

TEST_F(TwoWayTest, AsksWhichOfSeveralVisitsIsMeant) {
    checkIn("Ana");
    checkIn("Ben");

    EXPECT_EQ(answer("LEAVE"),
              "Old Town Clinic: which visit do you mean? Please reply with its number: 1 Ana A001, "
              "2 Ben A002");
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(answer("2"), HasSubstr("your visit A002 is cancelled"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 left"));
    EXPECT_THAT(say("2"), IsEmpty()) << "applied once";
    EXPECT_THAT(answer("STATUS"), HasSubstr("A001")) << "one is left to be meant";
}

TEST_F(TwoWayTest, TakesANameForTheAnswer) {
    checkIn("Ana");
    checkIn("Ben");
    say("HERE");

    EXPECT_THAT(answer("Ben"), HasSubstr("ticket A002, good to have you here"));
}

TEST_F(TwoWayTest, DoesNothingWhenNobodySaysWhichAndShowsItToStaff) {
    checkIn("Ana");
    checkIn("Ben");
    say("LEAVE");

    branch.pass(minutes{11});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(shown(), ElementsAre("LEAVE"));
    EXPECT_THAT(answer("2"), HasSubstr("which visit do you mean?"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
}

TEST_F(TwoWayTest, ActsOnVisitsOfTheSenderAlone) {
    checkIn("Ana");

    EXPECT_THAT(say("leave A001", "+995555999999"), IsEmpty());
    EXPECT_THAT(say("leave", "+995555999999"), IsEmpty());
    EXPECT_THAT(answer("status", "+995555999999"), HasSubstr("no visit with your number"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(TwoWayTest, ShowsStaffWhereASentenceHasStopInIt) {
    checkIn();

    EXPECT_THAT(say("please stop calling my brother"), IsEmpty());

    const auto rows = branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
    ASSERT_EQ(rows.size(), 1U);
    const auto thread = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{rows[0].id});
    EXPECT_EQ(thread.entries.back().text, "please stop calling my brother");
    EXPECT_EQ(thread.entries.back().state, "mentions STOP");
    EXPECT_THAT(answer("STATUS"), HasSubstr("A001")) << "it is no opt-out";
}

TEST_F(TwoWayTest, GivesTheYesToWhatWasAskedLast) {
    auto catalog = textedCatalog();
    catalog.surveys = {{.code = "call", .questions = {{.kind = QuestionKind::YesNo}}}};
    catalog.services[0].survey = "call";
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    branch.expect<wire::CheckedIn>(
        wire::CheckIn{.service = "A", .phone = kAna, .consentVisit = true, .consentSurvey = true});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    book("10:00", "2026-11-23");
    branch.pass(std::chrono::hours{1});
    branch.send();

    say("yes");

    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).answered, 1);
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::BookingListQuery{.from = "2026-11-23"}).tickets[0].state,
              "booked");
    branch.pass(minutes{1});  // sooner it would be the same yes once more
    EXPECT_THAT(answer("yes"), HasSubstr("confirmed")) << "then it is the booking's";
}

TEST_F(TwoWayTest, AnswersNoMoreThanTheLimit) {
    auto catalog = textedCatalog();
    catalog.limits = Limits{.answersAnHour = 2};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_EQ(say("HELP").size() + say("INFO").size() + say("STATUS").size() + say("JOIN").size(), 2U);
}

TEST_F(TwoWayTest, SurvivesWhateverBytesItIsSent) {
    checkIn("Ana");
    checkIn("Ben");
    for (const auto& text : std::vector<std::string>{
             std::string{"\0\0", 2}, std::string{"'; DROP TABLE visit; --"}, std::string{"{first_name}{{"},
             std::string{"1\n2\n3"}, std::string(1000, '9'), std::string{"\xF0\x9F\x91\x8D"},
             std::string{"\u202Epots"}, std::string{"LEAVE\nLEAVE"}, std::string{"99999999999999999999"},
             std::string{"-1"}, std::string{"0"}}) {
        say("CANCEL");
        say(text);
        say("LEAVE");
        say(text);
        say("JOIN");
        say(text);
    }
    EXPECT_THAT(branch.expect<wire::Status>(wire::StatusQuery{}).alarms,
                testing::Each(testing::Field(&wire::Alarm::code, testing::Ne("inbound_unreadable"))));
    EXPECT_EQ(branch.refusal(wire::TicketListQuery{}), "");
}

}  // namespace
}  // namespace turnbell::test
