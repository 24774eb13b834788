#pragma once

#include "host/base/result.h"
#include "host/wire/command.h"
#include "tools/bench/spawned.h"
#include "tools/bench/stopwatch.h"
#include "tools/simline/descriptor.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace turnbell::bench {

/// A turnbelld of our own, from its start to its end, with a client on admin.sock.
class ServiceProcess {
public:
    struct Options {
        std::filesystem::path programs;            ///< where turnbelld and libserial_shim.so are
        std::filesystem::path folder;              ///< for its data, its sockets and its log
        std::vector<std::string> modems;           ///< --modem, each
        std::vector<std::string> pads = {"none"};  ///< --pad, each
    };

    /// Ready when it returns.
    static Result<ServiceProcess> start(const Options& options);

    /// Asks for a change, and waits for the answer.
    Result<void> ask(const wire::Command& command, const std::string& requestId);

    /// What all its threads have used of the processor.
    Microseconds processorTime() const;

    /// The memory that is its own, its share of shared pages included: PSS of proc(5).
    double proportionalKilobytes() const;

private:
    explicit ServiceProcess(Spawned process) : process_{std::move(process)} {}

    Result<void> connect(const std::string& socketFile);
    Result<std::string> nextLine();

    Spawned process_;  ///< is ended with it
    simline::Descriptor socket_;
    std::string unread_;
    std::int64_t asked_ = 0;
};

}  // namespace turnbell::bench
