#include "host/wire/answer_to.h"
#include "host/wire/codec.h"
#include "tests/host/wire/sample.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

template <typename Kind>
class AnswerToEveryCommand : public ::testing::Test {};

TYPED_TEST_SUITE(AnswerToEveryCommand, Alternatives<Command>::Types);

TYPED_TEST(AnswerToEveryCommand, ComesBackAsItWasSent) {
    using Shape = AnswerTo<TypeParam>;
    const auto text = encodeReply(SampleMaker{}.make<Shape>());

    const auto reply = decodeReply(TypeParam::kMethod, text);

    ASSERT_TRUE(reply) << reply.error().message;
    EXPECT_TRUE(std::holds_alternative<Shape>(*reply));
    EXPECT_EQ(encodeReply(*reply), text);
}

template <typename Kind>
class EveryReply : public ::testing::Test {};

TYPED_TEST_SUITE(EveryReply, Alternatives<Reply>::Types);

TYPED_TEST(EveryReply, HasAllItsMembersOnTheWire) {
    EXPECT_TRUE(kListsEveryMember<TypeParam>);
}

template <typename Shape, typename... Commands>
constexpr bool answersOne(std::type_identity<std::variant<Commands...>> /*commands*/) {
    return (std::is_same_v<AnswerTo<Commands>, Shape> || ...);
}

TYPED_TEST(EveryReply, AnswersSomeCommand) {
    EXPECT_TRUE(answersOne<TypeParam>(std::type_identity<Command>{}));
}

TEST(Reply, HasAllMembersOfItsRows) {
    EXPECT_TRUE(kListsEveryMember<TicketRow>);
    EXPECT_TRUE(kListsEveryMember<EventRow>);
    EXPECT_TRUE(kListsEveryMember<ConversationEntry>);
    EXPECT_TRUE(kListsEveryMember<Suggestion>);
    EXPECT_TRUE(kListsEveryMember<RepliesRow>);
    EXPECT_TRUE(kListsEveryMember<ModemRow>);
    EXPECT_TRUE(kListsEveryMember<Alarm>);
}

TEST(Reply, KeepsTheOrderOfItsFields) {
    EXPECT_EQ(
        encodeReply(CheckedIn{"A001", 12, 3, true}),
        R"({"ticket":"A001","visit":12,"ahead":3,"texts":true,"wait":null,"no_texts":"","warning":""})");
    EXPECT_EQ(encodeReply(Done{}), "{}");
}

TEST(Reply, IsReadWithoutWhatANewerServiceAdds) {
    const auto reply = decodeReply(
        "check_in", R"({"ticket":"A001","visit":1,"ahead":0,"texts":false,"wait":null,"estimate":300})");

    ASSERT_TRUE(reply) << reply.error().message;
    EXPECT_EQ(std::get<CheckedIn>(*reply).ticket, "A001");
}

TEST(Reply, IsRefusedIfSomethingIsMissingOrMistyped) {
    const auto missing = decodeReply("check_in", R"({"ticket":"A001","visit":1,"ahead":0})");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::Protocol);
    EXPECT_NE(missing.error().message.find("result.texts is missing"), std::string::npos);

    const auto mistyped = decodeReply(
        "survey_results",
        R"({"from":"","to":"","by":"service","scheduled":0,"sent":0,"delivered":0,"answered":0,"completed":0,"mean":0,"count":[0,0,0,0,"0"]})");
    ASSERT_FALSE(mistyped);
    EXPECT_NE(mistyped.error().message.find("result.count[4] must be"), std::string::npos);
}

TEST(Reply, IsRefusedForAMethodThatDoesNotExistAndForNoObject) {
    EXPECT_FALSE(decodeReply("fly", "{}"));
    EXPECT_FALSE(decodeReply("status", "[]"));
    EXPECT_FALSE(decodeReply("status", "{"));
}

}  // namespace
}  // namespace turnbell::wire
