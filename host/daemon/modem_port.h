#pragma once

#include "host/base/clock.h"
#include "host/base/result.h"
#include "host/daemon/backoff.h"
#include "host/daemon/watched_line.h"
#include "host/io/usb_place.h"
#include "host/service/sim_cards.h"
#include "host/service/submission.h"
#include "host/wire/reply.h"
#include "modem/at/gsm_modem.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turnbell {

/// One modem and the port it is on: opens the port, opens it again after every loss, carries bytes between it
/// and the modem driver, and feeds the driver with parts to send.
class ModemPort final : private at::GsmModem::Mediator {
public:
    /// What a modem port needs from the rest.
    class Mediator {
    public:
        virtual ~Mediator() = default;

        /// The part to send next through this port, if any.
        virtual std::optional<OutboxJob> nextSubmission(const ModemIdentity& modem) = 0;

        /// Commit that this part may be on air from now on. No: it is not sent.
        virtual bool arm(PartId part, const Arming& arming) = 0;

        /// What became of a part.
        virtual void settled(PartId part, const SubmissionEnd& end) = 0;

        /// What is wanted of this modem beside its texts.
        virtual ModemTask modemTask(const ModemIdentity& modem) = 0;

        /// The code to ask the operator with this modem, which has nothing to send; nothing: none.
        virtual std::optional<CreditQuestion> nextCreditQuestion(const ModemIdentity& modem) = 0;
        virtual void creditAnswered(const ModemIdentity& modem, const CreditAnswer& answer) = 0;

        /// The modem answered for a part in doubt after all.
        virtual void answeredLate(PartId part, int reference) = 0;

        /// Commit what the modem and its SIM know of their last submission.
        virtual ReadingTaken referenceRead(const ModemIdentity& modem, const ReferenceReading& reading) = 0;

        /// Commit an incoming PDU. Yes: the modem's copy may go.
        virtual bool keep(std::span<const std::uint8_t> pdu, const ModemIdentity& modem) = 0;

        /// Somebody called from this number.
        virtual void missedCall(const std::string& number) = 0;
        /// Whether this PIN may be typed into the SIM that `modem` names; yes is committed first.
        virtual SimPinVerdict mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft,
                                         const std::string& pin) = 0;
        virtual void pinAccepted(const ModemIdentity& modem) = 0;

        /// The network told its time.
        virtual void networkTime(UtcTime utc) = 0;

        /// row() changed.
        virtual void statusChanged() = 0;

        /// The port has dealt with what the event loop brought.
        virtual void turnEnded() = 0;
    };

    /// Begins to take the modem's power away for some seconds; false: it cannot. None: nothing here can.
    using CyclePower = std::function<bool()>;

    struct Options {
        std::string url;  ///< a path or "tcp://host:port"
        at::GsmModem::Options modem = {};
        bool roaming = false;  ///< if its port vanishes, it waits for moveTo(): the name may be another one's

        CyclePower cyclePower = {};
    };

    /// Both references must outlive this. Nothing is opened before the first tick().
    ModemPort(Mediator& mediator, const Clock& clock, Options options);
    ~ModemPort() override;
    ModemPort(const ModemPort&) = delete;
    ModemPort& operator=(const ModemPort&) = delete;

    /// Lets time pass: tries to open the port, gives up what does not answer.
    void tick();

    /// When tick() has something to do; nothing: only bytes can change anything.
    std::optional<BootTime> nextDeadline() const;

    /// The modem is on this port now; it is opened at once.
    void moveTo(const std::string& url, CyclePower cyclePower);

    /// True if the port of a roaming modem has vanished.
    bool away() const { return away_; }

    /// Starts sending the next part if the modem can and there is one; with none, the operator may be asked
    /// for the credit.
    void pump();

    /// The part that the modem has been given and not settled yet.
    std::optional<PartId> submitting() const { return submitting_; }

    wire::ModemRow row() const;

    /// The lines on the port, those of earlier connections too.
    const at::Trace& trace() const { return modem_.trace(); }

private:
    void write(std::span<const std::uint8_t> bytes) override;
    bool arm(PartId tag) override;
    void settled(PartId tag, const at::SubmitOutcome& outcome) override;
    void answeredLate(PartId tag, int reference) override;
    at::ReadingTaken referenceRead(const at::ReferenceReading& reading) override;
    bool keep(const at::StoredPdu& stored) override;
    bool keepReport(std::span<const std::uint8_t> pdu) override;
    void missedCall(const std::string& number) override { mediator_.missedCall(number); }
    at::PinVerdict mayTypePin(const at::LockedSim& sim, const std::string& pin) override;
    void pinAccepted(const at::LockedSim& sim) override;
    void networkTime(UtcTime utc) override;
    void ussdAnswered(const at::UssdAnswer& answer) override;
    void statusChanged() override;
    void reopen() override;
    bool powerCycle() override;

    BootTime now() const { return clock_.now().boot; }
    ModemIdentity identity() const;
    bool takeTask();
    void askForCredit();
    void onReadable();
    void onWritable();
    void open();
    void refused(const Error& why);
    void connected();
    void lose(Error why);
    void afterModem();
    bool unanswered() const;

    Mediator& mediator_;
    const Clock& clock_;
    CyclePower cyclePower_;
    Backoff reopening_;
    Backoff resending_;
    at::GsmModem modem_;
    std::unique_ptr<WatchedLine> line_;
    std::string port_;
    io::UsbPlace place_;  ///< of port_, when it was opened last
    bool roaming_;
    bool away_ = false;
    Error trouble_;                         ///< why there is no line; no message: there is no reason
    std::optional<Error> failure_;          ///< why line_ must be closed once the modem driver has returned
    bool connected_ = false;                ///< the modem driver has been told of line_
    BootTime retryAt_;                      ///< while there is no line
    std::optional<BootTime> patienceEnds_;  ///< for a connection to stand
    std::optional<BootTime> resumeAt_;      ///< nothing is submitted before
    std::optional<PartId> submitting_;
};

}  // namespace turnbell
