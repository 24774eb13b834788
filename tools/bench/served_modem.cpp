#include "tools/bench/served_modem.h"

#include <algorithm>

namespace turnbell::bench {
namespace {

/// The host looks for its port every 10 seconds at worst, and opens it in no time.
constexpr milliseconds kPatience{30'000};

constexpr std::string_view kBegins = "AT+CMGS=";
constexpr std::string_view kPrompt = "> ";
constexpr std::string_view kTaken = "+CMGS:";
constexpr char kCtrlZ = '\x1A';

}  // namespace

ServedModem::ServedModem(const Clock& clock, const std::string& link)
    : clock_{clock}, modem_{{.networkTime = clock.now(), .credit = 1'000'000}}, end_{link} {
}

Result<void> ServedModem::plugIn() {
    // Status reports would be a third commit, in the middle of another part's time.
    TURNBELL_TRY(modem_.control("report-delay 86400", now()));
    TURNBELL_TRY(end_.plugIn());
    return {};
}

Result<void> ServedModem::serveUntilBegun(std::size_t submissions) {
    while (begun_ < submissions) {
        TURNBELL_TRY(turn());
    }
    return {};
}

Result<void> ServedModem::turn() {
    std::vector<pollfd> wanted;
    end_.addTo(wanted);
    auto patience = kPatience;
    if (const auto deadline = modem_.nextDeadline()) {
        patience = std::clamp(*deadline - now(), milliseconds{0}, patience);
    }
    const int ready = ::poll(wanted.data(), wanted.size(), static_cast<int>(patience.count()));
    if (ready == 0 && patience == kPatience) {
        return fail(ErrorCode::Timeout, "The service sends nothing more: see its log.");
    }
    const auto typed = end_.read();
    if (!typed.empty()) {
        hear(typed);
        modem_.receive(asBytes(typed), now());
    }
    modem_.tick(now());
    say();
    return {};
}

void ServedModem::hear(std::string_view typed) {
    if (typed.find(kCtrlZ) != std::string_view::npos) {
        current_.inside = sinceAnswer_.elapsed();
    }
    if (typed.find(kBegins) != std::string_view::npos) {
        ++begun_;
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

}  // namespace turnbell::bench
