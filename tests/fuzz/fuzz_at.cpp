#include "modem/at/gsm_modem.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

namespace turnbell::at {
namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

/// Says yes or no as the input goes on, and stops at a Ctrl-Z without a yes and at a part settled twice.
class StrictMediator final : public GsmModem::Mediator {
public:
    void write(std::span<const std::uint8_t> bytes) override {
        for (const std::uint8_t byte : bytes) {
            if (byte == 0x1A) {
                require(armed_);
                armed_ = false;
            }
        }
    }
    bool arm(PartId tag) override {
        require(tag.value == taken && !armed_);
        armed_ = (++decisions_ & 3) != 0;
        return armed_;
    }
    void settled(PartId tag, const SubmitOutcome& outcome) override {
        require(tag.value == taken && ended == taken - 1);
        require(outcome.kind != SubmitOutcome::Kind::Accepted || outcome.reference >= 0);
        ended = tag.value;
    }
    void answeredLate(PartId tag, int reference) override { require(tag.value == ended && reference >= 0); }
    ReadingTaken referenceRead(const ReferenceReading& reading) override {
        require(!reading.lastReference || (*reading.lastReference >= 0 && *reading.lastReference < 256));
        return {.committed = (++decisions_ & 7) != 0, .counts = true};
    }
    bool keep(const StoredPdu& stored) override {
        require(!stored.pdu.empty());
        return (++decisions_ & 1) != 0;
    }
    bool keepReport(std::span<const std::uint8_t> pdu) override { return !pdu.empty(); }
    PinVerdict mayTypePin(const LockedSim& /*sim*/, const std::string& /*pin*/) override {
        return PinVerdict::Type;
    }
    void pinAccepted(const LockedSim& /*sim*/) override {}
    void networkTime(UtcTime utc) override { require(utc > UtcTime{}); }
    void statusChanged() override {}
    void missedCall(const std::string& /*number*/) override {}
    void ussdAnswered(const UssdAnswer& /*answer*/) override { require(++answered == asked); }
    void reopen() override { reopening = true; }
    bool powerCycle() override { return false; }

    std::int64_t taken = 0;  ///< tag of the last part that was taken
    std::int64_t ended = 0;  ///< tag of the last part that was settled
    int asked = 0;           ///< USSD questions
    int answered = 0;        ///< and those of them that ended
    bool reopening = false;

private:
    bool armed_ = false;
    unsigned decisions_ = 0;
};

/// Answers that bring a driver on, so that the input need not spell them.
constexpr std::array kPhrases{"\r\nOK\r\n",
                              "\r\nERROR\r\n",
                              "\r\n> ",
                              "\r\n+CMGS: 7\r\n\r\nOK\r\n",
                              "\r\n+CMS ERROR: 38\r\n",
                              "\r\n+CMEE: 1\r\n\r\nOK\r\n",
                              "\r\n+CPIN: READY\r\n\r\nOK\r\n",
                              "\r\n+CPMS: 1,20,1,20,1,20\r\n\r\nOK\r\n",
                              "\r\n+CREG: 1,1\r\n\r\nOK\r\n",
                              "\r\n+CMTI: \"SM\",0\r\n",
                              "\r\n+CMGR: 0,,3\r\n00ABCDEF\r\n\r\nOK\r\n",
                              "\r\n+CMGL: 1,0,,3\r\n00ABCDEF\r\n\r\nOK\r\n",
                              "\r\nRDY\r\n",
                              "\r\n+CPIN: SIM PIN\r\n\r\nOK\r\n",
                              "\r\n+CDS: 3\r\n00ABCDEF\r\n",
                              "\r\n+CMS ERROR: 332\r\n"};

/// One driver under an input whose bytes are answers, orders or noise.
class Run {
public:
    void step(std::uint8_t byte) {
        if (byte >= 0xF0) {
            say(kPhrases.at(byte & 0x0FU));
        } else if (byte >= 0xE0) {
            order(byte & 0x0FU);
        } else {
            gsm_.receive({&byte, 1}, now_);
        }
        if (mediator_.reopening) {
            mediator_.reopening = false;
            gsm_.closed(now_);
            gsm_.opened(now_);
        }
        const auto next = gsm_.nextDeadline();
        require(!next || *next > now_ || !gsm_.canSubmit());
    }

    void begin() { gsm_.opened(now_); }

    void end() {
        gsm_.closed(now_);
        require(mediator_.ended == mediator_.taken);
    }

private:
    void order(unsigned what) {
        constexpr std::array<int, 8> kWaits{1, 100, 300, 1'000, 2'000, 5'000, 15'000, 60'000};
        if (what < kWaits.size()) {
            now_ += milliseconds{kWaits.at(what)};
            gsm_.tick(now_);
        } else if (what == 8) {
            gsm_.closed(now_);
        } else if (what == 9) {
            gsm_.opened(now_);
        } else if (const auto next = gsm_.nextDeadline(); what == 10 && next) {
            now_ = std::max(now_, *next);
            gsm_.tick(now_);
        } else if (what == 11 && gsm_.canSubmit() && !gsm_.asksUssd()) {
            ++mediator_.asked;
            gsm_.askUssd("*100#", true, now_);
        } else if (gsm_.canSubmit()) {
            ++mediator_.taken;
            require(gsm_.submit({PartId{mediator_.taken}, "0001000B919599553214650000045041E110", 17}, now_)
                        .has_value());
        }
    }

    void say(std::string_view text) { gsm_.receive(asBytes(text), now_); }

    BootTime now_{seconds{1'000}};
    StrictMediator mediator_;
    GsmModem gsm_{mediator_, {.cards = {{.pin = "1234"}}}};
};

}  // namespace
}  // namespace turnbell::at

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    turnbell::at::Run run;
    run.begin();
    for (const std::uint8_t byte : std::span{data, size}) {
        run.step(byte);
    }
    run.end();
    return 0;
}
