#include "host/core/civil_time.h"
#include "host/service/branch_service.h"
#include "host/service/day_reading.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/workload.h"

#include <string>

namespace turnbell::bench {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr int kVisits = 1000;
constexpr int kDesks = 20;
constexpr int kServices = 8;
constexpr int kDays = 90;
constexpr double kTurn = 5;  // milliseconds that no turn of the event loop exceeds
constexpr auto kPin = "482913";
constexpr milliseconds kOpen{std::chrono::hours{9}};
constexpr Moment kEight{UtcTime{milliseconds{1'795'334'400'000}}, BootTime{milliseconds{3'600'000}}};

std::string nameOf(const char* what, int number) {
    return what + std::to_string(number);
}

Catalog catalogOfABigBranch() {
    Catalog catalog = benchCatalog();
    catalog.services.clear();
    for (int i = 0; i < kServices; ++i) {
        auto& service = catalog.services.emplace_back();
        service.code = nameOf("S", i);
        service.name.byLanguage = {{"en", service.code}};
        service.queue = catalog.queues.front().code;
        service.targetWait = minutes{15};
    }
    catalog.desks.clear();
    for (int i = 0; i < kDesks; ++i) {
        auto& desk = catalog.desks.emplace_back();
        desk.code = nameOf("", i + 1);
        desk.name.byLanguage = {{"en", desk.code}};
        desk.queues = {catalog.queues.front().code};
    }
    catalog.staff = {{.name = "Nino", .pin = kPin}};
    return catalog;
}

/// A big branch in memory, whose time moves as it is told: what is measured is the work, not the disk.
class BigBranch {
public:
    explicit BigBranch(db::Database& database) : database_{database}, service_{database, "boot", kEight} {
        session_.role = wire::Role::Admin;
    }

    Result<void> open() {
        TURNBELL_TRY(execute(wire::CatalogImport{catalogOfABigBranch()}));
        return execute(wire::SignIn{kPin});
    }

    /// So many customers over nine hours: each comes, is called, is served.
    Result<void> day(int visits) {
        for (int i = 0; i < visits; ++i) {
            wire::CheckIn checkIn;
            checkIn.service = nameOf("S", i % kServices);
            TURNBELL_TRY(execute(checkIn));
            const auto desk = nameOf("", i % kDesks + 1);
            now_ = now_ + kOpen / visits;
            TURNBELL_TRY(execute(wire::CallNext{.desk = desk}));
            TURNBELL_TRY(execute(wire::Confirm{.desk = desk}));
            settle();
        }
        return {};
    }

    /// Answers how long each turn took until nothing was left to do at once.
    Samples settle() {
        Samples turns;
        while (const auto deadline = service_.nextDeadline(now_)) {
            if (*deadline > now_.boot + seconds{10}) {
                break;
            }
            now_ = now_ + std::max(*deadline - now_.boot, milliseconds{1});
            const Stopwatch turn{CLOCK_PROCESS_CPUTIME_ID};
            service_.tick(now_);
            turns.add(turn.elapsed());
        }
        return turns;
    }

    void pass(milliseconds time) { now_ = now_ + time; }

    /// The figures of this day, for so many days before it.
    void repeatBefore(int count) {
        BranchState state{database_, "boot"};
        const auto today = state.serviceDay(now_);
        DayReading reading{state, today};
        reading.read(kVisits);
        const auto figures = reading.figures(now_.utc);
        for (int i = 1; i <= count; ++i) {
            const auto day = dayBefore(today, i);
            state.rollups.begin(day);
            state.rollups.finish(day, figures);
        }
    }

    /// How long the answer took.
    Result<Microseconds> ask(StatisticsBy by, int back) {
        const auto today = civilDate(now_.utc, "UTC");
        const Stopwatch question{CLOCK_PROCESS_CPUTIME_ID};
        TURNBELL_TRY(execute(wire::StatisticsQuery{dayBefore(today, back), today, by}));
        return question.elapsed();
    }

private:
    static std::string dayBefore(const std::string& day, int back) {
        return civilDate(civilDay(std::string_view{day}).value() - days{back});
    }

    Result<void> execute(wire::Command command) {
        const wire::Request request{
            .id = 1, .requestId = std::to_string(++requests_), .command = std::move(command)};
        TURNBELL_TRY(service_.execute(session_, request, now_));
        return {};
    }

    db::Database& database_;
    BranchService service_;
    Session session_;
    Moment now_ = kEight;
    int requests_ = 0;
};

void addTurn(Report& report, const std::string& name, double microseconds) {
    constexpr double kThousand = 1000;
    report.add(name, "ms", microseconds / kThousand);
    report.setGoal(name, kTurn);
}

/// The longest of a few answers: what would hold up the service.
Result<void> addAnswers(Report& report, BigBranch& branch, const std::string& name, int back) {
    for (const auto by : {StatisticsBy::Service, StatisticsBy::Desk, StatisticsBy::Hour, StatisticsBy::Day}) {
        const auto time = branch.ask(by, back);
        TURNBELL_TRY(time);
        addTurn(report, name + "_by_" + toString(by), time->count());
    }
    return {};
}

Result<void> runOnce(Report& report, int visits) {
    const auto database = db::Database::open(":memory:");
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    BigBranch branch{**database};
    TURNBELL_TRY(branch.open());
    branch.settle();
    TURNBELL_TRY(branch.day(visits));
    TURNBELL_TRY(addAnswers(report, branch, "today", 0));
    branch.repeatBefore(kDays - 1);
    TURNBELL_TRY(addAnswers(report, branch, "90_days", kDays - 1));
    branch.pass(std::chrono::hours{14});
    const auto turns = branch.settle();
    report.add("roll_up_turns", "", static_cast<double>(turns.size()));
    addTurn(report, "roll_up_longest_turn", turns.percentile(1));
    return {};
}

}  // namespace

Result<Report> measureStatistics(const Settings& settings) {
    Report report{"statistics"};
    report.note(
        "Processor time of one turn of the event loop: a statistics command for today and for 90 days, and "
        "the slices in which a day is rolled up, in a branch of 1,000 visits a day, 20 desks and 8 services, "
        "in memory.");
    for (int run = 0; run < settings.runs; ++run) {
        TURNBELL_TRY(runOnce(report, settings.operations > 0 ? settings.operations : kVisits));
    }
    return report;
}

}  // namespace turnbell::bench
