#include "host/daemon/pad_fleet.h"

#include "host/base/log.h"
#include "host/io/known_devices.h"

#include <algorithm>
#include <filesystem>

namespace turnbell {
namespace {

constexpr milliseconds kLookAgain{10'000};  // for what the system does not tell of

/// Where a link such as /dev/serial/by-id/... leads.
std::string real(const std::string& path) {
    std::error_code none;
    const auto found = std::filesystem::canonical(path, none);
    return none ? path : found.string();
}

}  // namespace

PadFleet::PadFleet(PadPort::Mediator& mediator, const Clock& clock, Options options)
    : mediator_(mediator),
      clock_(clock),
      options_(std::move(options)),
      lookAt_(clock.now().boot),
      devices_(options_.devices) {
    for (const auto& url : options_.urls) {
        if (url == "auto") {
            auto_ = true;
        } else if (url != "none") {
            add(url, named_);
        }
    }
    if (auto_ || !named_.empty()) {
        watch();
    }
}

PadFleet::~PadFleet() = default;

void PadFleet::add(const std::string& url, std::vector<std::unique_ptr<PadPort>>& to) {
    PadPort::Mediator& self = *this;  // a private base is one only here
    to.push_back(std::make_unique<PadPort>(
        self, clock_, PadPort::Options{.url = url, .policy = options_.policy, .random = options_.random}));
}

void PadFleet::watch() {
    if (devices_.descriptor() < 0) {
        return;
    }
    news_ = std::make_unique<QSocketNotifier>(devices_.descriptor(), QSocketNotifier::Read);
    QObject::connect(news_.get(), &QSocketNotifier::activated, news_.get(), [this]() noexcept {
        if (devices_.changed()) {
            lookAt_ = clock_.now().boot;
            for (auto* const port : ports()) {
                port->retry();
            }
            tick();
            mediator_.turnEnded();
        }
    });
}

void PadFleet::tick() {
    if (auto_ && clock_.now().boot >= lookAt_) {
        look();
        lookAt_ = clock_.now().boot + kLookAgain;
    }
    for (auto* const port : ports()) {
        port->tick();
    }
}

void PadFleet::look() {
    std::vector<std::string> there;
    for (const auto& port : options_.list()) {
        if (io::touchOf(port.usbVendor, port.usbProduct, io::LineUse::Pad) == io::Touch::Freely &&
            !isNamed(port.path)) {
            there.push_back(port.path);
        }
    }
    const auto gone = [&](const auto& port) {
        return !port->isOpen() && std::ranges::find(there, port->url()) == there.end();
    };
    if (std::erase_if(found_, gone) > 0) {
        mediator_.padsChanged();
    }
    for (const auto& path : there) {
        const bool known = std::ranges::any_of(found_, [&](const auto& port) { return port->url() == path; });
        if (!known) {
            log::pads().info("pad.port_found port={}", path);
            add(path, found_);
        }
    }
}

bool PadFleet::isNamed(const std::string& path) const {
    return std::ranges::any_of(
        named_, [&](const auto& port) { return port->url() == path || real(port->url()) == real(path); });
}

std::optional<BootTime> PadFleet::nextDeadline() const {
    auto earliest = auto_ ? std::optional{lookAt_} : std::nullopt;
    for (const auto* const port : ports()) {
        if (const auto next = port->nextDeadline()) {
            earliest = std::min(earliest.value_or(*next), *next);
        }
    }
    return earliest;
}

std::vector<PadPort*> PadFleet::ports() const {
    std::vector<PadPort*> all;
    for (const auto* const ports : {&named_, &found_}) {
        std::ranges::transform(*ports, std::back_inserter(all), [](const auto& port) { return port.get(); });
    }
    return all;
}

std::vector<PadSighting> PadFleet::sightings() const {
    std::vector<PadSighting> all;
    for (const auto* const port : ports()) {
        auto& seen = all.emplace_back(port->sighting());
        if (seen.status.linked && isTwice(seen.status.id)) {
            seen.trouble = "id_twice";
            seen.troubleText =
                "Another pad has the id of the one on " + port->url() + ": unplug one of them.";
        }
    }
    return all;
}

bool PadFleet::isTwice(std::uint32_t pad) const {
    const auto all = ports();
    return pad != 0 && std::ranges::count_if(all, [&](const PadPort* port) {
                           return port->status().linked && port->status().id == pad;
                       }) > 1;
}

std::optional<std::uint16_t> PadFleet::expectedPress(std::uint32_t pad, std::uint16_t boot) {
    return mediator_.expectedPress(pad, boot);
}

PressTaken PadFleet::padPressed(const PadPress& press) {
    if (isTwice(press.pad)) {
        return {.committed = false, .notice = pad::Notice::NotNow};
    }
    return mediator_.padPressed(press);
}

void PadFleet::show(const std::map<std::uint32_t, PadScreen>& screens) {
    for (auto* const port : ports()) {
        const auto screen = screens.find(port->status().id);
        if (port->status().linked && screen != screens.end()) {
            port->show(screen->second);
        }
    }
}

Result<void> PadFleet::command(const PadOrder& order) {
    for (auto* const port : ports()) {
        if (port->status().linked && port->status().id == order.pad) {
            return port->command(order.command);
        }
    }
    return fail(ErrorCode::Refused, "The pad is not connected: plug it in first.", "pad_not_linked");
}

}  // namespace turnbell
