#include "host/daemon/config.h"

#include "host/base/log.h"
#include "host/core/phone_rules.h"
#include "host/daemon/power_switch.h"

#include <algorithm>
#include <array>
#include <cmath>
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

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

Result<void> checkPin(const std::string& pin) {
    const bool digits = std::ranges::all_of(pin, isDigit);
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

Result<void> checkIccid(const std::string& iccid) {
    const bool digits = std::ranges::all_of(iccid, isDigit);
    if (!digits || iccid.size() < 18 || iccid.size() > 22) {
        return fail(ErrorCode::Invalid, "the ICCID of a SIM has 18 to 22 digits: it is printed on the card");
    }
    return {};
}

Result<void> checkPrefix(const std::string& prefix) {
    const bool digits = std::ranges::all_of(prefix.substr(1), isDigit);
    if (prefix.front() != '+' || !digits || prefix.size() < 2 || prefix.size() > 16) {
        return fail(ErrorCode::Invalid,
                    fmt::format(R"("{}" begins no number: write + and digits, such as "+995")", prefix));
    }
    return {};
}

Result<void> checkCentre(const std::string& number) {
    const bool digits = number.size() > 1 && std::all_of(number.begin() + 1, number.end(), isDigit);
    if (number.front() != '+' || !digits || number.size() > 16) {
        return fail(
            ErrorCode::Invalid,
            fmt::format(R"("{}" is no service centre: write + and digits, such as "+995599000000")", number));
    }
    return {};
}

Result<void> checkCountry(const std::string& country) {
    if (!isCountry(country)) {
        return fail(
            ErrorCode::Invalid,
            fmt::format(R"("{}" is no country: write its two capital letters, such as "GE")", country));
    }
    return {};
}

Result<void> checkSpan(const std::string& span) {
    if (!dailySpan(span)) {
        return fail(ErrorCode::Invalid,
                    fmt::format(R"("{}" is no time of the day: write it as "22:00-07:00")", span));
    }
    return {};
}

Result<void> checkNetwork(const std::string& network) {
    const bool digits = std::ranges::all_of(network, isDigit);
    if (!digits || network.size() < 5 || network.size() > 6) {
        return fail(ErrorCode::Invalid,
                    fmt::format("\"{}\" is no network: write the 5 or 6 digits that `turnbellctl status` "
                                "shows, such as \"28201\"",
                                network));
    }
    return {};
}

Result<void> checkCreditCode(const std::string& code) {
    if (!isUssdCode(code)) {
        return fail(
            ErrorCode::Invalid,
            fmt::format(R"("{}" is no code: write at most 20 digits, * and #, such as "*100#")", code));
    }
    return {};
}

Result<void> checkCreditPattern(const std::string& pattern) {
    if (!isCreditPattern(pattern)) {
        return fail(
            ErrorCode::Invalid,
            fmt::format(R"("{}" must hold {{amount}} once, such as "Balance: {{amount}} GEL")", pattern));
    }
    return {};
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
                                         {"power", oneOrMore(config_.power, checkPower)},
                                         {"pad", list(config_.pads, checkPadUrl)}})},
                      {"pad", table({{"oldest_press", pressLimit(config_.pad.rules.oldestPress)},
                                     {"silent_minutes", whole(config_.pad.silentMinutes, 0, 255)},
                                     {"off_seconds", whole(config_.pad.offSeconds, 1, 60)},
                                     {"times_a_day", whole(config_.pad.timesADay, 0, 255)}})},
                      {"sim", sections("sim", "card", [this](const toml::table& each) { readSim(each); })},
                      {"operator", sections("operator", "network",
                                            [this](const toml::table& each) { readOperator(each); })},
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

    Handler oneOrMore(std::vector<std::string>& place, const Check& check) {
        return [this, &place, check](const toml::node& node) {
            if (node.is_array()) {
                list(place, check)(node);
            } else if (auto value = checkedText(node, check, "a text in quotes, or a list of them")) {
                place = {std::move(*value)};
            }
        };
    }

    Handler list(std::vector<std::string>& place, Check check, std::string_view example = "none") {
        return [this, &place, check = std::move(check), example](const toml::node& node) {
            const auto wanted = fmt::format("a list of texts, such as [\"{}\"]", example);
            const auto* const array = node.as_array();
            if (array == nullptr || array->empty()) {
                complain(node.source(), fmt::format("{} must be {}", key_, wanted));
                return;
            }
            place.clear();
            for (const auto& item : *array) {
                if (auto value = checkedText(item, check, wanted)) {
                    place.push_back(std::move(*value));
                }
            }
        };
    }

    /// [sim], or any number of [[sim]].
    Handler sections(std::string_view name, std::string_view of,
                     const std::function<void(const toml::table&)>& read) {
        return [this, name, of, read](const toml::node& node) {
            if (const auto* const one = node.as_table()) {
                read(*one);
            } else if (const auto* const several = node.as_array();
                       several && several->is_array_of_tables()) {
                several->for_each([&read](const toml::table& each) { read(each); });
            } else {
                complain(node.source(),
                         fmt::format("{0} must be a section: [{0}], or one [[{0}]] for each {1}", name, of));
            }
        };
    }

    void readSim(const toml::table& table) {
        SimSettings sim;
        auto& rule = sim.rule;
        auto keys = creditKeys(sim.credit);
        keys.insert(keys.end(), {
                                    {"name", text(rule.name, anyText)},
                                    {"iccid", text(rule.iccid, checkIccid)},
                                    {"pin", text(sim.pin, checkPin)},
                                    {"pin_file", pinFile(sim.pin)},
                                    {"service_centre", text(sim.serviceCentre, checkCentre)},
                                    {"roaming", yesOrNo(sim.roaming)},
                                    {"prefixes", list(rule.prefixes, checkPrefix, "+995")},
                                    {"countries", list(rule.countries, checkCountry, "GE")},
                                    {"texts_per_hour", count(rule.textsPerHour)},
                                    {"texts_per_day", count(rule.textsPerDay)},
                                    {"quiet", span(rule.quiet)},
                                });
        readTable(table, keys);
        if (std::ranges::find(config_.sims, rule.iccid, [](const auto& other) { return other.rule.iccid; }) !=
            config_.sims.end()) {
            complain(table.source(), rule.iccid.empty()
                                         ? "two sim sections without an iccid: give each card its own"
                                         : "this iccid has a sim section already");
        }
        if (rule.iccid.empty()) {
            config_.simPin = std::exchange(sim.pin, {});
        }
        config_.sims.push_back(std::move(sim));
    }

    void readOperator(const toml::table& table) {
        OperatorSettings settings;
        auto keys = creditKeys(settings.credit);
        keys.emplace_back("network", text(settings.network, checkNetwork));
        readTable(table, keys);
        if (!table.contains("network")) {
            complain(table.source(),
                     "an operator section must name its network, such as network = \"28201\"");
        } else if (std::ranges::find(config_.operators, settings.network, &OperatorSettings::network) !=
                   config_.operators.end()) {
            complain(table.source(), "this network has an operator section already");
        }
        config_.operators.push_back(std::move(settings));
    }

    Keys creditKeys(CreditRule& rule) {
        return {{"credit_code", text(rule.code, checkCreditCode)},
                {"credit_pattern", text(rule.pattern, checkCreditPattern)},
                {"low_credit", money(rule.low)},
                {"credit_every", count(rule.every)}};
    }

    Handler money(std::optional<Hundredths>& place) {
        return [this, &place](const toml::node& node) {
            constexpr double kMost = 1e9;
            const auto value = node.is_number() ? node.value<double>() : std::nullopt;
            if (!value || !(*value >= 0 && *value <= kMost)) {
                complain(node.source(), fmt::format("{} must be an amount such as 2.00", key_));
                return;
            }
            place = std::llround(*value * 100);
        };
    }

    Handler yesOrNo(bool& place) {
        return [this, &place](const toml::node& node) {
            if (const auto value = node.value_exact<bool>()) {
                place = *value;
            } else {
                complain(node.source(), fmt::format("{} must be true or false", key_));
            }
        };
    }

    Handler count(int& place) {
        constexpr int kMost = 100'000;
        return whole(place, 1, kMost);
    }

    Handler whole(int& place, int least, int most) {
        return [this, &place, least, most](const toml::node& node) {
            const auto value = node.value_exact<std::int64_t>();
            if (!value || *value < least || *value > most) {
                complain(node.source(), fmt::format("{} must be a number from {} to {}", key_, least, most));
                return;
            }
            place = static_cast<int>(*value);
        };
    }

    /// In seconds. The age of a press that a pad tells ends at 65 s.
    Handler pressLimit(milliseconds& place) {
        return [this, &place](const toml::node& node) {
            int limit = 0;
            whole(limit, 1, 60)(node);
            place = limit == 0 ? place : seconds{limit};
        };
    }

    Handler span(std::optional<DailySpan>& place) {
        return [this, &place](const toml::node& node) {
            if (const auto value = checkedText(node, checkSpan, "a text in quotes")) {
                place = dailySpan(*value);
            }
        };
    }

    Handler pinFile(std::string& place) {
        return [this, &place](const toml::node& node) {
            const auto path = checkedText(node, anyText, "a text in quotes");
            if (!path) {
                return;
            }
            if (!place.empty()) {
                complain(node.source(), "the PIN stands in pin already: keep one of pin and pin_file");
            } else if (auto pin = readPinFile(*path)) {
                place = std::move(*pin);
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

namespace {

Result<void> checkUrl(const std::string& url, std::string_view what, std::string_view example) {
    const bool known = url == "auto" || url == "none" || url.starts_with('/') || url.starts_with("tcp://");
    if (!known) {
        return fail(ErrorCode::Invalid,
                    fmt::format("\"{}\" names no {}: write auto, none, a path such as {}, or tcp://host:port",
                                url, what, example));
    }
    return {};
}

}  // namespace

Result<void> checkModemUrl(const std::string& url) {
    return checkUrl(url, "modem", "/dev/ttyUSB0");
}

Result<void> checkPadUrl(const std::string& url) {
    return checkUrl(url, "pad", "/dev/ttyACM0");
}

Result<void> checkPorts(const Config& config) {
    const auto isPort = [](const std::string& url) { return url != "auto" && url != "none"; };
    const auto real = [](const std::string& url) {
        std::error_code none;
        const auto path = std::filesystem::canonical(url, none);
        return none ? url : path.string();
    };
    for (const auto& modem : config.modems) {
        const bool both = isPort(modem) && std::ranges::any_of(config.pads, [&](const std::string& pad) {
                              return real(pad) == real(modem);
                          });
        if (both) {
            return fail(ErrorCode::Invalid,
                        fmt::format("{} cannot be a modem and a pad: name it once.", modem));
        }
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

Result<void> checkPower(const std::string& power) {
    if (power == "none" || padOf(power)) {
        return {};
    }
    return hubPort(power).map([](const HubPort& /*place*/) {});
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
