#pragma once

#include "modem/at/at_channel.h"
#include "modem/at/calls.h"
#include "modem/at/gsm_modem.h"
#include "modem/at/health.h"
#include "modem/at/receiver.h"
#include "modem/at/recovery.h"
#include "modem/at/reference_reader.h"
#include "modem/at/sender.h"
#include "modem/at/session.h"
#include "modem/at/set_up.h"
#include "modem/at/trace.h"
#include "modem/at/ussd.h"
#include "modem/at/watcher.h"

#include <optional>
#include <span>
#include <utility>

namespace turnbell::at {

/// Decides whose turn it is: one command at a time for set-up, sending, receiving and watching.
class GsmModem::Engine final : private AtChannel::Listener {
public:
    Engine(Mediator& mediator, Options options)
        : options_(std::move(options)), session_{mediator, channel_, options_} {}

    void opened(BootTime now) {
        session_.now = now;
        trace_.opened(now);
        session_.status = {};
        session_.dialect = &genericDialect();
        line_ = Line::Open;
        served_ = served_ && recovery_.active();
        recovery_.lineOpened();
        startOver(SetUp::Reason::PortOpened, "port opened again");
        endTurn();
    }

    void closed(BootTime now) {
        session_.now = now;
        line_ = Line::Closed;
        trace_.closed(now);
        channel_.reset();
        sender_.cut("modem vanished");
        ussd_.cut("the modem vanished");
        recovery_.lineClosed();
        if (std::exchange(inService_, false)) {
            recovery_.begin(Fault::Gone);
        }
        endTurn();
    }

    void receive(std::span<const std::uint8_t> bytes, BootTime now) {
        session_.now = now;
        if (line_ == Line::Open) {
            trace_.heard(bytes, now);
            channel_.receive(bytes, now);
        }
        endTurn();
    }

    void tick(BootTime now) {
        session_.now = now;
        if (line_ == Line::Open) {
            channel_.tick(now);
            sender_.tick();
        }
        recovery_.tick();
        endTurn();
    }

    std::optional<BootTime> nextDeadline() const;

    /// Not before what the modem kept has been read: a report in there may settle the very part that would go
    /// out once more.
    bool canSubmit() const {
        return state() == ModemState::Ready && !restartOver_ && receiver_.drained() && reader_.settled() &&
               sender_.idle() && !setUp_.centreMissing();
    }

    Result<void> submit(const Submission& submission, BootTime now);

    void readReference(BootTime now) {
        session_.now = now;
        reader_.begin(ReferenceReader::Reason::Wanted);
        endTurn();
    }

    void restart(BootTime now);

    void askUssd(const std::string& code, bool atOnce, BootTime now);
    bool asksUssd() const { return !ussd_.idle(); }

    const ModemStatus& status() const { return session_.status; }
    std::optional<int> lastReference() const { return session_.lastReference; }
    const Trace& trace() const { return trace_; }

private:
    enum class Line { Closed, Open, Mute };

    void write(std::span<const std::uint8_t> bytes) override {
        trace_.typed(bytes, session_.now);
        session_.mediator.write(bytes);
    }
    void prompted() override { sender_.prompted(); }
    void unsolicited(const AtLine& line) override;
    void silent() override;

    void startOver(SetUp::Reason reason, const char* why);
    void suffer(Fault fault);
    void cutOff();
    void leavePort();
    bool trusted() const { return served_ || options_.named; }
    void lookAtHealth();
    bool restarting();
    bool startNext();
    bool setUpFurther();
    bool serve();
    bool startNextOf(bool receivingFirst);
    bool askFurther();
    void endTurn();
    void publish();
    ModemState state() const;
    bool mayRoam() const;
    Complaint complaint() const;

    Options options_;
    Trace trace_;
    AtChannel channel_{*this};
    Session session_;
    SetUp setUp_{session_};
    Sender sender_{session_};
    Receiver receiver_{session_};
    Calls calls_{session_};
    ReferenceReader reader_{session_};
    Watcher watcher_{session_};
    Ussd ussd_{session_};
    Recovery recovery_{session_, setUp_};
    Health health_;
    Line line_ = Line::Closed;
    bool served_ = false;                  ///< on this port: it is our modem
    bool inService_ = false;               ///< set-up is done, and the others have begun
    bool sentLast_ = false;                ///< the last command was a submission
    std::optional<BootTime> restartOver_;  ///< it was told to start anew, and may be deaf so long
    ModemStatus published_;
};

}  // namespace turnbell::at
