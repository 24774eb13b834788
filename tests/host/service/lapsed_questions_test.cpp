#include "host/service/lapsed_questions.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using LapsedQuestionsTest = Texting;

TEST_F(LapsedQuestionsTest, AskTheMenuAgain) {
    say("JOIN");
    branch.pass(minutes{11});

    EXPECT_THAT(answer("2"), HasSubstr("1 General, 2 Blood test"));
    EXPECT_THAT(tickets(), IsEmpty());
    EXPECT_THAT(answer("2"), HasSubstr("your ticket is B001"));
    EXPECT_THAT(shown(), ElementsAre("JOIN")) << "by when nobody had answered";
}

TEST_F(LapsedQuestionsTest, AskWhichVisitAgain) {
    checkIn("Luka");
    checkIn("Nana");
    say("leave");
    branch.pass(minutes{15});

    EXPECT_THAT(answer("2"), HasSubstr("which visit do you mean?"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting", "A002 waiting"));
    EXPECT_THAT(answer("2"), HasSubstr("your visit A002 is cancelled"));
}

TEST_F(LapsedQuestionsTest, AskAgainOnce) {
    say("JOIN");
    branch.pass(minutes{11});
    say("2");
    branch.pass(minutes{11});

    EXPECT_THAT(say("2"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("2"));
}

TEST_F(LapsedQuestionsTest, OutliveARestart) {
    say("JOIN");
    branch.pass(minutes{11});
    branch.restart();

    EXPECT_THAT(answer("1"), HasSubstr("1 General, 2 Blood test"));
}

TEST_F(LapsedQuestionsTest, AreOfTheSameDay) {
    say("JOIN");
    branch.pass(minutes{11});
    branch.pass(hours{24});

    EXPECT_THAT(say("2"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("2"));
}

TEST_F(LapsedQuestionsTest, AreNoneOnceStaffHaveWritten) {
    say("JOIN");
    branch.pass(minutes{11});
    const auto talk = branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
    ASSERT_EQ(talk.size(), 1U);
    branch.expect<wire::MessageRow>(wire::ConversationReply{talk[0].id, "How many of you are there?"});
    branch.send();

    EXPECT_THAT(say("2"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("2"));
}

TEST_F(LapsedQuestionsTest, AreNoneOnceTheCustomerHasGotWhatTheyWanted) {
    say("JOIN");
    branch.pass(minutes{11});
    say("BLOOD");

    EXPECT_THAT(say("2"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("2"));
}

TEST_F(LapsedQuestionsTest, AreNoneAfterCancelWhichHasMeantStop) {
    checkIn();
    say("CANCEL");
    branch.pass(minutes{11});
    branch.send();

    EXPECT_THAT(say("1"), IsEmpty());
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST(LapsedQuestion, KeepsItsWord) {
    db::QuestionRow question;
    question.word = std::string{"leave"}.append(db::kLapsed);

    EXPECT_TRUE(LapsedQuestions::isLapsed(question));
    EXPECT_EQ(LapsedQuestions::wordOf(question), "leave");
    question.word = "leave";
    EXPECT_FALSE(LapsedQuestions::isLapsed(question));
    EXPECT_EQ(LapsedQuestions::wordOf(question), "leave");
}

}  // namespace
}  // namespace turnbell::test
