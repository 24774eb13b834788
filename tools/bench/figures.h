#pragma once

#include "tools/bench/stopwatch.h"

#include <string>
#include <vector>

namespace turnbell::bench {

/// Values of one measurement.
class Samples {
public:
    void add(double value) { values_.push_back(value); }
    void add(Microseconds value) { values_.push_back(value.count()); }

    std::size_t size() const { return values_.size(); }

    /// The value that `share` (0 to 1) of all values do not exceed: 0.5 is the median, 0 the smallest, 1 the
    /// largest. Needs at least one value.
    double percentile(double share) const;
    double median() const { return percentile(0.5); }

private:
    std::vector<double> values_;
};

/// What one benchmark found. Every figure is one value a run, and is shown with its spread over the runs.
class Report {
public:
    explicit Report(std::string benchmark) : benchmark_{std::move(benchmark)} {}

    /// Adds the value of one more run to a figure. `unit` is "us", "ms", "B", "kB", "%", "/min", "/s", "x" or
    /// "".
    void add(const std::string& name, const std::string& unit, double value);

    /// The goal of a figure that has values: its median over the runs does not exceed `limit`.
    void setGoal(const std::string& name, double limit);

    /// The same the other way: it is at least `limit`.
    void setFloor(const std::string& name, double limit);

    /// How the figures were taken, one sentence.
    void note(std::string sentence) { notes_.push_back(std::move(sentence)); }

    /// The median over the runs of a figure that has values.
    double median(const std::string& name) const;

    std::string asText() const;

    /// `{"benchmark","notes":[],"figures":{NAME:{"unit","median","min","max","runs"[,"goal","at_least","met"]}}}`
    std::string asJson() const;

private:
    struct Figure {
        std::string name;
        std::string unit = {};
        Samples runs = {};
        double limit = 0;      ///< 0: no goal
        bool atLeast = false;  ///< the limit is a floor

        bool hasGoal() const { return limit > 0; }
        bool met() const { return atLeast ? runs.median() >= limit : runs.median() <= limit; }
    };

    Figure& figure(const std::string& name);

    std::string benchmark_;
    std::vector<Figure> figures_;
    std::vector<std::string> notes_;
};

}  // namespace turnbell::bench
