#include "tools/padsim/eeprom_file.h"
#include "tools/padsim/pad_simulator.h"
#include "tools/simline/pty_end.h"
#include "tools/simline/tcp_end.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>

namespace {

using namespace turnbell;

struct Arguments {
    std::string image;
    bool pty = false;
    std::string link;
    std::optional<int> tcpPort;
    std::string control;
    std::vector<std::string> presses;
    std::string eeprom;
    padsim::AvrPad::Wiring wiring;
    bool dtr = false;
};

void describe(CLI::App& app, Arguments& arguments) {
    app.add_option("--image", arguments.image, "The pad's image (.hex)")
        ->check(CLI::ExistingFile)
        ->capture_default_str();
    app.add_flag("--pty", arguments.pty,
                 "Be a pseudo terminal (the default where no other end is asked for)");
    app.add_option("--link", arguments.link, "A link to the pseudo terminal, made and removed with it");
    app.add_option("--tcp", arguments.tcpPort, "Be a serial server on this port of 127.0.0.1; 0 takes any")
        ->check(CLI::Range(0, 65535));
    app.add_option("--control", arguments.control,
                   "Take control lines here, PORT or unix:PATH; 0 takes any port");
    app.add_option("--press", arguments.presses, "Press a key so long after the start: next@1.5s");
    app.add_option("--eeprom", arguments.eeprom, "Keep its EEPROM in this file");
    app.add_flag("--relay", arguments.wiring.modemRelay, "It has a relay for a modem's power");
    app.add_flag("!--no-shield", arguments.wiring.shield, "It has no display and no keys");
    app.add_flag("--dtr", arguments.dtr, "Opening the line resets it, as an Uno's does");
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

Result<std::vector<padsim::TimedPress>> pressesOf(const Arguments& arguments) {
    std::vector<padsim::TimedPress> presses;
    for (const auto& text : arguments.presses) {
        const auto press = padsim::parseTimedPress(text);
        TURNBELL_TRY(press);
        presses.push_back(*press);
    }
    return presses;
}

Result<void> simulate(const Arguments& arguments) {
    const auto presses = pressesOf(arguments);
    TURNBELL_TRY(presses);
    const auto pad = padsim::AvrPad::load(arguments.image, arguments.wiring);
    TURNBELL_TRY(pad);
    if (!arguments.eeprom.empty()) {
        const auto eeprom = padsim::readEeprom(arguments.eeprom);
        TURNBELL_TRY(eeprom);
        (*pad)->setEeprom(*eeprom);
    }
    simline::HostLine line;
    TURNBELL_TRY(plugIn(line, arguments));
    simline::ControlEnd control;
    if (!arguments.control.empty()) {
        const auto where = control.listenOn(arguments.control);
        TURNBELL_TRY(where);
        simline::say(*where);
    }
    const SystemClock clock;
    padsim::PadSimulator simulator(**pad, line, clock, control,
                                   {.presses = *presses, .dtr = arguments.dtr, .eeprom = arguments.eeprom});
    return simulator.run();
}

int start(int argc, char** argv) {
    CLI::App app("A desk pad: its real image in an emulated board.", "turnbell-padsim");
    Arguments arguments;
    arguments.image =
        (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "turnbell-pad.hex").string();
    describe(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (const auto result = simulate(arguments); !result) {
        std::cerr << "turnbell-padsim: " << result.error().message << "\n";
        return 1;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return start(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "turnbell-padsim: %s\n", error.what());
        return 1;
    }
}
