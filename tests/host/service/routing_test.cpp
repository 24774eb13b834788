#include "host/service/routing.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

PhoneNumber number(const char* e164) {
    return *PhoneNumber::fromE164(e164);
}

SimInService sim(const std::string& key, std::vector<std::string> prefixes = {},
                 std::vector<std::string> countries = {}) {
    SimInService sim{key, {}};
    sim.rule.prefixes = std::move(prefixes);
    sim.rule.countries = std::move(countries);
    return sim;
}

SimInService shut(SimInService sim) {
    sim.open = false;
    return sim;
}

db::ReadyPart partTo(const char* to) {
    return {PartId{1}, number(to), {}, {}};
}

constexpr auto kGeorgian = "+995555123456";
constexpr auto kGerman = "+4915112345678";

/// Which of these SIMs may take it.
std::vector<std::string> takers(const std::vector<SimInService>& sims, const db::ReadyPart& part) {
    std::vector<std::string> keys;
    for (const auto& each : sims) {
        if (mayTake(each, sims, part)) {
            keys.push_back(each.key);
        }
    }
    return keys;
}

using Keys = std::vector<std::string>;

TEST(Routing, LetsAnySimTakeWhatNoRuleNames) {
    EXPECT_EQ(takers({sim("a"), sim("b")}, partTo(kGeorgian)), (Keys{"a", "b"}));
}

TEST(Routing, GoesOnWithTheSimThatBeganAText) {
    auto part = partTo(kGeorgian);
    part.begunBy = "b";

    EXPECT_EQ(takers({sim("a"), sim("b")}, part), Keys{"b"});
    EXPECT_EQ(takers({sim("a"), shut(sim("b"))}, part), Keys{"b"});  // half a text is worse than one too many
    EXPECT_EQ(takers({sim("a")}, part), Keys{});
}

TEST(Routing, KeepsTheNumberOfAConversation) {
    auto part = partTo(kGeorgian);
    part.talkedWith = "b";

    EXPECT_EQ(takers({sim("a"), sim("b")}, part), Keys{"b"});
    EXPECT_EQ(takers({sim("a", {"+995"}), sim("b", {"+49"})}, part), Keys{"b"});
}

TEST(Routing, LetsAnotherSimAnswerForOneThatIsOut) {
    auto part = partTo(kGeorgian);
    part.talkedWith = "b";

    EXPECT_EQ(takers({sim("a")}, part), Keys{"a"});
    EXPECT_EQ(takers({sim("a"), shut(sim("b"))}, part), Keys{"a"});
}

TEST(Routing, GivesANumberToTheSimWithTheLongestPrefix) {
    const std::vector sims{sim("a", {"+995"}), sim("b", {"+4", "+99555"}), sim("c")};

    EXPECT_EQ(takers(sims, partTo(kGeorgian)), Keys{"b"});
    EXPECT_EQ(takers(sims, partTo("+995577123456")), Keys{"a"});
    EXPECT_EQ(takers(sims, partTo("+37499123456")), Keys{"c"});
}

TEST(Routing, KnowsTheCountryOfANumber) {
    const std::vector sims{sim("a", {}, {"GE"}), sim("b", {"+9955551"}), sim("c")};

    EXPECT_EQ(takers(sims, partTo("+995577123456")), Keys{"a"});
    EXPECT_EQ(takers(sims, partTo(kGeorgian)), Keys{"b"});
    EXPECT_EQ(takers(sims, partTo(kGerman)), Keys{"c"});
}

TEST(Routing, LeavesTheNumbersOfASimThatIsOutToOneWithoutAList) {
    EXPECT_EQ(takers({shut(sim("a", {"+995"})), sim("c")}, partTo(kGeorgian)), Keys{"c"});
    EXPECT_EQ(takers({shut(sim("a", {"+995"})), sim("b", {"+49"})}, partTo(kGeorgian)), Keys{});
}

TEST(Routing, LetsAShutSimBeginNothing) {
    EXPECT_EQ(takers({shut(sim("a"))}, partTo(kGeorgian)), Keys{});
}

TEST(Routing, TakesASimThatDoesNotSayWhatItIsForAny) {
    auto part = partTo(kGeorgian);
    part.begunBy = "b";

    EXPECT_EQ(takers({sim("")}, part), Keys{""});
}

}  // namespace
}  // namespace turnbell
