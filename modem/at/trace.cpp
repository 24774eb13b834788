#include "modem/at/trace.h"

#include "host/base/hex.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnbell::at {
namespace {

constexpr char kEscape = '\x1B';
constexpr char kCtrlZ = '\x1A';

/// What a line has beyond this is forgotten; the longest that means anything is an answer to USSD of 728.
constexpr std::size_t kLongestLine = 2'048;

void keep(std::string& line, char c) {
    if (line.size() < kLongestLine) {
        line += c;
    }
}

bool endsLine(char c) {
    return c == '\r' || c == '\n';
}

}  // namespace

void Trace::typed(std::span<const std::uint8_t> bytes, BootTime now) {
    for (const char c : asText(bytes)) {
        if (c == kEscape || c == kCtrlZ) {
            endTyped(now);
            add(TraceLine::Side::Host, c == kEscape ? "{esc}" : "{ctrl-z}", now);
        } else if (endsLine(c)) {
            endTyped(now);
        } else {
            keep(typed_, c);
        }
    }
    endTyped(now);
}

void Trace::heard(std::span<const std::uint8_t> bytes, BootTime now) {
    for (const char c : asText(bytes)) {
        if (endsLine(c)) {
            endHeard(now);
        } else if (c == '>' && heard_.empty()) {
            add(TraceLine::Side::Modem, "{prompt}", now);
        } else {
            keep(heard_, c);
        }
    }
}

void Trace::opened(BootTime now) {
    typed_.clear();
    heard_.clear();
    mask_ = {};
    add(TraceLine::Side::Port, "opened", now);
}

void Trace::closed(BootTime now) {
    endHeard(now);
    add(TraceLine::Side::Port, "closed", now);
}

std::vector<TraceLine> Trace::after(std::int64_t number, std::size_t most) const {
    const auto wanted = std::clamp<std::int64_t>(last_ - number, 0, std::ssize(lines_));
    const auto begin = lines_.end() - wanted;
    return {begin, begin + std::min(wanted, static_cast<std::int64_t>(most))};
}

void Trace::endTyped(BootTime now) {
    const auto line = std::exchange(typed_, {});
    if (!line.empty()) {
        add(TraceLine::Side::Host, mask_.typed(line), now);
    }
}

void Trace::endHeard(BootTime now) {
    auto line = std::exchange(heard_, {});
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    line.erase(line.find_last_not_of(' ') + 1);
    if (!line.empty()) {
        add(TraceLine::Side::Modem, mask_.heard(line), now);
    }
}

void Trace::add(TraceLine::Side side, std::string text, BootTime now) {
    if (lines_.size() == kMost) {
        lines_.pop_front();
    }
    lines_.push_back({++last_, now, side, std::move(text)});
}

}  // namespace turnbell::at
