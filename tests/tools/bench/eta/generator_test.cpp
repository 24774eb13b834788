#include "tools/bench/eta/generator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>

namespace turnbell::bench::eta {
namespace {

using Kind = BranchEvent::Kind;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

double minutesOf(milliseconds time) {
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

long count(const GeneratedLog& log, Kind kind) {
    return std::count_if(log.events.begin(), log.events.end(),
                         [&](const BranchEvent& event) { return event.kind == kind; });
}

struct Seen {
    std::map<std::int64_t, BranchEvent> issued;
    std::map<std::int64_t, milliseconds> called;
    std::map<std::int64_t, milliseconds> ended;
};

Seen seenIn(const GeneratedLog& log) {
    Seen seen;
    for (const auto& event : log.events) {
        if (event.kind == Kind::Issue) {
            EXPECT_TRUE(seen.issued.emplace(event.ticket, event).second);
        } else if (event.kind == Kind::Call) {
            EXPECT_TRUE(seen.issued.contains(event.ticket));
            seen.called.emplace(event.ticket, event.at);
        } else if (event.kind == Kind::Finish || event.kind == Kind::NoShow) {
            EXPECT_TRUE(seen.called.contains(event.ticket));
            seen.ended[event.ticket] = event.at;
        }
    }
    return seen;
}

TEST(Generator, IsTheSameForTheSameSeed) {
    const auto& scenario = *scenarioOf("C");
    EXPECT_EQ(generate(scenario, 3, 1).events, generate(scenario, 3, 1).events);
    EXPECT_NE(generate(scenario, 3, 1).events, generate(scenario, 3, 2).events);
}

TEST(Generator, WritesLogsThatAreReadWithoutRefusal) {
    const auto path = std::filesystem::path{testing::TempDir()} / "turnbell_eta_log.jsonl";
    for (const auto& scenario : scenarios()) {
        const auto log = generate(scenario, 3, 5, Words::LogFile);
        ASSERT_TRUE(writeLog(log, path));

        LogReader reader;
        std::ifstream file{path};
        std::size_t lines = 0;
        for (std::string line; std::getline(file, line); ++lines) {
            const auto event = reader.read(line);
            ASSERT_TRUE(event) << scenario.name << ": " << event.error().message;
            EXPECT_EQ((*event)->kind, log.events[lines].kind);
            EXPECT_EQ((*event)->at, log.events[lines].at);
        }
        EXPECT_EQ(lines, log.events.size());
    }
    std::filesystem::remove(path);
    EXPECT_FALSE(writeLog({.events = {BranchEvent{.kind = Kind::Park}}, .names = {}, .foundIdleDesk = {}},
                          "/dev/full"));
}

TEST(Generator, EveryCallFollowsTheRulesOfTheOrder) {
    for (const auto& scenario : scenarios()) {
        std::map<std::int64_t, BranchEvent> waiting;
        std::set<std::int64_t> onTheWay;
        for (const auto& event : generate(scenario, 4, 3, Words::LogFile).events) {
            if (event.kind == Kind::Issue) {
                waiting.emplace(event.ticket, event);
            }
            if (event.kind == Kind::Leave) {
                waiting.erase(event.ticket);
            }
            if (event.kind != Kind::Call) {
                continue;
            }
            const auto called = waiting.at(event.ticket);
            waiting.erase(event.ticket);
            const auto rank = [&](const BranchEvent& issue) {
                const bool due = issue.due && *issue.due <= event.at;
                const auto first = due ? std::max(*issue.due, issue.at) : milliseconds{0};
                return std::tuple{!due, first, -issue.priority, issue.at};
            };
            const auto& services = scenario.desks[static_cast<std::size_t>(event.desk)].services;
            EXPECT_THAT(services, testing::Contains(called.queue));
            for (const auto& [ticket, other] : waiting) {
                const bool mine = std::find(services.begin(), services.end(), other.queue) != services.end();
                if (!mine || scenario.remote > 0 || event.at - other.at > hours{12}) {
                    continue;  // who has not come cannot be called, who went home yesterday neither
                }
                EXPECT_GE(rank(other), rank(called)) << scenario.name;
            }
        }
    }
}

TEST(Generator, CustomersAndTransactionsFollowTheLawsOfTheScenario) {
    constexpr int kDays = 60;
    const auto& scenario = *scenarioOf("C");
    const auto log = generate(scenario, kDays, 9);
    const auto seen = seenIn(log);

    const auto books = count(log, Kind::Book);
    EXPECT_EQ(books, 24 * kDays);
    const auto came = std::count_if(seen.issued.begin(), seen.issued.end(),
                                    [](const auto& issue) { return issue.second.due.has_value(); });
    EXPECT_NEAR(static_cast<double>(came) / static_cast<double>(books), 0.9, 0.03);
    EXPECT_NEAR(static_cast<double>(static_cast<long>(seen.issued.size()) - came) / kDays, scenario.walkIns,
                8);

    double sum = 0;
    int served = 0;
    for (const auto& event : log.events) {
        if (event.kind == Kind::Finish && seen.issued.at(event.ticket).queue == 1) {
            sum += minutesOf(event.at - seen.called.at(event.ticket));
            ++served;
        }
    }
    EXPECT_NEAR(sum / served, 9.4, 0.8);
}

TEST(Generator, DesksPauseAndCloseOnlyAfterTheyHaveServed) {
    const auto log = generate(*scenarioOf("C"), 20, 4);
    std::map<int, std::int64_t> serving;
    std::map<std::int64_t, int> deskOf;
    std::set<int> pausing;
    for (const auto& event : log.events) {
        if (event.kind == Kind::Call) {
            EXPECT_FALSE(serving.contains(event.desk));
            EXPECT_FALSE(pausing.contains(event.desk));
            serving[event.desk] = event.ticket;
            deskOf[event.ticket] = event.desk;
        } else if (event.kind == Kind::Finish || event.kind == Kind::NoShow) {
            serving.erase(deskOf.at(event.ticket));
        } else if (event.kind == Kind::DeskPause) {
            pausing.insert(event.desk);
        } else if (event.kind == Kind::DeskResume ||
                   event.kind == Kind::Roster) {  // a pause ends with the day
            pausing.erase(event.desk);
        }
    }
    EXPECT_GT(count(log, Kind::DeskPause), 20 * 8);
}

TEST(Generator, SomeLeaveInSilenceAndAreFoundOutWhenTheyAreCalled) {
    const auto log = generate(*scenarioOf("D"), 20, 4);
    const auto tickets = static_cast<double>(count(log, Kind::Issue));
    EXPECT_GT(static_cast<double>(count(log, Kind::NoShow)) / tickets, 0.03);
    EXPECT_GT(count(log, Kind::NoShow), count(log, Kind::Leave) / 2);
}

TEST(Generator, WhoFoundAnIdleDeskWasCalledAtOnce) {
    const auto log = generate(*scenarioOf("B"), 10, 4);
    const auto seen = seenIn(log);
    int atOnce = 0;
    for (const auto& [ticket, issue] : seen.issued) {
        if (log.foundIdleDesk.at(static_cast<std::size_t>(ticket))) {
            EXPECT_EQ(seen.called.at(ticket), issue.at);
            ++atOnce;
        }
    }
    EXPECT_GT(atOnce, 100);
}

TEST(Generator, EveryScenarioHasWhatItIsAbout) {
    const auto logOf = [](const char* name) { return generate(*scenarioOf(name), 10, 6); };
    EXPECT_EQ(count(logOf("A"), Kind::DeskPause), 0);
    EXPECT_EQ(count(logOf("B"), Kind::DeskOpen), 0);
    EXPECT_GT(count(logOf("B"), Kind::Roster), 0);
    EXPECT_EQ(count(logOf("E"), Kind::Roster), 0);
    EXPECT_GT(count(logOf("E"), Kind::DeskOpen), 0);
    EXPECT_GT(count(logOf("H"), Kind::Park), 0);
    EXPECT_EQ(count(logOf("B"), Kind::Roster), 10 * 5);
    EXPECT_EQ(count(logOf("H"), Kind::Roster), 10 * 9) << "four desks have two shifts";
    EXPECT_GT(count(logOf("I"), Kind::Arrive), 0);

    const auto rush = logOf("G");
    const auto early = std::count_if(rush.events.begin(), rush.events.end(), [](const BranchEvent& event) {
        return event.kind == Kind::Issue && event.at % hours{24} < hours{8};
    });
    EXPECT_GT(early, 10 * 20);
    EXPECT_EQ(count(rush, Kind::DeskPause), 0);
}

TEST(Generator, AClerkBecomesSlowerFromHalfTheDaysOn) {
    constexpr int kDays = 80;
    const auto log = generate(*scenarioOf("J"), kDays, 6);
    std::map<std::int64_t, milliseconds> calls;
    double before = 0;
    double after = 0;
    int counts[2] = {0, 0};
    for (const auto& event : log.events) {
        if (event.kind == Kind::Call && event.desk == 1) {
            calls[event.ticket] = event.at;
        }
        if (event.kind == Kind::Finish && calls.contains(event.ticket)) {
            const bool late = event.at > hours{24 * kDays / 2};
            (late ? after : before) += minutesOf(event.at - calls[event.ticket]);
            ++counts[late ? 1 : 0];
        }
    }
    EXPECT_NEAR((after / counts[1]) / (before / counts[0]), 1.38, 0.15);
}

}  // namespace
}  // namespace turnbell::bench::eta
