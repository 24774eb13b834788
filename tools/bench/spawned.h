#pragma once

#include "host/base/result.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace turnbell::bench {

/// A program of ours that opens pseudo terminals as serial ports. Ended with SIGTERM at the end of its life
/// here.
class Spawned {
public:
    /// `words`: the program and its arguments. `shim` is libserial_shim.so. What it says goes to the file
    /// `log`.
    static Result<Spawned> start(std::vector<std::string> words, const std::filesystem::path& shim,
                                 const std::filesystem::path& log);

    ~Spawned();
    Spawned(Spawned&& other) noexcept;
    Spawned& operator=(Spawned&&) = delete;
    Spawned(const Spawned&) = delete;
    Spawned& operator=(const Spawned&) = delete;

    pid_t number() const { return process_; }

private:
    explicit Spawned(pid_t process) : process_{process} {}

    pid_t process_;
};

}  // namespace turnbell::bench
