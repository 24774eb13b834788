#pragma once

#include "host/base/result.h"
#include "tools/simline/descriptor.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace turnbell::bench {

/// A program that we did not write, on a modem of ours: tests/support/peers.py starts it as Debian installs
/// it, and hands it texts.
class PeerProcess {
public:
    /// `peer` is a name that peers.py knows; its files come below `folder`.
    static Result<PeerProcess> start(const std::string& peer, const std::filesystem::path& folder,
                                     const std::string& modem);

    /// Ends it.
    ~PeerProcess();
    PeerProcess(PeerProcess&& other) noexcept;
    PeerProcess& operator=(PeerProcess&&) = delete;
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// True once it takes texts. Serve its modem meanwhile.
    bool ready() { return says("ready"); }

    /// Why it cannot run here; empty: it can, or this is not known yet.
    std::string missing();

    /// Hands over texts, one part each.
    void queue(int texts);

private:
    PeerProcess(pid_t process, simline::Descriptor input, simline::Descriptor output)
        : process_{process}, input_{std::move(input)}, output_{std::move(output)} {}

    bool says(std::string_view word);

    pid_t process_;
    simline::Descriptor input_;
    simline::Descriptor output_;
    std::string said_;
};

}  // namespace turnbell::bench
