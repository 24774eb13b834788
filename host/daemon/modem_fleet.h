#pragma once

#include "host/daemon/modem_port.h"
#include "host/daemon/modem_search.h"
#include "host/io/device_watch.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// All modems of a branch: those on ports that were named, and, for `auto`, all that the search finds, also
/// those plugged in later. A found modem whose port vanishes is looked for at once: the same one (by its
/// IMEI) keeps its place here under whatever name its port has now; another one in the same USB socket takes
/// its place; until then its row says that it is gone.
class ModemFleet final : private ModemSearch::Mediator {
public:
    /// A way to switch what is plugged in somewhere off and on.
    struct Power {
        std::string usbPath;  ///< there; empty: nobody knows where (a relay)
        ModemPort::CyclePower cycle;
    };

    struct Options {
        std::vector<std::string> urls;  ///< "auto", "none", paths, "tcp://host:port"
        at::GsmModem::Options modem = {};

        /// Of the ports in `urls`, in their order; fewer: the rest has none. A modem that `auto` found has
        /// the one that is where it is plugged in, or, if it is the only modem, one that is nobody knows
        /// where.
        std::vector<Power> power = {};
        ModemSearch::Ports ports = {};
        std::string devices = "/dev";  ///< watched for `auto`
    };

    /// Mediator and clock must outlive this. Nothing is opened before the first tick().
    ModemFleet(ModemPort::Mediator& mediator, const Clock& clock, Options options);
    ~ModemFleet() override;
    ModemFleet(const ModemFleet&) = delete;
    ModemFleet& operator=(const ModemFleet&) = delete;

    void tick();
    std::optional<BootTime> nextDeadline() const;

    /// Lets every idle modem take its next part.
    void pump() const;

    /// All of them, in the order of rows().
    std::vector<ModemPort*> ports() const;

    /// One for each modem; for `auto` without any, one that says why.
    std::vector<wire::ModemRow> rows() const;

private:
    /// A modem that the search found, and what it was last known by.
    struct Roaming {
        std::unique_ptr<ModemPort> port;
        std::string imei;
        std::string usbPath;
        bool sought = false;  ///< its port is gone, and the search was told
    };

    bool holds(const std::string& usbPath) const override;
    void found(const ModemSearch::Found& modem) override;
    void turnEnded() override { mediator_.turnEnded(); }

    void watch();
    void seekTheLost();
    ModemPort::CyclePower powerAt(const std::string& usbPath) const;
    Roaming* lostOne(const ModemSearch::Found& modem);

    ModemPort::Mediator& mediator_;
    const Clock& clock_;
    Options options_;
    std::vector<std::unique_ptr<ModemPort>> named_;
    std::vector<Roaming> roaming_;
    std::unique_ptr<ModemSearch> search_;  ///< for `auto`
    io::DeviceWatch devices_;
    std::unique_ptr<QSocketNotifier> news_;
    std::string trouble_;  ///< of the search, as it was told last
};

}  // namespace turnbell
