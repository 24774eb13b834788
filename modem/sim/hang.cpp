#include "modem/sim/hang.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell::sim {
namespace {

constexpr milliseconds kBootEvery{12'000};
constexpr milliseconds kNoiseEvery{500};
constexpr std::size_t kLongestLine = 512;
constexpr std::uint8_t kEscape = 0x1B;
constexpr std::string_view kNoise = "\x7F\xFE#+C\x01\xD5~}\r\n\xFFK\r";

template <typename Value>
struct Word {
    std::string_view word;
    Value value;
};

constexpr std::array kKinds{
    Word<Hang::Kind>{"mute", Hang::Kind::Mute},       Word<Hang::Kind>{"prompt", Hang::Kind::Prompt},
    Word<Hang::Kind>{"garbage", Hang::Kind::Garbage}, Word<Hang::Kind>{"error", Hang::Kind::Error},
    Word<Hang::Kind>{"echo", Hang::Kind::Echo},       Word<Hang::Kind>{"ok", Hang::Kind::Ok},
    Word<Hang::Kind>{"radio", Hang::Kind::Radio},     Word<Hang::Kind>{"loop", Hang::Kind::Loop},
};

constexpr std::array kCures{
    Word<Hang::Cure>{"escape", Hang::Cure::Escape}, Word<Hang::Cure>{"defaults", Hang::Cure::Defaults},
    Word<Hang::Cure>{"radio", Hang::Cure::Radio},   Word<Hang::Cure>{"restart", Hang::Cure::Restart},
    Word<Hang::Cure>{"reopen", Hang::Cure::Reopen}, Word<Hang::Cure>{"power", Hang::Cure::Power},
    Word<Hang::Cure>{"never", Hang::Cure::Never},
};

/// Command lines that cure. AT+CFUN=1,1 contains no AT+CFUN=1 that would: turning a radio on cures nothing.
constexpr std::array kTreatments{
    Word<Hang::Cure>{"ATZ", Hang::Cure::Defaults},      Word<Hang::Cure>{"AT+CFUN=0", Hang::Cure::Radio},
    Word<Hang::Cure>{"AT+CFUN=4", Hang::Cure::Radio},   Word<Hang::Cure>{"AT+CFUN=1,1", Hang::Cure::Restart},
    Word<Hang::Cure>{"AT^RESET", Hang::Cure::Restart},  Word<Hang::Cure>{"AT!RESET", Hang::Cure::Restart},
    Word<Hang::Cure>{"AT+CRESET", Hang::Cure::Restart}, Word<Hang::Cure>{"AT+CFUN=16", Hang::Cure::Restart},
};

template <typename Words>
auto find(const Words& words, std::string_view word) -> std::optional<decltype(words.front().value)> {
    for (const auto& one : words) {
        if (one.word == word) {
            return one.value;
        }
    }
    return std::nullopt;
}

}  // namespace

void Hang::begin(Kind kind, Cure cure, BootTime now) {
    *this = {};
    kind_ = kind;
    cure_ = cure;
    begun_ = true;
    if (kind == Kind::Loop || kind == Kind::Garbage) {
        nextAt_ = now;
    }
}

bool Hang::treat(Cure cure) {
    if (!kind_ || cure_ == Cure::Never || cure < cure_) {
        return false;
    }
    *this = {};
    return true;
}

void Hang::treat(std::string_view line) {
    if (const auto cure = find(kTreatments, line)) {
        treat(*cure);
    }
}

bool Hang::takeBegun() {
    return std::exchange(begun_, false);
}

Hang::Heard Hang::hear(std::uint8_t byte) {
    if (byte == kEscape && treat(Cure::Escape)) {
        return {.said = "\r\nOK\r\n"};
    }
    const std::string echo = kind_ == Kind::Echo ? std::string(1, static_cast<char>(byte)) : std::string{};
    if (byte != '\r') {
        if (byte >= ' ' && line_.size() < kLongestLine) {
            line_ += static_cast<char>(byte);
        }
        return {.said = echo};
    }
    auto line = std::exchange(line_, {});
    const auto cure = find(kTreatments, line);
    if (cure && treat(*cure)) {
        return {.line = std::move(line)};
    }
    return {.said = echo + answerTo(line)};
}

std::string Hang::answerTo(std::string_view line) const {
    if (line.empty()) {
        return {};
    }
    switch (*kind_) {
    case Kind::Prompt: return "\r\n> ";
    case Kind::Garbage: return std::string(kNoise);
    case Kind::Error: return "\r\nERROR\r\n";
    case Kind::Ok: return "\r\nOK\r\n";
    default: return {};
    }
}

bool Hang::takeTurn(Kind kind, milliseconds every, BootTime now) {
    if (kind_ != kind || now < *nextAt_) {
        return false;
    }
    nextAt_ = now + every;
    return true;
}

bool Hang::takeBoot(BootTime now) {
    return takeTurn(Kind::Loop, kBootEvery, now);
}

std::string Hang::takeNoise(BootTime now) {
    return takeTurn(Kind::Garbage, kNoiseEvery, now) ? std::string(kNoise) : std::string{};
}

std::optional<BootTime> Hang::nextDeadline() const {
    return nextAt_;
}

std::optional<Hang::Kind> hangKind(std::string_view word) {
    return find(kKinds, word);
}

std::optional<Hang::Cure> hangCure(std::string_view word) {
    return find(kCures, word);
}

}  // namespace turnbell::sim
