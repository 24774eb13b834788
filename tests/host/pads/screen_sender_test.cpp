#include "host/pads/screen_sender.h"

#include "tests/host/pads/sent_frames.h"

#include <gtest/gtest.h>

#include <string_view>

namespace turnbell {
namespace {

const PadScreen kServing{.mode = pad::DeskMode::Serving,
                         .ticket = "A017",
                         .waiting = 12,
                         .unanswered = true,
                         .words = pad::Words::German};

class ScreenSenderTest : public testing::Test {
protected:
    /// Goes from deadline to deadline.
    void pass(milliseconds time) {
        const auto end = now_ + time;
        while (sender_.nextDeadline() && *sender_.nextDeadline() <= end) {
            now_ = *sender_.nextDeadline();
            sender_.tick(now_);
        }
        now_ = end;
    }

    void beginShown() {
        sender_.begin(0, now_);
        sender_.shown(last().version);
        sent_.clear();
    }

    pad::State last() const { return sent_.last<pad::State>().value(); }
    std::size_t states() const { return sent_.of<pad::State>().size(); }

    SentFrames sent_;
    FrameWriter writer_{[this](auto bytes) { sent_.add(bytes); }};
    ScreenSender sender_{writer_, 65'534};
    BootTime now_{seconds{100}};
};

TEST_F(ScreenSenderTest, SaysNothingWithoutALink) {
    sender_.show(kServing, now_);

    EXPECT_EQ(states(), 0U);
    EXPECT_FALSE(sender_.nextDeadline());
}

TEST_F(ScreenSenderTest, ShowsAtTheBeginningOfALinkWhatItWasToldBefore) {
    sender_.show(kServing, now_);

    sender_.begin(41, now_);

    const auto state = last();
    EXPECT_EQ(state.next, 41);
    EXPECT_EQ(state.mode, pad::DeskMode::Serving);
    EXPECT_EQ(std::string_view(state.ticket), "A017");
    EXPECT_EQ(state.waiting, 12);
    EXPECT_EQ(state.flags, pad::flag::kUnanswered);
    EXPECT_EQ(state.words, pad::Words::German);
}

TEST_F(ScreenSenderTest, RepeatsAChangeUntilTheBoardShowsIt) {
    beginShown();

    sender_.show(kServing, now_);
    pass(milliseconds{750});
    EXPECT_EQ(states(), 5U);  // at 0, 50, 150, 350 and 750 ms

    sender_.shown(last().version);
    pass(milliseconds{499});
    EXPECT_EQ(states(), 5U);
}

TEST_F(ScreenSenderTest, GoesOnWhileAnOlderVersionIsShown) {
    beginShown();
    sender_.show(kServing, now_);

    sender_.shown(static_cast<std::uint16_t>(last().version - 1));
    pass(milliseconds{50});

    EXPECT_EQ(states(), 2U);
}

TEST_F(ScreenSenderTest, SpeaksEveryHalfSecond) {
    beginShown();

    pass(seconds{5});

    EXPECT_EQ(states(), 10U);
}

TEST_F(ScreenSenderTest, CostsNothingIfNothingChanged) {
    beginShown();
    sender_.show(kServing, now_);

    sender_.show(kServing, now_);

    EXPECT_EQ(states(), 1U);
}

TEST_F(ScreenSenderTest, GivesEveryChangeAndEveryLinkAnotherVersion) {
    sender_.begin(0, now_);
    EXPECT_EQ(last().version, 65'535);

    sender_.show(kServing, now_);
    EXPECT_EQ(last().version, 1);  // 0: nothing is shown

    sender_.begin(0, now_);
    EXPECT_EQ(last().version, 2);
}

TEST_F(ScreenSenderTest, ShowsANoticeForThreeSeconds) {
    beginShown();

    sender_.notice(pad::Notice::NobodyWaiting, now_);
    EXPECT_EQ(last().notice, pad::Notice::NobodyWaiting);
    pass(milliseconds{2'999});
    EXPECT_EQ(last().notice, pad::Notice::NobodyWaiting);

    pass(milliseconds{1});
    EXPECT_EQ(last().notice, pad::Notice::None);
}

TEST_F(ScreenSenderTest, ShowsTheSameNoticeForThreeSecondsMoreWhenItIsSaidAgain) {
    beginShown();
    sender_.notice(pad::Notice::NobodyWaiting, now_);
    const auto first = last().version;
    pass(milliseconds{2'900});

    sender_.notice(pad::Notice::NobodyWaiting, now_);
    EXPECT_NE(last().version, first);  // else the pad would not show it anew
    pass(milliseconds{2'999});
    EXPECT_EQ(last().notice, pad::Notice::NobodyWaiting);

    pass(milliseconds{1});
    EXPECT_EQ(last().notice, pad::Notice::None);
}

TEST_F(ScreenSenderTest, DoesNotShowANoticeThatIsOverOnTheNextLink) {
    beginShown();
    sender_.notice(pad::Notice::TooLate, now_);
    sender_.end();
    now_ += seconds{4};
    sent_.clear();

    sender_.begin(0, now_);

    for (const auto& state : sent_.of<pad::State>()) {
        EXPECT_EQ(state.notice, pad::Notice::None);
    }
    EXPECT_EQ(last().notice, pad::Notice::None);
}

TEST_F(ScreenSenderTest, EndsANoticeWithAPressThatDoesSomething) {
    beginShown();
    sender_.notice(pad::Notice::TooLate, now_);

    sender_.notice(pad::Notice::None, now_);

    EXPECT_EQ(last().notice, pad::Notice::None);
    EXPECT_EQ(states(), 2U);
}

TEST_F(ScreenSenderTest, ShowsWhatFits) {
    beginShown();

    sender_.show({.ticket = "ABCDEFGH", .waiting = 70'000}, now_);

    EXPECT_EQ(std::string_view(last().ticket, pad::kTicketSize), "ABCDEF");
    EXPECT_EQ(last().waiting, 65'535);
}

TEST_F(ScreenSenderTest, EndsWithItsLink) {
    beginShown();
    sender_.show(kServing, now_);
    sent_.clear();

    sender_.end();
    pass(seconds{5});

    EXPECT_EQ(states(), 0U);
}

}  // namespace
}  // namespace turnbell
