#include "tools/bench/peers.h"

#include "tools/bench/peer_process.h"
#include "tools/bench/served_modem.h"
#include "tools/bench/workload.h"

#include <array>

namespace turnbell::bench {
namespace {

struct Peer {
    const char* name;    ///< as peers.py has it
    const char* figure;  ///< what its figures begin with
};
constexpr std::array kPeers{Peer{"gammu-smsd", "gammu_smsd"}, Peer{"smstools3", "smstools3"},
                            Peer{"Kannel", "kannel"}};

constexpr int kTexts = 12;
constexpr int kSingleTexts = 3;
constexpr milliseconds kStart{60'000};
constexpr milliseconds kIdle{3'500};  ///< no multiple of anybody's sleep
constexpr double kTimesLess = 100;

/// A full queue: what the peer takes of each submission.
Result<double> overheadOf(PeerProcess& peer, ServedModem& modem) {
    peer.queue(kTexts);
    TURNBELL_TRY(modem.serveUntilBegun(kTexts));
    Samples overhead;
    for (const auto& each : modem.times()) {
        overhead.add(each.inside + each.after);
    }
    return overhead.median();
}

/// One text at a time to an idle peer: until its AT+CMGS is typed.
Result<double> latencyOf(PeerProcess& peer, ServedModem& modem) {
    Samples times;
    for (int i = 0; i < kSingleTexts; ++i) {
        TURNBELL_TRY(serveFor(modem, (i + 1) * kIdle));
        const auto before = modem.begun().size();
        const Stopwatch watch;
        peer.queue(1);
        TURNBELL_TRY(modem.serveUntilBegun(before + 1));
        times.add(watch.elapsed());
    }
    return times.median();
}

Result<void> addPeer(Report& report, const Settings& settings, const Peer& peer) {
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const SystemClock clock;
    const auto link = (scratch->path() / "modem").string();
    ServedModem modem{clock, link};
    TURNBELL_TRY(modem.plugIn());
    auto process = PeerProcess::start(peer.name, scratch->path() / "peer", link);
    if (!process) {
        return tl::make_unexpected(process.error());
    }
    ServedModem* const alone = &modem;
    std::string missing;
    const auto known = [&] {
        missing = process->missing();
        return !missing.empty() || process->ready();
    };
    TURNBELL_TRY(serveUntil({&alone, 1}, known, kStart));
    if (!missing.empty()) {
        report.note(std::string{peer.name} + " was left out: " + missing + ".");
        return {};
    }
    const auto overhead = overheadOf(*process, modem);
    TURNBELL_TRY(overhead);
    const auto latency = latencyOf(*process, modem);
    TURNBELL_TRY(latency);
    const std::string name = peer.figure;
    report.add(name + ".overhead", "us", *overhead);
    report.add(name + ".overhead_ratio", "x", *overhead / report.median("overhead"));
    report.setFloor(name + ".overhead_ratio", kTimesLess);
    report.add(name + ".queued_to_cmgs", "us", *latency);
    report.add(name + ".queued_to_cmgs_ratio", "x", *latency / report.median("queued_to_cmgs"));
    return {};
}

}  // namespace

Result<void> addPeers(Report& report, const Settings& settings) {
    report.note(
        "The peers as Debian installs them, with their own sleeps, on the same modem; ratios are theirs to "
        "ours.");
    for (const auto& peer : kPeers) {
        TURNBELL_TRY(addPeer(report, settings, peer));
    }
    return {};
}

}  // namespace turnbell::bench
