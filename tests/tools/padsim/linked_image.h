#pragma once

#include "host/pads/pad_link.h"
#include "tests/host/pads/dice.h"
#include "tests/host/pads/faulty_wire.h"
#include "tools/padsim/avr_pad.h"
#include "tools/padsim/finger.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace turnbell {

/// The pad's real image and PadLink at the two ends of a line, in lock-step: a millisecond here, a
/// millisecond there. The same seed has the same outcome.
class LinkedImage final : private PadLink::Mediator {
public:
    struct Options {
        std::uint64_t seed = 1;
        WireFaults wire = {};
        padsim::AvrPad::Wiring wiring = {};
    };

    /// The power comes on, and the port opens.
    static Result<std::unique_ptr<LinkedImage>> start(const std::string& image, const Options& options);

    void pass(milliseconds time);

    /// True once it is so, at the latest after this time.
    template <class Condition>
    bool passUntil(Condition condition, milliseconds longest) {
        for (auto left = longest; !condition() && left.count() > 0; left -= milliseconds{1}) {
            pass(milliseconds{1});
        }
        return condition();
    }

    /// Presses a key for 60 to 120 ms with 15 ms of bounce at both edges, and lets go for as long.
    void press(pad::Key key);
    /// Any key.
    void pressAny();

    /// The cable; while it is out the board runs on.
    void unplug();
    void plugIn();

    const PadLink& link() const { return link_; }
    PadLink& link() { return link_; }
    padsim::AvrPad& board() { return *board_; }
    bool linked() const { return link_.status().linked; }
    milliseconds elapsed() const { return now_ - kStart; }

    /// Every press that was committed, in order.
    const std::vector<PadPress>& delivered() const { return delivered_; }
    /// Every press of a finger.
    const std::vector<pad::Key>& pressed() const { return pressed_; }
    /// Presses whose commitment is not what was pressed, missing and additional ones.
    int wrong() const;

    std::uint64_t fingerprint() const { return fingerprint_.value(); }

private:
    static constexpr BootTime kStart{seconds{1'000}};

    LinkedImage(std::unique_ptr<padsim::AvrPad> board, const Options& options);

    void write(std::span<const std::uint8_t> bytes) override;
    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override;
    PressTaken pressed(const PadPress& press) override;
    std::uint32_t newId() override { return 4'711; }
    void commandDone(const PadCommandEnd& /*end*/) override {}
    void statusChanged() override {}

    void step();
    void note(std::span<const std::uint8_t> bytes);

    Dice dice_;
    std::unique_ptr<padsim::AvrPad> board_;
    padsim::Finger finger_;
    FaultyWire toBoard_;
    FaultyWire toHost_;
    PadLink link_;
    BootTime now_ = kStart;
    bool plugged_ = true;
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> committed_;
    std::vector<PadPress> delivered_;
    std::vector<pad::Key> pressed_;
    Fingerprint fingerprint_;
};

}  // namespace turnbell
