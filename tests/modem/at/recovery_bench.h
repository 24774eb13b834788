#pragma once

#include "modem/at/gsm_modem.h"
#include "modem/sim/sim_modem.h"
#include "modem/sms/pdu.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace turnbell::at {

/// The driver and the simulated modem on one line under one clock, with a port that opens anew and a plug
/// that can be pulled when the driver asks for it. It sends texts that must not be sent twice: a part goes
/// again only if it was certainly not taken.
class RecoveryBench final : private GsmModem::Mediator {
public:
    explicit RecoveryBench(std::size_t chunk = 64, bool powerSwitch = true,
                           const sim::SimOptions& options = {})
        : modem{options}, chunk_{chunk}, powerSwitch_{powerSwitch} {}

    /// Opens the port and waits until everything is at rest.
    void start() {
        open();
        run(seconds{5});
    }

    /// Carries bytes and lets time pass, stopping at every deadline.
    void run(milliseconds time) {
        const BootTime end = now + time;
        turn();
        for (auto next = nextDeadline(); next && *next <= end; next = nextDeadline()) {
            now = std::max(now, *next);
            modem.tick(now);
            turn();
            gsm.tick(now);
            turn();
        }
        now = end;
    }

    void control(const std::string& line) {
        const auto answer = modem.control(line, now);
        ASSERT_TRUE(answer) << line << ": " << answer.error().message;
        turn();
    }

    /// Another text waits to be sent.
    void queue(const std::string& text) {
        waiting_.push_back(text);
        turn();
    }

    std::size_t waiting() const { return waiting_.size(); }

    /// How often the network took each text.
    std::map<std::string, int> taken() const {
        std::map<std::string, int> texts;
        for (const auto& received : modem.received()) {
            ++texts[received.submit.userData.text];
        }
        return texts;
    }

    bool inService() const {
        return gsm.status().state == ModemState::Ready && gsm.status().recovering.empty();
    }
    bool alarmed() const { return gsm.status().trouble != Trouble::None; }

    BootTime now{seconds{1'000}};
    sim::SimModem modem;
    GsmModem gsm{*this, {.named = true}};
    std::vector<StoredPdu> offered;
    std::vector<Bytes> reports;
    std::vector<ReferenceReading> readings;
    bool keeping = true;
    std::string typed;  ///< all of it
    int armed = 0;
    int reopenings = 0;
    int powerCycles = 0;
    std::optional<BootTime> hungAt;  ///< when the driver saw it last
    std::vector<std::string> rungs;  ///< that it stood on, in order
    std::vector<SubmitOutcome> outcomes;

private:
    void write(std::span<const std::uint8_t> bytes) override {
        typed += asText(bytes);
        toModem_.insert(toModem_.end(), bytes.begin(), bytes.end());
    }
    bool arm(PartId) override {
        ++armed;
        return true;
    }
    void settled(PartId, const SubmitOutcome& outcome) override {
        outcomes.push_back(outcome);
        const bool again =
            outcome.kind == SubmitOutcome::Kind::NotSent || outcome.kind == SubmitOutcome::Kind::Refused;
        if (!again) {
            waiting_.erase(waiting_.begin());
        }
        submitting_ = false;
        resumeAt_ = again ? now + seconds{2} : now;
    }
    void answeredLate(PartId /*tag*/, int /*reference*/) override {}
    ReadingTaken referenceRead(const ReferenceReading& reading) override {
        readings.push_back(reading);
        return {.committed = true, .counts = true};
    }
    bool keep(const StoredPdu& stored) override {
        offered.push_back(stored);
        return keeping;
    }
    bool keepReport(std::span<const std::uint8_t> pdu) override {
        reports.emplace_back(pdu.begin(), pdu.end());
        return keeping;
    }
    void missedCall(const std::string& /*number*/) override {}
    PinVerdict mayTypePin(const LockedSim& /*sim*/, const std::string& /*pin*/) override {
        return PinVerdict::Failed;
    }
    void pinAccepted(const LockedSim& /*sim*/) override {}
    void networkTime(UtcTime /*utc*/) override {}
    void ussdAnswered(const UssdAnswer& /*answer*/) override {}
    void statusChanged() override {
        const auto& rung = gsm.status().recovering;
        if (rung.empty()) {
            return;
        }
        if (rungs.empty() || rungs.back() != rung) {
            rungs.push_back(rung);
        }
        hungAt = hungAt ? hungAt : now;
    }
    void reopen() override {
        ++reopenings;
        reopenAt_ = now + milliseconds{250};
        closing_ = open_;
    }
    bool powerCycle() override {
        if (!powerSwitch_) {
            return false;
        }
        ++powerCycles;
        pullPlug_ = true;
        return true;
    }

    void open() {
        open_ = true;
        gsm.opened(now);
        turn();
    }

    void close() {
        open_ = false;
        toModem_.clear();
        modem.lineClosed(now);
        gsm.closed(now);
    }

    /// What the port does of its own: follows the plug, and does what the driver asked for.
    void followLine() {
        if (std::exchange(pullPlug_, false)) {
            std::ignore = modem.control("vanish", now);
            plugAt_ = now + seconds{8};
        }
        if (plugAt_ && now >= *plugAt_) {
            plugAt_.reset();
            std::ignore = modem.control("return", now);
        }
        if (open_ && (std::exchange(closing_, false) || !modem.present())) {
            close();
            reopenAt_ = std::max(reopenAt_.value_or(now), now + milliseconds{250});
        }
        if (!open_ && modem.present() && reopenAt_ && now >= *reopenAt_) {
            reopenAt_.reset();
            open_ = true;
            gsm.opened(now);
        }
    }

    void pump() {
        if (submitting_ || waiting_.empty() || now < resumeAt_ || !gsm.canSubmit()) {
            return;
        }
        const auto encoded = sms::encode("+995599123456", waiting_.front(), {.statusReport = false});
        submitting_ = true;
        EXPECT_TRUE(gsm.submit({PartId{++tag_}, encoded->parts[0].pdu, encoded->parts[0].length}, now));
    }

    void turn() {
        for (bool moved = true; moved;) {
            followLine();
            pump();
            moved = !toModem_.empty();
            modem.receive(std::exchange(toModem_, {}), now);
            const Bytes said = modem.takeOutput();
            moved = moved || !said.empty();
            std::span<const std::uint8_t> rest{said};
            while (open_ && !rest.empty()) {
                const auto piece = rest.first(std::min(chunk_, rest.size()));
                gsm.receive(piece, now);
                rest = rest.subspan(piece.size());
            }
            moved = moved || pullPlug_ || closing_;
        }
    }

    std::optional<BootTime> nextDeadline() const {
        std::optional<BootTime> next;
        const bool waits = !submitting_ && !waiting_.empty() && resumeAt_ > now;
        const std::optional<BootTime> reopenAt = open_ || !modem.present() ? std::nullopt : reopenAt_;
        const std::optional<BootTime> resumeAt = waits ? std::optional{resumeAt_} : std::nullopt;
        for (const auto& each : {gsm.nextDeadline(), modem.nextDeadline(), plugAt_, reopenAt, resumeAt}) {
            next = next && each ? std::min(*next, *each) : (next ? next : each);
        }
        return next;
    }

    std::size_t chunk_;
    bool powerSwitch_;
    bool open_ = false;
    bool closing_ = false;
    bool pullPlug_ = false;
    bool submitting_ = false;
    Bytes toModem_;
    std::vector<std::string> waiting_;
    BootTime resumeAt_{};
    std::optional<BootTime> reopenAt_;
    std::optional<BootTime> plugAt_;
    int tag_ = 0;
};

}  // namespace turnbell::at
