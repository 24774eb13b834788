#pragma once

#include "db/database.h"
#include "host/base/clock.h"

#include <optional>
#include <string>

namespace turnbell::db {

/// A modem that was seen on this machine: it is its IMEI, wherever it is plugged in.
struct ModemRow {
    std::string imei;
    std::string model;
    std::string usbSerial;  ///< empty: on no USB, or the stick has none
    std::string usbPath;    ///< the socket: "1-1.4"
    std::string port;       ///< "/dev/ttyUSB2"
    UtcTime firstSeen;
    UtcTime lastSeen;

    bool operator==(const ModemRow&) const = default;
};

class ModemStore {
public:
    explicit ModemStore(Database& database);

    std::optional<ModemRow> byImei(const std::string& imei);

    /// The one that was seen last in this socket, other than `imei`; nothing: none was, or no socket is
    /// named.
    std::optional<ModemRow> before(const std::string& imei, const std::string& usbPath);

    /// Keeps the row; a known modem keeps its first sighting.
    void see(const ModemRow& modem);

    bool empty();

private:
    Database& db_;
};

}  // namespace turnbell::db
