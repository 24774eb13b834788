#include "host/core/inbound/inbound_meaning.h"

#include <gtest/gtest.h>

#include <utility>

namespace turnbell {
namespace {

TEST(InboundWords, AreThoseOfTheProtocol) {
    const std::vector<std::pair<InboundKind, std::string>> kinds{
        {InboundKind::Rating, "rating"},  {InboundKind::YesNo, "yes_no"},
        {InboundKind::Choice, "choice"},  {InboundKind::Keyword, "keyword"},
        {InboundKind::OptOut, "opt_out"}, {InboundKind::OptIn, "opt_in"},
        {InboundKind::Help, "help"},      {InboundKind::AskCancel, "ask_cancel"},
        {InboundKind::Reask, "reask"},    {InboundKind::Conversation, "conversation"},
        {InboundKind::Empty, "empty"}};
    for (const auto& [kind, word] : kinds) {
        EXPECT_EQ(toString(kind), word);
    }
    const std::vector<std::pair<InboundKeyword, std::string>> keywords{
        {InboundKeyword::Here, "here"},          {InboundKeyword::Late, "late"},
        {InboundKeyword::MoreTime, "more_time"}, {InboundKeyword::Leave, "leave"},
        {InboundKeyword::Back, "back"},          {InboundKeyword::Status, "status"},
        {InboundKeyword::Info, "info"},          {InboundKeyword::Join, "join"}};
    for (const auto& [keyword, word] : keywords) {
        EXPECT_EQ(toString(keyword), word);
    }
}

TEST(InboundWords, OfScopesAndQuestionsAreReadBack) {
    for (const auto scope : {TextScope::All, TextScope::Visit, TextScope::Survey, TextScope::Notice}) {
        EXPECT_EQ(textScope(toString(scope)), scope);
    }
    for (const auto kind :
         {QuestionKind::Rating, QuestionKind::Nps, QuestionKind::YesNo, QuestionKind::Open}) {
        EXPECT_EQ(questionKind(toString(kind)), kind);
    }
    EXPECT_FALSE(textScope("everything"));
    EXPECT_FALSE(questionKind("stars"));
}

TEST(OpenQuestion, HasTheUsualScaleOfItsKind) {
    EXPECT_EQ(openQuestion(QuestionKind::Rating).lowest, 1);
    EXPECT_EQ(openQuestion(QuestionKind::Rating).highest, 5);
    EXPECT_EQ(openQuestion(QuestionKind::Nps).lowest, 0);
    EXPECT_EQ(openQuestion(QuestionKind::Nps).highest, 10);
}

}  // namespace
}  // namespace turnbell
