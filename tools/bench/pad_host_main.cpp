#include "host/io/serial_line.h"
#include "host/pads/pad_link.h"
#include "tools/bench/bare_branch.h"
#include "tools/simline/host_line.h"

#include <cstdio>
#include <map>
#include <random>

namespace {

using namespace turnbell;

/// A host that commits a check-in for each press: PadLink behind libserialport, and a database. Runs until
/// SIGTERM, or until the port is gone.
class PadHost final : private PadLink::Mediator {
public:
    PadHost(io::ByteLine& line, bench::BareCommits& commits) : line_{line}, commits_{commits} {}

    void run() {
        const auto signals = simline::stopSignals();
        link_.opened(now());
        while (open_) {
            std::vector<pollfd> wanted{{.fd = signals.number(), .events = POLLIN, .revents = 0},
                                       {.fd = line_.descriptor(), .events = POLLIN, .revents = 0}};
            simline::waitFor(wanted, link_.nextDeadline(), now());
            open_ = open_ && (wanted.front().revents & POLLIN) == 0 && receive();
            link_.tick(now());
        }
    }

private:
    bool receive() {
        const auto heard = line_.read();
        if (heard) {
            link_.receive(*heard, now());
        }
        return heard.has_value();
    }

    void write(std::span<const std::uint8_t> bytes) override {
        open_ = open_ && line_.write(bytes).has_value();
    }

    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override {
        const auto found = next_.find({pad, boot});
        return found == next_.end() ? std::nullopt : std::optional{found->second};
    }

    PressTaken pressed(const PadPress& press) override {
        commits_.one();
        next_[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
        return {.committed = true};
    }

    std::uint32_t newId() override { return 1; }
    void commandDone(const PadCommandEnd& /*end*/) override {}
    void statusChanged() override {}
    BootTime now() const { return clock_.now().boot; }

    io::ByteLine& line_;
    bench::BareCommits& commits_;
    SystemClock clock_;
    std::random_device random_;
    PadLink link_{*this, [this] { return static_cast<std::uint16_t>(random_()); }};
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> next_;
    bool open_ = true;
};

Result<void> serve(const char* port, const char* database) {
    auto commits = bench::BareCommits::open(database);
    TURNBELL_TRY(commits);
    const auto line = io::openSerialLine(port);
    TURNBELL_TRY(line);
    PadHost{**line, *commits}.run();
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: turnbell-bench-pad-host PORT DATABASE\n");
        return 2;
    }
    if (const auto served = serve(argv[1], argv[2]); !served) {
        std::fprintf(stderr, "turnbell-bench-pad-host: %s\n", served.error().message.c_str());
        return 1;
    }
    return 0;
}
