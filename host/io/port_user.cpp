#include "host/io/port_user.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <unistd.h>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;

/// Programs that open every serial port they find, and the rule that keeps them off.
struct Taker {
    const char* program;
    const char* cure;
};
constexpr std::array kTakers{
    Taker{"ModemManager",
          "copy tools/udev/60-turnbell-modem.rules to /etc/udev/rules.d, run \"udevadm control "
          "--reload\", and plug the modem in again."},
    Taker{"brltty",
          "copy tools/udev/85-brltty.rules to /etc/udev/rules.d (it is for machines without a braille "
          "display), run \"udevadm control --reload\", and plug the modem in again."},
};

const Taker* takerOf(std::string_view program) {
    const auto* const found =
        std::ranges::find_if(kTakers, [&](const Taker& taker) { return program == taker.program; });
    return found == kTakers.end() ? nullptr : found;
}

int processNumber(const std::string& name) {
    int number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    return error == std::errc{} && end == name.data() + name.size() ? number : 0;
}

std::string programOf(const fs::path& process) {
    std::ifstream file{process / "comm"};
    std::string name;
    std::getline(file, name);
    return name;
}

bool hasOpen(const fs::path& process, const std::string& device) {
    std::error_code forbidden;
    for (const auto& entry : fs::directory_iterator{process / "fd", forbidden}) {
        std::error_code closed;
        if (fs::read_symlink(entry.path(), closed) == fs::path{device}) {
            return true;
        }
    }
    return false;
}

template <typename Wanted>
std::vector<PortUser> processesThat(const std::string& processes, Wanted wanted) {
    std::vector<PortUser> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{processes, ignored}) {
        const int number = processNumber(entry.path().filename().string());
        if (number != 0 && number != getpid() && wanted(entry.path())) {
            found.push_back({programOf(entry.path()), number});
        }
    }
    return found;
}

std::string nameOf(const PortUser& user) {
    return user.program + " (process " + std::to_string(user.process) + ")";
}

}  // namespace

std::vector<PortUser> usersOf(const std::string& device, const std::string& processes) {
    return processesThat(processes, [&](const fs::path& process) { return hasOpen(process, device); });
}

std::vector<PortUser> portTakers(const std::string& processes) {
    return processesThat(processes,
                         [](const fs::path& process) { return takerOf(programOf(process)) != nullptr; });
}

std::string inUse(const std::string& port, const std::vector<PortUser>& users) {
    if (users.empty()) {
        return port + " is in use by another program: stop that program, or name another port.";
    }
    const auto known =
        std::ranges::find_if(users, [](const PortUser& user) { return takerOf(user.program) != nullptr; });
    if (known != users.end()) {
        return nameOf(*known) + " uses " + port + ": " + takerOf(known->program)->cure;
    }
    std::string names;
    for (const auto& user : users) {
        names += (names.empty() ? "" : ", ") + nameOf(user);
    }
    return names + (users.size() == 1 ? " uses " : " use ") + port + ": stop " +
           (users.size() == 1 ? "it" : "them") + ", or name another port.";
}

std::string takenAway(const std::vector<PortUser>& takers) {
    const auto found = std::ranges::find(takers, "brltty", &PortUser::program);
    return found == takers.end() ? std::string{}
                                 : nameOf(*found) + " may have taken it away: " + takerOf("brltty")->cure;
}

}  // namespace turnbell::io
