#include "modem/at/calls.h"

#include "host/base/log.h"
#include "modem/at/at_replies.h"

namespace turnbell::at {
namespace {

constexpr milliseconds kBetweenRings{8'000};
constexpr std::string_view kInternational = "145";  // 3GPP TS 24.008 10.5.4.7

/// Empty: he withholds it.
std::string numberOf(const std::string& line) {
    const auto parts = fields(line);
    const std::string& number = parts.front();
    const bool international = parts.size() > 1 && parts[1] == kInternational;
    return international && !number.empty() && number.front() != '+' ? '+' + number : number;
}

}  // namespace

void Calls::begin() {
    ringsUntil_ = session_.now;
    rejecting_ = false;
    told_ = false;
    withoutHangUp_ = false;
}

bool Calls::take(const AtLine& line) {
    if (line.line == "RING" || line.line.starts_with("+CRING:")) {
        rang();
        return true;
    }
    if (!line.line.starts_with("+CLIP:")) {
        return false;
    }
    rang();
    const auto number = numberOf(line.line);
    if (!told_ && !number.empty()) {
        told_ = true;
        session_.mediator.missedCall(number);
    }
    return true;
}

void Calls::rang() {
    const bool sameCall = session_.now < ringsUntil_;
    told_ = told_ && sameCall;
    ringsUntil_ = session_.now + kBetweenRings;
    rejecting_ = true;
}

/// AT+CHUP is meant for this (3GPP TS 27.007 6.5); modems of old have ATH alone (V.250 6.3.6).
void Calls::work() {
    rejecting_ = false;
    session_.run({.text = withoutHangUp_ ? "ATH" : "AT+CHUP"}, [this](const Reply& reply) {
        log::modem().info("modem.call rejected={}", reply.ok());
        if (reply.result && !reply.ok() && !withoutHangUp_) {
            withoutHangUp_ = true;
            rejecting_ = true;
        }
    });
}

}  // namespace turnbell::at
