#pragma once

#include "db/database.h"
#include "host/daemon/client_server.h"
#include "host/daemon/config.h"
#include "host/daemon/data_folder.h"
#include "host/daemon/modem_fleet.h"
#include "host/daemon/pad_fleet.h"
#include "host/daemon/power_switch.h"
#include "host/service/branch_service.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// The composition root: builds all parts of the service, connects them, and runs them in the event loop of
/// the calling thread. Two can live in one process, on different folders.
///
/// A turn of the event loop (bytes of a client or a modem, a timer) ends with turnEnded(): parts that may go
/// now are given to the modems, what changed is sent to whoever watches it, and the timer is set.
class Daemon final : private ClientConnection::Mediator,
                     private ModemPort::Mediator,
                     private PadPort::Mediator {
public:
    /// Ready when it returns: the sockets are there. Needs a QCoreApplication. Refused with one sentence: the
    /// data cannot be used, another service has them, the sockets cannot be made.
    static Result<std::unique_ptr<Daemon>> start(const Config& config, const Clock& clock);

    /// Stops at once. A part on air stays armed: the next start settles what became of it.
    ~Daemon() override;
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    /// Lets time pass. The timer calls it; a test that moves a clock of its own calls it too.
    void tick();

private:
    struct Data {
        DataFolder folder;
        std::unique_ptr<db::Database> database;
        std::unique_ptr<BranchService> service;
    };

    static Result<Data> openData(const Config& config, const Clock& clock);
    Daemon(Data data, const Config& config, const Clock& clock);

    wire::Welcome welcome() override;
    Result<std::string> execute(Session& session, const wire::Request& request) override;
    Result<wire::Snapshot> snapshot(wire::Topic topic, wire::Role role) override;

    std::optional<OutboxJob> nextSubmission(const ModemIdentity& modem) override;
    bool arm(PartId part, const Arming& arming) override;
    void settled(PartId part, const SubmissionEnd& end) override;
    ModemTask modemTask(const ModemIdentity& modem) override;
    std::optional<CreditQuestion> nextCreditQuestion(const ModemIdentity& modem) override;
    void creditAnswered(const ModemIdentity& modem, const CreditAnswer& answer) override;
    void answeredLate(PartId part, int reference) override;
    ReadingTaken referenceRead(const ModemIdentity& modem, const ReferenceReading& reading) override;
    bool keep(std::span<const std::uint8_t> pdu, const ModemIdentity& modem) override;
    void missedCall(const std::string& number) override;
    SimPinVerdict mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft,
                             const std::string& pin) override;
    void pinAccepted(const ModemIdentity& modem) override;
    void networkTime(UtcTime utc) override;
    void statusChanged() override { modemsChanged_ = true; }

    std::optional<std::uint16_t> expectedPress(std::uint32_t pad, std::uint16_t boot) override;
    PressTaken padPressed(const PadPress& press) override;
    std::uint32_t newPadId() override;
    void padsChanged() override { padsChanged_ = true; }

    void turnEnded() override;
    Result<std::string> traceOf(const wire::ModemTraceQuery& query) const;
    ModemFleet::Options fleetOf(const Config& config);
    ModemFleet::Power switchOf(const std::string& power, const PadSettings& pads);
    void reportModems();
    void reportPads();
    void obeyPadOrders();
    void setTimer();

    const Clock& clock_;
    Data data_;
    ClientServer clients_;
    std::vector<std::unique_ptr<PowerSwitch>> powerSwitches_;
    PadFleet pads_;
    ModemFleet modems_;
    QTimer timer_;
    BootTime ticked_;
    bool modemsChanged_ = true;
    bool padsChanged_ = true;
};

}  // namespace turnbell
