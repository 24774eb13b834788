#include "firmware/pad/face.h"

namespace pad {
namespace {

constexpr Time kDrawPeriod = 20;

bool isSameCase(const State& left, const State& right) {
    bool same = left.mode == right.mode;
    for (uint8_t i = 0; i < kTicketSize; ++i) {
        same = same && left.ticket[i] == right.ticket[i];
    }
    return same;
}

}  // namespace

void Face::forget() {
    told_ = false;
    state_.version = 0;  // the host's versions begin anew
    shown_ = 0;
    notice_ = Notice::None;
    stale_ = true;
}

void Face::tell(const State& state, Time now) {
    if (told_ && state.version == state_.version) {
        return;
    }
    if (state.notice != Notice::None || !isSameCase(state, state_)) {
        notice_ = state.notice;
        noticeAt_ = now;
    }
    state_ = state;
    told_ = true;
    stale_ = true;
}

void Face::refuse(Time now) {
    refused_ = true;
    refusedAt_ = now;
    stale_ = true;
}

void Face::step(Board& board, const Surroundings& around, Time now) {
    refused_ = refused_ && now - refusedAt_ < kRemarkTime;
    if (notice_ != Notice::None && now - noticeAt_ >= kRemarkTime) {
        notice_ = Notice::None;
    }
    if ((board.capabilities() & capability::kDisplay) == 0) {
        shown_ = state_.version;
        return;
    }
    if (stale_ || now - drawnAt_ >= kDrawPeriod) {
        stale_ = false;
        drawnAt_ = now;
        display_.want(layout(view(around, now)));
    }
    if (display_.step(board, now)) {
        shown_ = state_.version;
    }
}

View Face::view(const Surroundings& around, Time now) const {
    View view;
    view.linked = told_;
    view.identifying = around.identifying;
    view.bright = blink(now);
    view.refused = refused_;
    view.notice = notice_;
    view.prompt = around.prompt;
    view.asked = around.asked;
    view.id = around.id;
    view.state = state_;
    return view;
}

}  // namespace pad
