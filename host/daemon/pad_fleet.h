#pragma once

#include "host/daemon/pad_port.h"
#include "host/io/device_watch.h"

#include <QSocketNotifier>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// All desk pads of a branch: those on ports that were named, and, for `auto`, those on every port whose USB
/// ids are a board's that pads are made of, also if they are plugged in later. Which pad it is, its id says:
/// two with the same USB ids are two. While two ports have the same id, neither is obeyed.
class PadFleet final : private PadPort::Mediator {
public:
    struct Options {
        std::vector<std::string> urls;  ///< "auto", "none", paths, "tcp://host:port"
        pad::PowerPolicy policy = {};
        std::function<std::uint16_t()> random;
        std::function<std::vector<io::PortInfo>()> list = [] { return io::listPorts(); };
        std::string devices = "/dev";  ///< watched for pads that come and go
    };

    /// Mediator and clock must outlive this. Nothing is opened before the first tick().
    PadFleet(PadPort::Mediator& mediator, const Clock& clock, Options options);
    ~PadFleet() override;
    PadFleet(const PadFleet&) = delete;
    PadFleet& operator=(const PadFleet&) = delete;

    void tick();
    std::optional<BootTime> nextDeadline() const;

    /// One for each port.
    std::vector<PadSighting> sightings() const;

    /// What the linked pads show, by id.
    void show(const std::map<std::uint32_t, PadScreen>& screens);

    /// Refused if no pad with this id is linked, or it has enough to do.
    Result<void> command(const PadOrder& order);

private:
    std::optional<std::uint16_t> expectedPress(std::uint32_t pad, std::uint16_t boot) override;
    PressTaken padPressed(const PadPress& press) override;
    std::uint32_t newPadId() override { return mediator_.newPadId(); }
    void padsChanged() override { mediator_.padsChanged(); }
    void turnEnded() override { mediator_.turnEnded(); }

    void watch();
    void look();
    void add(const std::string& url, std::vector<std::unique_ptr<PadPort>>& to);
    bool isNamed(const std::string& path) const;
    std::vector<PadPort*> ports() const;
    bool isTwice(std::uint32_t pad) const;

    PadPort::Mediator& mediator_;
    const Clock& clock_;
    Options options_;
    bool auto_ = false;
    std::vector<std::unique_ptr<PadPort>> named_;
    std::vector<std::unique_ptr<PadPort>> found_;
    BootTime lookAt_;
    io::DeviceWatch devices_;
    std::unique_ptr<QSocketNotifier> news_;
};

}  // namespace turnbell
