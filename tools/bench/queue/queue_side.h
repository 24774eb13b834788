#pragma once

#include "tools/bench/queue/driven_branch.h"
#include "tools/bench/stopwatch.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace turnbell::bench {

/// One of the two branches that are compared, and how a benchmark uses it.
class QueueSide {
public:
    struct Opening {
        Microseconds open;      ///< the file, and the service
        TimeTaken longestTurn;  ///< of the ticks after it, until nothing is left to do
    };

    /// Opens the branch of `file` in the morning `start`, and signs staff in.
    Result<Opening> open(const std::filesystem::path& file, Moment start, const std::string& bootId);

    /// Opens the desk and lets a line of customers wait, counted from this one.
    void beginDay(std::int64_t firstCustomer);

    /// Sends whoever waits home.
    void endDay();

    /// What is measured of one customer's visit, in this order. Each does nothing but its own.
    void checkIn();
    void nextText();
    void matchReport();
    void callNext();
    void lookUp();
    void receive();
    void boardSnapshot();

    /// What happens between those, and is not measured.
    void sendFirst();
    void sendRest();
    void serve();

    DrivenBranch& branch() { return *branch_; }

private:
    std::unique_ptr<db::Database> database_;
    std::unique_ptr<DrivenBranch> branch_;
    std::int64_t customer_ = 0;
    std::optional<OutboxJob> job_;
    TakenText taken_;
};

}  // namespace turnbell::bench
