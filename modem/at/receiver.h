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

    /// True if every store was swept once since begin(), or at least tried: what came in while nobody
    /// listened has been offered.
    bool drained() const { return drained_; }

    /// True if something is to be done now.
    bool due() const;

    /// Does it; only when the channel is free.
    void work();
    std::optional<BootTime> nextDeadline() const;

    /// True if it made something of an unsolicited line.
    bool take(const AtLine& line);

    /// What a person should know about the store; empty: nothing.
    const Complaint& complaint() const { return complaint_; }

private:
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
    bool select(const std::string& store);
    void read(const Slot& slot);
    void list(const std::string& store);
    void remove(const Slot& slot);
    void takeList(const std::string& store, const Reply& reply);
    bool takeStored(const Slot& slot, const AtLine& line);
    Complaint complaintOfStores() const;
    void takeDirect(Direct direct);
    bool keepDirect(const Direct& direct);
    void forget(const std::string& store);
    void swept(const std::string& store);

    Session& session_;
    std::vector<std::string> stores_;
    std::string selected_;
    std::deque<Slot> announced_;
    std::deque<std::string> toSweep_;
    bool drained_ = false;  ///< false only while the first sweep goes on
    std::deque<Slot> toDelete_;
    std::map<Slot, Kept> kept_;
    std::vector<Direct> direct_;
    int foreign_ = 0;  ///< places of the first store with nothing that came in: they stay
    BootTime sweepAt_{};
    Complaint complaint_;
};

}  // namespace turnbell::at
