#include "host/daemon/modem_search.h"

#include "host/base/log.h"

#include <algorithm>
#include <set>

namespace turnbell {
namespace {

constexpr milliseconds kLookAgain{10'000};  // for what the system does not tell of
constexpr milliseconds kFirstPause{1'000};
constexpr milliseconds kLongestPause{60'000};

void keepEarliest(std::optional<BootTime>& earliest, const std::optional<BootTime>& other) {
    if (other && (!earliest || *other < *earliest)) {
        earliest = other;
    }
}

}  // namespace

/// One port that is being asked.
struct ModemSearch::Asked {
    explicit Asked(io::PortInfo which) : port(std::move(which)) {}

    io::PortInfo port;
    std::unique_ptr<WatchedLine> line;
    at::PortProbe probe{[this](std::span<const std::uint8_t> bytes) { lost = lost || !line->write(bytes); }};
    bool lost = false;

    bool done() const { return lost || probe.done(); }
    bool canSend() const { return !lost && probe.done() && probe.finding().canSend; }
};

struct ModemSearch::Device {
    std::vector<io::PortInfo> ports;
    std::vector<std::unique_ptr<Asked>> asked;
    std::string refusal;  ///< why a port could not be opened
    BootTime askAt;
    Backoff pause{kFirstPause, kLongestPause};
};

ModemSearch::ModemSearch(Mediator& mediator, const Clock& clock, Ports ports)
    : mediator_(mediator), clock_(clock), ports_(std::move(ports)), lookAt_(now()) {
}

ModemSearch::~ModemSearch() = default;

void ModemSearch::look() {
    lookAt_ = now();
    for (auto& [path, device] : devices_) {
        device->askAt = std::min(device->askAt, now());
    }
}

void ModemSearch::tick() {
    if (now() >= lookAt_) {
        lookAtPorts();
        lookAt_ = now() + kLookAgain;
        trouble_ = whyNone();
    }
    for (auto& [path, device] : devices_) {
        for (auto& asked : device->asked) {
            asked->probe.tick(now());
        }
        if (!device->asked.empty()) {
            judge(*device);
        } else if (now() >= device->askAt && !mediator_.holds(path)) {
            ask(*device);
        }
    }
}

std::optional<BootTime> ModemSearch::nextDeadline() const {
    std::optional<BootTime> earliest = lookAt_;
    for (const auto& [path, device] : devices_) {
        if (device->asked.empty() && !mediator_.holds(path)) {
            keepEarliest(earliest, device->askAt);
        }
        for (const auto& asked : device->asked) {
            keepEarliest(earliest, asked->probe.nextDeadline());
        }
    }
    return earliest;
}

void ModemSearch::lookAtPorts() {
    std::map<std::string, std::vector<io::PortInfo>> found;
    others_.clear();
    for (auto& port : ports_.list()) {
        if (io::touchOf(port.usbVendor, port.usbProduct) == io::Touch::Freely) {
            found[port.usbPath].push_back(std::move(port));
        } else {
            others_.push_back(std::move(port));
        }
    }
    std::erase_if(devices_, [&](const auto& known) { return !found.contains(known.first); });
    for (auto& [path, ports] : found) {
        auto& device = devices_[path];
        const auto pathsOf = [](const std::vector<io::PortInfo>& all) {
            std::vector<std::string> paths;
            std::ranges::transform(all, std::back_inserter(paths), &io::PortInfo::path);
            return paths;
        };
        if (!device || pathsOf(device->ports) != pathsOf(ports)) {
            device = std::make_unique<Device>();  // plugged in, or it shows its ports one after the other
            device->askAt = now();
        }
        device->ports = std::move(ports);
    }
}

void ModemSearch::ask(Device& device) {
    device.refusal.clear();
    for (const auto& port : device.ports) {
        auto line = io::openLine(port.path);
        if (!line) {
            device.refusal = line.error().message;
            log::modem().warn("search.refused port={} why=\"{}\"", port.path, device.refusal);
            continue;
        }
        auto asked = std::make_unique<Asked>(port);
        auto* const one = asked.get();
        asked->line = std::make_unique<WatchedLine>(
            std::move(*line),
            [this, one] {
                if (const auto bytes = one->line->read()) {
                    one->probe.receive(*bytes, now());
                } else {
                    one->lost = true;
                }
                tick();
                mediator_.turnEnded();
            },
            [one] { one->lost = one->lost || !one->line->flush(); });
        device.asked.push_back(std::move(asked));
    }
    for (auto& asked : device.asked) {
        asked->probe.begin(now());
    }
    device.askAt = now() + device.pause.next();
    trouble_ = whyNone();
}

void ModemSearch::judge(Device& device) {
    const auto better = [](const auto& a, const auto& b) {
        const auto rank = [](const auto& asked) {
            return std::tuple{!asked->canSend(), !io::isCommandPort(asked->port), asked->port.usbInterface};
        };
        return rank(a) < rank(b);
    };
    const auto& best = *std::ranges::min_element(device.asked, better);
    const bool sure = best->canSend() && io::isCommandPort(best->port);
    if (!sure && !std::ranges::all_of(device.asked, [](const auto& asked) { return asked->done(); })) {
        return;
    }
    const bool any = best->canSend();
    const Found modem{best->port.path, best->port.usbPath, best->probe.finding().imei};
    device.asked.clear();
    device.askAt = now() + device.pause.next();
    if (any) {
        device.pause.reset();
        log::modem().info("search.found port={} usb={} imei={}", modem.port, modem.usbPath, modem.imei);
        mediator_.found(modem);
    }
}

std::string ModemSearch::whyNone() const {
    for (const auto& [path, device] : devices_) {
        if (!device->refusal.empty()) {
            return device->refusal;
        }
    }
    if (auto stick = stickWithoutPort(); !stick.empty()) {
        return stick;
    }
    if (!devices_.empty()) {
        const auto& port = devices_.begin()->second->ports.front();
        return io::deviceName(port.usbVendor, port.usbProduct) +
               " is there, and none of its ports answers: " + "wait a minute, or plug it in again.";
    }
    return "No modem was found: plug one in." + leftAlone();
}

std::string ModemSearch::stickWithoutPort() const {
    for (const auto& device : ports_.devices()) {
        if (auto advice = io::missingPortAdvice(device.vendor, device.product); !advice.empty()) {
            return advice;
        }
    }
    return {};
}

std::string ModemSearch::leftAlone() const {
    const auto found = std::ranges::find_if(others_, [](const io::PortInfo& port) {
        const auto* const device = io::knownDevice(port.usbVendor, port.usbProduct);
        return port.usbVendor >= 0 && (device == nullptr || device->kind == io::DeviceKind::Adapter);
    });
    if (found == others_.end()) {
        return {};
    }
    return " " + found->path + " (" + io::deviceName(found->usbVendor, found->usbProduct) +
           ") was left alone: name it with --modem if it is one.";
}

}  // namespace turnbell
