#pragma once

#include "host/daemon/config.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace turnbell {

/// How a program ends that has nothing to run: the exit code, and what it says to whoever called it.
struct EarlyEnd {
    int exitCode = 0;     ///< 0: --help or --version; 1: the configuration is refused; 2: wrong usage
    std::string message;  ///< for stdout if `exitCode` is 0, else for stderr
};

/// The configuration that a command line asks for: --config is read first, the other options override it.
tl::expected<Config, EarlyEnd> configFromArguments(const std::vector<std::string>& arguments);

}  // namespace turnbell
