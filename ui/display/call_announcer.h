#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace turnbell::ui {

/// Which call the big panel shows. Calls that come together take turns: each is shown for at least kDwell, so
/// that none hides another. A customer who has arrived is not called any more: the panel lets go of that call
/// when its kDwell is over.
class CallAnnouncer {
public:
    static constexpr milliseconds kDwell{5000};

    /// One call, a recall being another one of the same ticket.
    struct Announcement {
        std::string ticket;
        std::string desk;
        bool isNew = true;  ///< false: it fills an empty panel, and gives way at once
    };

    /// What is called now. The first board only sets the scene: nothing of it is announced.
    void take(const wire::Board& board, BootTime now);

    /// Moves on if the current one has had its time: to the next one, or to what is still called. True:
    /// current() changed.
    bool tick(BootTime now);

    const std::optional<Announcement>& current() const { return current_; }

private:
    using Key = std::pair<std::string, std::string>;  ///< ticket and desk

    bool isCalled(const Announcement& announcement) const;
    bool isBusy(BootTime now) const;
    bool refill(BootTime now);
    void start(Announcement announcement, BootTime now);

    std::optional<std::map<Key, int>> calls_;  ///< of the last board; nothing before the first
    std::vector<wire::CalledTicket> called_;   ///< of the last board, newest first, without who has arrived
    std::deque<Announcement> queue_;
    std::optional<Announcement> current_;
    BootTime since_{};
};

}  // namespace turnbell::ui
