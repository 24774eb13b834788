#include "host/service/consent.h"

#include "db/query.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto kAna = "+995555123456";

PhoneNumber ana() {
    return *PhoneNumber::fromE164(kAna);
}

/// Whose turn text begins with the name.
Catalog namingClinic() {
    auto catalog = smallCatalog();
    catalog.templates = {
        {.kind = TextPurpose::Turn, .language = "en", .text = "{first_name}, please come to {desk}."}};
    return catalog;
}

wire::CheckIn with(bool visit, bool survey) {
    return {.service = "A", .phone = kAna, .consentVisit = visit, .consentSurvey = survey};
}

std::vector<std::string> acts(TestBranch& branch) {
    std::vector<std::string> words;
    for (const auto& act : db::ConsentStore{*branch.database}.of(ana())) {
        words.push_back(std::string{toString(act.place)} + " " + toString(act.scope) +
                        (act.given ? " yes" : " no") +
                        (act.place == ConsentPlace::Sms ? "" : " " + act.words));
    }
    return words;
}

wire::CheckIn withNews(bool news) {
    auto command = with(true, false);
    command.consentNotice = news;
    return command;
}

/// What somebody texts, one after the other.
void write(TestBranch& branch, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
        branch.receive(kAna, text);
        branch.pass(seconds{1});
        branch.send();
    }
}

void serve(TestBranch& branch) {
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
}

/// Whom a notice to everybody would reach.
std::int64_t reached(TestBranch& branch) {
    const wire::NoticePreviewQuery all{.to = NoticeAudience::All, .text = "We close at three"};
    return branch.expect<wire::NoticePreview>(all).gets;
}

TEST(Consent, IsKeptWithItsWordsWhereItWasGiven) {
    TestBranch branch;
    Session kiosk{.role = wire::Role::Kiosk};
    auto command = with(true, true);
    command.consentNotice = false;
    command.consentWords = "3f1c";

    EXPECT_TRUE(branch.askAs(kiosk, command));

    EXPECT_THAT(acts(branch), ElementsAre("kiosk visit yes 3f1c", "kiosk survey yes 3f1c"));
}

TEST(Consent, ThatStaffAskForSaysSo) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(with(true, true));
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", "+995555123999", "", "", "", ""});
    branch.expect<wire::StepChanged>(wire::VisitChange{"A001", kAna, "", "", "", ""});

    EXPECT_THAT(acts(branch), testing::Each(testing::EndsWith(" yes by staff")));
    EXPECT_EQ(acts(branch).size(), 4U) << "a number that is put in later too";
}

TEST(Consent, IsNeededForEveryText) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(with(false, false));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_THAT(branch.send(), IsEmpty());
    EXPECT_EQ(branch.message(MessageKind::Turn).state, "blocked");
    EXPECT_EQ(branch.message(MessageKind::Turn).why, kNoConsent);
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0].noTexts, "no_consent");
}

TEST(Consent, ToTheVisitIsNoneToTheSurvey) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(with(true, false));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.message(MessageKind::Survey).why, kNoConsent);
}

TEST(Consent, IsGivenByWritingFirst) {
    TestBranch branch;
    branch.receive(kAna, "Are you open today?");

    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "Until five."});

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(Consent, IsNotGivenToStaffWhoBeginAConversation) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(with(false, true));

    EXPECT_EQ(branch.refusal(wire::MessageSend{kAna, "Please bring your card"}), "text_blocked");
}

TEST(Stop, IsConfirmedOnce) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();

    branch.receive(kAna, "STOP");
    branch.pass(seconds{1});
    branch.receive(kAna, "Stop!");
    branch.restart();
    EXPECT_EQ(branch.send().size(), 1U);
    branch.pass(std::chrono::hours{20});
    branch.receive(kAna, "STOP");

    EXPECT_THAT(branch.send(), IsEmpty());
    EXPECT_THAT(acts(branch), testing::Contains("sms survey no"));
}

TEST(Stop, OfOneScopeLeavesTheOthers) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.send();

    branch.receive(kAna, "STOP SURVEY");

    EXPECT_THAT(branch.send().at(0).text, HasSubstr("no more surveys"));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch.send().size(), 1U);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    EXPECT_EQ(branch.message(MessageKind::Survey).why, kStoppedScope);
}

TEST(Stop, MeetsAnUnsentSurvey) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.send();

    branch.receive(kAna, "STOP SURVEY");

    EXPECT_EQ(branch.message(MessageKind::Survey).state, "blocked");
}

TEST(Start, BringsTheTextsBack) {
    TestBranch branch;
    branch.receive(kAna, "STOP");
    branch.send();
    const auto checkedIn = branch.checkIn(kAna);
    EXPECT_FALSE(checkedIn.texts);
    EXPECT_EQ(checkedIn.noTexts, "opted_out");
    EXPECT_THAT(checkedIn.warning, HasSubstr("STOP"));
    EXPECT_THAT(branch.send(), IsEmpty());

    branch.receive(kAna, "START");
    branch.pass(seconds{1});
    branch.receive(kAna, "START");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 2U);  // the call, and one confirmation
    EXPECT_EQ(branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets[0].noTexts, "");
}

TEST(Start, GivesBackTheSurveyThatWasAgreedToBeforeEverythingWasStopped) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "STOP");
    branch.pass(seconds{1});
    branch.receive(kAna, "START");
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.message(MessageKind::Survey).state, "planned");
}

TEST(Start, LeavesSurveysStoppedThatWereStoppedByThemselves) {
    TestBranch branch;
    branch.checkIn(kAna);
    for (const auto* const text : {"STOP SURVEY", "STOP", "START"}) {
        branch.receive(kAna, text);
        branch.pass(seconds{1});
        branch.send();
    }
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.message(MessageKind::Survey).why, kStoppedScope);
}

TEST(Start, IsAboutSurveysWhereOnlyTheyWereStopped) {
    TestBranch branch;
    branch.checkIn(kAna);
    for (const auto* const text : {"STOP SURVEY", "START"}) {
        branch.receive(kAna, text);
        branch.pass(seconds{1});
        branch.send();
    }
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.message(MessageKind::Survey).state, "planned");
}

TEST(Start, LeavesStoppedHoweverOftenItIsSaidWhatWasStoppedByItselfBeforeEverythingWas) {
    for (const auto* const stop : {"STOP SURVEYS", "STOP NEWS"}) {
        TestBranch branch;
        auto command = with(true, true);
        command.consentNotice = true;
        branch.expect<wire::CheckedIn>(command);
        write(branch, {stop, "STOP", "START", "START"});
        branch.pass(std::chrono::hours{1});
        write(branch, {"START"});
        const bool surveys = std::string{stop} == "STOP SURVEYS";

        EXPECT_EQ(reached(branch), surveys ? 1 : 0);
        serve(branch);
        EXPECT_EQ(branch.message(MessageKind::Survey).state, surveys ? "blocked" : "planned");
    }
}

TEST(Start, GivesBackNewsWhereOnlyTheyWereStoppedAndRecordsIt) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(withNews(true));
    write(branch, {"STOP NEWS", "START"});

    EXPECT_EQ(reached(branch), 1);
    EXPECT_EQ(acts(branch).back(), "sms notice yes");
}

TEST(Start, OfOneScopeIsFollowedByThatOfTheOthers) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(withNews(true));
    write(branch, {"STOP", "START VISIT"});
    EXPECT_EQ(reached(branch), 0);

    write(branch, {"START"});

    EXPECT_EQ(reached(branch), 1);
}

TEST(Start, GivesNoNewsToAVisitThatWasNotToHaveThem) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(withNews(true));
    serve(branch);
    branch.expect<wire::CheckedIn>(withNews(false));
    ASSERT_EQ(reached(branch), 0);

    write(branch, {"STOP", "START"});

    EXPECT_EQ(reached(branch), 0) << "each visit is agreed to by itself";
    EXPECT_FALSE(db::VisitStore{*branch.database}.byTicket("A002", "2026-11-23")->visit.consentNotice);
}

TEST(Start, IsAboutNoStopOfWhichNothingIsRecordedAnyMore) {
    TestBranch branch;
    branch.checkIn(kAna);
    write(branch, {"STOP SURVEYS", "STOP", "START"});
    db::run(*branch.database, "UPDATE consent SET phone = ''");
    write(branch, {"START"});
    serve(branch);

    EXPECT_EQ(branch.message(MessageKind::Survey).why, kStoppedScope);
}

TEST(Start, GivesNoConsentToNoticesThatWasNotGivenBefore) {
    TestBranch branch;
    branch.expect<wire::CheckedIn>(with(true, false));
    for (const auto* const text : {"STOP", "START"}) {
        branch.receive(kAna, text);
        branch.pass(seconds{1});
        branch.send();
    }

    EXPECT_THAT(acts(branch), testing::Not(testing::Contains("sms notice yes")));
    EXPECT_FALSE(db::VisitStore{*branch.database}.byTicket("A001", "2026-11-23")->visit.consentNotice);
}

TEST(StopVisit, HoldsForTextsOfStaffUntilTheCustomerWrites) {
    TestBranch branch;
    const auto ticket = branch.checkIn(kAna).ticket;
    branch.receive(kAna, "STOP VISIT");
    branch.pass(seconds{1});
    const wire::ConversationStart start{.ticket = ticket, .text = "What should we prepare for you?"};

    EXPECT_EQ(branch.refusal(start), "text_blocked");
    branch.receive(kAna, "Is there parking?");
    EXPECT_EQ(branch.refusal(start), "");
}

TEST(Start, OfOneScopeLeavesTheOthersStopped) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.receive(kAna, "STOP");
    branch.receive(kAna, "START VISIT");
    branch.send();
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    EXPECT_EQ(branch.send().size(), 1U);
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_EQ(branch.message(MessageKind::Survey).state, "blocked");
}

TEST(FirstText, HasNoNameThatAStrangerMayHaveTyped) {
    TestBranch branch{namingClinic()};
    Session kiosk{.role = wire::Role::Kiosk};
    auto command = with(true, false);
    command.firstName = "Callnowwin";
    EXPECT_TRUE(branch.askAs(kiosk, command));
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    for (const auto& text : branch.send()) {
        EXPECT_EQ(text.text.find("Callnowwin"), std::string::npos) << text.text;
    }
}

TEST(FirstText, HasTheNameThatStaffTyped) {
    TestBranch branch{namingClinic()};
    branch.checkIn(kAna, "Nino");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_THAT(branch.message(MessageKind::Turn).text, HasSubstr("Nino"));
}

TEST(FirstText, IsFollowedByTheNameOnceItsReaderHasWritten) {
    TestBranch branch{namingClinic()};
    Session kiosk{.role = wire::Role::Kiosk};
    auto command = with(true, false);
    command.firstName = "Nino";
    EXPECT_TRUE(branch.askAs(kiosk, command));
    branch.receive(kAna, "thank you");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_THAT(branch.message(MessageKind::Turn).text, HasSubstr("Nino"));
}

}  // namespace
}  // namespace turnbell
