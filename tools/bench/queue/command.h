#pragma once

#include "tools/bench/queue/queue_bench.h"

#include <string>

namespace CLI {  // NOLINT(readability-identifier-naming): that is CLI11's name
class App;
}

namespace turnbell::bench {

/// `turnbell-bench queue`: what it can be asked for, and its answer.
class QueueCommand {
public:
    /// Adds the subcommand to `app`. This must stay where it is until the arguments are parsed.
    explicit QueueCommand(CLI::App& app);

    bool isChosen() const;

    /// The text to print, or why there is none.
    Result<std::string> run() const;

private:
    CLI::App* command_ = nullptr;
    QueueSettings settings_;
    double years_ = 10;
    bool json_ = false;
};

}  // namespace turnbell::bench
