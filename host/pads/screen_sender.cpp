#include "host/pads/screen_sender.h"

#include <algorithm>
#include <limits>

namespace turnbell {
namespace {

constexpr milliseconds kHeartbeat{500};
constexpr milliseconds kNoticeTime{3'000};

std::uint8_t flagsOf(const PadScreen& screen) {
    const auto unanswered = screen.unanswered ? pad::flag::kUnanswered : std::uint8_t{0};
    const auto overdue = screen.overdue ? pad::flag::kOverdue : std::uint8_t{0};
    return static_cast<std::uint8_t>(unanswered | overdue);
}

bool sameContent(const pad::State& one, const pad::State& other) {
    return one.waiting == other.waiting && one.mode == other.mode && one.flags == other.flags &&
           one.notice == other.notice && one.words == other.words &&
           std::ranges::equal(one.ticket, other.ticket);
}

}  // namespace

void ScreenSender::begin(std::uint16_t next, BootTime now) {
    endNotice(now);
    linked_ = true;
    state_.next = next;
    renew(now);  // the board may show an older link's under the same number
}

void ScreenSender::end() {
    linked_ = false;
    repeat_.stop();
}

void ScreenSender::show(const PadScreen& screen, BootTime now) {
    auto to = state_;
    to.waiting = static_cast<std::uint16_t>(
        std::clamp<int>(screen.waiting, 0, std::numeric_limits<std::uint16_t>::max()));
    to.mode = screen.mode;
    to.flags = flagsOf(screen);
    to.words = screen.words;
    std::ranges::fill(to.ticket, '\0');
    std::copy_n(screen.ticket.begin(), std::min(screen.ticket.size(), std::size(to.ticket)), to.ticket);
    change(to, now);
}

void ScreenSender::notice(pad::Notice notice, BootTime now) {
    if (notice == pad::Notice::None) {
        noticeEnd_ = now;
        endNotice(now);
        return;
    }
    noticeEnd_ = now + kNoticeTime;
    state_.notice = notice;
    renew(now);  // said again, it is shown for three seconds more
}

void ScreenSender::endNotice(BootTime now) {
    if (noticeEnd_ && *noticeEnd_ <= now) {
        noticeEnd_.reset();
        auto to = state_;
        to.notice = pad::Notice::None;
        change(to, now);
    }
}

void ScreenSender::shown(std::uint16_t version) {
    if (version == state_.version) {
        repeat_.stop();
    }
}

void ScreenSender::tick(BootTime now) {
    endNotice(now);
    if (!linked_) {
        return;
    }
    if (repeat_.isDue(now)) {
        send(now);
        repeat_.again(now);
    } else if (heartbeat_ <= now) {
        send(now);
    }
}

std::optional<BootTime> ScreenSender::nextDeadline() const {
    auto next = noticeEnd_;
    const auto sooner = [&next](std::optional<BootTime> at) {
        if (at && (!next || *at < *next)) {
            next = at;
        }
    };
    if (linked_) {
        sooner(heartbeat_);
        sooner(repeat_.due());
    }
    return next;
}

void ScreenSender::change(const pad::State& to, BootTime now) {
    if (!sameContent(state_, to)) {
        state_ = to;
        renew(now);
    }
}

void ScreenSender::renew(BootTime now) {
    ++state_.version;
    if (state_.version == 0) {  // it means that nothing is shown
        ++state_.version;
    }
    if (linked_) {
        send(now);
        repeat_.begin(now);
    }
}

void ScreenSender::send(BootTime now) {
    writer_.send(state_);
    heartbeat_ = now + kHeartbeat;
}

}  // namespace turnbell
