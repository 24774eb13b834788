#include "tests/host/pads/pad_storm.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

namespace {

using namespace turnbell;

void print(const char* what, const StormOutcome& outcome) {
    std::printf(
        "%s: pressed %d = delivered %d + refused %d + lost at reset %d; wrong %d, twice %d, out of order %d, "
        "missing %d; commands %d, done %d, strayed %d, untrue %d; %d links, %016llx\n",
        what, outcome.pressed, outcome.delivered, outcome.refused, outcome.lostAtReset, outcome.wrong,
        outcome.twice, outcome.outOfOrder, outcome.missing, outcome.commands, outcome.commandsDone,
        outcome.strayed, outcome.untrue, outcome.links, static_cast<unsigned long long>(outcome.fingerprint));
}

int start(int argc, char** argv) {
    CLI::App app("Presses through PadLink and a pad with faults of every kind, in virtual time.",
                 "pad_link_fuzz");
    int seeds = 20;
    StormOptions options;
    app.add_option("--seeds", seeds, "How many storms")->capture_default_str();
    app.add_option("--first", options.seed, "Seed of the first one")->capture_default_str();
    app.add_option("--presses", options.presses, "Presses in each")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    StormOutcome sum;
    bool right = true;
    for (const auto last = options.seed + static_cast<std::uint64_t>(seeds); options.seed < last;
         ++options.seed) {
        const auto outcome = PadStorm{options}.run();
        if (!outcome.right()) {
            print(("seed " + std::to_string(options.seed)).c_str(), outcome);
            right = false;
        }
        sum += outcome;
    }
    print("all", sum);
    return right ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return start(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "pad_link_fuzz: %s\n", error.what());
        return 1;
    }
}
