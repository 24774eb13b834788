#include "modem/sim/command.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace turnbell::sim {
namespace {

constexpr std::string_view kExtendedMarks = "+^$*#%!";

std::string upperCase(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return upper;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

/// Cuts at a separator that stands outside quotes.
std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == '"');
        if (!quoted && text[i] == separator) {
            pieces.push_back(text.substr(start, i - start));
            start = i + 1;
        }
    }
    pieces.push_back(text.substr(start));
    return pieces;
}

std::string unquoted(std::string_view argument) {
    argument = trimmed(argument);
    if (argument.size() >= 2 && argument.front() == '"' && argument.back() == '"') {
        argument = argument.substr(1, argument.size() - 2);
    }
    return std::string(argument);
}

void fillArguments(Command& command, std::string_view rest) {
    if (rest == "?") {
        command.kind = Command::Kind::Read;
    } else if (rest == "=?") {
        command.kind = Command::Kind::Test;
    } else if (!rest.empty()) {
        command.kind = Command::Kind::Set;
        for (const auto argument : split(rest.substr(rest.front() == '=' ? 1 : 0), ',')) {
            command.arguments.push_back(unquoted(argument));
        }
    }
}

Command parseExtended(std::string_view text) {
    Command command;
    const auto end = std::min(text.find_first_of("=?"), text.size());
    command.name = upperCase(trimmed(text.substr(0, end)));
    fillArguments(command, trimmed(text.substr(end)));
    return command;
}

/// Takes "E0" off the front of "E0V1". V.250 5.3.1: one letter, perhaps with '&' before it, then digits.
Command takeBasic(std::string_view& text) {
    Command command;
    const std::size_t letters = text.front() == '&' ? 2 : 1;
    command.name = upperCase(text.substr(0, letters));
    text.remove_prefix(std::min(letters, text.size()));
    const auto end = std::min(text.find_first_not_of("0123456789=?"), text.size());
    fillArguments(command, text.substr(0, end));
    text.remove_prefix(end);
    return command;
}

void parsePiece(std::string_view piece, std::vector<Command>& commands) {
    piece = trimmed(piece);
    while (!piece.empty() && kExtendedMarks.find(piece.front()) == std::string_view::npos) {
        commands.push_back(takeBasic(piece));
        piece = trimmed(piece);
    }
    if (!piece.empty()) {
        commands.push_back(parseExtended(piece));
    }
}

}  // namespace

int Command::number(std::size_t index, int fallback) const {
    const auto digits = text(index);
    if (digits.empty()) {
        return fallback;
    }
    int value = -1;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return result.ec == std::errc{} && result.ptr == digits.data() + digits.size() && value >= 0 ? value : -1;
}

std::string_view Command::text(std::size_t index) const {
    return index < arguments.size() ? std::string_view(arguments[index]) : std::string_view();
}

std::vector<Command> parseLine(std::string_view line) {
    const auto attention = upperCase(line).find("AT");
    if (attention == std::string::npos) {
        return {};
    }
    const auto body = trimmed(line.substr(attention + 2));
    if (body.empty()) {
        return {Command{}};
    }
    std::vector<Command> commands;
    for (const auto piece : split(body, ';')) {
        parsePiece(piece, commands);
    }
    return commands;
}

}  // namespace turnbell::sim
