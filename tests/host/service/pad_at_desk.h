#pragma once

#include "host/service/pads.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace turnbell {

/// A branch whose pad is linked and serves desk 1.
class PadAtDesk : public testing::Test {
protected:
    static constexpr std::uint32_t kPad = 202'374'881;
    static constexpr auto kPadText = "202374881";
    static constexpr std::uint16_t kBoot = 7;

    PadAtDesk() {
        see({kPad});
        branch_.expect<wire::Done>(wire::PadAssign{kPadText, "1"});
    }

    /// These pads are linked, each on a port of its own.
    void see(std::initializer_list<std::uint32_t> ids, std::uint16_t boot = kBoot) {
        std::vector<PadSighting> pads;
        for (const auto id : ids) {
            PadSighting sighting{.port = "/dev/ttyACM" + std::to_string(pads.size())};
            sighting.status.linked = true;
            sighting.status.id = id;
            sighting.status.boot = boot;
            sighting.status.links = ++links_;
            sighting.status.firmware = {1, 2, 3};
            pads.push_back(std::move(sighting));
        }
        branch_.service->setPads(std::move(pads), branch_.clock.now());
    }

    PressTaken take(const PadPress& press) { return branch_.service->padPressed(press, branch_.clock.now()); }

    /// The next press of the pad, as its link brings it: whoever makes it has looked at the display.
    pad::Notice press(pad::Key key, pad::Action action = pad::Action::Pressed,
                      milliseconds age = milliseconds{20}) {
        branch_.clock.advance(seconds{6});
        return pressAtOnce(key, action, age);
    }

    pad::Notice pressAtOnce(pad::Key key, pad::Action action = pad::Action::Pressed,
                            milliseconds age = milliseconds{20}) {
        const auto taken = take({kPad, kBoot, next_, key, action, age});
        EXPECT_TRUE(taken.committed);
        next_ = static_cast<std::uint16_t>(next_ + (taken.committed ? 1 : 0));
        branch_.service->padScreens(branch_.clock.now());  // as after every turn
        return taken.notice;
    }

    wire::PadRow row(const std::string& id = kPadText) {
        const auto pads = branch_.expect<wire::PadList>(wire::PadListQuery{}).pads;
        const auto found = std::ranges::find(pads, id, &wire::PadRow::id);
        return found == pads.end() ? wire::PadRow{} : *found;
    }

    std::string stateOf(const std::string& ticket) {
        return branch_.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket.state;
    }

    PadScreen screen() { return branch_.service->padScreens(branch_.clock.now()).at(kPad); }

    /// Each press of "recall" is one.
    static Catalog recallingAtOnce() {
        auto catalog = smallCatalog();
        catalog.branch.recallGap = milliseconds{0};
        return catalog;
    }

    TestBranch branch_{recallingAtOnce()};
    std::uint16_t next_ = 0;
    std::uint32_t links_ = 0;
};

}  // namespace turnbell
