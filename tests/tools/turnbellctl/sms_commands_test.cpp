#include "tools/turnbellctl/sms_commands.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace turnbell::ctl {
namespace {

struct Printed {
    int exitCode = 0;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

Printed encode(const SmsEncodeOptions& options, bool json = true) {
    std::ostringstream out;
    std::ostringstream err;
    const int exitCode = runSmsEncode(options, json, out, err);
    return {exitCode, out.str(), err.str()};
}

Printed decode(const SmsDecodeOptions& options, bool json = true) {
    std::ostringstream out;
    std::ostringstream err;
    const int exitCode = runSmsDecode(options, json, out, err);
    return {exitCode, out.str(), err.str()};
}

TEST(SmsEncode, PrintsThePartsAsJson) {
    const auto printed = encode({.to = "+46708251358", .text = "hellohello", .validitySeconds = 345'600});

    EXPECT_EQ(printed.exitCode, 0);
    EXPECT_EQ(printed.json(), nlohmann::json::parse(R"({"alphabet":"gsm7","parts":[
        {"pdu":"0011000B916407281553F80000AA0AE8329BFD4697D9EC37","length":23}]})"));
}

TEST(SmsEncode, PrintsWhatToType) {
    EXPECT_EQ(encode({.to = "5550", .text = "ა", .report = true, .messageClass = 0}, false).out,
              "AT+CMGS=11\n00210004815505001802"
              "10D0\n1 SMS, ucs2\n");
}

TEST(SmsEncode, RefusesWithAReason) {
    const auto printed = encode({.to = "12a", .text = "a"});

    EXPECT_EQ(printed.exitCode, 1);
    EXPECT_EQ(printed.json()["error"]["code"], "invalid");
    EXPECT_EQ(printed.json()["error"]["message"].get<std::string>() + "\n", printed.err);
}

TEST(SmsDecode, PrintsAnIncomingTextAsJson) {
    const auto printed = decode({.hex = "00 44 0C91995599214365 00 18 62112231005461 08 050003C80201 10D0"});

    EXPECT_EQ(printed.exitCode, 0);
    EXPECT_EQ(printed.json(), nlohmann::json::parse(R"({"type":"deliver","from":"+995599123456","text":"ა",
        "timestamp":"2026-11-22T13:00:45+04:00","alphabet":"ucs2","class":0,"dcs":24,"header":"0003C80201",
        "concat":{"ref":200,"total":2,"seq":1}})"));
}

TEST(SmsDecode, SaysThatANameCannotBeAnswered) {
    const auto json = decode({.hex = "00040BD0CDBC30EC5E0300046211223100544A02CAFE"}).json();

    EXPECT_EQ(json["from"], "MyBank");
    EXPECT_EQ(json["from_is_name"], true);
    EXPECT_EQ(json["timestamp"], "2026-11-22T13:00:45-06:00");
    EXPECT_EQ(json["text"], "");
    EXPECT_EQ(json["data"], "CAFE");
}

TEST(SmsEncode, TakesNationalTablesAndWideReferencesIfAsked) {
    std::string text;
    for (int i = 0; i < 8; ++i) {
        text += "Sıradaki şahıs içeri. ";
    }
    const auto plain = encode({.to = "5550", .text = text}).json();
    const auto turkish = encode({.to = "5550", .text = text, .language = "tr", .wideReference = true}).json();

    EXPECT_EQ(plain["parts"].size(), 3U);
    EXPECT_FALSE(plain.contains("language"));
    EXPECT_EQ(turkish["parts"].size(), 2U);
    EXPECT_EQ(turkish["language"], nlohmann::json::parse(R"({"locking":"turkish","single_shift":"none"})"));
    const auto part = decode({.hex = turkish["parts"][0]["pdu"], .fromMe = true}).json();
    EXPECT_EQ(part["language"]["locking"], "turkish");
    EXPECT_EQ(part["header"].get<std::string>().substr(0, 4), "0804");
}

TEST(SmsDecode, PrintsDataAsDataWithItsPurpose) {
    const auto json =
        decode({.hex = "00 44 048155 05 00 F5 62112231005461 0D 06 05040B8423F0 010601BE8C82"}).json();

    EXPECT_EQ(json["text"], "");
    EXPECT_EQ(json["alphabet"], "data8");
    EXPECT_EQ(json["data"], "010601BE8C82");
    EXPECT_EQ(json["content"], "MMS notification");
    EXPECT_EQ(json["ports"], nlohmann::json::parse(R"({"destination":2948,"source":9200})"));
    EXPECT_EQ(json["class"], 1);
}

TEST(SmsDecode, PrintsWhatIsToBeDoneWithAText) {
    const auto replacing = decode({.hex = "00 04 04A15505 41 48 62112231005461 02 10D0"}).json();
    const auto waiting = decode({.hex = "00 04 04815505 40 C9 62112231005461 00"}).json();

    EXPECT_EQ(replacing["replaces"], 1);
    EXPECT_EQ(replacing["pid"], 0x41);
    EXPECT_EQ(replacing["delete_when_read"], true);
    EXPECT_EQ(replacing["from_type"], "national");
    EXPECT_EQ(waiting["silent"], true);
    EXPECT_EQ(waiting["indication"], nlohmann::json::parse(R"({"kind":"fax","waiting":true,"store":false})"));
}

TEST(SmsDecode, PrintsTheOptionalFieldsOfAReport) {
    const auto json = decode({.hex = "00262A0C9199559921436562115221430000621152215300614107000802"
                                     "10D0"})
                          .json();

    EXPECT_EQ(json["status"], 0x41);
    EXPECT_EQ(json["of_command"], true);
    EXPECT_EQ(json["text"], "ა");
    EXPECT_EQ(json["dcs"], 8);
    EXPECT_EQ(json["pid"], 0);
}

TEST(SmsDecode, PrintsAnOutgoingTextAsJson) {
    const auto printed = decode({.hex = "0011070B916407281553F80000AA0AE8329BFD4697D9EC37", .fromMe = true});

    EXPECT_EQ(printed.json(),
              nlohmann::json::parse(R"({"type":"submit","to":"+46708251358","text":"hellohello",
        "alphabet":"gsm7","dcs":0,"reference":7,"report":false,"reject_duplicates":false,"validity":345600})"));
}

TEST(SmsDecode, PrintsAStatusReportAsJson) {
    const auto printed = decode({.hex = "00062A0C919955992143656211522143006162115221530061"
                                        "41"});

    EXPECT_EQ(printed.json(),
              nlohmann::json::parse(R"({"type":"status_report","to":"+995599123456","reference":42,
        "timestamp":"2026-11-25T12:34:00+04:00","discharge":"2026-11-25T12:35:00+04:00","status":65})"));
}

TEST(SmsDecode, PrintsLinesForAPerson) {
    const auto printed = decode({.hex = "00040481550500006211223100546101"
                                        "41"},
                                false);

    EXPECT_NE(printed.out.find("from: 5550\n"), std::string::npos);
    EXPECT_NE(printed.out.find("text: A\n"), std::string::npos);
}

TEST(SmsDecode, RefusesWithAReason) {
    for (const auto* hex : {"", "0", "xx", "0004", "00FF"}) {
        const auto printed = decode({.hex = hex});

        EXPECT_EQ(printed.exitCode, 1) << hex;
        EXPECT_FALSE(printed.err.empty()) << hex;
        EXPECT_TRUE(printed.json()["error"].contains("code")) << hex;
    }
}

}  // namespace
}  // namespace turnbell::ctl
