#include "tools/modemsim/replayed_modem.h"

#include "host/base/hex.h"
#include "tools/modemsim/unmask.h"

#include <algorithm>
#include <utility>

namespace turnbell::modemsim {
namespace {

using Side = at::TraceLine::Side;

constexpr char kEscape = '\x1B';
constexpr char kCtrlZ = '\x1A';

/// A host that left something out is looked for this far ahead: a set-up has about so many lines.
constexpr std::size_t kLookAhead = 60;

/// What must be the same for the answer to fit: "AT+CMGS" of "AT+CMGS=24", "{pdu" of a PDU, all of a
/// question.
std::string_view essence(std::string_view typed) {
    return typed.ends_with('?') ? typed : typed.substr(0, typed.find_first_of("= "));
}

}  // namespace

ReplayedModem::ReplayedModem(std::vector<at::TraceLine> trace) : trace_(std::move(trace)) {
}

void ReplayedModem::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    tick(now);
    if (!present_) {
        return;
    }
    for (const char c : asText(bytes)) {
        take(c, now);
    }
}

void ReplayedModem::tick(BootTime now) {
    lastAt_ = lastAt_ ? lastAt_ : now;
    for (auto at = due(); at && *at <= now; at = due()) {
        play(trace_[next_++]);
        lastAt_ = *at;  // not now: lateness must not add up
    }
    other_.tick(now);
    output_ += asText(other_.takeOutput());
}

std::optional<BootTime> ReplayedModem::nextDeadline() const {
    const auto ours = due();
    const auto theirs = other_.nextDeadline();
    return ours && theirs ? std::min(*ours, *theirs) : (ours ? ours : theirs);
}

std::string_view ReplayedModem::awaited() const {
    const auto next = nextTyped();
    return next == trace_.size() ? std::string_view{} : std::string_view{trace_[next].text};
}

Bytes ReplayedModem::takeOutput() {
    const auto text = std::exchange(output_, {});
    const auto bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

std::vector<std::string> ReplayedModem::takeDeviations() {
    return std::exchange(deviations_, {});
}

void ReplayedModem::take(char c, BootTime now) {
    const bool key = c == kCtrlZ || c == kEscape;
    if (!key && c != '\r' && c != '\n') {
        typed_ += c;
        return;
    }
    const auto line = std::exchange(typed_, {});
    if (!line.empty()) {
        hear(mask_.typed(line), key ? line : line + "\r", now);
    }
    if (key) {
        hear(c == kCtrlZ ? "{ctrl-z}" : "{esc}", {&c, 1}, now);
    }
}

void ReplayedModem::hear(const std::string& shown, std::string_view raw, BootTime now) {
    const auto expected = nextTyped();
    if (!answerAsTraced(expected, shown, now) && !skipTo(expected, shown, now)) {
        deviations_.push_back(expectation(expected) + ", the host typed " + shown);
        other_.receive(asBytes(raw), now);
        output_ += asText(other_.takeOutput());
    }
}

bool ReplayedModem::answerAsTraced(std::size_t expected, const std::string& shown, BootTime now) {
    if (expected == trace_.size() || essence(trace_[expected].text) != essence(shown)) {
        return false;
    }
    if (trace_[expected].text != shown) {
        deviations_.push_back(expectation(expected) + ", the host typed " + shown);
    }
    goOnBehind(expected, now);
    return true;
}

bool ReplayedModem::skipTo(std::size_t expected, const std::string& shown, BootTime now) {
    const auto begin = trace_.begin() + static_cast<std::ptrdiff_t>(expected);
    const auto end = begin + std::min<std::ptrdiff_t>(trace_.end() - begin, kLookAhead);
    // What is asked in passing comes sooner or later than it did; no text is left out for it.
    const auto found = std::find_if(begin, end, [&](const auto& line) {
        return line.side == Side::Host && (line.text == shown || line.text.starts_with("AT+CMGS="));
    });
    if (found == end || essence(found->text) != essence(shown)) {
        return false;
    }
    deviations_.push_back(expectation(expected) + ", the host typed " + shown + " of line " +
                          std::to_string(found->number));
    next_ = static_cast<std::size_t>(found - trace_.begin());
    goOnBehind(next_, now);
    return true;
}

std::size_t ReplayedModem::nextTyped() const {
    const auto begin = trace_.begin() + static_cast<std::ptrdiff_t>(next_);
    const auto found =
        std::find_if(begin, trace_.end(), [](const auto& line) { return line.side == Side::Host; });
    return static_cast<std::size_t>(found - trace_.begin());
}

std::string ReplayedModem::expectation(std::size_t expected) const {
    return expected == trace_.size()
               ? "the trace has ended"
               : "line " + std::to_string(trace_[expected].number) + " has " + trace_[expected].text;
}

/// What the modem said before `line` is said now: the host is a little faster than it was.
void ReplayedModem::goOnBehind(std::size_t line, BootTime now) {
    while (next_ < line) {
        play(trace_[next_++]);
    }
    ++next_;
    lastAt_ = now;
}

void ReplayedModem::play(const at::TraceLine& line) {
    if (line.side == Side::Port) {
        present_ = line.text == "opened";
        typed_.clear();
    } else if (line.side == Side::Modem) {
        output_ += line.text == "{prompt}" ? "\r\n> " : "\r\n" + unmasked(line.text) + "\r\n";
    }
}

std::optional<BootTime> ReplayedModem::due() const {
    if (!lastAt_ || ended() || trace_[next_].side == Side::Host) {
        return std::nullopt;
    }
    return next_ == 0 ? *lastAt_ : *lastAt_ + (trace_[next_].at - trace_[next_ - 1].at);
}

}  // namespace turnbell::modemsim
