#pragma once

#include "modem/at/gsm_modem.h"
#include "modem/sim/sim_modem.h"
#include "modem/sms/pdu.h"
#include "tests/modem/at/modem_bench.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace turnbell::at {

/// The driver and the simulated modem on one line, which is cut into pieces of one size, under one clock.
class SimBench {
public:
    explicit SimBench(std::size_t chunk = 64, const sim::SimOptions& simOptions = {},
                      GsmModem::Options options = {})
        : modem(simOptions), gsm{mediator, std::move(options)}, chunk_(chunk) {
        mediator.onWrite = [this](std::span<const std::uint8_t> bytes) { modem.receive(bytes, now); };
    }

    void start() {
        gsm.opened(now);
        run(seconds{2});
    }

    void carry() {
        for (Bytes bytes = modem.takeOutput(); !bytes.empty(); bytes = modem.takeOutput()) {
            std::span<const std::uint8_t> rest{bytes};
            while (!rest.empty()) {
                const auto piece = rest.first(std::min(chunk_, rest.size()));
                gsm.receive(piece, now);
                rest = rest.subspan(piece.size());
            }
        }
    }

    std::optional<BootTime> nextDeadline() const {
        const auto ours = gsm.nextDeadline();
        const auto theirs = modem.nextDeadline();
        return ours && theirs ? std::min(*ours, *theirs) : (ours ? ours : theirs);
    }

    void run(milliseconds time) {
        const BootTime end = now + time;
        carry();
        for (auto next = nextDeadline(); next && *next <= end; next = nextDeadline()) {
            now = std::max(now, *next);
            modem.tick(now);
            carry();
            gsm.tick(now);
            carry();
        }
        now = end;
    }

    void control(std::string_view line) {
        const auto answer = modem.control(line, now);
        ASSERT_TRUE(answer) << answer.error().message;
        carry();
    }

    void send(const std::string& text, int tag = 1) {
        const auto encoded = sms::encode("+995599123456", text, {.statusReport = true});
        ASSERT_TRUE(encoded);
        ASSERT_EQ(encoded->parts.size(), 1U);
        ASSERT_TRUE(gsm.submit({PartId{tag}, encoded->parts[0].pdu, encoded->parts[0].length}, now));
        carry();
    }

    const SubmitOutcome& outcome() const { return mediator.outcomes.back().second; }
    ModemState state() const { return gsm.status().state; }

    sim::SimModem modem;
    RecordingMediator mediator;
    GsmModem gsm;
    BootTime now{seconds{1'000}};

private:
    std::size_t chunk_;
};

}  // namespace turnbell::at
