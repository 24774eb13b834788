#include "host/service/quiet_texts.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
constexpr std::chrono::hours kHour{1};

/// Quiet in six hours for ten, by the branch's clock.
Catalog quietSoon() {
    auto catalog = smallCatalog();
    catalog.branch.timeZone = "UTC";
    const ManualClock clock;
    const auto ofDay = std::chrono::duration_cast<std::chrono::minutes>(clock.now().utc.time_since_epoch()) %
                       std::chrono::hours{24};
    const auto at = [&](std::chrono::hours later) {
        return toString(ClockTime{(ofDay + later) % std::chrono::hours{24}});
    };
    catalog.branch.quiet = {at(std::chrono::hours{6}), at(std::chrono::hours{16})};
    return catalog;
}

void serve(TestBranch& branch) {
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1"});
    branch.send();
}

TEST(QuietTexts, ASurveyWaitsForTheMorningAndSaysSo) {
    TestBranch branch{quietSoon()};
    branch.pass(kHour * 5 + std::chrono::minutes{30});
    serve(branch);
    branch.pass(kHour);

    EXPECT_TRUE(branch.send().empty());
    const auto waiting = branch.message(MessageKind::Survey);
    EXPECT_EQ(waiting.state, "planned");
    EXPECT_TRUE(waiting.why.starts_with("quiet hours until ")) << waiting.why;

    branch.pass(kHour * 10);

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(QuietTexts, ACallDoesNotWait) {
    TestBranch branch{quietSoon()};
    branch.pass(kHour * 7);
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(QuietTexts, WhatCouldNotGoByDayDoesNotGoByNight) {
    TestBranch branch{quietSoon()};
    branch.pass(kHour * 4);
    serve(branch);
    branch.pass(kHour);  // the survey is ready, and nothing takes it
    ASSERT_EQ(branch.message(MessageKind::Survey).state, "ready");

    branch.pass(kHour * 2);

    EXPECT_TRUE(branch.send().empty());
    branch.pass(kHour * 10);
    EXPECT_EQ(branch.send().size(), 1U);
}

/// Two questions, asked as soon as a visit is over.
Catalog quietWithSurvey() {
    auto catalog = quietSoon();
    catalog.surveys = {
        {.code = "two",
         .questions = {{QuestionKind::Rating, {{{"en", "How was it, 1 to 5?"}}}, std::nullopt},
                       {QuestionKind::Nps, {{{"en", "Recommend us, 0 to 10?"}}}, std::nullopt}},
         .thankYou = {{{"en", "Thanks a lot"}}}}};
    catalog.services[0].survey = "two";
    catalog.services[0].surveyDelay = milliseconds{0};
    return catalog;
}

std::vector<std::string> answersTo(TestBranch& branch, const std::string& text) {
    branch.receive(kAna, text);
    std::vector<std::string> words;
    for (const auto& sent : branch.send()) {
        words.push_back(sent.text);
    }
    return words;
}

TEST(QuietTexts, WhoAnswersASurveyAtNightIsAskedOnAndThanked) {
    TestBranch branch{quietWithSurvey()};
    branch.pass(kHour * 5 + std::chrono::minutes{59});
    serve(branch);
    branch.pass(std::chrono::minutes{2});  // the quiet hours have begun

    EXPECT_THAT(answersTo(branch, "4"), testing::ElementsAre(testing::HasSubstr("0 to 10")));
    branch.pass(std::chrono::minutes{10});
    EXPECT_THAT(answersTo(branch, "11"), testing::SizeIs(1)) << "it is asked once more";
    EXPECT_THAT(answersTo(branch, "9"), testing::ElementsAre(testing::HasSubstr("Thanks a lot")));
}

/// Reads what this number wrote so long ago.
void receiveLate(TestBranch& branch, const std::string& text, milliseconds late) {
    const auto pdus = sms::encodeDeliver(kAna, text, {branch.clock.now().utc - late, 16}, {1});
    ASSERT_TRUE(pdus);
    branch.service->keep(pdus->front(), branch.clock.now());
}

TEST(QuietTexts, WhoAnsweredWhileThePcWasOffIsAskedOnInTheMorning) {
    TestBranch branch{quietWithSurvey()};
    branch.pass(kHour * 5 + std::chrono::minutes{30});
    serve(branch);
    branch.pass(kHour * 5);

    receiveLate(branch, "4", kHour * 5 - std::chrono::minutes{5});

    EXPECT_TRUE(branch.send().empty()) << "it is the middle of the night";
    branch.pass(kHour * 6);
    const auto asked = branch.send();
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_THAT(asked[0].text, testing::HasSubstr("0 to 10"));
}

TEST(QuietTexts, ACentreWhoseClockIsAMinuteAheadIsBelieved) {
    TestBranch branch{quietWithSurvey()};
    branch.pass(kHour * 5 + std::chrono::minutes{59});
    serve(branch);
    branch.pass(std::chrono::minutes{2});

    receiveLate(branch, "4", std::chrono::minutes{-1});

    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(QuietTexts, AFirstQuestionWaitsThoughTheCustomerHasJustWritten) {
    TestBranch branch{quietWithSurvey()};
    branch.pass(kHour * 7);
    branch.checkIn(kAna);
    branch.send();
    branch.receive(kAna, "STATUS");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.send();
    branch.expect<wire::StepChanged>(wire::Finish{"1"});

    EXPECT_TRUE(branch.send().empty());
    EXPECT_EQ(branch.message(MessageKind::Survey).state, "planned");
}

TEST(QuietTexts, WhatAnswersASurveyWaitsOnceItsCustomerMayBeAsleep) {
    TestBranch branch{quietWithSurvey()};
    branch.pass(kHour * 5 + std::chrono::minutes{59});
    serve(branch);
    branch.pass(std::chrono::minutes{2});
    branch.receive(kAna, "4");  // nothing takes the next question

    branch.pass(std::chrono::minutes{6});

    EXPECT_TRUE(branch.send().empty());
    branch.pass(kHour * 10);
    EXPECT_EQ(branch.send().size(), 1U);
}

TEST(QuietTexts, ANoticeAboutAVisitThatHasJustChangedDoesNotWait) {
    TestBranch branch{quietSoon()};
    branch.pass(kHour * 7);
    const auto ticket = branch.checkIn(kAna).ticket;
    branch.send();

    branch.ask(wire::Cancel{.ticket = ticket, .reason = "closed"});

    EXPECT_EQ(branch.send().size(), 1U);
}

}  // namespace
}  // namespace turnbell
