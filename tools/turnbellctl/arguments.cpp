#include "tools/turnbellctl/arguments.h"

#include "tools/turnbellctl/command_line.h"

#include <algorithm>
#include <filesystem>

namespace turnbell::ctl {
namespace {

constexpr auto kSystemSocket = "/run/turnbell/admin.sock";

std::string defaultSocket(const Environment& environment) {
    if (!environment.socket.empty()) {
        return environment.socket;
    }
    const auto own = std::filesystem::path{environment.runtimeDir} / "turnbell" / "admin.sock";
    std::error_code ignored;
    const bool exists = !environment.runtimeDir.empty() && std::filesystem::exists(own, ignored);
    return exists ? own.string() : kSystemSocket;
}

/// CLI11 says of a word that is no command only that a command is missing.
std::string explained(const CLI::ParseError& error, const CLI::App& app) {
    const auto strangers = app.remaining(true);
    std::string what = error.what();
    if (!strangers.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        what = "There is no command '" + strangers.front() + "'";
    }
    return what + (what.ends_with('.') ? "" : ".") + " Say --help for what there is.";
}

}  // namespace

tl::expected<Invocation, Ending> parseArguments(std::vector<std::string> words,
                                                const Environment& environment) {
    // Asked before parsing: what is wrong with the rest must be told in JSON too.
    const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
    CommandLine line{{defaultSocket(environment), environment.pin, json}};
    std::reverse(words.begin(), words.end());  // CLI11 takes a vector from its end
    try {
        line.app().parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
        return tl::make_unexpected(Ending{false, json, line.help()});
    } catch (const CLI::ParseError& error) {
        return tl::make_unexpected(Ending{true, json, explained(error, line.app())});
    }
    return line.invocation();
}

}  // namespace turnbell::ctl
