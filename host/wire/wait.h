#pragma once

#include <optional>

/// How long somebody will wait.
namespace turnbell::wire {

/// What is announced, and what it comes from. All of it counts from now to the first call.
struct Wait {
    int from = 0;  ///< minutes; 0: "up to"
    int to = 5;
    int p20 = 0;  ///< seconds: so many of a hundred wait no longer
    int p50 = 0;
    int p90 = 0;

    bool operator==(const Wait&) const = default;
};

/// Nothing: nobody can say, as while no desk is at work and the branch is closed.
using MaybeWait = std::optional<Wait>;

}  // namespace turnbell::wire
