#include "modem/at/receiver.h"

#include "host/base/log.h"

#include <algorithm>
#include <array>
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
constexpr milliseconds kSweepSoon = 2s;
constexpr milliseconds kFullSweepEvery = 30s;
constexpr milliseconds kListPause = 500ms;
constexpr int kRefusedSweeps = 3;
constexpr milliseconds kAcknowledgeTimeout = 5s;
constexpr milliseconds kNotifyAgain = 30s;
constexpr int kFullPercent = 80;

/// How long after each try an announced message that is not there yet is looked for again (gammu#369, #600).
constexpr std::array<milliseconds, 3> kReadAgainAfter{500ms, 1s, 2s};

/// Octets without the service centre, as the line before says them.
std::size_t lengthOf(const Bytes& pdu) {
    return pdu.size() - 1 - std::min<std::size_t>(pdu.front(), pdu.size() - 1);
}

/// True if the second line is the PDU that the first announces, whole.
bool isWhole(const AtLine& line, const std::optional<Bytes>& pdu) {
    const auto header = storedHeader(line.line);
    return pdu && !pdu->empty() && header && static_cast<std::size_t>(header->length) == lengthOf(*pdu);
}

/// The PDU that a line is in hexadecimal. What is kept of one that is none are characters: no PDU looks like
/// them, for none has a service centre of 32 octets or more (3GPP TS 24.011 8.2.5.1: 12 at most).
Bytes contentOf(std::string_view line, std::string_view otherwise) {
    if (auto pdu = fromHex(line); pdu && !pdu->empty()) {
        return std::move(*pdu);
    }
    const auto characters = asBytes(otherwise);
    return {characters.begin(), characters.end()};
}

}  // namespace

void Receiver::begin(std::vector<std::string> stores) {
    stores_ = std::move(stores);
    selected_ = stores_.empty() ? std::string{} : stores_.front();
    announced_.clear();
    toDelete_.clear();
    doubtful_.clear();
    unacknowledged_ = 0;
    notifyAt_.reset();
    foreign_ = 0;
    left_ = 0;
    refusedSweeps_ = 0;
    listAt_ = session_.now;
    startSweep();
    drained_ = toSweep_.empty();
}

/// True for nothing that work() would not do: else the modem's turn has no end.
bool Receiver::due() const {
    return unacknowledged_ > 0 || notificationsDue() || sweepDue() ||
           (!toSweep_.empty() && session_.now >= listAt_) ||
           (drained_ && (!toDelete_.empty() || hasAnnounced()));
}

/// Not before the first one has come to its end.
bool Receiver::sweepDue() const {
    return drained_ && (session_.now >= sweepAt_ || filled());
}

bool Receiver::hasAnnounced() const {
    return std::any_of(announced_.begin(), announced_.end(),
                       [this](const Announced& one) { return session_.now >= one.dueAt; });
}

void Receiver::work() {
    if (sweepDue()) {
        startSweep();
    }
    const auto announced = nextAnnounced();
    if (unacknowledged_ > 0) {
        acknowledge();
    } else if (notificationsDue()) {
        askForNotifications();
    } else if (drained_ && !toDelete_.empty()) {
        remove(toDelete_.front());
    } else if (drained_ && announced != announced_.end()) {
        read(announced->slot);
    } else if (!toSweep_.empty() && session_.now >= listAt_) {
        list(toSweep_.front());
    }
}

std::optional<BootTime> Receiver::nextDeadline() const {
    BootTime next = toSweep_.empty() ? sweepAt_ : listAt_;
    next = std::min(next, notifyAt_.value_or(next));
    for (const Announced& one : announced_) {
        next = drained_ ? std::min(next, one.dueAt) : next;
    }
    return next;
}

std::deque<Receiver::Announced>::iterator Receiver::nextAnnounced() {
    return std::find_if(announced_.begin(), announced_.end(),
                        [this](const Announced& one) { return session_.now >= one.dueAt; });
}

/// The count of places says it, where no notification does.
bool Receiver::filled() const {
    const auto& status = session_.status;
    return status.storeTotal > 0 && status.storeUsed >= status.storeTotal && session_.now >= fullSweepAt_;
}

bool Receiver::take(const AtLine& line) {
    if (const auto slot = announcement(line.line)) {
        const bool known = std::any_of(announced_.begin(), announced_.end(),
                                       [&](const Announced& one) { return one.slot == *slot; });
        if (!known && announced_.size() < kMostAnnounced) {
            announced_.push_back({*slot, 0, session_.now});
        }
        return true;
    }
    if (session_.dialect->saysStoreFull(line.line)) {
        makeRoom();
        return true;
    }
    const bool report = line.line.starts_with("+CDS:");
    if (!report && !line.line.starts_with("+CMT:")) {
        return false;
    }
    takeDirect({contentOf(line.body, line.line + '\n' + line.body), report});
    return true;
}

void Receiver::startSweep() {
    toSweep_.assign(stores_.rbegin(), stores_.rend());  // ends at the store that everything else works on
    sweepAt_ = session_.nextBurst();
    fullSweepAt_ = session_.now + kFullSweepEvery;
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
            if (reply.lines.empty()) {
                readAgain(slot);
                return;
            }
            std::erase_if(announced_, [&](const Announced& one) { return one.slot == slot; });
            std::ignore = takeStored(slot, reply.lines.front());
        });
}

/// A bare OK, or an error: it is not there yet, or in another store, which the sweep finds.
void Receiver::readAgain(const Slot& slot) {
    const auto found = std::find_if(announced_.begin(), announced_.end(),
                                    [&](const Announced& one) { return one.slot == slot; });
    if (found == announced_.end()) {
        return;
    }
    if (found->tries == kReadAgainAfter.size()) {
        announced_.erase(found);
        sweepAt_ = session_.now;
        return;
    }
    found->dueAt = session_.now + kReadAgainAfter.at(found->tries);
    ++found->tries;
}

/// Within 10 s, or the network sends it again (3GPP TS 24.011 10: TR2M is 12 to 20 s).
void Receiver::acknowledge() {
    session_.run({.text = "AT+CNMA", .timeout = kAcknowledgeTimeout}, [this](const Reply& reply) {
        --unacknowledged_;
        if (!reply.ok()) {
            notAcknowledged();
        }
    });
}

/// The modem says nothing more then, of texts and reports alike (3GPP TS 27.005 3.4.4): it is asked to again
/// when the time for an acknowledgement is over.
void Receiver::notAcknowledged() {
    log::modem().warn("modem.not_acknowledged");
    notifyAt_ = session_.now + kNotifyAgain;
}

void Receiver::askForNotifications() {
    notifyAt_.reset();
    if (!session_.notifications.empty()) {
        session_.run({.text = session_.notifications}, [](const Reply& /*reply*/) {});
    }
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
            swept(store, reply.ok() || !reply.result);
        });
}

void Receiver::remove(const Slot& slot) {
    if (!select(slot.store)) {
        return;
    }
    session_.run({.text = "AT+CMGD=" + std::to_string(slot.index), .timeout = kDeleteTimeout},
                 [this, slot](const Reply& reply) { removed(slot, reply); });
    // Whether it worked is not what the modem says but what the next sweep finds.
    ++kept_[slot].deletions;
}

void Receiver::removed(const Slot& slot, const Reply& reply) {
    std::erase(toDelete_, slot);
    log::modem().debug("modem.deleted store={} index={} ok={}", slot.store, slot.index, reply.ok());
    if (reply.ok() && slot.store == stores_.front() && left_ > 0) {
        --left_;
        complaint_ = complaintOfStores();
    }
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
    if (store == stores_.front()) {
        foreign_ = foreign;
        left_ = static_cast<int>(listed.size());
    }
    const auto gone = [&](const auto& entry) {
        return entry.first.store == store && !listed.contains(entry.first);
    };
    std::erase_if(kept_, gone);
    std::erase_if(doubtful_, gone);
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
    const bool beingEmptied = !toDelete_.empty();
    if (places > 0 && left_ * 100 >= places * kFullPercent && !beingEmptied) {
        return {Trouble::StoreFull,
                stores_.front() + ' ' + std::to_string(left_) + '/' + std::to_string(places)};
    }
    return {};
}

/// False: it is nothing that came in, and it stays.
bool Receiver::takeStored(const Slot& slot, const AtLine& line) {
    const auto header = storedHeader(line.line);
    if (!header || !header->incoming() || line.body.empty()) {
        return false;
    }
    if (!believe(slot, line)) {
        return true;
    }
    auto pdu = contentOf(line.body, line.body);
    const auto known = kept_.find(slot);
    const bool same = known != kept_.end() && known->second.pdu == pdu;
    if (same && known->second.deletions >= kDeletions) {
        return true;
    }
    if (!session_.mediator.keep({slot.store, slot.index, pdu})) {
        return true;
    }
    log::modem().info("modem.received store={} index={} octets={}", slot.store, slot.index, pdu.size());
    if (!same) {
        kept_[slot] = {std::move(pdu), 0};
    }
    if (std::find(toDelete_.begin(), toDelete_.end(), slot) == toDelete_.end()) {
        toDelete_.push_back(slot);
    }
    return true;
}

/// A line that is no whole PDU may be noise on the way: it is kept as it is, and deleted, only if it reads
/// the same again.
bool Receiver::believe(const Slot& slot, const AtLine& line) {
    if (isWhole(line, fromHex(line.body))) {
        doubtful_.erase(slot);
        return true;
    }
    const auto [entry, first] = doubtful_.try_emplace(slot, line.body);
    if (!first && entry->second == line.body) {
        return true;
    }
    log::modem().warn("modem.doubtful_line store={} index={} characters={}", slot.store, slot.index,
                      line.body.size());
    entry->second = line.body;
    sweepAt_ = std::min(sweepAt_, session_.now + kSweepSoon);
    return false;
}

void Receiver::takeDirect(Direct direct) {
    if (keepDirect(direct)) {
        unacknowledged_ += session_.acknowledges ? 1 : 0;
        return;
    }
    if (session_.acknowledges) {
        notAcknowledged();  // the network keeps it, and sends it again
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

/// While the first sweep goes on, a store that refuses is asked again: a report in it may settle what is in
/// doubt.
void Receiver::swept(const std::string& store, bool ok) {
    if (!ok && !drained_ && ++refusedSweeps_ < kRefusedSweeps) {
        listAt_ = session_.now + refusedSweeps_ * kListPause;
        return;
    }
    refusedSweeps_ = 0;
    std::erase(toSweep_, store);
    drained_ = drained_ || toSweep_.empty();
}

void Receiver::forget(const std::string& store) {
    swept(store, true);
    std::erase_if(announced_, [&](const Announced& one) { return one.slot.store == store; });
    std::erase_if(toDelete_, [&](const Slot& slot) { return slot.store == store; });
}

}  // namespace turnbell::at
