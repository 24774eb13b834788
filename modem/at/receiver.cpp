#include "modem/at/receiver.h"

#include "host/base/log.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace turnbell::at {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostAnnounced = 256;
constexpr std::size_t kMostDirect = 64;
constexpr int kDeletions = 2;
constexpr int kMostPlaces = 500;
constexpr milliseconds kReadTimeout = 5s;
constexpr milliseconds kListTimeout = 20s;
constexpr milliseconds kListTimeoutPerPlace = 200ms;  // a full store of a slow SIM
constexpr milliseconds kDeleteTimeout = 10s;
constexpr milliseconds kSweepSoon = 2s;  // an announced message may show up in the list a little later

/// The PDU of a line, with a note if its length is not what the header says: it is offered all the same,
/// because whoever keeps it can look at it, and nobody could if it stayed here.
std::optional<Bytes> pduOf(const AtLine& line) {
    auto pdu = fromHex(line.body);
    if (!pdu || pdu->empty()) {
        log::modem().warn("modem.no_pdu characters={}", line.body.size());
        return std::nullopt;
    }
    const auto header = storedHeader(line.line);
    const auto length = pdu->size() - 1 - std::min<std::size_t>(pdu->front(), pdu->size() - 1);
    if (header && static_cast<std::size_t>(header->length) != length) {
        log::modem().warn("modem.pdu_length octets={} said={}", length, header->length);
    }
    return pdu;
}

}  // namespace

void Receiver::begin(std::vector<std::string> stores) {
    stores_ = std::move(stores);
    selected_ = stores_.empty() ? std::string{} : stores_.front();
    announced_.clear();
    toDelete_.clear();
    foreign_ = 0;
    startSweep();
    drained_ = toSweep_.empty();
}

bool Receiver::due() const {
    return !toDelete_.empty() || !announced_.empty() || !toSweep_.empty() || session_.now >= sweepAt_;
}

void Receiver::work() {
    if (drained_ && session_.now >= sweepAt_) {
        startSweep();
    }
    if (drained_ && !toDelete_.empty()) {
        remove(toDelete_.front());
    } else if (drained_ && !announced_.empty()) {
        read(announced_.front());
    } else if (!toSweep_.empty()) {
        list(toSweep_.front());
    }
}

std::optional<BootTime> Receiver::nextDeadline() const {
    return sweepAt_;
}

bool Receiver::take(const AtLine& line) {
    if (const auto slot = announcement(line.line)) {
        const bool known = std::find(announced_.begin(), announced_.end(), *slot) != announced_.end();
        if (!known && announced_.size() < kMostAnnounced) {
            announced_.push_back(*slot);
        }
        return true;
    }
    if (session_.dialect->saysStoreFull(line.line)) {
        sweepAt_ = session_.now;  // it announces nothing more until there is room
        return true;
    }
    const bool report = line.line.starts_with("+CDS:");
    if (!report && !line.line.starts_with("+CMT:")) {
        return false;
    }
    if (auto pdu = pduOf(line)) {
        takeDirect({std::move(*pdu), report});
    }
    return true;
}

void Receiver::startSweep() {
    toSweep_.assign(stores_.rbegin(), stores_.rend());  // ends at the store that everything else works on
    sweepAt_ = session_.now + session_.options.sweepEvery;
    std::erase_if(direct_, [this](const Direct& direct) { return keepDirect(direct); });
}

bool Receiver::select(const std::string& store) {
    if (store == selected_) {
        return true;
    }
    session_.run({.text = "AT+CPMS=\"" + store + "\"", .prefix = "+CPMS:"},
                 [this, store](const Reply& reply) {
                     selected_ = reply.ok() ? store : std::string{};
                     if (!reply.ok()) {
                         log::modem().warn("modem.no_store store={}", store);
                         forget(store);
                     }
                 });
    return false;
}

void Receiver::read(const Slot& slot) {
    if (!select(slot.store)) {
        return;
    }
    session_.run(
        {.text = "AT+CMGR=" + std::to_string(slot.index), .prefix = "+CMGR:", .timeout = kReadTimeout},
        [this, slot](const Reply& reply) {
            std::erase(announced_, slot);
            if (reply.lines.empty()) {
                sweepAt_ = std::min(sweepAt_, session_.now + kSweepSoon);  // a bare OK: not there yet
                return;
            }
            std::ignore = takeStored(slot, reply.lines.front());
        });
}

void Receiver::list(const std::string& store) {
    if (!select(store)) {
        return;
    }
    const int places = std::clamp(session_.status.storeTotal, 0, kMostPlaces);
    session_.run(
        {.text = "AT+CMGL=4", .prefix = "+CMGL:", .timeout = kListTimeout + places * kListTimeoutPerPlace},
        [this, store](const Reply& reply) {
            takeList(store, reply);
            swept(store);
        });
}

void Receiver::remove(const Slot& slot) {
    if (!select(slot.store)) {
        return;
    }
    session_.run({.text = "AT+CMGD=" + std::to_string(slot.index), .timeout = kDeleteTimeout},
                 [this, slot](const Reply& reply) {
                     std::erase(toDelete_, slot);
                     log::modem().debug("modem.deleted store={} index={} ok={}", slot.store, slot.index,
                                        reply.ok());
                 });
    // Whether it worked is not what the modem says but what the next sweep finds.
    ++kept_[slot].deletions;
}

void Receiver::takeList(const std::string& store, const Reply& reply) {
    std::set<Slot> listed;
    int foreign = 0;
    for (const AtLine& line : reply.lines) {
        const auto header = storedHeader(line.line);
        const Slot slot{store, header ? header->index : -1};
        if (header) {
            listed.insert(slot);
        }
        foreign += takeStored(slot, line) ? 0 : 1;
    }
    if (!reply.ok()) {
        return;
    }
    foreign_ = store == stores_.front() ? foreign : foreign_;
    std::erase_if(kept_, [&](const auto& entry) {
        return entry.first.store == store && !listed.contains(entry.first);
    });
    complaint_ = complaintOfStores();
}

Complaint Receiver::complaintOfStores() const {
    const auto stuck = std::find_if(kept_.begin(), kept_.end(),
                                    [](const auto& entry) { return entry.second.deletions >= kDeletions; });
    if (stuck != kept_.end()) {
        return {Trouble::StoreStuck, stuck->first.store + ' ' + std::to_string(stuck->first.index)};
    }
    const int places = session_.status.storeTotal;
    if (foreign_ > 0 && foreign_ * 2 >= places && places > 0) {
        return {Trouble::StoreForeign,
                stores_.front() + ' ' + std::to_string(foreign_) + '/' + std::to_string(places)};
    }
    return {};
}

/// False: it is nothing that came in, and it stays.
bool Receiver::takeStored(const Slot& slot, const AtLine& line) {
    const auto header = storedHeader(line.line);
    auto pdu = pduOf(line);
    if (!header || !header->incoming() || !pdu) {
        return false;
    }
    const auto known = kept_.find(slot);
    const bool same = known != kept_.end() && known->second.pdu == *pdu;
    if (same && known->second.deletions >= kDeletions) {
        return true;
    }
    if (!session_.mediator.keep({slot.store, slot.index, *pdu})) {
        return true;
    }
    log::modem().info("modem.received store={} index={} octets={}", slot.store, slot.index, pdu->size());
    if (!same) {
        kept_[slot] = {std::move(*pdu), 0};
    }
    if (std::find(toDelete_.begin(), toDelete_.end(), slot) == toDelete_.end()) {
        toDelete_.push_back(slot);
    }
    return true;
}

void Receiver::takeDirect(Direct direct) {
    if (keepDirect(direct)) {
        return;
    }
    if (direct_.size() == kMostDirect) {
        log::modem().error("modem.message_lost report={}", direct_.front().report);
        direct_.erase(direct_.begin());
    }
    direct_.push_back(std::move(direct));
}

bool Receiver::keepDirect(const Direct& direct) {
    return direct.report ? session_.mediator.keepReport(direct.pdu)
                         : session_.mediator.keep({{}, -1, direct.pdu});
}

void Receiver::swept(const std::string& store) {
    std::erase(toSweep_, store);
    drained_ = drained_ || toSweep_.empty();
}

void Receiver::forget(const std::string& store) {
    swept(store);
    std::erase_if(announced_, [&](const Slot& slot) { return slot.store == store; });
    std::erase_if(toDelete_, [&](const Slot& slot) { return slot.store == store; });
}

}  // namespace turnbell::at
