#include "host/daemon/config.h"

#include "tests/host/daemon/written_file.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

class ConfigTest : public testing::Test {
protected:
    Result<Config> read(const std::string& text) {
        return readConfig(writeFile(folder_, "turnbell.toml", text), {});
    }

    /// What is wrong, without the folder before "turnbell.toml".
    std::string problem(const std::string& text) {
        const auto config = read(text);
        if (config) {
            return "nothing is wrong";
        }
        const auto& message = config.error().message;
        return message.substr(message.find("turnbell.toml"));
    }

    test::TempFolder folder_;
};

TEST_F(ConfigTest, TakesEveryKey) {
    const auto config = read(R"(
data_dir = "/var/lib/turnbell"
socket_dir = "/run/turnbell"
log_level = "debug"
[devices]
modem = ["/dev/ttyUSB0", "tcp://10.0.0.5:4001"]
pad = ["/dev/ttyACM0", "auto"]
[pad]
oldest_press = 8
silent_minutes = 0
off_seconds = 60
times_a_day = 3
[sim]
pin = "1234"
)");

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->dataDir, "/var/lib/turnbell");
    EXPECT_EQ(config->socketDir, "/run/turnbell");
    EXPECT_EQ(config->logLevel, "debug");
    EXPECT_THAT(config->modems, ElementsAre("/dev/ttyUSB0", "tcp://10.0.0.5:4001"));
    EXPECT_THAT(config->pads, ElementsAre("/dev/ttyACM0", "auto"));
    EXPECT_EQ(config->pad.rules.oldestPress, seconds{8});
    EXPECT_EQ(config->pad.silentMinutes, 0);
    EXPECT_EQ(config->pad.offSeconds, 60);
    EXPECT_EQ(config->pad.timesADay, 3);
    EXPECT_EQ(config->simPin, "1234");
}

TEST_F(ConfigTest, TakesASectionForEachSim) {
    const auto config = read(R"(
[[sim]]
name = "Magti"
iccid = "8999501000000000001"
pin = "1234"
prefixes = ["+99555"]
countries = ["GE", "AM"]
texts_per_hour = 100
texts_per_day = 1000
quiet = "22:00-07:00"
[[sim]]
pin = "9876"
)");

    ASSERT_TRUE(config) << config.error().message;
    ASSERT_EQ(config->sims.size(), 2U);
    const auto& rule = config->sims[0].rule;
    EXPECT_EQ(rule.name, "Magti");
    EXPECT_EQ(rule.iccid, "8999501000000000001");
    EXPECT_THAT(rule.prefixes, ElementsAre("+99555"));
    EXPECT_THAT(rule.countries, ElementsAre("GE", "AM"));
    EXPECT_EQ(rule.textsPerHour, 100);
    EXPECT_EQ(rule.textsPerDay, 1000);
    EXPECT_EQ(rule.quiet, dailySpan("22:00-07:00"));
    EXPECT_EQ(config->sims[0].pin, "1234");
    EXPECT_EQ(config->sims[1].rule, SimRule{});
    EXPECT_EQ(config->simPin, "9876");  // of the cards that no section names
}

TEST_F(ConfigTest, ReadsHowTheCreditIsAskedFor) {
    const auto config = read(R"([[operator]]
network = "28201"
credit_code = "*100#"
credit_pattern = "Balance: {amount} GEL"
low_credit = 2.5
[[operator]]
network = "310260"
low_credit = 3
credit_every = 20
[[sim]]
iccid = "8999501000000000001"
low_credit = 0.07
)");
    ASSERT_TRUE(config) << config.error().message;
    ASSERT_EQ(config->operators.size(), 2U);
    EXPECT_EQ(config->operators[0].network, "28201");
    EXPECT_EQ(config->operators[0].credit, (CreditRule{"*100#", "Balance: {amount} GEL", 250, 0}));
    EXPECT_EQ(config->operators[1].credit, (CreditRule{.low = 300, .every = 20}));
    ASSERT_EQ(config->sims.size(), 1U);
    EXPECT_EQ(config->sims[0].credit, (CreditRule{.low = 7}));
}

TEST_F(ConfigTest, RefusesWhatAsksForNoCredit) {
    const auto ofOperator = [this](const std::string& line) {
        return problem("[[operator]]\nnetwork = \"28201\"\n" + line + "\n");
    };
    EXPECT_THAT(
        ofOperator("credit_code = \"*100#;+CMGS\""),
        EndsWith(":3: \"*100#;+CMGS\" is no code: write at most 20 digits, * and #, such as \"*100#\""));
    EXPECT_THAT(ofOperator("credit_pattern = \"Balance\""),
                EndsWith(":3: \"Balance\" must hold {amount} once, such as \"Balance: {amount} GEL\""));
    EXPECT_THAT(ofOperator("credit_pattern = \"{amount} of {amount}\""),
                HasSubstr("must hold {amount} once"));
    EXPECT_THAT(ofOperator("low_credit = -1"), EndsWith(":3: low_credit must be an amount such as 2.00"));
    EXPECT_THAT(ofOperator("low_credit = \"2.00\""),
                EndsWith(":3: low_credit must be an amount such as 2.00"));
    EXPECT_THAT(ofOperator("low_credit = nan"), EndsWith(":3: low_credit must be an amount such as 2.00"));
    EXPECT_THAT(ofOperator("credit_every = 0"),
                EndsWith(":3: credit_every must be a number from 1 to 100000"));
    EXPECT_THAT(ofOperator("pin = \"1234\""), EndsWith(":3: unknown key \"pin\""));
    EXPECT_THAT(problem("[[operator]]\nnetwork = \"Magti\"\n"), HasSubstr(":2: \"Magti\" is no network"));
    EXPECT_THAT(problem("[[operator]]\nlow_credit = 2\n"),
                EndsWith(":1: an operator section must name its network, such as network = \"28201\""));
    EXPECT_THAT(ofOperator("[[operator]]\nnetwork = \"28201\""),
                EndsWith(":3: this network has an operator section already"));
    EXPECT_THAT(
        problem("operator = 5\n"),
        HasSubstr(":1: operator must be a section: [operator], or one [[operator]] for each network"));
}

TEST_F(ConfigTest, NamesTheLineOfAWrongSim) {
    EXPECT_THAT(problem("[[sim]]\niccid = \"12\"\n"),
                EndsWith(":2: the ICCID of a SIM has 18 to 22 digits: it is printed on the card"));
    EXPECT_THAT(problem("[[sim]]\nprefixes = [\"995\"]\n"), HasSubstr(":2: \"995\" begins no number"));
    EXPECT_THAT(problem("[[sim]]\nprefixes = \"+995\"\n"),
                EndsWith(":2: prefixes must be a list of texts, such as [\"+995\"]"));
    EXPECT_THAT(problem("[[sim]]\ncountries = [\"Georgia\"]\n"), HasSubstr(":2: \"Georgia\" is no country"));
    EXPECT_THAT(problem("[[sim]]\ntexts_per_hour = 0\n"),
                EndsWith(":2: texts_per_hour must be a number from 1 to 100000"));
    EXPECT_THAT(problem("[[sim]]\nquiet = \"at night\"\n"),
                HasSubstr(":2: \"at night\" is no time of the day"));
    EXPECT_THAT(problem("[[sim]]\nnumber = 5\n"), EndsWith(":2: unknown key \"number\""));
    EXPECT_THAT(problem("sim = 5\n"), HasSubstr(":1: sim must be a section"));
}

TEST_F(ConfigTest, RefusesTwoSectionsForOneSim) {
    const std::string one = "[[sim]]\niccid = \"8999501000000000001\"\n";

    EXPECT_THAT(problem(one + one), EndsWith(":3: this iccid has a sim section already"));
    EXPECT_THAT(problem("[[sim]]\n[[sim]]\n"),
                EndsWith(":2: two sim sections without an iccid: give each card its own"));
}

TEST_F(ConfigTest, LeavesWhatTheFileDoesNotName) {
    const auto config = read("");

    ASSERT_TRUE(config);
    EXPECT_THAT(config->modems, ElementsAre("auto"));
    EXPECT_THAT(config->pads, ElementsAre("auto"));
    EXPECT_EQ(config->pad.rules.oldestPress, seconds{5});
    EXPECT_EQ(config->logLevel, "info");
    EXPECT_EQ(config->simPin, "");
}

TEST_F(ConfigTest, ReadsThePinFromAFileOfItsOwn) {
    const auto pin = writeFile(folder_, "pin", "987654\r\n");

    const auto config = read("[sim]\npin_file = \"" + pin + "\"\n");

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->simPin, "987654");
}

TEST_F(ConfigTest, TakesAPowerSwitchForEachModem) {
    const auto one = read("[devices]\npower = \"uhubctl:1-1:2\"\n");
    ASSERT_TRUE(one) << one.error().message;
    EXPECT_THAT(one->power, ElementsAre("uhubctl:1-1:2"));

    const auto two = read("[devices]\npower = [\"none\", \"uhubctl:1-1.4:3\"]\n");
    ASSERT_TRUE(two) << two.error().message;
    EXPECT_THAT(two->power, ElementsAre("none", "uhubctl:1-1.4:3"));

    const auto relay = read("[devices]\npower = \"pad:202374881\"\n");
    ASSERT_TRUE(relay) << relay.error().message;
    EXPECT_THAT(relay->power, ElementsAre("pad:202374881"));

    EXPECT_THAT(problem("[devices]\npower = \"relay\"\n"), HasSubstr("turnbell.toml:2: "));
    EXPECT_THAT(problem("[devices]\npower = \"pad:x\"\n"), HasSubstr("turnbell.toml:2: "));
}

TEST_F(ConfigTest, NamesTheLineOfAnUnknownKey) {
    EXPECT_EQ(problem("log_level = \"info\"\ncolour = \"red\"\n"), "turnbell.toml:2: unknown key \"colour\"");
    EXPECT_EQ(problem("[devices]\n\nprinter = \"x\"\n"), "turnbell.toml:3: unknown key \"printer\"");
}

TEST_F(ConfigTest, NamesTheLineOfAWrongType) {
    EXPECT_EQ(problem("\ndata_dir = 5\n"), "turnbell.toml:2: data_dir must be a text in quotes");
    EXPECT_EQ(problem("devices = 1\n"), "turnbell.toml:1: devices must be a section: [devices]");
    EXPECT_EQ(problem("[devices]\nmodem = \"auto\"\n"),
              "turnbell.toml:2: modem must be a list of texts, such as [\"none\"]");
    EXPECT_EQ(problem("[devices]\nmodem = [\n\"none\",\n7]\n"),
              "turnbell.toml:4: modem must be a list of texts, such as [\"none\"]");
}

TEST_F(ConfigTest, NamesTheLineOfAWrongValue) {
    EXPECT_THAT(problem("log_level = \"loud\"\n"), HasSubstr("turnbell.toml:1: \"loud\" is no log level"));
    EXPECT_THAT(problem("[devices]\nmodem = [\"COM1\"]\n"),
                HasSubstr("turnbell.toml:2: \"COM1\" names no modem"));
    EXPECT_THAT(problem("[devices]\npad = [\"COM1\"]\n"),
                HasSubstr("turnbell.toml:2: \"COM1\" names no pad"));
    EXPECT_THAT(problem("[pad]\n\noldest_press = 61\n"),
                EndsWith(":3: oldest_press must be a number from 1 to 60"));
    EXPECT_THAT(problem("[pad]\noff_seconds = 0\n"),
                EndsWith(":2: off_seconds must be a number from 1 to 60"));
    EXPECT_THAT(problem("[pad]\nsilent_minutes = 256\n"),
                EndsWith(":2: silent_minutes must be a number from 0 to 255"));
    EXPECT_THAT(problem("[pad]\ncolour = 1\n"), EndsWith(":2: unknown key \"colour\""));
    EXPECT_THAT(problem("[sim]\npin = \"12a4\"\n"), EndsWith(":2: the PIN of a SIM has 4 to 8 digits"));
    EXPECT_THAT(problem("[sim]\npin = \"123\"\n"), EndsWith(":2: the PIN of a SIM has 4 to 8 digits"));
    EXPECT_THAT(problem("[sim]\npin_file = \"/nowhere/pin\"\n"),
                EndsWith(":2: the file /nowhere/pin cannot be read or is empty"));
}

TEST_F(ConfigTest, TakesAGroupForEachSocket) {
    const auto config = read(
        "[sockets]\nkiosk_group = \"root\"\ndesk_group = \"daemon\"\n"
        "display_group = \"root\"\nadmin_group = \"daemon\"\n");

    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->socketGroups.kiosk, "root");
    EXPECT_EQ(config->socketGroups.desk, "daemon");
    EXPECT_EQ(config->socketGroups.display, "root");
    EXPECT_EQ(config->socketGroups.admin, "daemon");
}

TEST_F(ConfigTest, NamesTheLineOfAGroupThatDoesNotExist) {
    EXPECT_THAT(problem("[sockets]\ndesk_group = \"no-such-group\"\n"),
                HasSubstr("turnbell.toml:2: there is no group \"no-such-group\""));
}

TEST_F(ConfigTest, NamesTheLineOfBrokenToml) {
    EXPECT_THAT(problem("log_level = \"info\"\n[devices\n"), HasSubstr("turnbell.toml:2: "));
}

TEST_F(ConfigTest, TellsEverythingThatIsWrongAtOnce) {
    const auto message = problem("a = 1\nb = 2\nlog_level = 3\n");

    EXPECT_THAT(message, HasSubstr("turnbell.toml:1: "));
    EXPECT_THAT(message, HasSubstr("turnbell.toml:2: "));
    EXPECT_THAT(message, HasSubstr("turnbell.toml:3: "));
}

TEST_F(ConfigTest, RefusesAPinInTwoPlaces) {
    const auto pin = writeFile(folder_, "pin", "987654\n");

    EXPECT_EQ(problem("[sim]\npin = \"1234\"\npin_file = \"" + pin + "\"\n"),
              "turnbell.toml:3: the PIN stands in pin already: keep one of pin and pin_file");
}

TEST_F(ConfigTest, SaysThatTheFileCannotBeRead) {
    const auto missing = readConfig(folder_.file("missing.toml"), {});
    const auto folder = readConfig(folder_.path().string(), {});

    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().message, HasSubstr("missing.toml cannot be read"));
    EXPECT_FALSE(folder);
}

TEST(ModemUrl, IsOneOfFourForms) {
    EXPECT_TRUE(checkModemUrl("auto"));
    EXPECT_TRUE(checkModemUrl("none"));
    EXPECT_TRUE(checkModemUrl("/dev/serial/by-id/usb-Huawei"));
    EXPECT_TRUE(checkModemUrl("tcp://127.0.0.1:7000"));
    EXPECT_FALSE(checkModemUrl(""));
    EXPECT_FALSE(checkModemUrl("ttyUSB0"));
}

}  // namespace
}  // namespace turnbell
