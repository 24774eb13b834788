#pragma once

#include <string>
#include <vector>

namespace turnbell::io {

/// A process that has a port open.
struct PortUser {
    std::string program;  ///< "ModemManager"
    int process = 0;
};

/// Other processes that have the device of this path (no link) open, as far as this account may see them.
/// `processes`: /proc, or a test's own.
std::vector<PortUser> usersOf(const std::string& device, const std::string& processes = "/proc");

/// Programs that take serial ports to themselves, and are running: ModemManager, brltty.
std::vector<PortUser> portTakers(const std::string& processes = "/proc");

/// "ModemManager (process 123) uses /dev/ttyUSB0: install ...", what to do included. Without users: a program
/// that this account cannot see.
std::string inUse(const std::string& port, const std::vector<PortUser>& users);

/// Why a port that was there is gone, if brltty is running (it takes adapters away from the kernel's driver);
/// otherwise empty.
std::string takenAway(const std::vector<PortUser>& takers);

}  // namespace turnbell::io
