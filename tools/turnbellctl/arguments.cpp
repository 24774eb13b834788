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

/// "--text=" as "--text" and "": CLI11 would take the next word, or miss one.
std::vector<std::string> withEmptyValues(const std::vector<std::string>& words, const CommandLine& line) {
    std::vector<std::string> plain;
    bool isValue = false;
    for (const auto& word : words) {
        const bool endsEmpty = !isValue && word.starts_with("--") && word.find('=') == word.size() - 1;
        if (endsEmpty) {
            plain.insert(plain.end(), {word.substr(0, word.size() - 1), ""});
        } else {
            plain.push_back(word);
        }
        isValue = !isValue && line.takesValue(word);
    }
    return plain;
}

}  // namespace

tl::expected<Invocation, Ending> parseArguments(std::vector<std::string> words,
                                                const Environment& environment) {
    CommandLine line{{defaultSocket(environment), environment.pin}};
    words = withEmptyValues(words, line);
    std::reverse(words.begin(), words.end());  // CLI11 takes a vector from its end
    try {
        line.app().parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
        return tl::make_unexpected(Ending{false, line.wantsJson(), line.help()});
    } catch (const CLI::ParseError& error) {
        return tl::make_unexpected(Ending{true, line.wantsJson(), explained(error, line.app())});
    }
    return line.invocation();
}

}  // namespace turnbell::ctl
