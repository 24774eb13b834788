#include "host/daemon/port_search.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using Ports = std::vector<std::string>;

/// The ports of one round, in the order they are tried.
Ports round(PortSearch& search) {
    Ports tried;
    while (const auto port = search.next()) {
        tried.push_back(*port);
    }
    return tried;
}

TEST(PortSearch, TriesTheNamedPortOnceARound) {
    PortSearch search{"/dev/ttyUSB0", [] { return Ports{"/dev/ttyUSB7"}; }};

    EXPECT_EQ(round(search), Ports{"/dev/ttyUSB0"});
    EXPECT_EQ(round(search), Ports{"/dev/ttyUSB0"});
}

TEST(PortSearch, TriesAllPortsForAuto) {
    PortSearch search{"auto", [] { return Ports{"a", "b", "c"}; }};

    EXPECT_EQ(round(search), (Ports{"a", "b", "c"}));
}

TEST(PortSearch, SeesPortsThatCameSinceTheLastRound) {
    Ports present;
    PortSearch search{"auto", [&] { return present; }};
    EXPECT_TRUE(round(search).empty());

    present = {"a"};

    EXPECT_EQ(round(search), Ports{"a"});
}

TEST(PortSearch, BeginsWithThePortThatAnsweredLastTime) {
    PortSearch search{"auto", [] { return Ports{"a", "b", "c"}; }};
    search.next();
    search.next();
    search.found("b");

    EXPECT_EQ(round(search), (Ports{"b", "a", "c"}));
}

TEST(PortSearch, ForgetsTheRoundThatFoundAModem) {
    PortSearch search{"auto", [] { return Ports{"a", "b"}; }};
    EXPECT_EQ(search.next(), "a");
    search.found("a");

    EXPECT_EQ(search.next(), "a");
}

}  // namespace
}  // namespace turnbell
