#include "tools/turnbellctl/arguments.h"

#include "host/wire/codec.h"
#include "tests/tools/turnbellctl/temporary_path.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>

namespace turnbell::ctl {
namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

struct Line {
    Words words;
    const char* method;
    const char* params;  ///< the ones that are not at their defaults

    friend std::ostream& operator<<(std::ostream& out, const Line& line) { return out << line.method; }
};

class CommandLines : public ::testing::TestWithParam<Line> {};

TEST_P(CommandLines, StandForWireCommands) {
    const auto invocation = parseArguments(GetParam().words, {});

    ASSERT_TRUE(invocation) << invocation.error().text;
    const auto& command = std::get<Ask>(invocation->action).command;
    EXPECT_STREQ(wire::methodOf(command), GetParam().method);
    const auto sent = json::parse(wire::encodeRequest(1, command, ""))["params"];
    for (const auto& [key, value] : sent.items()) {
        const auto expected = json::parse(GetParam().params);
        const bool isDefault = value == json("") || value == false || value == "arrival" || value == 0;
        EXPECT_EQ(expected.value(key, isDefault ? value : json{}), value) << key;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, CommandLines,
    ::testing::Values(
        Line{{"status"}, "status", "{}"}, Line{{"catalog", "export"}, "catalog_export", "{}"},
        Line{{"desk", "open", "--desk", "1"}, "desk_open", R"({"desk":"1"})"},
        Line{{"desk", "pause", "--desk", "1"}, "desk_pause", R"({"desk":"1"})"},
        Line{{"desk", "pause", "--desk", "1", "--reason", "lunch"},
             "desk_pause",
             R"({"desk":"1","reason":"lunch"})"},
        Line{{"desk", "close", "--desk", "1"}, "desk_close", R"({"desk":"1"})"},
        Line{{"check-in", "--service", "A"}, "check_in", R"({"service":"A"})"},
        Line{{"check-in", "--service", "A", "--phone", "+995555123456"},
             "check_in",
             R"({"service":"A","phone":"+995555123456","consent_visit":true})"},
        Line{{"check-in", "--service", "A", "--phone", "555", "--consent", "visit,survey"},
             "check_in",
             R"({"service":"A","phone":"555","consent_visit":true,"consent_survey":true})"},
        Line{{"check-in", "--service", "A", "--phone", "555", "--consent", "survey"},
             "check_in",
             R"({"service":"A","phone":"555","consent_survey":true})"},
        Line{{"check-in", "--service", "A", "--phone", "555", "--consent", "visit,notice"},
             "check_in",
             R"({"service":"A","phone":"555","consent_visit":true,"consent_notice":true})"},
        Line{{"check-in", "--service", "A", "--lead", "15"}, "check_in", R"({"service":"A","lead":900000})"},
        Line{{"check-in", "--service", "A", "--phone", "555", "--consent", "none"},
             "check_in",
             R"({"service":"A","phone":"555"})"},
        Line{{"check-in", "--service", "A", "--first-name", "ნინო", "--last-name", "B", "--language", "ka"},
             "check_in",
             R"({"service":"A","first_name":"ნინო","last_name":"B","language":"ka"})"},
        Line{{"call-next", "--desk", "1"}, "call_next", R"({"desk":"1"})"},
        Line{{"call-next", "--desk", "1", "--outcome", "resolved"},
             "call_next",
             R"({"desk":"1","outcome":"resolved"})"},
        Line{{"recall", "--desk", "1"}, "recall", R"({"desk":"1"})"},
        Line{{"confirm", "--desk", "1"}, "confirm", R"({"desk":"1"})"},
        Line{{"finish", "--desk", "1"}, "finish", R"({"desk":"1"})"},
        Line{{"no-show", "--desk", "1"}, "no_show", R"({"desk":"1"})"},
        Line{{"park", "--desk", "1"}, "park", R"({"desk":"1"})"},
        Line{{"park", "--desk", "1", "--reason", "X-ray", "--remind", "10m"},
             "park",
             R"({"desk":"1","reason":"X-ray","remind":600000})"},
        Line{{"finish", "--desk", "1", "--outcome", "resolved"},
             "finish",
             R"({"desk":"1","outcome":"resolved"})"},
        Line{{"visit", "change", "--ticket", "A1", "--outcome", "resolved"},
             "visit_change",
             R"({"ticket":"A1","outcome":"resolved"})"},
        Line{{"undo", "--desk", "1"}, "undo", R"({"desk":"1"})"},
        Line{{"undo", "--ticket", "A1"}, "undo", R"({"ticket":"A1"})"},
        Line{{"resume", "--ticket", "A1"}, "resume", R"({"ticket":"A1"})"},
        Line{{"resume", "--ticket", "A1", "--desk", "1"}, "resume", R"({"ticket":"A1","desk":"1"})"},
        Line{{"more-time", "--ticket", "A1"}, "more_time", R"({"ticket":"A1"})"},
        Line{{"rejoin", "--ticket", "A1"}, "rejoin", R"({"ticket":"A1"})"},
        Line{{"leave", "--ticket", "A1"}, "leave", R"({"ticket":"A1"})"},
        Line{{"cancel", "--ticket", "A1", "--reason", "ill"}, "cancel", R"({"ticket":"A1","reason":"ill"})"},
        Line{{"end-day"}, "end_day", "{}"},
        Line{{"transfer", "--ticket", "A1", "--to", "B", "--place", "first", "--to-desk", "3"},
             "transfer",
             R"({"ticket":"A1","service":"B","place":"first","to_desk":"3"})"},
        Line{{"call", "--ticket", "A007", "--desk", "1"}, "call", R"({"ticket":"A007","desk":"1"})"},
        Line{{"call", "--ticket", "A007", "--desk", "1", "--reason", "ill"},
             "call",
             R"({"ticket":"A007","desk":"1","reason":"ill"})"},
        Line{{"call", "--ticket", "A007", "--desk", "1", "--outcome", "resolved"},
             "call",
             R"({"ticket":"A007","desk":"1","outcome":"resolved"})"},
        Line{{"transfer", "--desk", "1", "--to", "B"}, "transfer", R"({"desk":"1","service":"B"})"},
        Line{{"transfer", "--desk", "1", "--to", "B", "--place", "last"},
             "transfer",
             R"({"desk":"1","service":"B","place":"last"})"},
        Line{{"visit", "change", "--ticket", "A1", "--phone", "555", "--first-name", "N", "--last-name", "B",
              "--language", "en"},
             "visit_change",
             R"({"ticket":"A1","phone":"555","first_name":"N","last_name":"B","language":"en"})"},
        Line{{"visit", "change", "--ticket", "A1", "--phone", "-", "--service", "B"},
             "visit_change",
             R"({"ticket":"A1","phone":"-","service":"B"})"},
        Line{{"ticket", "list"}, "ticket_list", "{}"},
        Line{{"ticket", "show", "A001"}, "ticket_show", R"({"ticket":"A001"})"},
        Line{{"message", "list"}, "message_list", "{}"},
        Line{{"message", "list", "--state", "in_doubt"}, "message_list", R"({"state":"in_doubt"})"},
        Line{{"message", "send", "--to", "A001", "--text", "-5 %{}[] \"x\""},
             "message_send",
             R"({"to":"A001","text":"-5 %{}[] \"x\""})"},
        Line{{"conversation", "list"}, "conversation_list", "{}"},
        Line{{"conversation", "show", "5"}, "conversation_show", R"({"id":5})"},
        Line{{"conversation", "reply", "5", "--text", "yes\nno"},
             "conversation_reply",
             R"({"id":5,"text":"yes\nno"})"},
        Line{{"conversation", "close", "5"}, "conversation_close", R"({"id":5})"},
        Line{{"conversation", "note", "5", "--text", "x"}, "conversation_note", R"({"id":5,"text":"x"})"},
        Line{{"conversation", "assign", "5", "--desk", "1"}, "conversation_assign", R"({"id":5,"desk":"1"})"},
        Line{{"conversation", "release", "5"}, "conversation_release", R"({"id":5})"},
        Line{{"conversation", "suggest", "5"}, "conversation_suggest", R"({"id":5,"text":""})"},
        Line{{"conversation", "start", "--ticket", "A001", "--text", "x"},
             "conversation_start",
             R"({"ticket":"A001","text":"x"})"},
        Line{{"notice", "send", "--ticket", "A001", "--text", "x", "--ask", "--now", "--wait", "90m"},
             "notice_send",
             R"({"to":"ticket","which":"A001","text":"x","ask":true,"now":true,"wait":5400000})"},
        Line{{"notice", "send", "--all", "--date", "2026-11-25", "--text", "x"},
             "notice_send",
             R"({"to":"all","date":"2026-11-25","text":"x"})"},
        Line{{"notice", "preview", "--service", "A", "--text", "x"},
             "notice_preview",
             R"({"to":"service","which":"A","text":"x"})"},
        Line{{"notice", "stop", "3"}, "notice_stop", R"({"id":3})"},
        Line{{"notice", "list", "--before", "3"}, "notice_list", R"({"before":3})"},
        Line{{"notice", "show", "3"}, "notice_show", R"({"id":3})"},
        Line{{"notice", "called", "3", "8", "--outcome", "declined"},
             "notice_called",
             R"({"id":3,"person":8,"outcome":"declined"})"},
        Line{{"notice", "called", "3", "8", "--outcome", "none"}, "notice_called", R"({"id":3,"person":8})"},
        Line{{"backup", "/var/b.db"}, "backup", R"({"file":"/var/b.db"})"},
        Line{{"restore", "/var/b.db"}, "restore", R"({"file":"/var/b.db"})"}));

TEST(Arguments, MakeFilesOfTheServiceAbsolute) {
    const auto invocation = parseArguments({"backup", "b.db"}, {});

    ASSERT_TRUE(invocation);
    EXPECT_EQ(std::get<wire::Backup>(std::get<Ask>(invocation->action).command).file,
              (std::filesystem::current_path() / "b.db").string());
}

TEST(Arguments, LeaveTheCatalogFileAsItIsNamed) {
    const auto invocation = parseArguments({"catalog", "import", "branch.toml"}, {});

    ASSERT_TRUE(invocation);
    EXPECT_EQ(std::get<ImportCatalog>(invocation->action).file, "branch.toml");
}

TEST(Arguments, NameATopicToWatch) {
    const auto invocation = parseArguments({"watch", "health"}, {});

    ASSERT_TRUE(invocation);
    EXPECT_EQ(std::get<Watch>(invocation->action).topic, wire::Topic::Health);
}

TEST(Arguments, SayWhatIsKnownOfAnIncomingText) {
    const auto invocation =
        parseArguments({"interpret", "--text", "5", "--language", "ka", "--visit", "--question", "2"}, {});

    ASSERT_TRUE(invocation);
    const auto& question = std::get<Interpret>(invocation->action);
    EXPECT_EQ(question.text, "5");
    EXPECT_EQ(question.context.language, "ka");
    EXPECT_TRUE(question.context.activeVisit);
    EXPECT_EQ(question.question, "2");
}

TEST(Arguments, MayBeEmptyInEitherSpelling) {
    for (const auto& words : {Words{"sms", "encode", "--text", "", "--to", "+995555"},
                              Words{"sms", "encode", "--text=", "--to", "+995555"},
                              Words{"sms", "encode", "--to=+995555", "--text="}}) {
        const auto invocation = parseArguments(words, {});

        ASSERT_TRUE(invocation) << invocation.error().text;
        EXPECT_EQ(std::get<SmsEncodeOptions>(invocation->action).text, "");
        EXPECT_EQ(std::get<SmsEncodeOptions>(invocation->action).to, "+995555");
    }
}

TEST(Arguments, MayLookLikeAnEmptyOption) {
    const auto invocation = parseArguments({"interpret", "--text", "--text=", "--visit"}, {});

    ASSERT_TRUE(invocation) << invocation.error().text;
    EXPECT_EQ(std::get<Interpret>(invocation->action).text, "--text=");
}

TEST(Arguments, DescribeATextToEncodeAndAPduToDecode) {
    const auto encode = parseArguments({"sms", "encode", "--to", "+995555", "--text", "hi", "--report",
                                        "--class", "0", "--validity", "3600"},
                                       {});
    const auto decode = parseArguments({"sms", "decode", "00AB", "--from-me"}, {});

    ASSERT_TRUE(encode && decode);
    const auto& toEncode = std::get<SmsEncodeOptions>(encode->action);
    EXPECT_EQ(toEncode.to, "+995555");
    EXPECT_EQ(toEncode.text, "hi");
    EXPECT_TRUE(toEncode.report);
    EXPECT_EQ(toEncode.messageClass, 0);
    EXPECT_EQ(toEncode.validitySeconds, 3600);
    EXPECT_EQ(std::get<SmsDecodeOptions>(decode->action).hex, "00AB");
    EXPECT_TRUE(std::get<SmsDecodeOptions>(decode->action).fromMe);
}

TEST(Settings, ComeFromOptionsBeforeOrAfterTheCommand) {
    for (const auto& words : {Words{"--socket", "/s", "--json", "--pin", "1234", "status"},
                              Words{"status", "--json", "--pin", "1234", "--socket", "/s"}}) {
        const auto invocation = parseArguments(words, {.socket = "/other", .pin = "9999"});

        ASSERT_TRUE(invocation) << invocation.error().text;
        EXPECT_EQ(invocation->settings.socket, "/s");
        EXPECT_EQ(invocation->settings.pin, "1234");
        EXPECT_TRUE(invocation->settings.json);
    }
}

TEST(Settings, WantJsonOnlyWhereItIsAnOption) {
    const auto text = parseArguments({"interpret", "--text", "--json"}, {});
    const auto wrong = parseArguments({"sms", "encode", "--text", "--json"}, {});
    const auto wrongInJson = parseArguments({"sms", "encode", "--text", "--json", "--json"}, {});

    ASSERT_TRUE(text);
    EXPECT_FALSE(text->settings.json);
    EXPECT_EQ(std::get<Interpret>(text->action).text, "--json");
    ASSERT_FALSE(wrong || wrongInJson);
    EXPECT_FALSE(wrong.error().json);
    EXPECT_TRUE(wrongInJson.error().json);
}

TEST(Settings, ElseComeFromTheEnvironment) {
    const auto invocation = parseArguments({"status"}, {.socket = "/from/env", .pin = "9999"});

    ASSERT_TRUE(invocation);
    EXPECT_EQ(invocation->settings.socket, "/from/env");
    EXPECT_EQ(invocation->settings.pin, "9999");
    EXPECT_FALSE(invocation->settings.json);
}

TEST(Settings, PreferAUsersOwnServiceToTheSystemsIfItIsThere) {
    const std::filesystem::path runtimeDir = temporaryPath("runtime");
    const Environment environment{.runtimeDir = runtimeDir.string()};
    EXPECT_EQ(parseArguments({"status"}, environment)->settings.socket, "/run/turnbell/admin.sock");

    const auto own = runtimeDir / "turnbell" / "admin.sock";
    std::filesystem::create_directories(own);

    EXPECT_EQ(parseArguments({"status"}, environment)->settings.socket, own.string());
    std::filesystem::remove_all(runtimeDir);
}

struct Mistake {
    Words words;
    const char* says;

    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.says; }
};

class Mistakes : public ::testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreWrongUsage) {
    const auto invocation = parseArguments(GetParam().words, {});

    ASSERT_FALSE(invocation);
    EXPECT_TRUE(invocation.error().usageError);
    EXPECT_NE(invocation.error().text.find(GetParam().says), std::string::npos) << invocation.error().text;
}

INSTANTIATE_TEST_SUITE_P(
    Table, Mistakes,
    ::testing::Values(Mistake{{}, "A subcommand is required. Say --help"},
                      Mistake{{"fly"}, "There is no command 'fly'."},
                      Mistake{{"desk", "fly", "--desk", "1"}, "There is no command 'fly'."},
                      Mistake{{"call-next"}, "--desk is required"},
                      Mistake{{"call-next", "--desk"}, "--desk"}, Mistake{{"status", "--loud"}, "--loud"},
                      Mistake{{"check-in", "--service", "A", "B"}, "B"},
                      Mistake{{"check-in", "--service", "A", "--consent", "visit,spam"}, "spam"},
                      Mistake{{"conversation", "show", "five"}, "five"},
                      Mistake{{"transfer", "--desk", "1", "--to", "B", "--place", "middle"}, "first, last"},
                      Mistake{{"watch", "gossip"}, "no topic 'gossip'"},
                      Mistake{{"interpret", "--text", "x", "--question", "6"}, "6"},
                      Mistake{{"sms", "encode", "--to", "1", "--text", "x", "--class", "4"}, "4"},
                      Mistake{{"sms", "encode", "--to", "1", "--text", "x", "--validity", "0"},
                              "--validity: name 1 to 38102400 seconds (63 weeks)"},
                      Mistake{{"sms", "encode", "--to", "1", "--text", "x", "--validity", "38102401"},
                              "--validity: name 1 to 38102400 seconds (63 weeks)"}));

TEST(Help, IsAboutTheCommandThatWasNamed) {
    const auto all = parseArguments({"--help"}, {});
    const auto one = parseArguments({"desk", "open", "--help"}, {});

    ASSERT_FALSE(all || one);
    EXPECT_FALSE(all.error().usageError);
    EXPECT_NE(all.error().text.find("TURNBELL_SOCKET"), std::string::npos);
    EXPECT_NE(all.error().text.find("check-in"), std::string::npos);
    EXPECT_NE(one.error().text.find("--desk"), std::string::npos);
    EXPECT_EQ(one.error().text.find("check-in"), std::string::npos);
}

TEST(Help, SaysHowAWrongNumberIsTakenAway) {
    const auto change = parseArguments({"visit", "change", "--help"}, {});

    ASSERT_FALSE(change);
    EXPECT_NE(change.error().text.find("- takes a wrong number away"), std::string::npos)
        << change.error().text;
}

}  // namespace
}  // namespace turnbell::ctl
