#include "tools/bench/served_modem.h"

#include <algorithm>

namespace turnbell::bench {
namespace {

/// The host looks for its port every 10 seconds at worst, and opens it in no time.
constexpr milliseconds kPatience{30'000};

/// How late `done` may be noticed while nothing happens.
constexpr milliseconds kLongestLook{20};

constexpr std::string_view kCommand = "AT";
constexpr std::string_view kBegins = "AT+CMGS=";
constexpr std::string_view kDeletes = "AT+CMGD=";
constexpr std::string_view kPrompt = "> ";
constexpr std::string_view kTaken = "+CMGS:";
constexpr char kCtrlZ = '\x1A';

}  // namespace

ServedModem::ServedModem(const Clock& clock, const std::string& link, milliseconds air)
    : clock_{clock}, modem_{{.networkTime = clock.now(), .air = air, .credit = 1'000'000}}, end_{link} {
}

Result<void> ServedModem::plugIn() {
    // Status reports would be a third commit, in the middle of another part's time.
    TURNBELL_TRY(control("report-delay 86400"));
    TURNBELL_TRY(end_.plugIn());
    return {};
}

Result<void> ServedModem::control(std::string_view line) {
    TURNBELL_TRY(modem_.control(line, now()));
    say();
    return {};
}

Result<void> ServedModem::serveUntilBegun(std::size_t submissions) {
    ServedModem* const alone = this;
    while (begun_.size() < submissions) {
        const auto before = begun_.size();
        TURNBELL_TRY(serveUntil(
            {&alone, 1}, [&] { return begun_.size() > before; }, kPatience));
    }
    return {};
}

void ServedModem::turn() {
    const auto typed = end_.read();
    if (!typed.empty()) {
        hear(typed);
        modem_.receive(asBytes(typed), now());
    }
    modem_.tick(now());
    say();
}

void ServedModem::hear(std::string_view typed) {
    if (typed.find(kCtrlZ) != std::string_view::npos) {
        current_.inside = sinceAnswer_.elapsed();
    }
    if (typed.find(kCommand) != std::string_view::npos) {
        commands_.push_back(since_.elapsed());
    }
    if (typed.find(kDeletes) != std::string_view::npos) {
        ++deletions_;
    }
    if (typed.find(kBegins) != std::string_view::npos) {
        begun_.push_back(since_.elapsed());
        if (std::exchange(answered_, false)) {
            current_.after = sinceAnswer_.elapsed();
            times_.push_back(current_);
        }
    }
}

void ServedModem::say() {
    const auto output = modem_.takeOutput();
    const auto said = asText(output);
    if (said.empty()) {
        return;
    }
    const bool taken = said.find(kTaken) != std::string_view::npos;
    if (taken || said.find(kPrompt) != std::string_view::npos) {
        sinceAnswer_ = Stopwatch{};
    }
    answered_ = answered_ || taken;
    end_.write(said);
}

Result<void> serveUntil(std::span<ServedModem* const> modems, const std::function<bool()>& done,
                        milliseconds patience) {
    const Stopwatch waited;
    while (!done()) {
        if (waited.elapsed() > patience) {
            return fail(ErrorCode::Timeout, "The host does not do what is measured: see its log.");
        }
        std::vector<pollfd> wanted;
        auto look = kLongestLook;
        for (auto* modem : modems) {
            modem->end_.addTo(wanted);
            if (const auto deadline = modem->modem_.nextDeadline()) {
                look = std::clamp(*deadline - modem->now(), milliseconds{0}, look);
            }
        }
        ::poll(wanted.data(), wanted.size(), static_cast<int>(look.count()));
        for (auto* modem : modems) {
            modem->turn();
        }
    }
    return {};
}

Result<void> serveFor(ServedModem& modem, milliseconds time) {
    ServedModem* const alone = &modem;
    const Stopwatch watch;
    return serveUntil(
        {&alone, 1}, [&] { return watch.elapsed() >= time; }, 2 * time);
}

}  // namespace turnbell::bench
