#include "host/wire/codec.h"
#include "tests/host/wire/sample.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

template <typename Kind>
class EveryCommand : public ::testing::Test {};

TYPED_TEST_SUITE(EveryCommand, Alternatives<Command>::Types);

TYPED_TEST(EveryCommand, ComesBackAsItWasSent) {
    const Command sent = SampleMaker{}.make<TypeParam>();
    const auto line = encodeRequest(7, sent, "4f2a");

    const auto request = decodeRequest(line);

    ASSERT_TRUE(request) << request.error().error.message;
    EXPECT_EQ(request->id, 7);
    EXPECT_EQ(request->requestId, "4f2a");
    EXPECT_TRUE(std::holds_alternative<TypeParam>(request->command));
    EXPECT_EQ(encodeRequest(7, request->command, "4f2a"), line);
}

TYPED_TEST(EveryCommand, HasAllItsMembersOnTheWire) {
    EXPECT_TRUE(kListsEveryMember<TypeParam>);
}

TYPED_TEST(EveryCommand, NeedsARequestIdIfItChangesSomething) {
    const Command command = SampleMaker{}.make<TypeParam>();

    const auto request = decodeRequest(encodeRequest(7, command, ""));

    EXPECT_EQ(request.has_value(), !changesSomething(command));
}

TEST(CatalogOnTheWire, HasAllItsMembers) {
    EXPECT_TRUE(kListsEveryMember<Branch>);
    EXPECT_TRUE(kListsEveryMember<Queue>);
    EXPECT_TRUE(kListsEveryMember<Service>);
    EXPECT_TRUE(kListsEveryMember<Desk>);
    EXPECT_TRUE(kListsEveryMember<Staff>);
    EXPECT_TRUE(kListsEveryMember<TemplateText>);
    EXPECT_TRUE(kListsEveryMember<Catalog>);
}

TEST(CatalogOnTheWire, ComesBackEqual) {
    auto sent = SampleMaker{}.make<Catalog>();
    sent.services[0].surveyDelay.reset();

    const auto request = decodeRequest(encodeRequest(1, CatalogImport{sent}, "r"));

    ASSERT_TRUE(request) << request.error().error.message;
    EXPECT_EQ(std::get<CatalogImport>(request->command).catalog, sent);
}

TEST(CatalogOnTheWire, TakesItsDefaultsForWhatIsLeftOut) {
    const auto request = decodeRequest(
        R"({"jsonrpc":"2.0","id":1,"method":"catalog_import","params":{"request_id":"r","catalog":)"
        R"({"branch":{"name":"B"},"services":[{"code":"A","name":{"en":"General"}}]}}})");

    ASSERT_TRUE(request) << request.error().error.message;
    const auto& catalog = std::get<CatalogImport>(request->command).catalog;
    EXPECT_EQ(catalog.branch.country, "GE");
    EXPECT_EQ(catalog.services.at(0).surveyDelay, milliseconds{3'600'000});
}

TEST(Request, MayLeaveOutParamsThatItDoesNotNeed) {
    EXPECT_TRUE(decodeRequest(R"({"jsonrpc":"2.0","id":-3,"method":"status"})"));
    EXPECT_TRUE(decodeRequest(
        R"({"jsonrpc":"2.0","id":1,"method":"check_in","params":{"request_id":"r","service":"A"}})"));
}

TEST(Request, ReplacesWhatIsNoUtf8WhenItIsWritten) {
    const auto request = decodeRequest(encodeRequest(1, MessageSend{"A001", "caf\xE9"}, "r"));

    ASSERT_TRUE(request) << request.error().error.message;
    EXPECT_EQ(std::get<MessageSend>(request->command).text, "caf\xEF\xBF\xBD");
}

struct BadLine {
    const char* name;
    std::string line;
    std::optional<std::int64_t> id;
    ErrorCode code;
    const char* says;
};

class BadLines : public ::testing::TestWithParam<BadLine> {};

TEST_P(BadLines, AreRefusedWithASentenceAndTheirId) {
    const auto request = decodeRequest(GetParam().line);

    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().id, GetParam().id);
    EXPECT_EQ(request.error().error.code, GetParam().code);
    EXPECT_NE(request.error().error.message.find(GetParam().says), std::string::npos)
        << request.error().error.message;
}

std::string call(const std::string& method, const std::string& params) {
    return R"({"jsonrpc":"2.0","id":7,"method":")" + method + R"(","params":)" + params + "}";
}

const BadLine kBadLines[] = {
    {"Garbage", "hello?", {}, ErrorCode::Protocol, "not JSON"},
    {"Empty", "", {}, ErrorCode::Protocol, "not JSON"},
    {"InvalidUtf8", "{\"a\":\"\xFF\"}", {}, ErrorCode::Protocol, "not JSON"},
    {"LoneSurrogate", R"({"a":"\ud800"})", {}, ErrorCode::Protocol, "not JSON"},
    {"Batch", "[]", {}, ErrorCode::Protocol, "no JSON object"},
    {"OpenBrackets", std::string(200'000, '['), {}, ErrorCode::Protocol, "not JSON"},
    {"ManyBrackets",
     R"({"id":1,"a":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}",
     {},
     ErrorCode::Protocol,
     "levels deep"},
    {"NoVersion", R"({"id":7,"method":"status"})", 7, ErrorCode::Protocol, "jsonrpc"},
    {"NoId", R"({"jsonrpc":"2.0","method":"status"})", {}, ErrorCode::Protocol, "has an id"},
    {"TextId", R"({"jsonrpc":"2.0","id":"7","method":"status"})", {}, ErrorCode::Protocol, "has an id"},
    {"HugeId",
     R"({"jsonrpc":"2.0","id":9223372036854775808,"method":"status"})",
     {},
     ErrorCode::Protocol,
     "has an id"},
    {"NoMethod", R"({"jsonrpc":"2.0","id":7})", 7, ErrorCode::Protocol, "method"},
    {"UnknownMethod", call("fly", "{}"), 7, ErrorCode::Invalid, "no method 'fly'"},
    {"EnvelopeKey", R"({"jsonrpc":"2.0","id":7,"method":"status","token":1})", 7, ErrorCode::Protocol,
     "nothing besides"},
    {"ParamsList", call("status", "[]"), 7, ErrorCode::Protocol, "an object"},
    {"UnknownParam", call("status", R"({"verbose":true})"), 7, ErrorCode::Invalid,
     "status: params.verbose is not known here."},
    {"MissingParam", call("check_in", R"({"request_id":"r"})"), 7, ErrorCode::Invalid,
     "check_in: params.service is missing."},
    {"MistypedText", call("check_in", R"({"request_id":"r","service":5})"), 7, ErrorCode::Invalid,
     "params.service must be a text."},
    {"MistypedFlag", call("check_in", R"({"request_id":"r","service":"A","consent_visit":"yes"})"), 7,
     ErrorCode::Invalid, "params.consent_visit must be true or false."},
    {"Null", call("check_in", R"({"request_id":"r","service":null})"), 7, ErrorCode::Invalid,
     "must be a text"},
    {"NulCharacter", call("check_in", R"({"request_id":"r","service":"A\u0000"})"), 7, ErrorCode::Invalid,
     "NUL"},
    {"FractionalNumber", call("conversation_show", R"({"id":1.5})"), 7, ErrorCode::Invalid, "whole number"},
    {"HugeNumber", call("conversation_show", R"({"id":18446744073709551615})"), 7, ErrorCode::Invalid,
     "64 bits"},
    {"EndlessNumber", call("conversation_show", R"({"id":1e999})"), {}, ErrorCode::Protocol, "not JSON"},
    {"TooLargeInt", call("hello", R"({"protocol":2147483648})"), 7, ErrorCode::Invalid, "32 bits"},
    {"UnknownTopic", call("subscribe", R"({"topics":["board","gossip"]})"), 7, ErrorCode::Invalid,
     "params.topics[1] must be one of board, services"},
    {"UnknownPlace", call("transfer", R"({"request_id":"r","desk":"1","service":"B","place":"middle"})"), 7,
     ErrorCode::Invalid, "one of first, last, arrival"},
    {"NoRequestId", call("call_next", R"({"desk":"1"})"), 7, ErrorCode::Invalid, "request_id is missing"},
    {"EmptyRequestId", call("call_next", R"({"desk":"1","request_id":""})"), 7, ErrorCode::Invalid,
     "1 to 64 bytes"},
    {"LongRequestId", call("call_next", R"({"desk":"1","request_id":")" + std::string(65, 'x') + "\"}"), 7,
     ErrorCode::Invalid, "1 to 64 bytes"},
    {"NumberAsRequestId", call("call_next", R"({"desk":"1","request_id":5})"), 7, ErrorCode::Invalid,
     "request_id must be a text"},
    {"DeepInTheCatalog",
     call("catalog_import",
          R"({"request_id":"r","catalog":{"branch":{"name":"B"},"queues":[{"code":"A"},{"code":3}]}})"),
     7, ErrorCode::Invalid, "params.catalog.queues[1].code must be a text."},
    {"NegativeDuration",
     call("catalog_import", R"({"request_id":"r","catalog":{"branch":{"name":"B","no_show_after":-1}}})"), 7,
     ErrorCode::Invalid, "params.catalog.branch.no_show_after must be"},
};

INSTANTIATE_TEST_SUITE_P(Table, BadLines, ::testing::ValuesIn(kBadLines),
                         [](const auto& line) { return std::string{line.param.name}; });

TEST(Request, TellsNoMoreOfAStrangeKeyThanItsBeginning) {
    const auto request = decodeRequest(call("status", "{\"" + std::string(5'000, 'k') + "\":1}"));

    ASSERT_FALSE(request);
    EXPECT_LT(request.error().error.message.size(), 100U);
}

TEST(Request, TakesARequestIdOf64Bytes) {
    const std::string longest(64, 'x');

    const auto request = decodeRequest(encodeRequest(1, CallNext{"1"}, longest));

    ASSERT_TRUE(request) << request.error().error.message;
    EXPECT_EQ(request->requestId, longest);
}

}  // namespace
}  // namespace turnbell::wire
