#include "host/daemon/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <sstream>

namespace turnbell {
namespace {

constexpr int kRefused = 1;
constexpr int kUsage = 2;

/// The options as given; empty: not given.
struct Options {
    std::string config;
    Config given{.dataDir = {},
                 .socketDir = {},
                 .socketGroups = {},
                 .modems = {},
                 .pads = {},
                 .pad = {},
                 .simPin = {},
                 .sims = {},
                 .logLevel = {}};
};

/// CLI11 wants "" for a value that is fine, and otherwise what is wrong with it.
std::function<std::string(const std::string&)> checkedBy(Result<void> (*check)(const std::string&)) {
    return [check](const std::string& value) {
        const auto fine = check(value);
        return fine ? std::string{} : fine.error().message;
    };
}

void describe(CLI::App& app, Options& options) {
    app.set_version_flag("--version", "turnbelld " TURNBELL_VERSION);
    app.add_option("--data", options.given.dataDir, "Folder of the database; created if missing");
    app.add_option("--socket-dir", options.given.socketDir, "Folder of the sockets; created if missing");
    app.add_option("--config", options.config, "turnbell.toml; options given here override it");
    app.add_option("--modem", options.given.modems, "auto (default), none, a path, or tcp://host:port")
        ->check(checkedBy(checkModemUrl))
        ->take_all()
        ->expected(1);
    app.add_option("--pad", options.given.pads,
                   "Button pads: auto (default), none, a path, or tcp://host:port")
        ->check(checkedBy(checkPadUrl))
        ->take_all()
        ->expected(1);
    app.add_option("--log-level", options.given.logLevel, "trace, debug, info (default), warn or error")
        ->check(checkedBy(checkLogLevel));
}

template <typename T>
void override(T& place, const T& given) {
    if (!given.empty()) {
        place = given;
    }
}

/// Qt looks for a socket of a relative name in the folder for temporary files.
std::string absolute(const std::string& path) {
    std::error_code unknown;  // where we are: then the path stays as it is
    const auto whole = std::filesystem::absolute(path, unknown);
    return unknown ? path : whole.lexically_normal().string();
}

tl::expected<Config, EarlyEnd> combined(const Options& options) {
    Config config;
    if (!options.config.empty()) {
        auto read = readConfig(options.config, config);
        if (!read) {
            return tl::make_unexpected(EarlyEnd{kRefused, read.error().message});
        }
        config = std::move(*read);
    }
    override(config.dataDir, options.given.dataDir);
    override(config.socketDir, options.given.socketDir);
    override(config.modems, options.given.modems);
    override(config.pads, options.given.pads);
    override(config.logLevel, options.given.logLevel);
    if (config.dataDir.empty() || config.socketDir.empty()) {
        return tl::make_unexpected(
            EarlyEnd{kUsage, "Say where data and sockets go: --data DIR --socket-dir DIR, or in --config."});
    }
    if (const auto apart = checkPorts(config); !apart) {
        return tl::make_unexpected(EarlyEnd{kUsage, apart.error().message});
    }
    for (auto* const folder : {&config.dataDir, &config.socketDir}) {
        *folder = absolute(*folder);
    }
    return config;
}

}  // namespace

tl::expected<Config, EarlyEnd> configFromArguments(const std::vector<std::string>& arguments) {
    Options options;
    CLI::App app{"The service of a Turnbell branch: owns the queue, the database, the modems and the pads.",
                 "turnbelld"};
    describe(app, options);
    try {
        // CLI11 takes them off the end.
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::ParseError& error) {
        std::ostringstream words;
        const int code = app.exit(error, words, words);
        return tl::make_unexpected(EarlyEnd{code == 0 ? 0 : kUsage, words.str()});
    }
    return combined(options);
}

}  // namespace turnbell
