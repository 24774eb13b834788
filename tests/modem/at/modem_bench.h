#pragma once

#include "modem/at/gsm_modem.h"
#include "tests/support/scripted_modem.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace turnbell::at {

/// The rest of the program, as far as a modem sees it: it remembers everything, and says yes unless told
/// otherwise.
class RecordingMediator final : public GsmModem::Mediator {
public:
    void write(std::span<const std::uint8_t> bytes) override { onWrite(bytes); }
    bool arm(PartId tag) override {
        armed.push_back(tag);
        return arming;
    }
    void settled(PartId tag, const SubmitOutcome& outcome) override { outcomes.emplace_back(tag, outcome); }
    void answeredLate(PartId tag, int reference) override { late.emplace_back(tag, reference); }
    ReadingTaken referenceRead(const ReferenceReading& reading) override {
        readings.push_back(reading);
        return taken;
    }
    bool keep(const StoredPdu& stored) override {
        offered.push_back(stored);
        return keeping;
    }
    bool keepReport(std::span<const std::uint8_t> pdu) override {
        reports.emplace_back(pdu.begin(), pdu.end());
        return keeping;
    }
    void missedCall(const std::string& number) override { missed.push_back(number); }
    PinVerdict mayTypePin(const LockedSim& sim, const std::string& pin) override {
        if (pinVerdict != PinVerdict::Type || !spentPins.insert(pin).second) {
            return pinVerdict == PinVerdict::Type ? PinVerdict::Failed : pinVerdict;
        }
        typedPins.emplace_back(sim, pin);
        return PinVerdict::Type;
    }
    void pinAccepted(const LockedSim& sim) override {
        acceptedPins.push_back(sim.iccid);
        spentPins.clear();
    }
    void networkTime(UtcTime utc) override { times.push_back(utc); }
    void ussdAnswered(const UssdAnswer& answer) override { operatorSaid.push_back(answer); }
    void statusChanged() override { ++changes; }
    void reopen() override { ++reopenings; }
    bool powerCycle() override {
        ++powerCycles;
        return false;
    }

    std::function<void(std::span<const std::uint8_t>)> onWrite = [](auto) {};
    bool arming = true;
    bool keeping = true;
    std::vector<PartId> armed;
    std::vector<std::pair<PartId, SubmitOutcome>> outcomes;
    std::vector<std::pair<PartId, int>> late;
    std::vector<ReferenceReading> readings;
    ReadingTaken taken{.committed = true, .counts = true};
    std::vector<StoredPdu> offered;
    std::vector<Bytes> reports;
    PinVerdict pinVerdict = PinVerdict::Type;
    std::set<std::string> spentPins;
    std::vector<std::pair<LockedSim, std::string>> typedPins;
    std::vector<std::string> acceptedPins;
    std::vector<UtcTime> times;
    std::vector<UssdAnswer> operatorSaid;
    int changes = 0;
    std::vector<std::string> missed;
    int reopenings = 0;
    int powerCycles = 0;
};

inline const std::string kPdu = "0001000B919599553214650000045041E110";
inline const int kPduLength = 17;

/// A modem driver with a scripted modem on its line and a clock that only run() moves.
class ModemBench {
public:
    explicit ModemBench(std::size_t chunk = 64, GsmModem::Options options = {})
        : gsm{mediator, std::move(options)}, chunk_(chunk) {
        mediator.onWrite = [this](std::span<const std::uint8_t> bytes) { modem.receive(bytes); };
        modem.answer("AT+CMEE?", {"\r\n+CMEE: 1\r\n\r\nOK\r\n"});
        modem.answer("AT+CGMI", {"\r\nTurnbell\r\n\r\nOK\r\n"});
        modem.answer("AT+CGMM", {"\r\nBench 1\r\n\r\nOK\r\n"});
        modem.answer("AT+CGMR", {"\r\n11.609.10\r\n\r\nOK\r\n"});
        modem.answer("AT+CGSN", {"\r\n356938035643809\r\n\r\nOK\r\n"});
        modem.answer("AT+CIMI", {"\r\n282011234567890\r\n\r\nOK\r\n"});
        modem.answer("AT+CCID", {"\r\n+CCID: \"8999501000000000178\"\r\n\r\nOK\r\n"});
        modem.answer("AT+CPIN?", {"\r\n+CPIN: READY\r\n\r\nOK\r\n"});
        modem.answer("AT+CFUN?", {"\r\n+CFUN: 1\r\n\r\nOK\r\n"});
        modem.answer("AT+CREG?", {"\r\n+CREG: 1,1\r\n\r\nOK\r\n"});
        modem.answer("AT+CGREG?", {"\r\nERROR\r\n"});
        modem.answer("AT+CEREG?", {"\r\nERROR\r\n"});
        modem.answer("AT+CSQ", {"\r\n+CSQ: 31,99\r\n\r\nOK\r\n"});
        modem.answer("AT+COPS?", {"\r\n+COPS: 0,0,\"Magti, GE\",7\r\n\r\nOK\r\n"});
        modem.answer("AT+CSCA?", {"\r\n+CSCA: \"+995599000000\",145\r\n\r\nOK\r\n"});
        modem.answer("AT+CPMS=?", {"\r\n+CPMS: (\"SM\"),(\"SM\"),(\"SM\")\r\n\r\nOK\r\n"});
        modem.answer(R"(AT+CPMS="SM","SM","SM")", {"\r\n+CPMS: 0,20,0,20,0,20\r\n\r\nOK\r\n"});
        modem.answer("AT+CMGS=17", {"\r\n> "});
        modem.answerText({"\r\n+CMGS: 7\r\n\r\nOK\r\n"});
    }

    /// Opens the port and lets the modem become ready.
    void start() {
        gsm.opened(now);
        run(seconds{1});
    }

    /// Carries bytes and lets time pass until `time` from now, stopping at every deadline.
    void run(milliseconds time) {
        const BootTime end = now + time;
        carry();
        for (auto next = gsm.nextDeadline(); next && *next <= end; next = gsm.nextDeadline()) {
            now = std::max(now, *next);
            gsm.tick(now);
            carry();
        }
        now = end;
        gsm.tick(now);
        carry();
    }

    /// Says something unasked, and carries it.
    void say(std::string_view text) {
        modem.say(text);
        carry();
    }

    void carry() {
        for (std::string bytes = modem.take(chunk_); !bytes.empty(); bytes = modem.take(chunk_)) {
            gsm.receive(asBytes(bytes), now);
        }
    }

    Result<void> submit(int tag = 1) { return gsm.submit({PartId{tag}, kPdu, kPduLength}, now); }

    /// How the last part ended.
    const SubmitOutcome& outcome() const { return mediator.outcomes.back().second; }

    ScriptedModem modem;
    RecordingMediator mediator;
    GsmModem gsm;
    BootTime now{seconds{1'000}};

private:
    std::size_t chunk_;
};

}  // namespace turnbell::at
