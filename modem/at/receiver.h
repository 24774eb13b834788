#pragma once

#include "host/base/hex.h"
#include "modem/at/at_replies.h"
#include "modem/at/session.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::at {

/// Gets what came in out of the modem: reads announced messages, sweeps the stores, and deletes a message
/// only after the mediator kept it. Each call of work() types one command, so that sending can go in between.
class Receiver {
public:
    explicit Receiver(Session& session) : session_(session) {}

    /// After set-up: these stores are swept at once, and from then on regularly. The first is the selected
    /// one.
    void begin(std::vector<std::string> stores);

    /// True if every store was swept once since begin(), or refused it three times: what came in while nobody
    /// listened has been offered.
    bool drained() const { return drained_; }

    /// True if something is to be done now.
    bool due() const;

    /// Does it; only when the channel is free.
    void work();
    std::optional<BootTime> nextDeadline() const;

    /// A store is said to be full: nothing comes in until there is room.
    void makeRoom() { sweepAt_ = session_.now; }

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

    /// What a person should know about the store; empty: nothing.
    const Complaint& complaint() const { return complaint_; }

private:
    /// A place whose message was announced. Some modems announce it before it can be read.
    struct Announced {
        Slot slot;
        std::size_t tries = 0;
        BootTime dueAt = {};
    };
    /// A stored message, and how often it was deleted in vain.
    struct Kept {
        Bytes pdu;
        int deletions = 0;
    };
    /// A message that came without a stored copy and is not kept yet.
    struct Direct {
        Bytes pdu;
        bool report = false;
    };

    void startSweep();
    bool sweepDue() const;
    bool hasAnnounced() const;
    bool filled() const;
    std::deque<Announced>::iterator nextAnnounced();
    void acknowledge();
    void notAcknowledged();
    void askForNotifications();
    bool notificationsDue() const { return notifyAt_ && session_.now >= *notifyAt_; }
    bool select(const std::string& store);
    void read(const Slot& slot);
    void readAgain(const Slot& slot);
    void list(const std::string& store);
    void remove(const Slot& slot);
    void takeList(const std::string& store, const Reply& reply);
    bool takeStored(const Slot& slot, const AtLine& line);
    bool believe(const Slot& slot, const AtLine& line);
    void removed(const Slot& slot, const Reply& reply);
    Complaint complaintOfStores() const;
    void takeDirect(Direct direct);
    bool keepDirect(const Direct& direct);
    void forget(const std::string& store);
    void swept(const std::string& store, bool ok);

    Session& session_;
    std::vector<std::string> stores_;
    std::string selected_;
    std::deque<Announced> announced_;
    std::deque<std::string> toSweep_;
    int refusedSweeps_ = 0;  ///< of the store whose turn it is, while the first sweep goes on
    BootTime listAt_{};      ///< when it is asked
    bool drained_ = false;   ///< false only while the first sweep goes on
    std::deque<Slot> toDelete_;
    std::map<Slot, Kept> kept_;
    std::map<Slot, std::string> doubtful_;  ///< lines that are no whole PDU, as they were read last
    std::vector<Direct> direct_;
    int unacknowledged_ = 0;            ///< of those, kept, that the network wants to hear of
    std::optional<BootTime> notifyAt_;  ///< they may be off, and are asked for again
    int left_ = 0;            ///< messages in the first store, as the last sweep and deletions left it
    BootTime fullSweepAt_{};  ///< not before: what fills the store may be there to stay
    int foreign_ = 0;         ///< places of the first store with nothing that came in: they stay
    BootTime sweepAt_{};
    Complaint complaint_;
};

}  // namespace turnbell::at
