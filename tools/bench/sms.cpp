#include "db/database.h"
#include "tools/bench/bare_branch.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/fdatasync.h"
#include "tools/bench/peers.h"
#include "tools/bench/served_modem.h"
#include "tools/bench/service_process.h"
#include "tools/bench/workload.h"

#include <algorithm>

namespace turnbell::bench {
namespace {

constexpr int kMessages = 100;
constexpr double kAllowance = 2'000;  ///< microseconds a message, beyond the two commits
constexpr double kNinetyNine = 0.99;

constexpr double kLatencyAllowance = 5'000;  ///< microseconds from a request to AT+CMGS, beyond its commit
constexpr milliseconds kPause{20};           ///< between two texts of an idle service

constexpr milliseconds kAir{2'000};
constexpr int kTextsOnAir = 9;
constexpr double kTextsAMinute = 29.7;  ///< of 30 that the air lets through
constexpr double kMicrosecondsAMinute = 60e6;

constexpr double kPlannedAir = 4e6;  ///< microseconds: field/reliability.md 3.3
constexpr double kIdleShare = 0.3;   ///< percent

/// The two commits that a text needs at least: that it may be on air, and what became of it.
Result<Samples> twoBareCommits(const std::filesystem::path& file, int messages) {
    const auto database = db::Database::open(file);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    BareBranch bare{**database};
    Samples times;
    for (int customer = 1; customer <= messages; ++customer) {
        bare.checkIn(customer);
    }
    for (int customer = 1; customer <= messages; ++customer) {
        const Stopwatch watch;
        bare.arm(customer);
        bare.accept(customer);
        times.add(watch.elapsed());
    }
    return times;
}

/// The outbox is filled while there is no modem to be found.
Result<void> fillOutbox(ServiceProcess& service, int messages) {
    TURNBELL_TRY(service.ask(wire::CatalogImport{benchCatalog()}, "catalog"));
    for (int customer = 1; customer <= messages; ++customer) {
        TURNBELL_TRY(service.ask(checkInOf(customer), requestIdOf(customer)));
    }
    return {};
}

void addTo(Report& report, const std::vector<HostTime>& times) {
    Samples inside;
    Samples after;
    Samples overhead;
    for (const auto& each : times) {
        inside.add(each.inside);
        after.add(each.after);
        overhead.add(each.inside + each.after);
    }
    report.add("inside_cmgs", "us", inside.median());
    report.add("idle_gap", "us", after.median());
    report.add("longest_wait", "us", std::max(inside.percentile(1), after.percentile(1)));
    report.add("overhead_p99", "us", overhead.percentile(kNinetyNine));
    report.add("overhead", "us", overhead.median());
}

Result<void> sendAll(Report& report, const Settings& settings, const std::filesystem::path& folder,
                     int messages) {
    const SystemClock clock;
    const auto link = (folder / "modem").string();
    ServedModem modem{clock, link};
    auto service = ServiceProcess::start({.programs = settings.programs, .folder = folder, .modems = {link}});
    if (!service) {
        return tl::make_unexpected(service.error());
    }
    TURNBELL_TRY(fillOutbox(*service, messages));
    TURNBELL_TRY(modem.plugIn());
    TURNBELL_TRY(modem.serveUntilBegun(1));
    const auto before = service->processorTime();
    TURNBELL_TRY(modem.serveUntilBegun(static_cast<std::size_t>(messages)));
    const auto used = service->processorTime() - before;
    addTo(report, modem.times());
    report.add("cpu", "us", used.count() / (messages - 1));
    report.add("pss", "kB", service->proportionalKilobytes());
    return {};
}

/// A customer checks in while nothing else happens: until their welcome's AT+CMGS is typed.
Result<void> sendFromIdle(Report& report, const Settings& settings, const std::filesystem::path& folder,
                          int messages) {
    const SystemClock clock;
    const auto link = (folder / "modem").string();
    ServedModem modem{clock, link};
    TURNBELL_TRY(modem.plugIn());
    auto service = ServiceProcess::start({.programs = settings.programs, .folder = folder, .modems = {link}});
    if (!service) {
        return tl::make_unexpected(service.error());
    }
    TURNBELL_TRY(fillOutbox(*service, 1));
    TURNBELL_TRY(modem.serveUntilBegun(1));  // it is ready from here on
    auto bare = BareCommits::open(folder / "bare.db");
    TURNBELL_TRY(bare);
    Samples times;
    Samples commits;
    for (int customer = 2; customer <= messages + 1; ++customer) {
        TURNBELL_TRY(serveFor(modem, kPause));
        commits.add(bare->one());
        TURNBELL_TRY(serveFor(modem, kPause));
        const Stopwatch watch;
        TURNBELL_TRY(service->ask(checkInOf(customer), requestIdOf(customer)));
        TURNBELL_TRY(modem.serveUntilBegun(static_cast<std::size_t>(customer)));
        times.add(watch.elapsed());
    }
    report.add("queued_to_cmgs", "us", times.median());
    report.add("queued_to_cmgs_p99", "us", times.percentile(kNinetyNine));
    report.add("bare_commit", "us", commits.median());
    report.add("bare_commit_p99", "us", commits.percentile(kNinetyNine));
    return {};
}

Result<void> sendThroughAir(Report& report, const Settings& settings) {
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const SystemClock clock;
    const auto link = (scratch->path() / "modem").string();
    ServedModem modem{clock, link, kAir};
    auto service =
        ServiceProcess::start({.programs = settings.programs, .folder = scratch->path(), .modems = {link}});
    if (!service) {
        return tl::make_unexpected(service.error());
    }
    const int texts = settings.operations > 0 ? std::min(settings.operations, kTextsOnAir) : kTextsOnAir;
    TURNBELL_TRY(fillOutbox(*service, texts));
    TURNBELL_TRY(modem.plugIn());
    TURNBELL_TRY(modem.serveUntilBegun(static_cast<std::size_t>(texts)));
    const auto time = modem.begun().back() - modem.begun().front();
    report.add("texts_at_2_s", "/min", kMicrosecondsAMinute * (texts - 1) / time.count());
    return {};
}

Result<void> runOnce(Report& report, const Settings& settings) {
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const int messages = settings.operations > 0 ? settings.operations : kMessages;
    const auto idle = scratch->path() / "idle";
    std::filesystem::create_directory(idle);
    TURNBELL_TRY(sendAll(report, settings, scratch->path(), messages));
    TURNBELL_TRY(sendFromIdle(report, settings, idle, messages));
    const auto bare = twoBareCommits(scratch->path() / "bare.db", messages);
    TURNBELL_TRY(bare);
    report.add("two_bare_commits", "us", bare->median());
    const auto sync = fdatasyncTime(scratch->path());
    TURNBELL_TRY(sync);
    report.add("fdatasync", "us", sync->count());
    return {};
}

}  // namespace

Result<Report> measureSms(const Settings& settings) {
    Report report{"sms"};
    report.note(
        "turnbelld on a simulated modem that answers at once (pseudo terminal, libserialport with the shim), "
        "a "
        "full outbox, and then an idle service to which one customer comes; and the commits of a check-in "
        "and "
        "of a text by bare SQLite (WAL, synchronous=FULL), taking turns.");
    for (int run = 0; run < settings.runs; ++run) {
        TURNBELL_TRY(runOnce(report, settings));
    }
    report.setGoal("overhead", report.median("two_bare_commits") + kAllowance);
    report.setGoal("queued_to_cmgs_p99", report.median("bare_commit_p99") + kLatencyAllowance);
    const double overhead = report.median("overhead");
    report.add("idle_share_at_4_s", "%", 100 * overhead / (overhead + kPlannedAir));
    report.setGoal("idle_share_at_4_s", kIdleShare);
    TURNBELL_TRY(sendThroughAir(report, settings));
    report.setFloor("texts_at_2_s", kTextsAMinute);
    if (settings.peers) {
        TURNBELL_TRY(addPeers(report, settings));
    }
    return report;
}

}  // namespace turnbell::bench
