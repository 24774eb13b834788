#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace turnbell::sim {

/// The SIM: its lock, its identity, and the file in which the phone keeps the last reference it used.
class SimCard {
public:
    enum class State { Missing, PinWanted, PukWanted, Ready };

    static constexpr int kSmsStatus = 0x6F43;  ///< EF_SMSS, 3GPP TS 31.102 4.2.28
    static constexpr std::string_view kPuk = "12345678";
    static constexpr std::string_view kIccid = "8999501000000000178";
    static constexpr std::string_view kOtherIccid = "8999501000000000996";

    explicit SimCard(std::string pin, std::string iccid = std::string(kIccid), std::string number = {})
        : pin_(std::move(pin)), iccid_(std::move(iccid)), number_(std::move(number)) {
        powerOn();
    }

    State state() const { return inserted_ ? state_ : State::Missing; }
    bool ready() const { return state() == State::Ready; }

    /// Power was away: a card with a PIN asks for it again; a blocked one stays blocked.
    void powerOn();

    void insert(bool inserted) { inserted_ = inserted; }

    /// Another card is put in its place, one without a PIN.
    void exchange();

    std::string_view iccid() const { return iccid_; }

    /// EF_MSISDN: "+995500000017", "500000017" or empty.
    const std::string& number() const { return number_; }
    void setNumber(std::string number) { number_ = std::move(number); }

    /// Follows the ICCID: another card is another subscriber.
    std::string imsi() const;

    /// False if the PIN is wrong; the third wrong one in a row blocks the card until its PUK is typed.
    bool enterPin(std::string_view pin);

    /// False if the PUK is wrong. A right one sets a new PIN.
    bool enterPuk(std::string_view puk, std::string newPin);

    bool asksForPin() const { return !pin_.empty(); }
    int triesLeft() const { return triesLeft_; }

    /// EF_SMSS byte 1 (3GPP TS 31.102 4.2.28). It outlives every power cut.
    int lastReference() const { return lastReference_; }
    void setLastReference(int reference) { lastReference_ = reference; }

    /// Content of a transparent file in hexadecimal; nothing if the card has no such file.
    std::optional<std::string> file(int identifier) const;

private:
    std::string pin_;
    std::string iccid_;
    std::string number_;
    bool inserted_ = true;
    State state_ = State::Ready;
    int triesLeft_ = 3;
    int lastReference_ = 0;
};

}  // namespace turnbell::sim
