#pragma once

#include "host/core/wait/empirical_law.h"

#include <array>
#include <map>
#include <vector>

namespace turnbell {

/// A mean that forgets: each observation counts 1/memory less with every one that follows, and `shrink`
/// imagined observations of what is believed anyway are added to it (the posterior mean of a normal prior
/// whose variance is 1/shrink of that of an observation).
class FadingMean {
public:
    void add(double value, double memory);
    double shrunk(double shrink, double towards = 0) const {
        return (sum_ + shrink * towards) / (weight_ + shrink);
    }
    double weight() const { return weight_; }

private:
    double sum_ = 0;
    double weight_ = 0;
};

/// How long a desk is taken by one who came, learned from each finish.
///   log(seconds) = service + hour of the service + desk + what remains
/// `service`, `hour` and `desk` are fading means of what the others leave, shrunk to zero by about 20
/// imagined observations, `service` to the mean of all; so a new branch starts from 6 minutes, a new service
/// from its branch, and a new clerk is known after some days (scenario J). What remains is drawn from its own
/// last values: no law is assumed, and 5 % that somebody forgot to finish stay 5 % (scenario E).
class DurationModel {
public:
    DurationModel();

    void add(int service, int desk, int hour, double seconds);
    /// What one whole transaction takes. 0 < u < 1.
    double draw(int service, int desk, int hour, double u) const;
    /// What one of an ordinary remainder takes: for many draws.
    double scale(int service, int desk, int hour) const;
    double drawScaled(int service, double scale, double u) const;
    /// What one takes in all that has taken `age` already.
    double drawAbove(int service, double scale, double age, double u) const;
    /// The share that takes more.
    double shareAbove(int service, double scale, double age) const;

private:
    struct Service {
        FadingMean level;
        std::array<FadingMean, 24> hours;
        EmpiricalLaw remainder;
    };
    const Service* find(int service) const;
    double level(const Service* service) const;

    FadingMean branch_;
    std::map<int, Service> services_;
    std::map<int, FadingMean> desks_;
    EmpiricalLaw remainder_;
};

}  // namespace turnbell
