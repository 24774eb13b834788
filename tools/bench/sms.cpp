#include "db/database.h"
#include "tools/bench/bare_branch.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/fdatasync.h"
#include "tools/bench/served_modem.h"
#include "tools/bench/service_process.h"
#include "tools/bench/workload.h"

#include <algorithm>

namespace turnbell::bench {
namespace {

constexpr int kMessages = 100;
constexpr double kAllowance = 2'000;  ///< microseconds a message, beyond the two commits
constexpr double kNinetyNine = 0.99;

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
    auto service = ServiceProcess::start({.programs = settings.programs, .folder = folder, .modem = link});
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

Result<void> runOnce(Report& report, const Settings& settings) {
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const int messages = settings.operations > 0 ? settings.operations : kMessages;
    TURNBELL_TRY(sendAll(report, settings, scratch->path(), messages));
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
        "full outbox; and the two commits of a text by bare SQLite (WAL, synchronous=FULL), taking turns.");
    for (int run = 0; run < settings.runs; ++run) {
        TURNBELL_TRY(runOnce(report, settings));
    }
    report.setGoal("overhead", report.median("two_bare_commits") + kAllowance);
    return report;
}

}  // namespace turnbell::bench
