#include "tests/host/pads/pad_storm.h"
#include "tests/tools/padsim/linked_image.h"
#include "tools/bench/bare_branch.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/served_pad.h"
#include "tools/bench/service_process.h"
#include "tools/bench/workload.h"

#include <algorithm>

namespace turnbell::bench {
namespace {

constexpr int kPresses = 10'000;  ///< of the emulated image
constexpr int kStorms = 20;
constexpr int kStormShare = 5;   ///< presses in a storm, of one that the image gets
constexpr int kTimedShare = 50;  ///< the image's presses for one in real time
constexpr auto kPin = "482913";
constexpr double kPercent = 100;
constexpr double kNinetyNine = 0.99;
constexpr milliseconds kPause{300};  ///< a press on what is on the display for less does nothing
constexpr int kPhases = 17;          ///< milliseconds by which pauses differ: the pad samples keys at its own
constexpr milliseconds kNewPad{1'000};  ///< it is given an id, and presses wait for that

constexpr double kPressGoal = 25;  ///< milliseconds
constexpr double kResetGoal = 1'000;
constexpr double kReplugGoal = 500;
constexpr double kWatchdogGoal = 600;
constexpr double kStackGoal = 640;  ///< bytes

double percentRight(int wrong, int all) {
    return kPercent * (all - wrong) / all;
}

// --- The link, with faults of every kind

void measureLink(Report& report, int presses) {
    StormOutcome sum;
    for (int seed = 1; seed <= kStorms; ++seed) {
        sum += PadStorm{{.seed = static_cast<std::uint64_t>(seed), .presses = presses}}.run();
    }
    const int unaccounted = std::abs(sum.pressed - sum.delivered - sum.refused - sum.lostAtReset);
    report.add("link_right", "%",
               percentRight(sum.wrong + sum.twice + sum.outOfOrder + sum.missing + unaccounted, sum.pressed));
    report.add("link_commands_right", "%", percentRight(sum.strayed + sum.untrue, sum.commands));
    report.add("link_presses", "", sum.pressed);
    report.add("link_delivered", "%", kPercent * sum.delivered / sum.pressed);
    report.setFloor("link_right", kPercent);
    report.setFloor("link_commands_right", kPercent);
}

// --- The image, in lock-step

/// With a byte in five hundred damaged.
Result<std::unique_ptr<LinkedImage>> linked(const std::string& image, std::uint64_t seed) {
    constexpr WireFaults kFaults{.bytes = 2'000};
    auto started = LinkedImage::start(image, {.seed = seed, .wire = kFaults});
    TURNBELL_TRY(started);
    if (!(*started)->passUntil([&] { return (*started)->link().status().id != 0; }, seconds{5})) {
        return fail(ErrorCode::Timeout, "The emulated pad does not link.");
    }
    return started;
}

Result<std::uint64_t> pressImage(Report& report, const std::string& image, int presses) {
    const auto run = linked(image, 1);
    TURNBELL_TRY(run);
    for (int i = 0; i < presses; ++i) {
        (*run)->pressAny();
    }
    (*run)->pass(seconds{3});
    report.add("image_right", "%", percentRight(std::min((*run)->wrong(), presses), presses));
    report.add("image_stack", "B", static_cast<double>((*run)->board().stackUsed()));
    return (*run)->fingerprint();
}

Result<void> measureImage(Report& report, const std::string& image, int presses) {
    TURNBELL_TRY(pressImage(report, image, presses));
    Report ignored{"pad"};
    constexpr int kShort = 50;
    const auto once = pressImage(ignored, image, kShort);
    TURNBELL_TRY(once);
    const auto again = pressImage(ignored, image, kShort);
    TURNBELL_TRY(again);
    report.add("same_seed_same_bytes", "%", *once == *again ? kPercent : 1);
    report.setFloor("image_right", kPercent);
    report.setFloor("same_seed_same_bytes", kPercent);
    report.setGoal("image_stack", kStackGoal);
    return {};
}

/// How long it takes until it is so; the patience, if it never is.
template <class Condition>
double timeUntil(LinkedImage& image, Condition condition) {
    const auto since = image.elapsed();
    image.passUntil(condition, seconds{10});
    return static_cast<double>((image.elapsed() - since).count());
}

Result<void> measureTrouble(Report& report, const std::string& file) {
    const auto run = linked(file, 2);
    TURNBELL_TRY(run);
    auto& image = **run;
    const auto linkedAnew = [&image, boot = image.link().status().boot]() mutable {
        return image.linked() && image.link().status().boot != boot;
    };
    image.board().hang();
    report.add("hang_to_reset", "ms", timeUntil(image, [&] { return image.board().watchdogStarts() > 0; }));
    report.add("reset_to_link", "ms", timeUntil(image, linkedAnew));
    image.unplug();
    image.pass(seconds{2});
    image.plugIn();
    report.add("replug_to_link", "ms", timeUntil(image, [&] { return image.linked(); }));
    report.setGoal("hang_to_reset", kWatchdogGoal);
    report.setGoal("reset_to_link", kResetGoal);
    report.setGoal("replug_to_link", kReplugGoal);
    return {};
}

// --- In real time, through a pseudo terminal, libserialport and turnbelld

/// A pad at desk 1 of a service of its own.
Result<ServiceProcess> serviceAt(const Settings& settings, const ScratchFolder& scratch,
                                 const std::string& port) {
    auto service = ServiceProcess::start(
        {.programs = settings.programs, .folder = scratch.path(), .modems = {"none"}, .pads = {port}});
    TURNBELL_TRY(service);
    auto catalog = benchCatalog();
    catalog.staff = {{.name = "Nino", .pin = kPin}};
    TURNBELL_TRY(service->ask(wire::CatalogImport{catalog}, "catalog"));
    TURNBELL_TRY(service->ask(wire::SignIn{kPin}, {}));
    TURNBELL_TRY(service->ask(wire::PadChoose{catalog.desks.front().code}, "choose"));
    return service;
}

/// Each press is a command: a customer is called, has arrived, or is finished with and the next one called.
Result<void> measurePress(Report& report, const Settings& settings, const std::string& image, int presses) {
    const auto scratch = ScratchFolder::make(settings.folder);
    TURNBELL_TRY(scratch);
    const auto port = (scratch->path() / "pad").string();
    const auto pad = ServedPad::plugIn(image, port);
    TURNBELL_TRY(pad);
    auto service = serviceAt(settings, *scratch, port);
    TURNBELL_TRY(service);
    TURNBELL_TRY((*pad)->serveUntilLinked());
    (*pad)->serveFor(kNewPad);
    TURNBELL_TRY((*pad)->press(pad::Key::Select));  // the desk's pad from here on
    for (int customer = 1; customer <= presses; ++customer) {
        TURNBELL_TRY(service->ask(checkInOf(customer), requestIdOf(customer)));
    }
    auto bare = BareCommits::open(scratch->path() / "bare.db");
    TURNBELL_TRY(bare);
    Samples times;
    Samples commits;
    for (int i = 0; i < presses; ++i) {
        commits.add(std::chrono::duration<double, std::milli>{bare->one()}.count());
        (*pad)->serveFor(kPause + milliseconds{i % kPhases});
        const auto time = (*pad)->press(pad::Key::Select);
        TURNBELL_TRY(time);
        times.add(std::chrono::duration<double, std::milli>{*time}.count());
    }
    report.add("press_to_commit", "ms", times.median());
    report.add("press_to_commit_p99", "ms", times.percentile(kNinetyNine));
    report.add("bare_commit", "ms", commits.median());
    report.add("bare_commit_p99", "ms", commits.percentile(kNinetyNine));
    report.setGoal("press_to_commit_p99", kPressGoal);
    return {};
}

}  // namespace

Result<Report> measurePad(const Settings& settings) {
    const int presses = settings.operations > 0 ? settings.operations : kPresses;
    const auto image = (settings.programs / "turnbell-pad.hex").string();
    Report report{"pad"};
    report.note(
        "Link: PadLink and the pad's core in virtual time, 1 % of bytes damaged, restarts and unplugs. "
        "Image: the real .hex in simavr with bouncing keys and 0.2 % of bytes damaged, in virtual time.");
    report.note(
        "press_to_commit: the same image in real time, from the first contact to the acknowledgement, "
        "behind a pseudo terminal, libserialport and turnbelld's commit; 14 to 16 ms of it debounce. "
        "bare_commit: what of it a commit alone takes on this disk at this time.");
    for (int run = 0; run < settings.runs; ++run) {
        measureLink(report, presses * kStormShare);
        TURNBELL_TRY(measureImage(report, image, presses));
        TURNBELL_TRY(measureTrouble(report, image));
        TURNBELL_TRY(measurePress(report, settings, image, std::max(presses / kTimedShare, 3)));
    }
    return report;
}

}  // namespace turnbell::bench
