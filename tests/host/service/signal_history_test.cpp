#include "host/service/signal_history.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

wire::ModemRow modem(int signal) {
    wire::ModemRow row;
    row.state = "ready";
    row.operatorName = "Simtel";
    row.technology = "lte";
    row.signalPercent = signal;
    return row;
}

TEST(SignalHistory, LooksEveryFiveMinutes) {
    SignalHistory history;
    const Moment begin{UtcTime{hours{500'000}}, BootTime{hours{1}}};

    for (int minute = 0; minute < 11; ++minute) {
        history.look({modem(minute), modem(50)}, begin + minutes{minute});
    }

    ASSERT_EQ(history.samples().size(), 6U);
    EXPECT_EQ(history.samples()[2].signalPercent, 5);
    EXPECT_EQ(history.samples()[2].modem, 1);
    EXPECT_EQ(history.samples()[3].modem, 2);
    EXPECT_EQ(history.samples()[3].technology, "lte");
    EXPECT_EQ(history.samples()[4].at, toIso8601(begin.utc + minutes{10}));
}

TEST(SignalHistory, LooksAtAModemThatHasChanged) {
    SignalHistory history;
    const Moment begin{UtcTime{hours{500'000}}, BootTime{hours{1}}};
    auto lost = modem(50);
    lost.state = "searching";

    history.look({modem(50), modem(60)}, begin);
    history.look({lost, modem(61)}, begin + minutes{1});
    history.look({lost, modem(62)}, begin + minutes{2});
    history.look({modem(40), modem(63)}, begin + minutes{3});

    ASSERT_EQ(history.samples().size(), 4U);
    EXPECT_EQ(history.samples()[2].state, "searching");
    EXPECT_EQ(history.samples()[2].modem, 1);
    EXPECT_EQ(history.samples()[3].signalPercent, 40);
}

TEST(SignalHistory, IsBoundedWhateverAModemDoes) {
    SignalHistory history;
    const Moment begin{UtcTime{hours{500'000}}, BootTime{hours{1}}};
    auto lost = modem(50);
    lost.state = "searching";

    for (int second = 0; second < 10'000; ++second) {
        history.look({second % 2 == 0 ? lost : modem(50)}, begin + std::chrono::seconds{second});
    }

    EXPECT_EQ(history.samples().size(), 4'000U);
}

TEST(SignalHistory, BeginsWithTheFirstModem) {
    SignalHistory history;
    const Moment begin{UtcTime{hours{500'000}}, BootTime{hours{1}}};

    history.look({}, begin);
    history.look({modem(50)}, begin + minutes{1});

    EXPECT_EQ(history.samples().size(), 1U);
}

TEST(SignalHistory, KeepsOneDay) {
    SignalHistory history;
    const Moment begin{UtcTime{hours{500'000}}, BootTime{hours{1}}};

    for (int look = 0; look < 1000; ++look) {
        history.look({modem(look)}, begin + minutes{5} * look);
    }

    EXPECT_EQ(history.samples().size(), 289U);
    EXPECT_EQ(history.samples().back().signalPercent, 999);
}

}  // namespace
}  // namespace turnbell
