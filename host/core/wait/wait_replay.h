#pragma once

#include "host/core/wait/replay_start.h"

#include <span>

namespace turnbell {

/// What a replay says of one who waits.
struct WaitForecast {
    double p20 = 0;  ///< seconds from now to the first call
    double p50 = 0;
    double p90 = 0;
    double called = 1;     ///< how probable a call is before the desks close, unless the customer goes before
    bool guessed = false;  ///< nobody calls before a desk opens, and when one does is only guessed
};

/// Plays the rest of the day many times from the state as it is and by the true calling order; each run gives
/// the waits of all at once. Runs in slices: call step() until it is done.
class WaitReplay {
public:
    /// `runs` is a power of two. `order` must outlive this.
    WaitReplay(ReplayStart start, CallingOrder& order, std::uint32_t runs);

    /// Plays up to `atMost` runs; true: all are played.
    bool step(std::uint32_t atMost);

    /// Of the runs in which they were called, weighted by how probable it is that they still wait then.
    /// `level`: what stands for 0.9.
    WaitForecast forecast(std::size_t waiting, double level = 0.9) const;
    std::span<const ReplayTicket> tickets() const { return start_.tickets; }
    std::size_t waiting() const { return start_.waiting; }

private:
    struct TicketDraws {
        Draws duration;
        Draws absent;
        Draws leaves;
        Draws pause;
    };

    void prepare();
    void playRun(std::uint32_t run);
    void reset(std::uint32_t run);
    void addStreams(std::uint32_t run);
    void arrive(int ticket, double at);
    bool ready(std::size_t desk);
    int choose(std::size_t desk, double at);
    bool stayOn();
    void noteCall(int ticket, double at);
    void take(int ticket);
    void serve(std::size_t desk, int ticket);
    bool leftBefore(int ticket, double at) const;
    std::size_t firstFree() const;
    bool isGuessed(int queue) const;
    void play();
    int lineOf(int queue, int priority);
    std::vector<std::pair<double, double>> weighted(std::size_t waiting) const;

    struct Running {
        double closes = 0;
        std::span<const DeskDay::Pause> pauses = {};
        std::size_t nextPause = 0;
        bool idle = false;
        double stopped = -1;  ///< it was free then, but closed
    };
    struct Comer {
        double at;
        int ticket;
        bool operator>(const Comer& other) const { return at > other.at; }
    };

    ReplayStart start_;
    CallingOrder& order_;
    std::uint32_t runs_;
    std::uint32_t played_ = 0;
    std::vector<TicketDraws> draws_;
    std::vector<Draws> deskFree_;
    std::vector<Draws> deskPlan_;
    std::vector<Draws> comes_;
    std::vector<double> leaving_;  ///< what of the hazard to leave has passed already
    std::vector<ReplayLine> lines_;
    std::vector<std::vector<int>> initial_;  ///< who waits in each line at the start
    std::vector<std::vector<const ReplayLine*>> linesOfDesk_;
    std::vector<int> lineOfTicket_;
    int lowest_ = 0;
    std::vector<float> waits_;  ///< by ticket and run; negative: not called
    std::vector<char> late_;    ///< the same: called after a desk was to close
    // of the run that is played
    std::uint32_t run_ = 0;
    std::vector<Running> desks_;
    std::vector<double> freeAt_;  ///< by desk, apart from the rest: who is next is looked for all the time
    std::vector<ReplayTicket> tickets_;
    std::vector<char> gone_;
    std::vector<int> appointments_;
    std::vector<Comer> comers_;
    std::size_t left_ = 0;
    bool staysOn_ = false;
};

}  // namespace turnbell
