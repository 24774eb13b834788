#include "tools/padsim/pad_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <sstream>
#include <vector>

namespace turnbell::padsim {
namespace {

constexpr milliseconds kPressTime{120};
constexpr milliseconds kHoldTime{1'200};
constexpr double kLongest = 3'600'000;

struct KeyName {
    std::string_view name;
    pad::Key key;
};
constexpr std::array kKeyNames{KeyName{"next", pad::Key::Select}, KeyName{"select", pad::Key::Select},
                               KeyName{"up", pad::Key::Up},       KeyName{"down", pad::Key::Down},
                               KeyName{"left", pad::Key::Left},   KeyName{"right", pad::Key::Right}};

using Kind = PadOrder::Kind;

/// What may follow the word of an order.
enum class Wants { Nothing, Seconds, Key, KeyAndMilliseconds };

struct OrderName {
    std::string_view name;
    Kind kind;
    Wants wants;
    milliseconds time;  ///< unless it is said
    std::string_view help;
};
constexpr std::array kOrders{
    OrderName{"press", Kind::Press, Wants::KeyAndMilliseconds, kPressTime,
              "press KEY [MS]   next (select), up, down, left or right"},
    OrderName{"hold", Kind::Press, Wants::Key, kHoldTime, "hold KEY         the same for 1.2 s"},
    OrderName{"unplug", Kind::Unplug, Wants::Seconds, milliseconds{0},
              "unplug S         the cable is out for so long; the board has power"},
    OrderName{"reset", Kind::Reset, Wants::Nothing, milliseconds{0}, "reset            the reset button"},
    OrderName{"power", Kind::PowerCut, Wants::Nothing, milliseconds{0},
              "power            the power goes and comes back"},
    OrderName{"hang", Kind::Hang, Wants::Nothing, milliseconds{0},
              "hang             the processor stops working until it is reset"},
    OrderName{"lcd", Kind::Lcd, Wants::Nothing, milliseconds{0}, "lcd              what the display shows"},
    OrderName{"help", Kind::Help, Wants::Nothing, milliseconds{0}, "help             this"},
    OrderName{"quit", Kind::Quit, Wants::Nothing, milliseconds{0}, "quit             the simulator ends"},
};

std::vector<std::string> wordsOf(std::string_view line) {
    std::istringstream stream{std::string{line}};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

Result<pad::Key> keyOf(std::string_view name) {
    const auto* found = std::ranges::find(kKeyNames, name, &KeyName::name);
    if (found == kKeyNames.end()) {
        return fail(ErrorCode::Invalid,
                    "There is no key " + std::string{name} + ": use next, select, up, down, left or right.");
    }
    return found->key;
}

/// `unit`: milliseconds in one of it.
Result<milliseconds> timeOf(std::string_view text, double unit) {
    double value = -1;
    const auto* end = text.data() + text.size();
    if (std::from_chars(text.data(), end, value).ptr != end || !(value >= 0) || value * unit > kLongest) {
        return fail(ErrorCode::Invalid,
                    std::string{text} + " is no time: write a number of at most an hour.");
    }
    return milliseconds{std::llround(value * unit)};
}

std::size_t mostArguments(Wants wants) {
    return wants == Wants::Nothing ? 0 : (wants == Wants::KeyAndMilliseconds ? 2 : 1);
}

Result<PadOrder> fill(PadOrder order, Wants wants, const std::vector<std::string>& words) {
    if (wants == Wants::Seconds) {
        const auto time = timeOf(words.at(1), 1'000);
        TURNBELL_TRY(time);
        order.time = *time;
    } else if (wants != Wants::Nothing) {
        const auto key = keyOf(words.at(1));
        TURNBELL_TRY(key);
        order.key = *key;
    }
    if (words.size() > 2) {
        const auto time = timeOf(words.at(2), 1);
        TURNBELL_TRY(time);
        order.time = *time;
    }
    return order;
}

}  // namespace

Result<PadOrder> parseOrder(std::string_view line) {
    const auto words = wordsOf(line);
    const auto* found =
        words.empty() ? kOrders.end() : std::ranges::find(kOrders, words.front(), &OrderName::name);
    if (found == kOrders.end()) {
        return fail(ErrorCode::Invalid, "That is no order: type help.");
    }
    const auto arguments = words.size() - 1;
    if (arguments > mostArguments(found->wants) || (arguments == 0 && found->wants != Wants::Nothing)) {
        return fail(ErrorCode::Invalid, std::string{found->help} + " is how it is used.");
    }
    return fill({.kind = found->kind, .time = found->time}, found->wants, words);
}

Result<TimedPress> parseTimedPress(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || !text.ends_with('s')) {
        return fail(ErrorCode::Invalid, std::string{text} + " is no press: write one as next@1.5s.");
    }
    const auto key = keyOf(text.substr(0, at));
    TURNBELL_TRY(key);
    const auto time = timeOf(text.substr(at + 1, text.size() - at - 2), 1'000);
    TURNBELL_TRY(time);
    return TimedPress{*key, *time};
}

std::string orderHelp() {
    std::string text;
    for (const auto& order : kOrders) {
        text += std::string{order.help} + "\n";
    }
    return text;
}

}  // namespace turnbell::padsim
