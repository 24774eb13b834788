#include "ui/display/call_announcer.h"

#include <algorithm>

namespace turnbell::ui {
namespace {

bool isCalled(const wire::Board& board, const CallAnnouncer::Announcement& announcement) {
    return std::ranges::any_of(board.called, [&](const wire::CalledTicket& called) {
        return called.ticket == announcement.ticket && called.desk == announcement.desk;
    });
}

}  // namespace

void CallAnnouncer::take(const wire::Board& board, BootTime now) {
    std::map<Key, int> calls;
    for (const auto& called : board.called) {
        calls[{called.ticket, called.desk}] = called.calls;
    }
    std::erase_if(queue_, [&](const Announcement& waiting) { return !isCalled(board, waiting); });
    // Oldest first: the board has the newest call on top.
    for (auto called = board.called.rbegin(); calls_ && called != board.called.rend(); ++called) {
        const auto known = calls_->find({called->ticket, called->desk});
        if (!called->serving && (known == calls_->end() || known->second < called->calls)) {
            queue_.push_back({.ticket = called->ticket, .desk = called->desk});
        }
    }
    calls_ = std::move(calls);
    if (current_ && !isCalled(board, *current_)) {
        current_.reset();
    }
    if (!current_ && queue_.empty() && !board.called.empty()) {
        const auto& newest = board.called.front();
        start({.ticket = newest.ticket, .desk = newest.desk, .isNew = false}, now);
    }
}

bool CallAnnouncer::tick(BootTime now) {
    const bool isBusy = current_ && current_->isNew && now - since_ < kDwell;
    if (queue_.empty() || isBusy) {
        return false;
    }
    start(queue_.front(), now);
    queue_.pop_front();
    return true;
}

void CallAnnouncer::start(Announcement announcement, BootTime now) {
    current_ = std::move(announcement);
    since_ = now;
}

}  // namespace turnbell::ui
