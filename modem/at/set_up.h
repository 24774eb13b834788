#pragma once

#include "modem/at/session.h"
#include "modem/at/sim_gate.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::at {

/// From an opened port to a modem that takes PDUs, keeps what comes in, and tells of it: a table of commands,
/// each with what its end means. A SIM that is missing or locked is waited for.
class SetUp {
public:
    explicit SetUp(Session& session) : session_(session), sim_(session.mediator, session.options) {}

    enum class Reason { PortOpened, ModemStarted, SimLost };

    /// Begins anew.
    void begin(Reason reason);

    bool done() const { return stage_ == Stage::Done; }

    /// True if a command without which no text can go was refused for good.
    bool failed() const { return stage_ == Stage::Failed; }

    /// Probing, SettingUp, SimMissing or SimLocked; while not done().
    ModemState state() const;

    /// What a person must do about the SIM.
    Trouble trouble() const { return sim_.trouble(); }

    /// Neither the SIM nor the options have a service centre: no text can go.
    bool centreMissing() const { return centreMissing_; }

    /// Message stores that this modem can read; the first is the one that incoming texts go to.
    const std::vector<std::string>& stores() const { return stores_; }

    /// True while the SIM is missing or locked: a person is waited for.
    bool waitsForSim() const;

    /// True while the modem may still talk about having started, because it was just given a reason.
    bool expectsBootTalk() const;

    /// Does the next thing, if its time has come; only when the channel is free. True if it did something.
    bool proceed();
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Stage { Draining, Probing, Steps, Pausing, Done, Failed };
    /// What is asked about the SIM: its state, which card it is, how many wrong PINs it takes, its PIN.
    enum class SimStep { State, Card, Tries, Pin };
    enum class Verdict { Next, Again, AgainAtOnce, Failed };

    struct Step {
        const char* command = "";
        const char* prefix = "";
        milliseconds timeout{0};
        Verdict (SetUp::*judge)(const Reply&) = nullptr;
        Command::Answer answer = Command::Answer::Prefixed;
        Command (SetUp::*make)() const = nullptr;  ///< instead of the above, if what is typed depends
    };
    static const std::vector<Step>& steps();

    /// An empty text: the step types nothing (any more).
    Command commandOf(const Step& step) const;
    Command correction() const;
    Command simQuestion() const;
    Command radioQuestion() const;
    Command markRemoval() const;
    Command cardQuestion() const;
    Command centreQuestion() const;
    Command storeChoice() const;
    Command notificationChoice() const;

    void beginStep();
    void runStep();
    void follow(Verdict verdict);
    void pause(milliseconds time);
    bool outOfPatience() const;

    Verdict goOn(const Reply& reply);
    Verdict insist(const Reply& reply);
    Verdict takeManufacturer(const Reply& reply);
    Verdict takeModel(const Reply& reply);
    Verdict takeRevision(const Reply& reply);
    Verdict judgeCorrection(const Reply& reply);
    Verdict takeIccid(const Reply& reply);
    Verdict takeService(const Reply& reply);
    Verdict takeImei(const Reply& reply);
    Verdict takeImsi(const Reply& reply);
    SimGate::Next askSim(const Reply& reply);
    Verdict judgeSim(const Reply& reply);
    Verdict judgeCentre(const Reply& reply);
    Verdict judgeRadio(const Reply& reply);
    Verdict chooseStore(const Reply& reply);
    Verdict judgeStore(const Reply& reply);
    Verdict judgeNotifications(const Reply& reply);
    Verdict takeOwnNumber(const Reply& reply);

    Session& session_;
    Stage stage_ = Stage::Draining;
    bool answers_ = false;
    SimGate sim_;
    SimStep simStep_ = SimStep::State;
    bool simWasOff_ = false;  ///< it, and not the modem, may have lost its power
    bool centreMissing_ = false;
    BootTime resumeAt_{};
    BootTime bootTalkUntil_{};
    std::size_t step_ = 0;
    BootTime stepBegan_{};
    std::string instead_;     ///< what the step types next, other than the table says
    std::size_t choice_ = 0;  ///< which of several commands the step types
    int tries_ = 0;           ///< of that one
    std::vector<std::string> candidates_;
    std::vector<std::string> stores_;
};

}  // namespace turnbell::at
