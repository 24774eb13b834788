#pragma once

#include <cstddef>
#include <vector>

namespace turnbell {

/// A law of chance as it was lately: its last `capacity` observations, each as probable as the other. What is
/// believed before the first one is given as observations too, and is forgotten like them.
class EmpiricalLaw {
public:
    EmpiricalLaw(std::size_t capacity, std::vector<double> prior);

    void add(double value);

    /// The value below which a share `u` lies, linear between observations. 0 < u < 1.
    double quantile(double u) const;

    /// The same among what is above `floor`. Where nothing (or almost nothing) is known there, what lies
    /// beyond is taken to be as long as the law's upper tenth is wide.
    double quantileAbove(double floor, double u) const;

    /// The share of observations above.
    double shareAbove(double floor) const;

private:
    double tail(double floor, double u) const;

    std::size_t capacity_;
    std::size_t oldest_ = 0;
    std::vector<double> inOrder_;  ///< a ring
    std::vector<double> sorted_;
};

/// `count` equally probable values of a lognormal law, its scale and the spread of its logarithm given.
std::vector<double> lognormalPrior(double median, double spread, std::size_t count = 20);

/// The same of a normal law.
std::vector<double> normalPrior(double mean, double deviation, std::size_t count = 20);

}  // namespace turnbell
