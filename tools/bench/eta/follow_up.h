#pragma once

#include "tools/bench/eta/forecast.h"

#include <chrono>
#include <map>
#include <optional>

namespace turnbell::bench::eta {

/// What customers notice of forecasts that are refreshed while they wait.
struct Promises {
    double approachTexts = 0;  ///< how many were judged
    double leadError = 0;      ///< mean of |time from the text to the call - the lead asked for|, minutes
    double leadBias = 0;       ///< the same with its sign: positive, the text came early
    double leadShort = 0;      ///< percent of texts after which the call came before the lead was over
    double revision = 0;       ///< mean of how far the expected time of the call moves within 5 min, minutes
};

/// Plays the approach text, which goes out when P20 is down to the lead that the customer asked for, and
/// watches how forecasts move. Only tickets whose first P20 was longer than the lead are judged: the others
/// get theirs at once.
class FollowUp {
public:
    static constexpr double kLead = 10;  ///< minutes

    void refreshed(std::int64_t ticket, std::chrono::milliseconds now, const Forecast& forecast);
    void called(std::int64_t ticket, std::chrono::milliseconds now);
    void left(std::int64_t ticket) { waiting_.erase(ticket); }

    Promises promises() const;

private:
    struct Waiting {
        bool atOnce = false;
        std::optional<std::chrono::milliseconds> text = {};
        std::chrono::milliseconds seen{};
        double expected = 0;  ///< time of the call, minutes
    };

    std::map<std::int64_t, Waiting> waiting_;
    Promises sums_;
    double revisions_ = 0;
};

}  // namespace turnbell::bench::eta
