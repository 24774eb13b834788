#include "tools/modemsim/replay.h"
#include "tools/modemsim/simulator.h"
#include "tools/simline/pty_end.h"
#include "tools/simline/tcp_end.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <cstdio>
#include <exception>
#include <iostream>

namespace {

using namespace turnbell;

struct Arguments {
    bool pty = false;
    std::string link;
    std::optional<int> tcpPort;
    std::string control;
    double airSeconds = 0;
    std::string pin;
    int credit = 1000;
    std::string dialect = "generic";
    std::string imei = sim::SimOptions{}.imei;
    std::string iccid = sim::SimOptions{}.iccid;
    std::string number = sim::SimOptions{}.number;
    std::string log;
    std::string replay;
    bool quiet = false;
};

/// Says what is wrong with digits that are not so many.
CLI::Validator digits(std::size_t least, std::size_t most) {
    const auto words =
        std::to_string(least) + (least == most ? "" : " to " + std::to_string(most)) + " digits";
    return {[=](const std::string& text) {
                const bool right = text.size() >= least && text.size() <= most &&
                                   text.find_first_not_of("0123456789") == std::string::npos;
                return right ? std::string{} : text + " is not " + words;
            },
            words};
}

void describe(CLI::App& app, Arguments& arguments) {
    app.add_flag("--pty", arguments.pty,
                 "Be a pseudo terminal (the default where no other end is asked for)");
    app.add_option("--link", arguments.link, "A link to the pseudo terminal, made and removed with it");
    app.add_option("--tcp", arguments.tcpPort, "Be a serial server on this port of 127.0.0.1; 0 takes any")
        ->check(CLI::Range(0, 65535));
    app.add_option("--control", arguments.control,
                   "Take control lines here, PORT or unix:PATH; 0 takes any port");
    app.add_option("--air", arguments.airSeconds, "Seconds that a text is on air")
        ->check(CLI::Range(0.0, 600.0));
    app.add_option("--pin", arguments.pin, "The SIM asks for this PIN; its PUK is 12345678");
    app.add_option("--credit", arguments.credit, "Parts that can be paid for")->check(CLI::NonNegativeNumber);
    app.add_option("--dialect", arguments.dialect, "Whose modem it is")
        ->check(CLI::IsMember(sim::SimModem::dialects()));
    app.add_option("--imei", arguments.imei, "Its serial number")->check(digits(15, 15));
    app.add_option("--iccid", arguments.iccid, "The serial number of its SIM")->check(digits(18, 22));
    app.add_option("--number", arguments.number, "What its SIM says its number is; none: it does not know");
    app.add_option("--log", arguments.log, "Append a JSON line per text to this file");
    app.add_flag("--quiet", arguments.quiet, "Print no texts");
    app.add_option(
           "--replay", arguments.replay,
           "Play back what turnbellctl modem trace printed into this file, and say where the host deviates")
        ->check(CLI::ExistingFile)
        ->excludes("--control", "--log", "--pin", "--air", "--credit");
    app.footer("Control lines also come on standard input: type help.");
}

Result<void> plugIn(simline::HostLine& line, const Arguments& arguments) {
    if (arguments.tcpPort) {
        TURNBELL_TRY(line.add(std::make_unique<simline::TcpEnd>(*arguments.tcpPort)));
    }
    if (arguments.pty || !arguments.link.empty() || !arguments.tcpPort) {
        TURNBELL_TRY(line.add(std::make_unique<simline::PtyEnd>(arguments.link)));
    }
    return {};
}

Result<void> replay(const Arguments& arguments, const Clock& clock) {
    auto trace = modemsim::readTrace(arguments.replay);
    TURNBELL_TRY(trace);
    modemsim::ReplayedModem modem(std::move(*trace));
    simline::HostLine line;
    TURNBELL_TRY(plugIn(line, arguments));
    return modemsim::replay(modem, line, clock);
}

Result<void> simulate(const Arguments& arguments, const Clock& clock) {
    sim::SimModem modem({.networkTime = clock.now(),
                         .air = milliseconds{std::llround(arguments.airSeconds * 1000)},
                         .pin = arguments.pin,
                         .credit = arguments.credit,
                         .dialect = arguments.dialect,
                         .imei = arguments.imei,
                         .iccid = arguments.iccid,
                         .number = arguments.number == "none" ? std::string{} : arguments.number});
    modemsim::EventLog log(arguments.quiet);
    if (!arguments.log.empty()) {
        TURNBELL_TRY(log.writeTo(arguments.log));
    }
    simline::ControlEnd control;
    simline::HostLine line;
    modemsim::Simulator simulator(modem, line, clock, log, control);
    TURNBELL_TRY(plugIn(line, arguments));
    if (!arguments.control.empty()) {
        const auto where = control.listenOn(arguments.control);
        if (!where) {
            return tl::make_unexpected(where.error());
        }
        simline::say(*where);
    }
    simulator.run();
    return {};
}

int start(int argc, char** argv) {
    CLI::App app("A GSM modem in software, for Turnbell and anything else that speaks AT.",
                 "turnbell-modemsim");
    Arguments arguments;
    describe(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const SystemClock clock;
    const auto result = arguments.replay.empty() ? simulate(arguments, clock) : replay(arguments, clock);
    if (!result) {
        std::cerr << "turnbell-modemsim: " << result.error().message << "\n";
        return 1;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return start(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "turnbell-modemsim: %s\n", error.what());
        return 1;
    }
}
