#include "host/service/pad_watch.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr std::uint32_t kPad = 17;

/// A pad that is linked and serves desk 1.
class PadWatchTest : public testing::Test {
protected:
    PadWatchTest() {
        pad_.status.linked = true;
        pad_.status.id = kPad;
        pad_.status.links = 1;
        see({pad_});
        branch_.expect<wire::Done>(wire::PadAssign{"17", "1"});
        branch_.service->takeChanges();
    }

    void see(std::vector<PadSighting> pads) const {
        branch_.service->setPads(std::move(pads), branch_.clock.now());
    }

    /// As those of every window: "code detail".
    std::string alarm() {
        const auto alarms = branch_.expect<wire::Status>(wire::StatusQuery{}).alarms;
        return alarms.empty() ? "" : alarms.front().code + ' ' + alarms.front().detail;
    }

    bool healthChanged() const { return branch_.service->takeChanges().contains(wire::Topic::Health); }

    PadSighting pad_{.port = "test"};
    TestBranch branch_;
};

TEST_F(PadWatchTest, TellsOfAPadThatIsGoneUntilItIsBack) {
    see({});
    branch_.pass(PadWatch::kGrace);
    EXPECT_TRUE(healthChanged());
    EXPECT_EQ(alarm(), "pad_gone 1");
    EXPECT_EQ(branch_.expect<wire::Status>(wire::StatusQuery{}).alarms.front().text,
              "The pad of desk 1 is not connected: check its cable, or give it no desk.");

    pad_.status.links = 2;
    see({pad_});

    EXPECT_TRUE(healthChanged());
    EXPECT_EQ(alarm(), "");
}

TEST_F(PadWatchTest, KeepsQuietAboutAReplug) {
    see({});
    branch_.pass(PadWatch::kGrace - milliseconds{1});
    EXPECT_EQ(alarm(), "");
    pad_.status.links = 2;
    see({pad_});
    branch_.pass(PadWatch::kGrace);

    EXPECT_EQ(alarm(), "");
    EXPECT_FALSE(healthChanged());
}

TEST_F(PadWatchTest, TellsOfItAfterARestartOfTheServiceToo) {
    branch_.restart();
    see({});
    EXPECT_EQ(alarm(), "");

    branch_.pass(PadWatch::kGrace);

    EXPECT_EQ(alarm(), "pad_gone 1");
}

TEST_F(PadWatchTest, IsSilentAboutAPadThatServesNoDesk) {
    see({});
    branch_.pass(PadWatch::kGrace);
    ASSERT_EQ(alarm(), "pad_gone 1");
    branch_.service->takeChanges();

    branch_.expect<wire::Done>(wire::PadAssign{"17", ""});
    EXPECT_EQ(alarm(), "");
    EXPECT_TRUE(healthChanged());

    branch_.expect<wire::Done>(wire::PadAssign{"17", "1"});
    EXPECT_EQ(alarm(), "pad_gone 1") << "it has been gone for long enough";
    branch_.service->takeChanges();
    branch_.expect<wire::Done>(wire::PadForget{"17"});
    EXPECT_EQ(alarm(), "");
    EXPECT_TRUE(healthChanged());
}

TEST_F(PadWatchTest, IsSilentAboutADeskThatTheCatalogHasNoMore) {
    see({});
    branch_.pass(PadWatch::kGrace);
    auto catalog = smallCatalog();
    std::erase_if(catalog.desks, [](const Desk& desk) { return desk.code == "1"; });

    branch_.expect<wire::Done>(wire::CatalogImport{catalog});

    EXPECT_EQ(alarm(), "");
}

TEST_F(PadWatchTest, TellsOfALinkedPadThatIsNotObeyed) {
    for (const auto* const trouble : {"id_twice", "presses_missing"}) {
        pad_.trouble = trouble;
        see({pad_});
        EXPECT_EQ(alarm(), "");
        branch_.pass(PadWatch::kGrace);
        EXPECT_EQ(alarm(), std::string{"pad_"} + trouble + " 1");

        pad_.trouble.clear();
        see({pad_});
        EXPECT_EQ(alarm(), "");
    }
}

TEST_F(PadWatchTest, TakesThePortOnWhichAPadIsLinked) {
    auto left = pad_;
    left.port = "before";
    left.status.linked = false;
    left.trouble = "port_gone";

    see({left, pad_});
    branch_.pass(PadWatch::kGrace);

    EXPECT_EQ(alarm(), "");
    EXPECT_TRUE(branch_.expect<wire::PadList>(wire::PadListQuery{}).pads.at(0).linked);
    branch_.expect<wire::Done>(wire::PadIdentify{"17"});
}

}  // namespace
}  // namespace turnbell
