#include "modem/sim/sim_card.h"

#include "host/base/hex.h"

#include <array>
#include <utility>

namespace turnbell::sim {
namespace {

constexpr std::size_t kAccountDigits = 9;
constexpr int kTries = 3;

// Identifiers of elementary files, 3GPP TS 31.102 4.
constexpr int kIccidFile = 0x2FE2;

/// Digits two a byte, low half first, 'F' where there is none.
std::string swapped(std::string_view digits) {
    std::string padded(digits);
    if (padded.size() % 2 != 0) {
        padded += 'F';
    }
    for (std::size_t i = 0; i < padded.size(); i += 2) {
        std::swap(padded[i], padded[i + 1]);
    }
    return padded;
}

}  // namespace

void SimCard::powerOn() {
    if (state_ != State::PukWanted) {
        state_ = pin_.empty() ? State::Ready : State::PinWanted;
    }
}

void SimCard::exchange() {
    *this = SimCard{{}, std::string{kOtherIccid}};
}

bool SimCard::enterPin(std::string_view pin) {
    if (pin == pin_) {
        triesLeft_ = kTries;
        state_ = State::Ready;
        return true;
    }
    if (--triesLeft_ <= 0) {
        triesLeft_ = 0;
        state_ = State::PukWanted;
    }
    return false;
}

bool SimCard::enterPuk(std::string_view puk, std::string newPin) {
    if (puk != kPuk) {
        return false;
    }
    pin_ = std::move(newPin);
    triesLeft_ = kTries;
    state_ = State::Ready;
    return true;
}

std::string SimCard::imsi() const {
    const auto account = iccid_.substr(0, iccid_.size() - 1);  // without its check digit
    return "282019" + account.substr(account.size() - kAccountDigits);
}

std::optional<std::string> SimCard::file(int identifier) const {
    if (identifier == kSmsStatus) {
        // The second byte is "memory capacity exceeded"; FF says that it is not.
        const std::array bytes{static_cast<std::uint8_t>(lastReference_), std::uint8_t{0xFF}};
        return toHex(bytes);
    }
    if (identifier == kIccidFile) {
        return swapped(iccid_);
    }
    return std::nullopt;
}

}  // namespace turnbell::sim
