#pragma once

#include "host/base/clock.h"
#include "host/base/hex.h"

#include <map>
#include <optional>
#include <string>

namespace turnbell::sim {

/// The numbers of <stat> in PDU mode (3GPP TS 27.005 3.1).
enum class Stat { Unread = 0, Read = 1, Unsent = 2, Sent = 3 };

struct StoredMessage {
    Stat stat = Stat::Unread;
    Bytes pdu;                 ///< with service centre
    BootTime listedFrom = {};  ///< not listed and not counted before
};

/// One of the modem's message memories: slots numbered from 1, or from 0.
class MessageStore {
public:
    explicit MessageStore(int capacity) : capacity_(capacity) {}

    /// Into the lowest free slot from `first` on; nothing if there is none.
    std::optional<int> add(Stat stat, Bytes pdu, int first = 1);

    /// Null if the slot is empty. Valid until the slot is erased.
    StoredMessage* find(int index);

    /// False if the slot was empty.
    bool erase(int index);

    /// Deletes by the flag of AT+CMGD (3GPP TS 27.005 3.5.4): 1 read, 2 also sent, 3 also unsent, 4 all.
    void eraseAll(int flag);

    const std::map<int, StoredMessage>& messages() const { return messages_; }
    /// Messages that it admits to have.
    int listed(BootTime now) const;

    int used() const { return static_cast<int>(messages_.size()); }
    int capacity() const { return capacity_; }
    bool full() const { return used() >= capacity_; }

    /// Messages beyond a smaller capacity stay until they are deleted.
    void resize(int capacity) { capacity_ = capacity; }

private:
    std::map<int, StoredMessage> messages_;
    int capacity_;
};

}  // namespace turnbell::sim
