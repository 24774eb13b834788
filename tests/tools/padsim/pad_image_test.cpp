#include "tests/tools/padsim/linked_image.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace turnbell {
namespace {

constexpr WireFaults kTwoInAThousand{.bytes = 2'000};

/// As many as a short run has, or the number in the environment.
int presses() {
    const char* given = std::getenv("TURNBELL_PRESSES");
    return given != nullptr ? std::atoi(given) : 1'000;
}

class PadImageTest : public testing::Test {
protected:
    void start(const LinkedImage::Options& options = {}) {
        auto image = LinkedImage::start(TURNBELL_PAD_IMAGE, options);
        ASSERT_TRUE(image) << image.error().message;
        image_ = std::move(*image);
        ASSERT_TRUE(image_->passUntil([this] { return image_->linked() && status().id != 0; }, seconds{3}));
    }
    void TearDown() override {
        if (image_) {
            EXPECT_FALSE(image_->board().droveBacklight());
            EXPECT_FALSE(image_->board().dead());
        }
    }

    const PadStatus& status() const { return image_->link().status(); }
    std::string row(int number) { return image_->board().lcd().row(number); }
    /// Until nothing changes any more.
    void show(const PadScreen& screen) {
        image_->link().show(screen, BootTime{seconds{1'000}} + image_->elapsed());
        image_->pass(milliseconds{300});
    }
    void command(pad::Operation operation, std::uint32_t argument) {
        ASSERT_TRUE(
            image_->link().command({operation, argument}, BootTime{seconds{1'000}} + image_->elapsed()));
    }

    std::unique_ptr<LinkedImage> image_;
};

// --- The link

TEST_F(PadImageTest, SaysWhatItIs) {
    start();

    EXPECT_EQ(status().board, pad::BoardKind::Avr328p);
    EXPECT_EQ(status().cause, pad::ResetCause::PowerOn);
    EXPECT_EQ(status().capabilities, pad::capability::kDisplay | pad::capability::kKeypad |
                                         pad::capability::kLamp | pad::capability::kChime);
    EXPECT_EQ(status().depth, pad::kMostPresses);
}

TEST_F(PadImageTest, DeliversEveryPressOnceAndInOrderOverABadLine) {
    start({.wire = kTwoInAThousand});

    for (int i = presses(); i > 0; --i) {
        image_->pressAny();
    }
    image_->pass(seconds{3});

    EXPECT_EQ(image_->wrong(), 0);
    EXPECT_EQ(image_->delivered().size(), image_->pressed().size());
    EXPECT_EQ(status().refused, 0);
    EXPECT_LE(image_->board().stackUsed(), 640U);
    RecordProperty("stack", static_cast<int>(image_->board().stackUsed()));
}

TEST_F(PadImageTest, HasTheSameOutcomeForTheSameSeed) {
    std::vector<std::uint64_t> outcomes;
    for (const std::uint64_t seed : {3, 3, 4}) {
        start({.seed = seed, .wire = kTwoInAThousand});
        for (int i = 0; i < 30; ++i) {
            image_->pressAny();
        }
        outcomes.push_back(image_->fingerprint());
    }

    EXPECT_EQ(outcomes[0], outcomes[1]);
    EXPECT_NE(outcomes[0], outcomes[2]);
}

TEST_F(PadImageTest, LinksWithinASecondOfAReset) {
    start();
    const auto boot = status().boot;
    const auto capabilities = status().capabilities;
    image_->board().reset();
    const auto since = image_->elapsed();

    ASSERT_TRUE(image_->passUntil([&] { return image_->linked() && status().boot != boot; }, seconds{3}));

    EXPECT_LE(image_->elapsed() - since, seconds{1});
    EXPECT_EQ(status().cause, pad::ResetCause::Button);
    EXPECT_EQ(status().boot, boot + 1);
    EXPECT_EQ(status().capabilities, capabilities) << "its straps are as before";
}

TEST_F(PadImageTest, LinksWithinHalfASecondOfBeingPluggedInAgain) {
    start();
    image_->unplug();
    image_->press(pad::Key::Select);
    image_->pass(seconds{5});
    image_->plugIn();
    const auto since = image_->elapsed();

    ASSERT_TRUE(image_->passUntil([&] { return image_->linked(); }, seconds{3}));

    EXPECT_LE(image_->elapsed() - since, milliseconds{500});
    image_->pass(milliseconds{900});
    EXPECT_EQ(image_->delivered().size(), 1U);
}

TEST_F(PadImageTest, KeepsItsIdOverAPowerCut) {
    start();
    const auto boot = status().boot;

    image_->board().cutPower();
    ASSERT_TRUE(image_->passUntil([&] { return image_->linked() && status().boot != boot; }, seconds{5}));

    EXPECT_EQ(status().id, 4'711U);
    EXPECT_EQ(status().cause, pad::ResetCause::PowerOn);
}

// --- The watchdog

TEST_F(PadImageTest, IsResetByTheWatchdogWhenItHangsAndTheModemStaysOn) {
    start({.wiring = {.modemRelay = true}});
    const auto boot = status().boot;
    image_->board().hang();
    const auto hungAt = image_->elapsed();
    bool modemWasOff = false;

    ASSERT_TRUE(image_->passUntil(
        [&] {
            modemWasOff = modemWasOff || image_->board().modemOff();
            return image_->board().watchdogStarts() > 0;
        },
        seconds{3}));
    const auto resetAt = image_->elapsed();
    ASSERT_TRUE(image_->passUntil(
        [&] {
            modemWasOff = modemWasOff || image_->board().modemOff();
            return image_->linked() && status().boot != boot;
        },
        seconds{3}));

    EXPECT_LE(resetAt - hungAt, milliseconds{600});
    EXPECT_LE(image_->elapsed() - resetAt, seconds{1});
    EXPECT_EQ(status().cause, pad::ResetCause::Watchdog);
    EXPECT_FALSE(modemWasOff);
}

TEST_F(PadImageTest, GivesTheModemItsPowerBackWhenItHangsWhileThatIsOff) {
    start({.wiring = {.modemRelay = true}});
    command(pad::Operation::ModemOff, 30);
    ASSERT_TRUE(image_->passUntil([&] { return image_->board().modemOff(); }, seconds{1}));

    image_->board().hang();

    EXPECT_TRUE(image_->passUntil([&] { return !image_->board().modemOff(); }, milliseconds{600}));
}

// --- The pins

TEST_F(PadImageTest, SwitchesLampAndChime) {
    start();

    command(pad::Operation::Lamp, 1);
    command(pad::Operation::Chime, 300);

    EXPECT_TRUE(image_->passUntil([&] { return image_->board().lamp(); }, milliseconds{200}));
    EXPECT_TRUE(image_->passUntil([&] { return image_->board().chime(); }, milliseconds{200}));
    EXPECT_TRUE(image_->passUntil([&] { return !image_->board().chime(); }, milliseconds{400}));
    EXPECT_TRUE(image_->board().lamp());
}

TEST_F(PadImageTest, TakesTheModemsPowerAwayForAsLongAsItIsTold) {
    start({.wiring = {.modemRelay = true}});
    ASSERT_TRUE(image_->link().setPowerPolicy({10, 10, 6}, BootTime{seconds{1'000}} + image_->elapsed()));
    command(pad::Operation::ModemOff, 2);
    ASSERT_TRUE(image_->passUntil([&] { return image_->board().modemOff(); }, seconds{1}));
    const auto since = image_->elapsed();

    ASSERT_TRUE(image_->passUntil([&] { return !image_->board().modemOff(); }, seconds{5}));

    EXPECT_NEAR(static_cast<double>((image_->elapsed() - since).count()), 2'000, 50);
}

// --- The display

TEST_F(PadImageTest, ShowsItsIdUntilItHasADesk) {
    start();
    show({.words = pad::Words::English});

    EXPECT_EQ(row(0), "PAD 4711        ");
    EXPECT_EQ(row(1), "no desk yet     ");
}

TEST_F(PadImageTest, ShowsTicketWaitingAndTexts) {
    start();
    show({.mode = pad::DeskMode::Serving,
          .ticket = "A017",
          .waiting = 12,
          .unanswered = true,
          .overdue = true,
          .words = pad::Words::English});

    EXPECT_EQ(row(0), "A017 serving  ✉◷");
    EXPECT_EQ(row(1), "☺12 waiting     ");
}

TEST_F(PadImageTest, SpeaksGermanAndIcons) {
    start();
    show({.mode = pad::DeskMode::Called, .ticket = "B004", .waiting = 1, .words = pad::Words::German});
    EXPECT_EQ(row(0), "B004 gerufen    ");
    EXPECT_EQ(row(1), "☺1 warten       ");

    show({.mode = pad::DeskMode::Paused, .waiting = 3, .words = pad::Words::Icons});
    EXPECT_EQ(row(0), "‖               ");
}

TEST_F(PadImageTest, ShowsThatTheLinkIsLostAndTheLastTicket) {
    start();
    show({.mode = pad::DeskMode::Serving, .ticket = "A017", .words = pad::Words::English});

    image_->unplug();
    image_->pass(milliseconds{3'600});

    EXPECT_EQ(row(0), "link lost       ");
    EXPECT_EQ(row(1), "A017            ");
}

TEST_F(PadImageTest, BringsADisplayBackThatHasLostItsState) {
    start();
    show({.mode = pad::DeskMode::Serving, .ticket = "A017", .waiting = 2, .words = pad::Words::English});

    image_->board().lcd().disturb();
    EXPECT_NE(row(0), "A017 serving    ");
    image_->pass(seconds{11});
    EXPECT_EQ(row(0), "A017 serving    ");
    EXPECT_EQ(row(1), "☺2 waiting      ");

    image_->board().lcd().clock(false, 0);  // half a byte too much
    image_->pass(seconds{11});
    EXPECT_EQ(row(0), "A017 serving    ");
    EXPECT_EQ(row(1), "☺2 waiting      ");
}

TEST_F(PadImageTest, DoesNotLetItFlickerForThat) {
    start();
    show({.mode = pad::DeskMode::Serving, .ticket = "A017", .waiting = 2, .words = pad::Words::English});

    for (int i = 0; i < 25'000; ++i) {
        image_->pass(milliseconds{1});
        ASSERT_EQ(row(0), "A017 serving    ") << i;
        ASSERT_EQ(row(1), "☺2 waiting      ") << i;
    }
}

TEST_F(PadImageTest, ShowsThatAPressWasRefusedByAFullQueue) {
    start();
    show({.mode = pad::DeskMode::Free, .words = pad::Words::English});
    image_->unplug();

    for (int i = 0; i < pad::kMostPresses + 1; ++i) {
        image_->press(pad::Key::Select);
    }
    image_->pass(milliseconds{100});
    EXPECT_EQ(row(1), "press not taken ");

    image_->plugIn();
    image_->pass(seconds{2});
    EXPECT_EQ(image_->delivered().size(), std::size_t{pad::kMostPresses});
    EXPECT_EQ(status().refused, 1);
}

}  // namespace
}  // namespace turnbell
