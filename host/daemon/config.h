#pragma once

#include "host/base/result.h"
#include "host/service/credit_rule.h"
#include "host/service/pad_rules.h"
#include "host/service/sim_rule.h"

#include <string>
#include <vector>

namespace turnbell {

/// Groups whose users may open a socket; empty: the group of this process.
struct SocketGroups {
    std::string kiosk;
    std::string desk;
    std::string display;
    std::string admin;  ///< empty: only the user of this process
};

/// One SIM card: a [[sim]] table.
struct SimSettings {
    SimRule rule;
    std::string pin;            ///< empty: `Config::simPin` is for this card too
    std::string serviceCentre;  ///< "+995599000000", for a card that has none; empty: not known
    bool roaming = false;       ///< it may send texts in a foreign network
    CreditRule credit;          ///< what it leaves out is its operator's
};

/// One operator: an [[operator]] table.
struct OperatorSettings {
    std::string network;  ///< country and network: "28201"
    CreditRule credit;
};

/// What holds for all desk pads: the [pad] table.
struct PadSettings {
    PadRules rules;
    int silentMinutes = 10;  ///< of this service, after which a pad with a relay switches the modem; 0: never
    int offSeconds = 10;     ///< that the relay takes the modem's power away
    int timesADay = 6;       ///< at most, in any 24 hours
};

/// What a technician sets. Read once at the start and never changed: to change it, restart the service.
struct Config {
    std::string dataDir;    ///< database and lock; of configFromArguments(), both folders are absolute
    std::string socketDir;  ///< kiosk.sock desk.sock display.sock admin.sock
    SocketGroups socketGroups = {};
    std::vector<std::string> modems{"auto"};
    std::vector<std::string> power =
        {};  ///< how to switch the modems off and on, in their order (`auto`: in any); "none": it cannot be
    std::vector<std::string> pads{"auto"};
    PadSettings pad = {};
    std::string simPin;  ///< of every SIM without a PIN of its own; empty: none is typed
    std::vector<SimSettings> sims = {};
    std::vector<OperatorSettings> operators = {};
    std::string logLevel = "info";
};

/// Reads a turnbell.toml. Everything that is wrong with it comes in one error, a line each:
/// "turnbell.toml:3: modem must be a list of texts". Unknown keys are wrong. What the file does not name
/// stays as in `defaults`.
Result<Config> readConfig(const std::string& path, Config defaults);

/// "auto", "none", a path that begins with '/', or "tcp://host:port".
Result<void> checkModemUrl(const std::string& url);

/// "none", "uhubctl:HUB:PORT" or "pad:ID" (power_switch.h).
Result<void> checkPower(const std::string& power);

/// The name of a group that this machine knows.
Result<void> checkGroup(const std::string& name);

/// As checkModemUrl().
Result<void> checkPadUrl(const std::string& url);

/// No port is named for a modem and for a pad.
Result<void> checkPorts(const Config& config);

/// "trace", "debug", "info", "warn" or "error".
Result<void> checkLogLevel(const std::string& level);

}  // namespace turnbell
