#include "ui/display/call_announcer.h"

#include <algorithm>

namespace turnbell::ui {
namespace {

bool isAt(const wire::CalledTicket& call, const CallAnnouncer::Announcement& announcement) {
    return call.ticket == announcement.ticket && call.desk == announcement.desk;
}

}  // namespace

void CallAnnouncer::take(const wire::Board& board, BootTime now) {
    std::map<Key, int> calls;
    called_.clear();
    for (const auto& call : board.called) {
        calls[{call.ticket, call.desk}] = call.calls;
        if (!call.serving) {
            called_.push_back(call);
        }
    }
    std::erase_if(queue_, [&](const Announcement& waiting) { return !isCalled(waiting); });
    // Oldest first: the board has the newest call on top.
    for (auto call = called_.rbegin(); calls_ && call != called_.rend(); ++call) {
        const auto known = calls_->find({call->ticket, call->desk});
        if (known == calls_->end() || known->second < call->calls) {
            queue_.push_back({.ticket = call->ticket, .desk = call->desk});
        }
    }
    calls_ = std::move(calls);
    if (current_ && !calls_->contains({current_->ticket, current_->desk})) {
        current_.reset();
    }
    if (queue_.empty() && !isBusy(now)) {
        refill(now);
    }
}

bool CallAnnouncer::tick(BootTime now) {
    if (isBusy(now)) {
        return false;
    }
    if (queue_.empty()) {
        return refill(now);
    }
    start(queue_.front(), now);
    queue_.pop_front();
    return true;
}

bool CallAnnouncer::isCalled(const Announcement& announcement) const {
    return std::ranges::any_of(called_,
                               [&](const wire::CalledTicket& call) { return isAt(call, announcement); });
}

bool CallAnnouncer::isBusy(BootTime now) const {
    return current_ && current_->isNew && now - since_ < kDwell;
}

bool CallAnnouncer::refill(BootTime now) {
    if (current_ ? isCalled(*current_) : called_.empty()) {
        return false;
    }
    current_.reset();
    if (!called_.empty()) {
        start({.ticket = called_.front().ticket, .desk = called_.front().desk, .isNew = false}, now);
    }
    return true;
}

void CallAnnouncer::start(Announcement announcement, BootTime now) {
    current_ = std::move(announcement);
    since_ = now;
}

}  // namespace turnbell::ui
