#pragma once

#include <array>
#include <cstddef>

namespace turnbell {

/// Those who hold a ticket and are not there yet (who joined from afar in a branch that does not say so, or
/// went for a coffee): a desk that could call them calls somebody behind them. A share of all is not there
/// when the ticket is issued; these come with a hazard by the time since, learned from those who were passed
/// over: at risk since then, come between the last such moment and their call (left truncation and interval
/// censoring, Turnbull, JRSS B 38, 1976; the interval's middle is taken). Who never comes keeps the hazard
/// low.
class PresenceModel {
public:
    /// The first time that a desk could call one: `age` seconds after the issue.
    void tested(double age, bool there);
    /// One who was not there at `from` came at `to`, or had not come by then.
    void cameBetween(double from, double to, bool came);

    /// The share of all who are not there when their ticket is issued.
    double shareAway() const;
    /// Whether this happens here at all.
    bool matters() const;
    /// The share of those who have not come after this time.
    double stillAway(double age) const;
    /// When one comes who was away at `age`: seconds after the issue; a very long time for never. 0 < u < 1.
    double draw(double age, double u) const;

private:
    static constexpr std::size_t kBins = 10;
    void refit();
    double hazard(std::size_t bin) const;

    std::array<double, kBins> risk_{};
    std::array<double, kBins> came_{};
    std::array<double, kBins> summed_{};
    double notThere_ = 0;
    double weights_ = 0;
    double tests_ = 0;
};

}  // namespace turnbell
