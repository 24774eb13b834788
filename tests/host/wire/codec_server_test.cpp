#include "host/wire/codec.h"
#include "tests/host/wire/sample.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

template <typename Kind>
class EverySnapshot : public ::testing::Test {};

TYPED_TEST_SUITE(EverySnapshot, Alternatives<Snapshot>::Types);

TYPED_TEST(EverySnapshot, ComesBackAsItWasSent) {
    const auto line = encodeSnapshot(SampleMaker{}.make<TypeParam>());

    const auto message = decodeServerMessage(line);

    ASSERT_TRUE(message) << message.error().message;
    const auto* snapshot = std::get_if<Snapshot>(&*message);
    ASSERT_NE(snapshot, nullptr);
    EXPECT_TRUE(std::holds_alternative<TypeParam>(*snapshot));
    EXPECT_EQ(encodeSnapshot(*snapshot), line);
}

TYPED_TEST(EverySnapshot, HasAllItsMembersOnTheWire) {
    EXPECT_TRUE(kListsEveryMember<TypeParam>);
}

TEST(SnapshotMessage, HasAllMembersOfItsRows) {
    EXPECT_TRUE(kListsEveryMember<CalledTicket>);
    EXPECT_TRUE(kListsEveryMember<ServiceOffer>);
    EXPECT_TRUE(kListsEveryMember<DeskRow>);
}

Answer answerIn(const std::string& line) {
    const auto message = decodeServerMessage(line);
    EXPECT_TRUE(message) << message.error().message;
    return message ? std::get<Answer>(*message) : Answer{};
}

TEST(Result, CarriesTheIdAndTheReply) {
    const auto line = encodeResult(7, encodeReply(CheckedIn{"A001", 12, 3, true}));
    EXPECT_EQ(
        line,
        R"({"jsonrpc":"2.0","id":7,"result":{"ticket":"A001","visit":12,"ahead":3,"texts":true,"wait":null,"no_texts":"","warning":""}})");

    const auto answer = answerIn(line);

    EXPECT_EQ(answer.id, 7);
    ASSERT_TRUE(answer.result);
    EXPECT_EQ(std::get<CheckedIn>(*decodeReply("check_in", *answer.result)).visit, 12);
}

class EveryErrorCode : public ::testing::TestWithParam<std::pair<ErrorCode, const char*>> {};

TEST_P(EveryErrorCode, HasItsNumberAndComesBack) {
    const auto [code, number] = GetParam();
    const auto line = encodeError(7, Error{code, "The desk is busy.", "desk_busy"});
    EXPECT_NE(line.find(number), std::string::npos) << line;

    const auto answer = answerIn(line);

    EXPECT_EQ(answer.id, 7);
    ASSERT_FALSE(answer.result);
    EXPECT_EQ(answer.result.error().code, code);
    EXPECT_EQ(answer.result.error().message, "The desk is busy.");
    EXPECT_EQ(answer.result.error().reason, "desk_busy");
}

INSTANTIATE_TEST_SUITE_P(
    Table, EveryErrorCode,
    ::testing::Values(std::pair{ErrorCode::Invalid, "-32001"}, std::pair{ErrorCode::Refused, "-32002"},
                      std::pair{ErrorCode::NotFound, "-32003"}, std::pair{ErrorCode::NotAllowed, "-32004"},
                      std::pair{ErrorCode::Busy, "-32005"}, std::pair{ErrorCode::Timeout, "-32006"},
                      std::pair{ErrorCode::Io, "-32007"}, std::pair{ErrorCode::Protocol, "-32008"},
                      std::pair{ErrorCode::Storage, "-32009"}));

TEST(Refusal, OfALineWithoutAnIdHasNone) {
    const auto line = encodeError(std::nullopt, Error{ErrorCode::Protocol, "The line is not JSON."});
    EXPECT_NE(line.find(R"("id":null)"), std::string::npos);

    const auto answer = answerIn(line);

    EXPECT_EQ(answer.id, 0);
    EXPECT_EQ(answer.result.error().message, "The line is not JSON.");
}

TEST(Refusal, ReplacesWhatIsNoUtf8) {
    const auto answer = answerIn(encodeError(1, Error{ErrorCode::Invalid, "There is no desk '\xE9'."}));

    EXPECT_EQ(answer.result.error().message, "There is no desk '\xEF\xBF\xBD'.");
}

TEST(Refusal, OfAKindThatIsNotKnownHereIsAProtocolError) {
    const auto answer = answerIn(
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32042,"message":"M.","data":{"code":"tired","reason":""}}})");

    EXPECT_EQ(answer.result.error().code, ErrorCode::Protocol);
}

class SenselessServerLines : public ::testing::TestWithParam<const char*> {};

TEST_P(SenselessServerLines, AreProtocolErrors) {
    const auto message = decodeServerMessage(GetParam());

    ASSERT_FALSE(message);
    EXPECT_EQ(message.error().code, ErrorCode::Protocol);
    EXPECT_FALSE(message.error().message.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, SenselessServerLines,
    ::testing::Values(
        "", "5", "{}", R"({"id":1,"result":{}})", R"({"jsonrpc":"2.0","id":1})",
        R"({"jsonrpc":"2.0","id":"x","result":{}})", R"({"jsonrpc":"2.0","id":null,"result":{}})",
        R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", R"({"jsonrpc":"2.0","id":1,"error":{}})",
        R"({"jsonrpc":"2.0","id":1,"error":"no"})",
        R"({"jsonrpc":"2.0","id":"x","error":{"code":1,"message":"","data":{"code":"","reason":""}}})",
        R"({"jsonrpc":"2.0","method":"gossip","params":{}})", R"({"jsonrpc":"2.0","method":"snapshot"})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":[]})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":{"topic":"gossip"}})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":{"topic":5}})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":{"topic":"board"}})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":{"topic":"board","board":[]}})",
        R"({"jsonrpc":"2.0","method":"snapshot","params":{"topic":"messages","messages":{}}})"));

// A client refuses NUL: one customer's text would hide everybody's.
TEST(EncodeSnapshot, ShowsNulOfACustomersTextAsTheReplacementCharacter) {
    ConversationList list;
    list.conversations.emplace_back().text = std::string{"a\0b\0", 4};

    const auto message = decodeServerMessage(encodeSnapshot(list));

    ASSERT_TRUE(message) << message.error().message;
    EXPECT_EQ(std::get<ConversationList>(std::get<Snapshot>(*message)).conversations[0].text,
              "a\uFFFDb\uFFFD");
}

}  // namespace
}  // namespace turnbell::wire
