#pragma once

#include "modem/at/session.h"
#include "modem/at/set_up.h"

#include <optional>

namespace turnbell::at {

/// What is wrong with a modem that should be in service.
enum class Fault {
    Silent,    ///< it answers nothing
    Radio,     ///< it answers, and no text passes: silent for 180 s, no network or no signal for minutes
    Refusing,  ///< it answers, and refuses what a modem must do
    Gone,      ///< its port vanished
};

/// "silent", "radio", "refusing", "gone".
const char* toString(Fault fault);

/// What a person is told when nothing helps.
Trouble alarmOf(Fault fault);

/// The ladder from a hung modem to one in service: each rung does something stronger to it, is given its
/// time, and is logged with the time it took. A rung is climbed only if the one below did not help; what
/// helped less than ten minutes ago is not tried again, and after ten good minutes the ladder starts low.
/// Whatever it does is bounded: a modem that nothing helps gets an alarm, one look a minute, and the upper
/// rungs again every quarter of an hour. It types ESC, never Ctrl-Z.
class Recovery {
public:
    Recovery(Session& session, SetUp& setUp) : session_(session), setUp_(setUp) {}

    /// Starts to climb, unless it is climbing already.
    void begin(Fault fault);

    /// True from begin() until the modem is in service again.
    bool active() const { return stage_ != Stage::Off; }

    /// True while the rung itself wants the line: nobody else types.
    bool busy() const;

    /// True while the port is being opened anew: nothing may be typed.
    bool awaitsPort() const { return stage_ == Stage::Awaiting; }

    /// The rung that is being tried, in a word: "resync", "restart"; empty: none.
    const char* rung() const;

    /// What a person must be told of: nothing helped, or it has taken 90 s.
    std::optional<Fault> alarm() const { return alarm_; }

    /// Does the next thing of the rung; only when the channel is free. True if it typed something.
    bool proceed();

    /// The line says nothing, however often it is asked.
    void unanswered();

    /// Set-up is done, or waits for a SIM: the modem answers.
    void answered();

    /// It is registered; the same again changes nothing.
    void registered();

    /// It has started, by our doing or by its own, and is being set up.
    void started();

    /// Set-up was refused something.
    void refused();

    /// A text passed: whatever was wrong is over.
    void passed() { alarm_.reset(); }

    void lineClosed();
    void lineOpened();
    void tick();
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Stage {
        Off,
        Starting,       ///< the rung is to be begun
        Synchronising,  ///< ESC and questions
        Typing,         ///< the rung's commands
        Quiet,          ///< the modem is starting: nothing is typed
        Awaiting,       ///< the port is gone or going, and is to come back
        SettingUp,
        Registering,
        Resting,  ///< nothing helped
    };

    void climb();
    void stand(std::size_t rung);
    bool start();
    bool type();
    void typed(const Reply& reply);
    void quiet(milliseconds time);
    void await(milliseconds time);
    void setUp();
    void rest();
    void succeed();
    bool helps(std::size_t rung) const;

    Session& session_;
    SetUp& setUp_;
    Stage stage_ = Stage::Off;
    Fault fault_ = Fault::Silent;
    std::size_t rung_ = 0;
    std::size_t command_ = 0;
    bool lineOpen_ = false;
    BootTime since_{};  ///< of the whole climb
    BootTime rungSince_{};
    BootTime until_{};                   ///< what the stage waits for
    int looks_ = 0;                      ///< while resting
    std::optional<std::size_t> helped_;  ///< lately
    BootTime wellSince_{};
    std::optional<Fault> alarm_;
};

}  // namespace turnbell::at
