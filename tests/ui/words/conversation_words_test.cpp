#include "ui/words/conversation_words.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(ConversationWords, SayHowLongACustomerHasWaited) {
    Translation translation;
    translation.use("en");

    EXPECT_EQ(words::replyClock("fresh", 59), "new");
    EXPECT_EQ(words::replyClock("fresh", 720), "waits 12 min");
    EXPECT_EQ(words::replyClock("warning", 2100), "answer soon: 35 min");
    EXPECT_EQ(words::replyClock("overdue", 3900), "overdue: 1 h 5 min");
    EXPECT_EQ(words::replyClock("", 0), "");
    translation.use("de");
    EXPECT_EQ(words::replyClock("overdue", 3900), "überfällig: 1 h 5 min");
}

TEST(ConversationWords, SayWhereAVisitStands) {
    Translation translation;
    translation.use("en");

    EXPECT_EQ(words::visitState("serving"), "at the desk");
    EXPECT_EQ(words::visitState("no_show"), "missed the call");
    EXPECT_EQ(words::visitState("new_state"), "new_state");
}

TEST(ConversationWords, FindTheDeskThatAnswers) {
    EXPECT_EQ(words::deskThatAnswers(
                  {ErrorCode::Refused, "desk 2 answers this: it has to release it", "conversation_taken"}),
              "2");
    EXPECT_EQ(words::deskThatAnswers({ErrorCode::Refused, "somebody else does", "conversation_taken"}), "");
    EXPECT_EQ(words::deskThatAnswers({ErrorCode::Refused, "desk 2 answers", "desk_busy"}), "");
}

}  // namespace
}  // namespace turnbell::ui
