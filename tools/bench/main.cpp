#include "tools/bench/benchmark.h"
#include "tools/bench/eta/command.h"
#include "tools/bench/queue/command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>
#include <exception>
#include <iostream>

namespace {

using namespace turnbell;

struct Entry {
    const char* name;
    const char* what;
    const char* operations;  ///< the option that says how many
    bench::Benchmark measure;
    int runs = 5;        ///< where no number is given
    bool peers = false;  ///< it has --peers
};

constexpr std::array kBenchmarks{
    Entry{"sms", "overhead a text, against a modem that answers at once", "--messages", bench::measureSms, 5,
          true},
    Entry{"modem", "what comes in, what is urgent, what idling costs, and a second modem", "--texts",
          bench::measureModem, 1},
    Entry{"checkin", "a check-in, against the same rows by bare SQLite", "--check-ins",
          bench::measureCheckIn},
    Entry{"pad", "a desk pad: presses over bad links, its image, and how fast a press is committed",
          "--presses", bench::measurePad, 1},
    Entry{"pdu", "reading and writing one PDU, beside libgammu", "--pdus", bench::measurePdu},
    Entry{"statistics", "what days come to: answers and roll-ups, a turn of the event loop each", "--visits",
          bench::measureStatistics, 3},
    Entry{"words", "what incoming texts mean, beside ICU's folding of them alone", "--rounds",
          bench::measureWords, 3},
};

struct Arguments {
    bench::Settings settings;
    bool json = false;
};

void describe(CLI::App& app, Arguments& arguments) {
    app.require_subcommand(1);
    for (const auto& entry : kBenchmarks) {
        auto* command = app.add_subcommand(entry.name, entry.what);
        command->add_option(entry.operations, arguments.settings.operations, "How many in a run")
            ->check(CLI::Range(2, 100'000));
        command->add_option("--runs", arguments.settings.runs, "How many runs; figures are medians over them")
            ->check(CLI::Range(1, 1'000))
            ->default_str(std::to_string(entry.runs));
        command->add_option("--dir", arguments.settings.folder, "A folder on the file system to measure")
            ->check(CLI::ExistingDirectory)
            ->capture_default_str();
        if (entry.peers) {
            command->add_flag("--peers", arguments.settings.peers,
                              "Also gammu-smsd, smstools3 and Kannel as Debian installs them (five minutes)");
        }
        command->add_flag("--json", arguments.json, "One JSON object with every figure");
    }
}

int print(const Result<std::string>& figures) {
    if (!figures) {
        std::cerr << "turnbell-bench: " << figures.error().message << "\n";
        return 1;
    }
    if (!(std::cout << *figures << std::flush)) {
        std::cerr << "turnbell-bench: the figures could not be written: is the disk full?\n";
        return 1;
    }
    return 0;
}

int start(int argc, char** argv) {
    CLI::App app("Measures Turnbell. Every figure stands next to a peer's, taken in the same run.",
                 "turnbell-bench");
    Arguments arguments;
    arguments.settings.programs = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    describe(app, arguments);
    const bench::eta::EtaCommand eta{app};
    const bench::QueueCommand queue{app};
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (eta.isChosen()) {
        return print(eta.run());
    }
    if (queue.isChosen()) {
        return print(queue.run());
    }
    for (const auto& entry : kBenchmarks) {
        if (!app.got_subcommand(entry.name)) {
            continue;
        }
        auto settings = arguments.settings;
        settings.runs = settings.runs > 0 ? settings.runs : entry.runs;
        return print(entry.measure(settings).map(
            [&](const bench::Report& report) { return arguments.json ? report.asJson() : report.asText(); }));
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return start(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "turnbell-bench: %s\n", error.what());
        return 1;
    }
}
