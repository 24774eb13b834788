#include "modem/sim/command_table.h"
#include "modem/sim/phrase.h"

#include <array>
#include <iomanip>

namespace turnbell::sim {
namespace {

Answer fixed(const Command& command, std::string_view text) {
    return command.kind == Command::Kind::Test ? Answer::ok() : Answer::line(std::string(text));
}

Answer attention(Device&, const Command&, BootTime) {
    return Answer::ok();
}

Answer echo(Device& device, const Command& command, BootTime) {
    device.settings.echo = command.number(0, 0) != 0;
    return Answer::ok();
}

/// Numeric results (ATV0) and suppressed ones (ATQ1) would need a second reader on the host: not offered.
Answer verbose(Device&, const Command& command, BootTime) {
    return command.number(0, 0) == 1 ? Answer::ok() : Answer::error();
}

Answer quiet(Device&, const Command& command, BootTime) {
    return command.number(0, 0) == 0 ? Answer::ok() : Answer::error();
}

/// ATS7=<seconds> and ATS7? (V.250 6.3.10): a timer of calls, kept until the power goes. Others are taken and
/// forgotten.
Answer timer(Device& device, const Command& command, BootTime) {
    const auto text = command.text(0);
    if (text == "7?") {
        const auto digits = std::to_string(device.settings.carrierWait);
        return Answer::line(std::string(3 - std::min<std::size_t>(3, digits.size()), '0') + digits);
    }
    if (text.starts_with("7=")) {
        const Command value{.name = {}, .arguments = {std::string(text.substr(2))}};
        device.settings.carrierWait = value.number(0, 0);
    }
    return Answer::ok();
}

Answer factoryDefaults(Device& device, const Command&, BootTime) {
    const auto memories = device.settings.memories;
    device.settings = {};
    device.settings.memories = memories;
    return Answer::ok();
}

Answer information(Device& device, const Command&, BootTime) {
    const Personality& who = *device.personality;
    return {
        .lines = {std::string(who.manufacturer), std::string(who.model), phrase("Revision: ", who.revision)}};
}

Answer manufacturer(Device& device, const Command& command, BootTime) {
    return fixed(command, device.personality->manufacturer);
}

Answer model(Device& device, const Command& command, BootTime) {
    return fixed(command, device.personality->model);
}

Answer revision(Device& device, const Command& command, BootTime) {
    return fixed(command, device.personality->revision);
}

Answer serialNumber(Device& device, const Command& command, BootTime) {
    return fixed(command, device.imei);
}

Answer errorForm(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CMEE: (0-2)");
    case Command::Kind::Read: return Answer::line(phrase("+CMEE: ", device.settings.errorForm));
    default: break;
    }
    const int form = command.number(0, 0);
    if (form < 0 || form > 2) {
        return Answer::error();
    }
    device.settings.errorForm = form;
    return Answer::ok();
}

Answer function(Device& device, const Command& command, BootTime now) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CFUN: (0,1,4),(0,1)");
    case Command::Kind::Read: return Answer::line(phrase("+CFUN: ", device.settings.function));
    default: break;
    }
    const int level = command.number(0, 1);
    if (level != 0 && level != 1 && level != 4) {
        return Answer::cme(cme::kBadParameter);
    }
    device.settings.function = level;
    if (command.number(1, 0) == 1) {
        device.restart(now);
    }
    return Answer::ok();
}

Answer characterSet(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line(R"(+CSCS: ("GSM","IRA"))");
    case Command::Kind::Read: return Answer::line(phrase("+CSCS: \"", device.settings.characterSet, "\""));
    default: break;
    }
    if (command.text(0) != "GSM" && command.text(0) != "IRA") {
        return Answer::cme(cme::kBadParameter);
    }
    device.settings.characterSet = command.text(0);
    return Answer::ok();
}

/// The network's time, with the quarter hours that its zone is away from UTC (3GPP TS 27.007 8.15).
Answer clock(Device& device, const Command& command, BootTime now) {
    if (command.kind != Command::Kind::Read) {
        return command.kind == Command::Kind::Test ? Answer::ok() : Answer::cme(cme::kNotAllowed);
    }
    const auto stamp = device.network.stamp(now);
    const auto local = stamp.utc + std::chrono::minutes{15 * stamp.quarterHours};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<seconds>(local - day)};
    std::ostringstream text;
    text << std::setfill('0') << "+CCLK: \"" << std::setw(2) << static_cast<int>(date.year()) % 100 << '/'
         << std::setw(2) << static_cast<unsigned>(date.month()) << '/' << std::setw(2)
         << static_cast<unsigned>(date.day()) << ',' << std::setw(2) << time.hours().count() << ':'
         << std::setw(2) << time.minutes().count() << ':' << std::setw(2) << time.seconds().count() << '+'
         << std::setw(2) << stamp.quarterHours << '"';
    return Answer::line(text.str());
}

Answer timeZoneNotices(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CTZU: (0,1)");
    case Command::Kind::Read: return Answer::line(phrase("+CTZU: ", device.settings.timeZoneNotices));
    default: device.settings.timeZoneNotices = command.number(0, 0) == 1 ? 1 : 0; return Answer::ok();
    }
}

/// The line has neither speed nor wires; a host may set both all the same (V.250 6.2.10 and 6.2.12).
Answer lineSpeed(Device&, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+IPR: (0,9600,19200,38400,57600,115200)");
    case Command::Kind::Read: return Answer::line("+IPR: 0");
    default: return command.number(0) < 0 ? Answer::error() : Answer::ok();
    }
}

Answer flowControl(Device& device, const Command& command, BootTime) {
    auto& current = device.settings.flowControl;
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+IFC: (0-2),(0-2)");
    case Command::Kind::Read: return Answer::line(phrase("+IFC: ", current[0], ",", current[1]));
    default: break;
    }
    const std::array wanted{command.number(0, current[0]), command.number(1, current[1])};
    if (wanted[0] < 0 || wanted[0] > 2 || wanted[1] < 0 || wanted[1] > 2) {
        return Answer::error();
    }
    current = wanted;
    return Answer::ok();
}

Answer timeReports(Device& device, const Command& command, BootTime) {
    switch (command.kind) {
    case Command::Kind::Test: return Answer::line("+CTZR: (0,2)");
    case Command::Kind::Read: return Answer::line(phrase("+CTZR: ", device.settings.timeReports));
    default: device.settings.timeReports = command.number(0, 0) == 2 ? 2 : 0; return Answer::ok();
    }
}

constexpr std::array kCommands{
    CommandEntry{"", Needs::Nothing, attention},
    CommandEntry{"E", Needs::Nothing, echo},
    CommandEntry{"V", Needs::Nothing, verbose},
    CommandEntry{"Q", Needs::Nothing, quiet},
    CommandEntry{"S", Needs::Nothing, timer},
    CommandEntry{"X", Needs::Nothing, attention},
    CommandEntry{"&C", Needs::Nothing, attention},
    CommandEntry{"&D", Needs::Nothing, attention},
    CommandEntry{"Z", Needs::Nothing, factoryDefaults},
    CommandEntry{"&F", Needs::Nothing, factoryDefaults},
    CommandEntry{"I", Needs::Nothing, information},
    CommandEntry{"+IPR", Needs::Nothing, lineSpeed},
    CommandEntry{"+IFC", Needs::Nothing, flowControl},
    CommandEntry{"+CGMI", Needs::Nothing, manufacturer},
    CommandEntry{"+GMI", Needs::Nothing, manufacturer},
    CommandEntry{"+CGMM", Needs::Nothing, model},
    CommandEntry{"+GMM", Needs::Nothing, model},
    CommandEntry{"+CGMR", Needs::Nothing, revision},
    CommandEntry{"+GMR", Needs::Nothing, revision},
    CommandEntry{"+CGSN", Needs::Nothing, serialNumber},
    CommandEntry{"+GSN", Needs::Nothing, serialNumber},
    CommandEntry{"+CMEE", Needs::Nothing, errorForm},
    CommandEntry{"+CFUN", Needs::Nothing, function},
    CommandEntry{"+CSCS", Needs::Nothing, characterSet},
    CommandEntry{"+CCLK", Needs::Nothing, clock},
    CommandEntry{"+CTZU", Needs::Nothing, timeZoneNotices},
    CommandEntry{"+CTZR", Needs::Nothing, timeReports},
};

}  // namespace

std::span<const CommandEntry> generalCommands() {
    return kCommands;
}

}  // namespace turnbell::sim
