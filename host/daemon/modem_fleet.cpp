#include "host/daemon/modem_fleet.h"

#include "host/base/log.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr auto kAuto = "auto";

}  // namespace

ModemFleet::ModemFleet(ModemPort::Mediator& mediator, const Clock& clock, Options options)
    : mediator_(mediator), clock_(clock), options_(std::move(options)), devices_(options_.devices) {
    // Whatever is on a named port, or was found by the search, is a modem: one that falls silent hangs.
    options_.modem.named = true;
    for (std::size_t i = 0; i < options_.urls.size(); ++i) {
        const auto& url = options_.urls.at(i);
        if (url == kAuto && !search_) {
            ModemSearch::Mediator& self = *this;
            search_ = std::make_unique<ModemSearch>(self, clock_, options_.ports);
            watch();
        } else if (url != kAuto && url != "none") {
            const auto power = i < options_.power.size() ? options_.power.at(i).cycle : nullptr;
            named_.push_back(std::make_unique<ModemPort>(
                mediator_, clock_, ModemPort::Options{url, options_.modem, false, power}));
        }
    }
}

ModemFleet::~ModemFleet() = default;

void ModemFleet::watch() {
    if (devices_.descriptor() < 0) {
        return;
    }
    news_ = std::make_unique<QSocketNotifier>(devices_.descriptor(), QSocketNotifier::Read);
    QObject::connect(news_.get(), &QSocketNotifier::activated, news_.get(), [this]() noexcept {
        if (devices_.changed()) {
            search_->look();
            tick();
            mediator_.turnEnded();
        }
    });
}

void ModemFleet::tick() {
    for (auto* const port : ports()) {
        port->tick();
    }
    if (search_) {
        seekTheLost();
        search_->tick();
        if (std::exchange(trouble_, search_->trouble()) != trouble_) {
            mediator_.statusChanged();
        }
    }
}

void ModemFleet::seekTheLost() {
    for (auto& roaming : roaming_) {
        const bool lost = roaming.port->away();
        if (lost && !roaming.sought) {
            search_->look();
        }
        roaming.sought = lost;
    }
}

std::optional<BootTime> ModemFleet::nextDeadline() const {
    std::optional<BootTime> earliest;
    const auto consider = [&](const std::optional<BootTime>& other) {
        earliest = earliest && other ? std::min(*earliest, *other) : (earliest ? earliest : other);
    };
    for (const auto& port : named_) {
        consider(port->nextDeadline());
    }
    for (const auto& roaming : roaming_) {
        const bool toSeek = roaming.port->away() && !roaming.sought;
        consider(toSeek ? std::optional{clock_.now().boot} : roaming.port->nextDeadline());
    }
    if (search_) {
        consider(search_->nextDeadline());
    }
    return earliest;
}

std::vector<ModemPort*> ModemFleet::ports() const {
    std::vector<ModemPort*> all;
    for (const auto& port : named_) {
        all.push_back(port.get());
    }
    for (const auto& roaming : roaming_) {
        all.push_back(roaming.port.get());
    }
    return all;
}

void ModemFleet::pump() const {
    for (auto* const port : ports()) {
        port->pump();
    }
}

std::vector<wire::ModemRow> ModemFleet::rows() const {
    std::vector<wire::ModemRow> rows;
    for (const auto* const port : ports()) {
        rows.push_back(port->row());
    }
    if (search_ && roaming_.empty()) {
        wire::ModemRow none;
        none.port = kAuto;
        none.state = at::toString(at::ModemState::Absent);
        none.trouble = "no_modem";
        none.troubleText = search_->trouble();
        rows.push_back(std::move(none));
    }
    return rows;
}

bool ModemFleet::holds(const std::string& usbPath) const {
    const bool roams = std::ranges::any_of(roaming_, [&](const Roaming& roaming) {
        return roaming.usbPath == usbPath && !roaming.port->away();
    });
    return roams || std::ranges::any_of(options_.urls, [&](const std::string& url) {
               return url.starts_with('/') && io::usbPlaceOfDevice(url).path == usbPath;
           });
}

ModemPort::CyclePower ModemFleet::powerAt(const std::string& usbPath) const {
    const auto found = std::ranges::find(options_.power, usbPath, &Power::usbPath);
    if (found != options_.power.end() && !usbPath.empty()) {
        return found->cycle;
    }
    const auto relay = std::ranges::find_if(
        options_.power, [](const Power& power) { return power.usbPath.empty() && power.cycle != nullptr; });
    if (relay == options_.power.end()) {
        return nullptr;
    }
    return [this, cycle = relay->cycle] { return ports().size() == 1 && cycle(); };
}

ModemFleet::Roaming* ModemFleet::lostOne(const ModemSearch::Found& modem) {
    const auto find = [&](auto same) {
        const auto found = std::ranges::find_if(
            roaming_, [&](const Roaming& roaming) { return roaming.port->away() && same(roaming); });
        return found == roaming_.end() ? nullptr : &*found;
    };
    auto* const itself =
        find([&](const Roaming& lost) { return !lost.imei.empty() && lost.imei == modem.imei; });
    return itself != nullptr ? itself
                             : find([&](const Roaming& lost) { return lost.usbPath == modem.usbPath; });
}

void ModemFleet::found(const ModemSearch::Found& modem) {
    auto* lost = lostOne(modem);
    if (lost != nullptr && lost->imei != modem.imei) {
        log::modem().warn("modem.replaced usb={} before={} now={}", modem.usbPath, lost->imei, modem.imei);
        std::erase_if(roaming_, [&](const Roaming& roaming) { return &roaming == lost; });
        lost = nullptr;
    }
    if (lost == nullptr) {
        roaming_.push_back({});
        lost = &roaming_.back();
        lost->port = std::make_unique<ModemPort>(mediator_, clock_,
                                                 ModemPort::Options{modem.port, options_.modem, true});
    } else {
        log::modem().info("modem.back imei={} port={}", modem.imei, modem.port);
    }
    lost->imei = modem.imei;
    lost->usbPath = modem.usbPath;
    lost->sought = false;
    lost->port->moveTo(modem.port, powerAt(modem.usbPath));
    mediator_.statusChanged();
}

}  // namespace turnbell
