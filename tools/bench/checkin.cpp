#include "db/query.h"
#include "host/service/branch_service.h"
#include "tools/bench/bare_branch.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/fdatasync.h"
#include "tools/bench/workload.h"

#include <array>

namespace turnbell::bench {
namespace {

constexpr int kCheckIns = 200;
constexpr std::array kLines{0, 20, 50};  ///< how many wait already: the line grows during a day
constexpr double kGoal = 2.0;
constexpr double kNinetyNine = 0.99;

/// The customer who has waited longest is gone: the line keeps its length. Not measured.
void endFirst(db::Database& database) {
    const auto step = db::valueOf<std::int64_t>(
        database, "SELECT id FROM step WHERE live = 1 ORDER BY priority DESC, place, id LIMIT 1");
    db::run(database, "UPDATE step SET state = 'done' WHERE id = ?", step);
    db::run(database, "UPDATE visit SET live = 0 WHERE id = (SELECT visit FROM step WHERE id = ?)", step);
}

/// The real thing: commands into the service.
class ServiceSide {
public:
    explicit ServiceSide(db::Database& database) : service_{database, clock_.bootId(), clock_.now()} {
        session_.role = wire::Role::Admin;
    }

    Result<void> open() { return execute(wire::CatalogImport{benchCatalog()}, "catalog"); }
    Result<void> checkIn(int customer) { return execute(checkInOf(customer), requestIdOf(customer)); }

private:
    Result<void> execute(wire::Command command, std::string requestId) {
        const wire::Request request{
            .id = 1, .requestId = std::move(requestId), .command = std::move(command)};
        TURNBELL_TRY(service_.execute(session_, request, clock_.now()));
        return {};
    }

    SystemClock clock_;
    BranchService service_;
    Session session_;
};

/// How long check-ins took on one side.
struct Times {
    Samples wall;
    Samples processor;
};

template <typename Work>
void measure(Times& times, Work work) {
    const Stopwatch processor{CLOCK_PROCESS_CPUTIME_ID};
    const Stopwatch wall;
    work();
    times.wall.add(wall.elapsed());
    times.processor.add(processor.elapsed());
}

/// Both sides on files of their own, next to each other.
class Duel {
public:
    Duel(db::Database& ours, db::Database& theirs)
        : ours_{ours}, theirs_{theirs}, service_{ours}, peer_{theirs} {}

    Result<void> open(int waiting) {
        TURNBELL_TRY(service_.open());
        for (int i = 0; i < waiting; ++i) {
            TURNBELL_TRY(service_.checkIn(++customer_));
            peer_.checkIn(customer_);
        }
        return {};
    }

    /// One check-in here, one there, and so on: what disturbs the machine disturbs both.
    Result<void> run(int checkIns) {
        for (int i = 0; i < checkIns; ++i) {
            Result<void> done;
            ++customer_;
            measure(service, [&] { done = service_.checkIn(customer_); });
            TURNBELL_TRY(done);
            measure(bare, [&] { peer_.checkIn(customer_); });
            endFirst(ours_);
            endFirst(theirs_);
        }
        return {};
    }

    Times service;
    Times bare;

private:
    db::Database& ours_;
    db::Database& theirs_;
    ServiceSide service_;
    BareBranch peer_;
    int customer_ = 0;
};

void addTo(Report& report, int waiting, const Duel& duel) {
    const auto prefix = "waiting_" + std::to_string(waiting) + ".";
    const auto addMicroseconds = [&](const char* name, double value) {
        report.add(prefix + name, "us", value);
    };
    addMicroseconds("service_p50", duel.service.wall.median());
    addMicroseconds("service_p99", duel.service.wall.percentile(kNinetyNine));
    addMicroseconds("service_cpu", duel.service.processor.median());
    addMicroseconds("bare_p50", duel.bare.wall.median());
    addMicroseconds("bare_p99", duel.bare.wall.percentile(kNinetyNine));
    addMicroseconds("bare_cpu", duel.bare.processor.median());
    report.add(prefix + "ratio_p99", "x",
               duel.service.wall.percentile(kNinetyNine) / duel.bare.wall.percentile(kNinetyNine));
    report.add(prefix + "ratio_cpu", "x", duel.service.processor.median() / duel.bare.processor.median());
    report.add(prefix + "ratio", "x", duel.service.wall.median() / duel.bare.wall.median());
    report.setGoal(prefix + "ratio", kGoal);
}

Result<void> runOnce(Report& report, const Settings& settings, int waiting) {
    const auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const auto ours = db::Database::open(scratch->path() / "service.db");
    if (!ours) {
        return tl::make_unexpected(ours.error());
    }
    const auto bare = db::Database::open(scratch->path() / "bare.db");
    if (!bare) {
        return tl::make_unexpected(bare.error());
    }
    Duel duel{**ours, **bare};
    TURNBELL_TRY(duel.open(waiting));
    TURNBELL_TRY(duel.run(settings.operations > 0 ? settings.operations : kCheckIns));
    addTo(report, waiting, duel);
    const auto sync = fdatasyncTime(scratch->path());
    TURNBELL_TRY(sync);
    report.add("fdatasync", "us", sync->count());
    return {};
}

}  // namespace

Result<Report> measureCheckIn(const Settings& settings) {
    Report report{"checkin"};
    report.note(
        "A check-in with consent and a welcome text through BranchService::execute, and the same rows by "
        "bare "
        "SQLite (WAL, synchronous=FULL), taking turns.");
    for (int run = 0; run < settings.runs; ++run) {
        for (const int waiting : kLines) {
            TURNBELL_TRY(runOnce(report, settings, waiting));
        }
    }
    return report;
}

}  // namespace turnbell::bench
