#include "tools/bench/bare_branch.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/served_modem.h"
#include "tools/bench/service_process.h"
#include "tools/bench/workload.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace turnbell::bench {
namespace {

constexpr int kTexts = 60;
constexpr double kNinetyNine = 0.99;
constexpr milliseconds kPatience{60'000};
constexpr milliseconds kPause{20};
constexpr auto kPin = "482913";

constexpr double kCommitAllowance = 20'000;  ///< microseconds from +CMTI to AT+CMGD, beyond one commit

constexpr int kSurveys = 500;
constexpr int kCalls = 10;
constexpr milliseconds kUrgentAir{300};
constexpr double kUrgentAllowance = 10'000;  ///< microseconds beyond the part that is on air

constexpr milliseconds kSharedAir{250};
constexpr double kTwoModems = 1.95;

constexpr milliseconds kIdleTime{59'000};  ///< what is asked once a minute is asked once at most
constexpr double kIdleCpu = 0.1;           ///< percent of a core
constexpr double kBursts = 1;
constexpr Microseconds kBetweenBursts{1e6};
constexpr double kMicrosecondsAMinute = 60e6;

/// A branch whose customers are asked at once, and somebody who may call them.
Catalog surveyCatalog() {
    auto catalog = benchCatalog();
    catalog.services.front().surveyDelay = milliseconds{0};
    catalog.services.front().approachAhead = 0;
    catalog.staff = {{.name = "Nino", .pin = kPin}};
    return catalog;
}

/// A turnbelld with modems that are not plugged in yet, in a folder of its own.
class Place {
public:
    static Result<std::unique_ptr<Place>> make(const Settings& settings, const Clock& clock, int modems,
                                               milliseconds air = milliseconds{0});

    Result<void> plugIn();

    ServedModem& modem() { return *modems_.front(); }
    ServiceProcess& service() { return service_; }
    const std::filesystem::path& folder() const { return scratch_.path(); }

    Result<void> change(const wire::Command& command) {
        return service_.ask(command, fmt::format("change-{}", ++changes_));
    }
    Result<void> checkIn() { return change(checkInOf(++customers_)); }
    int customers() const { return customers_; }

    Result<void> serveUntil(const std::function<bool()>& done);

    /// Submissions of all modems since `from`, a moment on the clock of the first.
    std::size_t begunSince(Microseconds from) const;

    /// When every modem had its first; nothing: not yet.
    std::optional<Microseconds> allWorkSince() const;

private:
    Place(ScratchFolder scratch, ServiceProcess service)
        : scratch_{std::move(scratch)}, service_{std::move(service)} {}

    ScratchFolder scratch_;
    ServiceProcess service_;
    std::vector<std::unique_ptr<ServedModem>> modems_;
    int customers_ = 0;
    int changes_ = 0;
};

Result<std::unique_ptr<Place>> Place::make(const Settings& settings, const Clock& clock, int modems,
                                           milliseconds air) {
    auto scratch = ScratchFolder::make(settings.folder);
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    std::vector<std::string> links;
    for (int i = 1; i <= modems; ++i) {
        links.push_back((scratch->path() / fmt::format("modem{}", i)).string());
    }
    auto service =
        ServiceProcess::start({.programs = settings.programs, .folder = scratch->path(), .modems = links});
    if (!service) {
        return tl::make_unexpected(service.error());
    }
    std::unique_ptr<Place> place{new Place{std::move(*scratch), std::move(*service)}};
    for (const auto& link : links) {
        place->modems_.push_back(std::make_unique<ServedModem>(clock, link, air));
    }
    TURNBELL_TRY(place->change(wire::CatalogImport{surveyCatalog()}));
    TURNBELL_TRY(place->service_.ask(wire::SignIn{kPin}, {}));
    return place;
}

Result<void> Place::plugIn() {
    for (const auto& modem : modems_) {
        TURNBELL_TRY(modem->plugIn());
    }
    return {};
}

Result<void> Place::serveUntil(const std::function<bool()>& done) {
    std::vector<ServedModem*> all;
    for (const auto& modem : modems_) {
        all.push_back(modem.get());
    }
    return bench::serveUntil(all, done, kPatience);
}

std::size_t Place::begunSince(Microseconds from) const {
    std::size_t sum = 0;
    for (const auto& modem : modems_) {
        sum += static_cast<std::size_t>(
            std::ranges::count_if(modem->begun(), [&](auto at) { return at > from; }));
    }
    return sum;
}

std::optional<Microseconds> Place::allWorkSince() const {
    std::optional<Microseconds> since;
    for (const auto& modem : modems_) {
        if (modem->begun().empty()) {
            return std::nullopt;
        }
        since = std::max(since.value_or(Microseconds{}), modem->begun().front());
    }
    return since;
}

// --- What comes in

Result<void> receive(Report& report, Place& place, int texts) {
    auto bare = BareCommits::open(place.folder() / "bare.db");
    TURNBELL_TRY(bare);
    Samples times;
    Samples commits;
    auto& modem = place.modem();
    for (int i = 0; i < texts; ++i) {
        TURNBELL_TRY(serveFor(modem, kPause));
        commits.add(bare->one());
        TURNBELL_TRY(serveFor(modem, kPause));
        const auto before = modem.deletions();
        const Stopwatch watch;
        TURNBELL_TRY(modem.control(fmt::format("text +995555{} I forgot my ID card", 900'000 + i)));
        TURNBELL_TRY(place.serveUntil([&] { return modem.deletions() > before; }));
        times.add(watch.elapsed());
    }
    report.add("cmti_to_committed", "us", times.median());
    report.add("cmti_to_committed_p99", "us", times.percentile(kNinetyNine));
    report.add("bare_commit", "us", commits.median());
    report.add("bare_commit_p99", "us", commits.percentile(kNinetyNine));
    return {};
}

// --- What idling costs

Result<void> idle(Report& report, Place& place, milliseconds time) {
    auto& modem = place.modem();
    TURNBELL_TRY(serveFor(modem, 50 * kPause));
    const auto began = modem.elapsed();
    const auto before = place.service().processorTime();
    TURNBELL_TRY(serveFor(modem, time));
    const Microseconds passed = modem.elapsed() - began;
    const auto used = place.service().processorTime() - before;
    int commands = 0;
    int bursts = 0;
    auto last = began - 2 * kBetweenBursts;
    for (const auto at : modem.commands()) {
        if (at > began) {
            ++commands;
            bursts += at - last > kBetweenBursts ? 1 : 0;
            last = at;
        }
    }
    report.add("idle_cpu", "%", 100 * used.count() / passed.count());
    report.add("idle_commands", "/min", kMicrosecondsAMinute * commands / passed.count());
    report.add("idle_bursts", "/min", bursts);
    return {};
}

Result<void> measureQuietModem(Report& report, const Settings& settings, const Clock& clock) {
    const auto place = Place::make(settings, clock, 1);
    TURNBELL_TRY(place);
    TURNBELL_TRY((*place)->plugIn());
    TURNBELL_TRY((*place)->checkIn());
    TURNBELL_TRY((*place)->modem().serveUntilBegun(1));  // it is ready from here on
    TURNBELL_TRY(receive(report, **place, settings.operations > 0 ? settings.operations : kTexts));
    const bool whole = settings.operations == 0;
    return idle(report, **place, whole ? kIdleTime : seconds{settings.operations});
}

// --- What is urgent

/// Visits that end with a survey, and nobody there to send them.
Result<void> fillWithSurveys(Place& place, int surveys) {
    constexpr int kPaceMs = 20;  // the service takes 200 requests a second
    for (int i = 0; i < surveys; ++i) {
        TURNBELL_TRY(place.checkIn());
        TURNBELL_TRY(place.change(wire::CallNext{"1"}));
        TURNBELL_TRY(place.change(wire::Confirm{"1"}));
        ::poll(nullptr, 0, kPaceMs);
    }
    return {};
}

/// The next customer is called: until AT+CMGS of their text is typed.
Result<Microseconds> callNext(Place& place, int customer) {
    auto& modem = place.modem();
    const auto asked = modem.elapsed();
    TURNBELL_TRY(place.change(wire::CallNext{"1"}));
    const auto phone = phoneOf(customer);
    TURNBELL_TRY(place.serveUntil(
        [&] { return !modem.received().empty() && modem.received().back().submit.to == phone; }));
    const auto typed = modem.begun().at(modem.received().size() - 1);
    TURNBELL_TRY(place.change(wire::Confirm{"1"}));
    return typed - asked;
}

Result<void> measureUrgentCall(Report& report, const Settings& settings, const Clock& clock) {
    const auto place = Place::make(settings, clock, 1, kUrgentAir);
    TURNBELL_TRY(place);
    TURNBELL_TRY(fillWithSurveys(**place, settings.operations > 0 ? settings.operations : kSurveys));
    const int first = (*place)->customers() + 1;
    for (int i = 0; i < kCalls; ++i) {
        TURNBELL_TRY((*place)->checkIn());
    }
    TURNBELL_TRY((*place)->plugIn());
    TURNBELL_TRY(
        (*place)->modem().serveUntilBegun(static_cast<std::size_t>(kCalls) + 2));  // welcomes go first
    Samples times;
    for (int i = 0; i < kCalls; ++i) {
        TURNBELL_TRY(serveFor((*place)->modem(), kPause * (i + 1)));  // at another moment of another part
        const auto time = callNext(**place, first + i);
        TURNBELL_TRY(time);
        times.add(*time);
    }
    report.add("turn_behind_surveys", "us", times.median());
    report.add("turn_behind_surveys_worst", "us", times.percentile(1));
    return {};
}

// --- Two modems

Result<double> textsAMinute(const Settings& settings, const Clock& clock, int modems) {
    const auto place = Place::make(settings, clock, modems, kSharedAir);
    TURNBELL_TRY(place);
    TURNBELL_TRY((*place)->plugIn());
    const int texts = modems * (settings.operations > 0 ? settings.operations + 2 : kTexts);
    for (int i = 0; i < texts; ++i) {
        TURNBELL_TRY((*place)->checkIn());
    }
    const auto share = static_cast<std::size_t>(texts) / 2;
    const auto counted = [&] {
        const auto since = (*place)->allWorkSince();
        return since && (*place)->begunSince(*since) >= share;
    };
    TURNBELL_TRY((*place)->serveUntil(counted));
    const auto time = (*place)->modem().elapsed() - *(*place)->allWorkSince();
    return kMicrosecondsAMinute * static_cast<double>(share) / time.count();
}

Result<void> measureTwoModems(Report& report, const Settings& settings, const Clock& clock) {
    const auto one = textsAMinute(settings, clock, 1);
    TURNBELL_TRY(one);
    const auto two = textsAMinute(settings, clock, 2);
    TURNBELL_TRY(two);
    report.add("one_modem", "/min", *one);
    report.add("two_modems", "/min", *two);
    report.add("two_modems_ratio", "x", *two / *one);
    return {};
}

Result<void> runOnce(Report& report, const Settings& settings, const Clock& clock) {
    TURNBELL_TRY(measureQuietModem(report, settings, clock));
    TURNBELL_TRY(measureUrgentCall(report, settings, clock));
    return measureTwoModems(report, settings, clock);
}

}  // namespace

Result<Report> measureModem(const Settings& settings) {
    Report report{"modem"};
    report.note(fmt::format(
        "turnbelld on simulated modems (pseudo terminals, libserialport with the shim): texts that come in; "
        "{} s "
        "of nothing; calls while {} surveys wait and a part is {} ms on air; two modems beside one at {} ms.",
        kIdleTime.count() / 1000, kSurveys, kUrgentAir.count(), kSharedAir.count()));
    const SystemClock clock;
    for (int run = 0; run < settings.runs; ++run) {
        TURNBELL_TRY(runOnce(report, settings, clock));
    }
    report.setGoal("cmti_to_committed_p99", report.median("bare_commit_p99") + kCommitAllowance);
    report.setGoal("idle_cpu", kIdleCpu);
    report.setGoal("idle_bursts", kBursts);
    report.setGoal("turn_behind_surveys_worst", Microseconds{kUrgentAir}.count() + kUrgentAllowance);
    report.setFloor("two_modems_ratio", kTwoModems);
    return report;
}

}  // namespace turnbell::bench
