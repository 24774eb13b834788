#include "tools/bench/eta/scenario.h"

#include <gtest/gtest.h>

#include <numeric>

namespace turnbell::bench::eta {
namespace {

TEST(Scenarios, GoFromAToJ) {
    std::string names;
    for (const auto& scenario : scenarios()) {
        names += scenario.name;
    }
    EXPECT_EQ(names, "ABCDEFGHIJ");
}

TEST(Scenarios, AreFoundByName) {
    EXPECT_EQ(scenarioOf("C")->appointments, 24);
    EXPECT_EQ(scenarioOf("K"), nullptr);
}

TEST(Scenarios, HaveSharesThatAddUpAndEveryServiceAtADesk) {
    for (const auto& scenario : scenarios()) {
        const auto add = [](double sum, const ServiceLaw& law) { return sum + law.share; };
        EXPECT_NEAR(std::accumulate(scenario.services.begin(), scenario.services.end(), 0.0, add), 1, 1e-9)
            << scenario.name;
        std::vector<bool> served(scenario.services.size());
        for (const auto& desk : scenario.desks) {
            EXPECT_LE(desk.to, scenario.closes) << scenario.name;
            for (const int service : desk.services) {
                served.at(static_cast<std::size_t>(service)) = true;
            }
        }
        EXPECT_EQ(std::count(served.begin(), served.end(), false), 0) << scenario.name;
    }
}

}  // namespace
}  // namespace turnbell::bench::eta
