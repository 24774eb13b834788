#include "modem/sim/message_store.h"

#include <algorithm>
#include <utility>

namespace turnbell::sim {
namespace {

bool coveredBy(int flag, Stat stat) {
    switch (stat) {
    case Stat::Read: return flag >= 1;
    case Stat::Sent: return flag >= 2;
    case Stat::Unsent: return flag >= 3;
    case Stat::Unread: return flag >= 4;
    }
    return false;
}

}  // namespace

std::optional<int> MessageStore::add(Stat stat, Bytes pdu, int first) {
    if (full()) {
        return std::nullopt;
    }
    int index = first;
    while (messages_.contains(index)) {
        ++index;
    }
    messages_.emplace(index, StoredMessage{stat, std::move(pdu), {}});
    return index;
}

int MessageStore::listed(BootTime now) const {
    return static_cast<int>(std::count_if(messages_.begin(), messages_.end(),
                                          [now](const auto& slot) { return slot.second.listedFrom <= now; }));
}

StoredMessage* MessageStore::find(int index) {
    const auto found = messages_.find(index);
    return found == messages_.end() ? nullptr : &found->second;
}

bool MessageStore::erase(int index) {
    return messages_.erase(index) == 1;
}

void MessageStore::eraseAll(int flag) {
    std::erase_if(messages_, [flag](const auto& slot) { return coveredBy(flag, slot.second.stat); });
}

}  // namespace turnbell::sim
