#include "modem/sim/own_commands.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell::sim {
namespace {

using Effect = Personality::Effect;
using Own = Personality::OwnCommand;

std::string needOf(const SimCard& card) {
    switch (card.state()) {
    case SimCard::State::PinWanted: return "SIM PIN";
    case SimCard::State::PukWanted: return "SIM PUK";
    default: return "READY";
    }
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void bring(Device& device, Effect effect, const Command& command, BootTime now) {
    switch (effect) {
    case Effect::None: break;
    case Effect::Quiet: device.chatter.quiet = command.number(0, 1) == 0; break;
    case Effect::Honest: device.quirks.okWhenFailed = command.number(1, 0) != 0; break;
    case Effect::Restart: device.restart(now); break;
    }
}

bool hears(const SimCard& card, Personality::Card who) {
    switch (who) {
    case Personality::Card::Any: return true;
    case Personality::Card::Inserted: return card.state() != SimCard::State::Missing;
    case Personality::Card::Ready: return card.ready();
    }
    return false;
}

}  // namespace

std::optional<Answer> runOwnCommand(Device& device, const Command& command, BootTime now) {
    const auto own = device.personality->own;
    const auto found = std::find_if(own.begin(), own.end(), [&command](const Own& one) {
        return one.name == command.name && one.kind == command.kind &&
               (one.argument.empty() || one.argument == command.text(0));
    });
    if (found == own.end()) {
        return std::nullopt;
    }
    const bool missing = device.card.state() == SimCard::State::Missing;
    if ((found->needsCard && !device.card.ready()) || (missing && command.name == "+CPIN")) {
        return Answer::cme(missing ? cme::kSimMissing : cme::kPinWanted);
    }
    bring(device, found->effect, command, now);
    return Answer{.final = found->standsAlone ? Answer::Final::Nothing : Answer::Final::Ok,
                  .lines = linesOf(filledIn(device, found->answer))};
}

Answer unknownCommand(const Device& device) {
    return {.final = Answer::Final::Error, .words = std::string(device.personality->unknown)};
}

bool knows(const Device& device, std::string_view name) {
    const auto absent = device.personality->absent;
    return std::find(absent.begin(), absent.end(), name) == absent.end();
}

std::string filledIn(const Device& device, std::string_view text) {
    const std::array<std::pair<std::string_view, std::string>, 4> fields{{
        {"{iccid}", std::string(device.card.iccid())},
        {"{need}", needOf(device.card)},
        {"{pin}", std::to_string(device.card.triesLeft())},
        {"{puk}", "10"},
    }};
    std::string filled(text);
    for (const auto& [name, value] : fields) {
        for (auto at = filled.find(name); at != std::string::npos; at = filled.find(name)) {
            filled.replace(at, name.size(), value);
        }
    }
    return filled;
}

void sayBootLines(Device& device, std::span<const Personality::BootLine> lines, BootTime now) {
    for (const auto& line : lines) {
        if (hears(device.card, line.card)) {
            device.notify(filledIn(device, line.text), now + line.after);
            device.startedAt = now + line.after;
        }
    }
}

}  // namespace turnbell::sim
