#include "modem/at/trace_text.h"

#include <charconv>

namespace turnbell::at {
namespace {

constexpr std::string_view kHeading = "# turnbell trace 1";
constexpr std::int64_t kThousand = 1'000;

std::string_view takeUntil(std::string_view& text, char end) {
    const auto length = std::min(text.find(end), text.size());
    const auto taken = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    return taken;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

/// "1000.004"
std::optional<BootTime> bootTime(std::string_view text) {
    const auto whole = wholeNumber(takeUntil(text, '.'));
    const auto rest = text.size() == 3 ? wholeNumber(text) : std::nullopt;
    return whole && rest ? std::optional{BootTime{milliseconds{*whole * kThousand + *rest}}} : std::nullopt;
}

std::optional<TraceLine> lineOf(std::string_view text) {
    const auto number = wholeNumber(takeUntil(text, ' '));
    const auto at = bootTime(takeUntil(text, ' '));
    const auto side = traceSideFrom(takeUntil(text, ' '));
    if (!number || !at || !side || text.empty()) {
        return std::nullopt;
    }
    return TraceLine{*number, *at, *side, std::string{text}};
}

}  // namespace

const char* toString(TraceLine::Side side) {
    switch (side) {
    case TraceLine::Side::Host: return ">";
    case TraceLine::Side::Modem: return "<";
    case TraceLine::Side::Port: break;
    }
    return "-";
}

std::optional<TraceLine::Side> traceSideFrom(std::string_view sign) {
    using Side = TraceLine::Side;
    for (const auto side : {Side::Host, Side::Modem, Side::Port}) {
        if (sign == toString(side)) {
            return side;
        }
    }
    return std::nullopt;
}

std::string_view traceHeading() {
    return kHeading;
}

std::string toText(const TraceLine& line) {
    const auto at = line.at.time_since_epoch().count();
    const auto fraction = std::to_string(kThousand + at % kThousand).substr(1);
    return std::to_string(line.number) + " " + std::to_string(at / kThousand) + "." + fraction + " " +
           toString(line.side) + " " + line.text;
}

Result<std::vector<TraceLine>> parseTrace(std::string_view file) {
    if (takeUntil(file, '\n') != kHeading) {
        return fail(ErrorCode::Invalid,
                    "This is no trace: its first line must be \"" + std::string{kHeading} + "\".");
    }
    std::vector<TraceLine> lines;
    for (int row = 2; !file.empty(); ++row) {
        const auto text = takeUntil(file, '\n');
        if (text.empty() || text.starts_with('#')) {
            continue;
        }
        auto line = lineOf(text);
        if (!line) {
            return fail(ErrorCode::Invalid,
                        "Line " + std::to_string(row) +
                            " of the trace makes no sense: it must be number, seconds with three decimals, "
                            "'>', '<' or '-', and a text.");
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

}  // namespace turnbell::at
