#include "host/daemon/config.h"

#include "host/base/log.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <grp.h>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace turnbell {
namespace {

using Check = std::function<Result<void>(const std::string&)>;

Result<void> anyText(const std::string& /*text*/) {
    return {};
}

Result<void> checkPin(const std::string& pin) {
    const bool digits = std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || pin.size() < 4 || pin.size() > 8) {
        return fail(ErrorCode::Invalid, "the PIN of a SIM has 4 to 8 digits");
    }
    return {};
}

Result<std::string> readPinFile(const std::string& path) {
    std::ifstream file{path};
    std::string pin;
    if (!file || !std::getline(file, pin)) {
        return fail(ErrorCode::Invalid, fmt::format("the file {} cannot be read or is empty", path));
    }
    while (!pin.empty() && (pin.back() == '\r' || pin.back() == ' ')) {
        pin.pop_back();
    }
    TURNBELL_TRY(checkPin(pin));
    return pin;
}

/// Reads one file key by key and remembers everything that is wrong with it.
class ConfigReader {
public:
    ConfigReader(std::string path, Config config) : path_(std::move(path)), config_(std::move(config)) {}

    Result<Config> read() {
        try {
            readRoot(toml::parse_file(path_));
        } catch (const toml::parse_error& error) {
            complain(error.source(), error.description());
        }
        if (problems_.empty()) {
            return config_;
        }
        return fail(ErrorCode::Invalid, allProblems());
    }

private:
    using Handler = std::function<void(const toml::node&)>;
    using Problem = std::pair<toml::source_index, std::string>;
    using Keys = std::vector<std::pair<std::string_view, Handler>>;

    void readRoot(const toml::table& root) {
        readTable(root,
                  {
                      {"data_dir", text(config_.dataDir, anyText)},
                      {"socket_dir", text(config_.socketDir, anyText)},
                      {"log_level", text(config_.logLevel, checkLogLevel)},
                      {"sockets", table({{"kiosk_group", text(config_.socketGroups.kiosk, checkGroup)},
                                         {"desk_group", text(config_.socketGroups.desk, checkGroup)},
                                         {"display_group", text(config_.socketGroups.display, checkGroup)},
                                         {"admin_group", text(config_.socketGroups.admin, checkGroup)}})},
                      {"devices", table({{"modem", list(config_.modems, checkModemUrl)},
                                         {"pad", list(config_.pads, checkPadUrl)}})},
                      {"sim", table({{"pin", text(config_.simPin, checkPin)}, {"pin_file", pinFile()}})},
                  });
    }

    void readTable(const toml::table& table, const Keys& keys) {
        for (const auto& [key, node] : table) {
            const auto known = std::ranges::find(keys, key.str(), &Keys::value_type::first);
            if (known == keys.end()) {
                complain(key.source(), fmt::format("unknown key \"{}\"", key.str()));
            } else {
                key_ = key.str();
                known->second(node);
            }
        }
    }

    Handler table(Keys keys) {
        return [this, keys = std::move(keys)](const toml::node& node) {
            if (const auto* const inner = node.as_table()) {
                readTable(*inner, keys);
            } else {
                complain(node.source(), fmt::format("{0} must be a section: [{0}]", key_));
            }
        };
    }

    Handler text(std::string& place, Check check) {
        return [this, &place, check = std::move(check)](const toml::node& node) {
            if (auto value = checkedText(node, check, "a text in quotes")) {
                place = std::move(*value);
            }
        };
    }

    Handler list(std::vector<std::string>& place, Check check) {
        return [this, &place, check = std::move(check)](const toml::node& node) {
            const auto* const array = node.as_array();
            if (array == nullptr || array->empty()) {
                complain(node.source(), fmt::format("{} must be a list of texts, such as [\"none\"]", key_));
                return;
            }
            place.clear();
            for (const auto& item : *array) {
                if (auto value = checkedText(item, check, "a list of texts, such as [\"none\"]")) {
                    place.push_back(std::move(*value));
                }
            }
        };
    }

    Handler pinFile() {
        return [this](const toml::node& node) {
            const auto path = checkedText(node, anyText, "a text in quotes");
            if (!path) {
                return;
            }
            if (!config_.simPin.empty()) {
                complain(node.source(), "the PIN stands in pin already: keep one of pin and pin_file");
            } else if (auto pin = readPinFile(*path)) {
                config_.simPin = std::move(*pin);
            } else {
                complain(node.source(), pin.error().message);
            }
        };
    }

    std::optional<std::string> checkedText(const toml::node& node, const Check& check,
                                           std::string_view wanted) {
        auto value = node.value_exact<std::string>();
        if (!value || value->empty()) {
            complain(node.source(), fmt::format("{} must be {}", key_, wanted));
            return std::nullopt;
        }
        if (const auto fine = check(*value); !fine) {
            complain(node.source(), fine.error().message);
            return std::nullopt;
        }
        return value;
    }

    std::string allProblems() {
        std::ranges::stable_sort(problems_, {}, &Problem::first);
        std::string lines;
        for (const auto& [line, what] : problems_) {
            lines += fmt::format("{}{}:{}: {}", lines.empty() ? "" : "\n", path_, line, what);
        }
        return lines;
    }

    void complain(const toml::source_region& where, std::string_view what) {
        problems_.emplace_back(where.begin.line, what);
    }

    std::string path_;
    Config config_;
    std::string key_;
    std::vector<Problem> problems_;
};

}  // namespace

Result<Config> readConfig(const std::string& path, Config defaults) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored) || !std::ifstream{path}) {
        return fail(ErrorCode::NotFound,
                    fmt::format("The configuration {} cannot be read: correct --config.", path));
    }
    return ConfigReader{path, std::move(defaults)}.read();
}

Result<void> checkModemUrl(const std::string& url) {
    const bool known = url == "auto" || url == "none" || url.starts_with('/') || url.starts_with("tcp://");
    if (!known) {
        return fail(ErrorCode::Invalid,
                    fmt::format("\"{}\" names no modem: write auto, none, a path such as /dev/ttyUSB0, or "
                                "tcp://host:port",
                                url));
    }
    return {};
}

Result<void> checkGroup(const std::string& name) {
    if (getgrnam(name.c_str()) == nullptr) {
        return fail(ErrorCode::Invalid,
                    fmt::format("there is no group \"{}\" on this machine: create it with groupadd", name));
    }
    return {};
}

Result<void> checkPadUrl(const std::string& url) {
    if (url != "none") {
        return fail(ErrorCode::Invalid,
                    fmt::format("button pads are not supported yet: write none instead of \"{}\"", url));
    }
    return {};
}

Result<void> checkLogLevel(const std::string& level) {
    constexpr std::array<std::string_view, 5> kLevels{"trace", "debug", "info", "warn", "error"};
    if (std::ranges::find(kLevels, level) == kLevels.end()) {
        return fail(ErrorCode::Invalid,
                    fmt::format("\"{}\" is no log level: write trace, debug, info, warn or error", level));
    }
    return {};
}

}  // namespace turnbell
