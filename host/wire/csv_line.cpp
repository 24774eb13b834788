#include "host/wire/csv_line.h"

#include <array>
#include <charconv>

namespace turnbell::wire {
namespace {

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string field = "\"";
    for (const char letter : text) {
        field += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return field + '"';
}

}  // namespace

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += (i == 0 ? "" : ",") + quoted(cells[i]);
    }
    return line + "\r\n";
}

std::string decimal(double value, int decimals) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

}  // namespace turnbell::wire
