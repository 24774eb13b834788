#pragma once

#include "db/database.h"
#include "host/service/branch_service.h"
#include "modem/at/gsm_modem.h"
#include "modem/sim/sim_modem.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// A text as the network took it, its parts put together.
struct NetworkText {
    BootTime at;  ///< of the first part, on the clock of the network
    std::string to;
    std::string text;
    int submissions = 0;  ///< of its parts; more than it has parts means a repetition
};

/// A whole branch in one process and in virtual time: the service on a real database file, the real modem
/// driver, and the simulated modem at the other end of the line. Windows speak to it through the wire codec.
class VirtualBranch : private at::GsmModem::Mediator {
public:
    /// `credit`: how the SIM's credit is asked for.
    explicit VirtualBranch(const Catalog& catalog, CreditRules credit = {});
    ~VirtualBranch() override;
    VirtualBranch(const VirtualBranch&) = delete;
    VirtualBranch& operator=(const VirtualBranch&) = delete;

    /// What a window asks over its socket.
    Result<wire::Reply> ask(wire::Role role, const wire::Command& command);

    /// The answer to a command that must succeed.
    template <typename T>
    T expect(wire::Role role, const wire::Command& command) {
        auto reply = ask(role, command);
        EXPECT_TRUE(reply) << (reply ? "" : reply.error().message);
        return reply ? std::get<T>(*reply) : T{};
    }

    template <typename T>
    T watch(wire::Role role, wire::Topic topic) {
        return std::get<T>(*service_->snapshot(topic, role, clock.now()));
    }

    /// Time passes; whatever is due happens in order.
    void run(milliseconds time);

    /// Lets time pass until the modem is ready, at most a minute.
    void runUntilReady();

    /// A control line for the simulated modem; it must be understood.
    void modemControl(const std::string& line);

    /// The service is killed (nothing is told or flushed) and started again on the same file.
    void killAndRestart();

    /// The power is cut: the service ends as if killed, and starts again with a boot clock that begins anew.
    /// The modem restarts for `deaf` seconds.
    void cutPower(int deaf);

    /// What the network took so far, oldest first, repetitions counted.
    std::vector<NetworkText> texts() const;

    /// The texts to one number.
    std::vector<std::string> textsTo(const std::string& number) const;

    std::vector<wire::MessageRow> messages();
    wire::MessageRow message(const std::string& kind, const std::string& ticket);

    db::Database& database() { return *database_; }

    /// The lines between the driver and the modem, since the last start.
    const at::Trace& trace() const { return driver_->trace(); }

    ManualClock clock;
    sim::SimModem modem;

private:
    void write(std::span<const std::uint8_t> bytes) override;
    bool arm(PartId tag) override;
    void settled(PartId tag, const at::SubmitOutcome& outcome) override;
    void answeredLate(PartId tag, int reference) override;
    at::ReadingTaken referenceRead(const at::ReferenceReading& reading) override;
    bool keep(const at::StoredPdu& stored) override;
    bool keepReport(std::span<const std::uint8_t> pdu) override;
    void missedCall(const std::string& number) override { service_->missedCall(number, clock.now()); }
    at::PinVerdict mayTypePin(const at::LockedSim& sim, const std::string& pin) override;
    void pinAccepted(const at::LockedSim& sim) override;
    void networkTime(UtcTime utc) override { service_->networkTime(utc, clock.now()); }
    void ussdAnswered(const at::UssdAnswer& answer) override;
    void statusChanged() override { statusChanged_ = true; }
    void reopen() override { reopenAt_ = clock.now().boot + milliseconds{250}; }
    bool powerCycle() override;

    ModemIdentity identity() const;
    /// On the clock of modem and network, which no power cut of ours sets back.
    BootTime modemNow() const { return clock.now().boot + beforeCuts_; }

    void start();
    void stop();
    void carryBytes();
    void followLine();
    void pump();
    std::optional<BootTime> nextDeadline();
    Session& session(wire::Role role);

    CreditRules credit_;
    std::filesystem::path folder_;
    std::unique_ptr<db::Database> database_;
    std::unique_ptr<BranchService> service_;
    std::unique_ptr<at::GsmModem> driver_;
    Bytes typed_;
    bool open_ = false;
    bool statusChanged_ = false;
    std::optional<BootTime> reopenAt_;
    std::optional<BootTime> plugAt_;  ///< its plug was pulled
    milliseconds beforeCuts_{0};      ///< what the boot clock lost by cuts of the power
    std::map<wire::Role, Session> sessions_;
    int requests_ = 0;
};

}  // namespace turnbell
