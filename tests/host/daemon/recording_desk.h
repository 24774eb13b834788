#pragma once

#include "host/daemon/pad_port.h"

#include <map>
#include <utility>
#include <vector>

namespace turnbell {

/// What the ports of pads need from the rest: a database of presses in memory.
class RecordingDesk final : public PadPort::Mediator {
public:
    std::optional<std::uint16_t> expectedPress(std::uint32_t pad, std::uint16_t boot) override {
        const auto found = next.find({pad, boot});
        return found == next.end() ? std::nullopt : std::optional{found->second};
    }

    PressTaken padPressed(const PadPress& press) override {
        presses.push_back(press);
        next[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
        return {.committed = true};
    }

    std::uint32_t newPadId() override { return ++lastId; }
    void padsChanged() override { ++changes; }
    void turnEnded() override { ++turns; }

    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> next;
    std::vector<PadPress> presses;
    std::uint32_t lastId = 100;
    int changes = 0;
    int turns = 0;
};

}  // namespace turnbell
