#include "tools/bench/eta/log_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::bench::eta {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::HasSubstr;
using Kind = BranchEvent::Kind;

/// Every form of line, as this program writes it.
constexpr const char* kDay[] = {
    R"({"t":0,"event":"book","ticket":"B1","queue":"B","due":30600})",
    R"({"t":28800,"event":"roster","desk":"1","from":28800,"to":61200,"queues":["A","B"]})",
    R"({"t":28800.5,"event":"desk_open","desk":"1","queues":["A"]})",
    R"({"t":28801,"event":"issue","ticket":"A1","queue":"A","priority":0})",
    R"({"t":28802,"event":"issue","ticket":"A2","queue":"A","priority":1})",
    R"({"t":28802,"event":"call","ticket":"A2","desk":"1"})",
    R"({"t":28803.125,"event":"desk_pause","desk":"1"})",
    R"({"t":28900,"event":"no_show","ticket":"A2"})",
    R"({"t":29900,"event":"desk_resume","desk":"1"})",
    R"({"t":29900,"event":"leave","ticket":"A1"})",
    R"({"t":30600,"event":"issue","ticket":"B1","queue":"B","priority":0,"due":30600})",
    R"({"t":30700,"event":"call","ticket":"B1","desk":"1"})",
    R"({"t":30800,"event":"finish","ticket":"B1"})",
    R"({"t":30800,"event":"desk_close","desk":"1"})",
};

/// What reading `lines` in order comes to: the refusal of the last one.
std::string refusal(std::initializer_list<const char*> lines) {
    LogReader reader;
    std::string message;
    for (const auto* line : lines) {
        EXPECT_EQ(message, "");
        const auto event = reader.read(line);
        message = event ? "" : event.error().message;
    }
    return message;
}

constexpr const char* kIssue = R"({"t":10,"event":"issue","ticket":"A1","queue":"A","priority":0})";

TEST(LogReader, ReadsWhatIsWrittenAndWritesWhatIsRead) {
    LogReader reader;
    for (const auto* line : kDay) {
        const auto event = reader.read(line);
        ASSERT_TRUE(event) << event.error().message;
        EXPECT_EQ(asLine(**event, reader.names()), line);
    }
}

TEST(LogReader, NamesBecomeNumbersInTheOrderInWhichTheyCome) {
    LogReader reader;
    std::vector<BranchEvent> events;
    for (const auto* line : kDay) {
        events.push_back(**reader.read(line));
    }

    EXPECT_EQ(events[1], (BranchEvent{.kind = Kind::Roster,
                                      .at = seconds{28800},
                                      .desk = 0,
                                      .from = seconds{28800},
                                      .to = seconds{61200},
                                      .queues = {1, 0}}));
    EXPECT_EQ(
        events[4],
        (BranchEvent{.kind = Kind::Issue, .at = seconds{28802}, .ticket = 2, .queue = 1, .priority = 1}));
    EXPECT_EQ(events[6].at, milliseconds{28'803'125});
    EXPECT_EQ(events[10].ticket, 0);
    EXPECT_EQ(events[10].due, seconds{30600});
    EXPECT_EQ(reader.names().tickets[2], "\"A2\"");
}

TEST(LogReader, TakesNumbersAsNamesAndNullAsNoAppointment) {
    LogReader reader;

    const auto event =
        reader.read(R"({"t":10,"event":"issue","ticket":7,"queue":3,"priority":0,"due":null})");

    ASSERT_TRUE(event);
    EXPECT_FALSE((*event)->due);
    EXPECT_EQ(reader.names().tickets[0], "7");
    EXPECT_EQ(asLine(**event, reader.names()),
              R"({"t":10,"event":"issue","ticket":7,"queue":3,"priority":0})");
}

TEST(LogReader, PassesOverBlankLinesAndCountsThem) {
    LogReader reader;

    EXPECT_FALSE(*reader.read(""));
    EXPECT_FALSE(*reader.read(" \r"));
    EXPECT_EQ(reader.read("x").error().message, "Line 3: this is not one JSON object.");
}

TEST(LogReader, ARosteredDeskOpensWithTheQueuesOfItsRoster) {
    EXPECT_EQ(refusal({R"({"t":0,"event":"roster","desk":"1","from":0,"to":9,"queues":["A"]})",
                       R"({"t":1,"event":"desk_open","desk":"1"})"}),
              "");
    EXPECT_THAT(refusal({R"({"t":1,"event":"desk_open","desk":"1"})"}), HasSubstr("\"queues\" is missing"));
}

TEST(LogReader, RefusesWhatIsNoLineOfALog) {
    const std::pair<const char*, const char*> cases[] = {
        {R"([1])", "not one JSON object"},
        {R"({"event":"leave","ticket":"A1"})", "\"t\" must be there"},
        {R"({"t":"1","event":"leave","ticket":"A1"})", "\"t\" must be there"},
        {R"({"t":1e300,"event":"leave","ticket":"A1"})", "\"t\" must be there"},
        {R"({"t":1,"ticket":"A1"})", "\"event\" must be one of roster, desk_open"},
        {R"({"t":1,"event":"isue","ticket":"A1"})", "\"event\" must be one of"},
        {R"({"t":1,"event":"issue","ticket":"A1","queue":"A"})", "\"priority\" is missing"},
        {R"({"t":1,"event":"issue","ticket":"A1","queue":"A","priority":"1"})",
         "\"priority\" is not a whole"},
        {R"({"t":1,"event":"issue","ticket":[],"queue":"A","priority":1})", "\"ticket\" is not a text"},
        {R"({"t":1,"event":"issue","ticket":"A","queue":"A","priority":1,"vip":true})",
         "\"vip\" is no field"},
        {R"({"t":1,"event":"desk_pause","desk":"1","queues":["A"]})", "\"queues\" is no field of desk_pause"},
        {R"({"t":1,"event":"book","ticket":"A","queue":"A","due":null})", "\"due\" is not a number"},
        {R"({"t":1,"event":"roster","desk":"1","from":0,"to":9,"queues":[]})", "\"queues\" is not a list"},
        {R"({"t":1,"event":"roster","desk":"1","from":9,"to":0,"queues":["A"]})", "ends before it begins"},
        {R"({"t":1,"event":"call","ticket":"A1","desk":"1"})", "ticket \"A1\" is not known"},
        {R"({"t":1,"event":"finish","ticket":"A1"})", "ticket \"A1\" is not known"},
    };
    for (const auto& [line, why] : cases) {
        EXPECT_THAT(refusal({line}), HasSubstr(why)) << line;
        EXPECT_THAT(refusal({line}), HasSubstr("Line 1: ")) << line;
    }
}

TEST(LogReader, RefusesATicketThatComesTwice) {
    constexpr const char* kBook = R"({"t":10,"event":"book","ticket":"A1","queue":"A","due":20})";
    EXPECT_EQ(refusal({kIssue, kIssue}), "Line 2: the ticket \"A1\" is there already: names never repeat.");
    EXPECT_THAT(refusal({kIssue, kBook}), HasSubstr("there already"));
    EXPECT_THAT(refusal({kBook, kBook}), HasSubstr("there already"));
    EXPECT_THAT(refusal({kBook, kIssue, kIssue}), HasSubstr("Line 3"));
}

TEST(LogReader, RefusesToGoBackInTime) {
    EXPECT_EQ(refusal({kIssue, R"({"t":9.999,"event":"desk_close","desk":"1"})"}),
              "Line 2: \"t\" is earlier than that of the line before: sort the log by t.");
    EXPECT_EQ(refusal({kIssue, R"({"t":10,"event":"desk_close","desk":"1"})"}), "");
}

TEST(LogFile, HasNoWordForWhatItsFormatDoesNotKnow) {
    EXPECT_EQ(asLine({.kind = Kind::Arrive}, {}), "");
    EXPECT_EQ(asLine({.kind = Kind::Park}, {}), "");
}

}  // namespace
}  // namespace turnbell::bench::eta
