#pragma once

#include "host/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): that is CLI11's name
class App;
}

namespace turnbell::bench::eta {

/// `turnbell-bench eta`: what it can be asked for, and its answer.
class EtaCommand {
public:
    /// Adds the subcommand to `app`. This must stay where it is until the arguments are parsed.
    explicit EtaCommand(CLI::App& app);

    bool isChosen() const;

    /// The text to print, or why there is none. The forecasts of `--log` are printed as they are made.
    Result<std::string> run() const;

private:
    Result<std::string> judge() const;
    Result<std::string> writeOneLog() const;
    Result<std::string> forecastOneLog() const;

    CLI::App* command_ = nullptr;
    std::vector<std::string> scenarios_;
    int days_ = 200;
    int trainingDays_ = 60;
    std::uint64_t seed_ = 1;
    int runs_ = 1;
    bool json_ = false;
    std::filesystem::path writeLog_;
    std::filesystem::path log_;
};

}  // namespace turnbell::bench::eta
