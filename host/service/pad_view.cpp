#include "host/service/pad_view.h"

#include "host/core/pad_id.h"

#include <array>
#include <utility>

namespace turnbell {
namespace {

constexpr std::array kKeyWords{"", "right", "up", "down", "left", "select"};

constexpr std::array<std::pair<std::uint16_t, const char*>, 5> kCapabilityWords{{
    {pad::capability::kDisplay, "display"},
    {pad::capability::kKeypad, "keypad"},
    {pad::capability::kModemRelay, "modem_relay"},
    {pad::capability::kLamp, "lamp"},
    {pad::capability::kChime, "chime"},
}};

const char* wordOf(pad::Key key) {
    return kKeyWords.at(static_cast<std::size_t>(key));
}

const char* wordOf(pad::BoardKind board) {
    return board == pad::BoardKind::Avr328p ? "atmega328p" : "unknown";
}

const char* wordOf(pad::ResetCause cause) {
    switch (cause) {
    case pad::ResetCause::PowerOn: return "power";
    case pad::ResetCause::Button: return "button";
    case pad::ResetCause::BrownOut: return "brown_out";
    case pad::ResetCause::Watchdog: return "watchdog";
    case pad::ResetCause::Unknown: break;
    }
    return "unknown";
}

bool has(std::uint8_t flags, std::uint8_t flag) {
    return (flags & flag) != 0;
}

void showKnown(wire::PadRow& row, const db::PadRow& known) {
    row.id = padIdText(static_cast<std::uint32_t>(known.id));
    row.number = known.number;
    row.name = known.name;
    row.desk = known.desk;
    row.firmware = known.firmware;
    row.firstSeenAt = toIso8601(known.firstSeen);
    row.lastSeenAt = toIso8601(known.lastSeen);
}

void showLast(wire::PadRow& row, const db::PadPressRow& last) {
    row.lastPressAt = toIso8601(last.at);
    row.lastKey = last.key;
    row.lastDid = last.did;
    row.lastTicket = last.ticket;
    row.lastRefused = last.refused;
}

/// What a board tells is shown as long as its port is there.
void showStatus(wire::PadRow& row, const PadStatus& status) {
    row.linked = status.linked;
    row.framesGood = static_cast<std::int64_t>(status.received);
    row.framesBad = static_cast<std::int64_t>(status.damaged);
    row.links = static_cast<int>(status.links);
    if (status.links == 0) {
        return;
    }
    row.board = wordOf(status.board);
    row.firmware = firmwareText(status);
    for (const auto& [capability, word] : kCapabilityWords) {
        if ((status.capabilities & capability) != 0) {
            row.capabilities.emplace_back(word);
        }
    }
    row.boot = status.boot;
    row.cause = wordOf(status.cause);
    row.key = wordOf(status.key);
    row.level = status.level;
    row.queued = status.queued;
    row.pressesRefused = status.refused;
    row.boardFramesBad = status.boardDamaged;
    row.calibrating = has(status.flags, pad::status::kCalibrating);
    row.calibrated = !has(status.flags, pad::status::kFactoryLevels);
    row.modemOff = has(status.flags, pad::status::kModemOff);
    row.powerSpent = has(status.flags, pad::status::kPolicySpent);
}

}  // namespace

std::string keyText(pad::Key key, pad::Action action) {
    return std::string{wordOf(key)} + (action == pad::Action::Held ? " held" : "");
}

std::string firmwareText(const PadStatus& status) {
    const auto& [major, minor, patch] = status.firmware;
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

std::string labelOf(const db::PadRow& pad) {
    return pad.name.empty() ? std::to_string(pad.number) : pad.name;
}

wire::PadRow padRow(const std::optional<db::PadRow>& known, const std::optional<db::PadPressRow>& last,
                    const PadSighting* sighting) {
    wire::PadRow row;
    if (known) {
        showKnown(row, *known);
    }
    if (last) {
        showLast(row, *last);
    }
    if (sighting != nullptr) {
        row.id = sighting->status.id == 0 ? std::string{} : padIdText(sighting->status.id);
        row.port = sighting->port;
        row.trouble = sighting->trouble;
        row.troubleText = sighting->troubleText;
        showStatus(row, sighting->status);
    }
    return row;
}

}  // namespace turnbell
