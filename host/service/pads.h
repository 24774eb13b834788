#pragma once

#include "host/pads/pad_press.h"
#include "host/pads/pad_screen.h"
#include "host/service/desk_commands.h"
#include "host/service/pad_watch.h"
#include "host/service/seen_screens.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// The desk pads: which desk each serves (several may serve one), what a press does, exactly once, and what
/// their displays show. A pad is its id, whatever port it is on; that staff gave it a desk is its right to
/// act there, so it needs no PIN. The caller holds the transaction.
class Pads {
public:
    Pads(BranchState& state, DeskCommands& desks);

    /// How long choose() waits for a press.
    static constexpr seconds kChoiceLasts{30};

    /// How long a customer may wait for an answer to a text until the displays show it.
    static constexpr std::chrono::minutes kAnswerWithin{60};

    // --- Presses

    /// The number of the next press of this pad and boot; nothing: none of it is committed.
    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot);

    /// Does what the press stands for at the pad's desk, and keeps that it was done. Refused, if it cannot be
    /// done: then roll back, and keep that with refused(). Not committed, without a refusal: a press before
    /// it is missing.
    Result<PressTaken> pressed(const PadPress& press, Moment now);

    /// Keeps that the press did nothing, and why. Answers what the pad shall show.
    pad::Notice refused(const PadPress& press, const Error& why, Moment now);

    /// What pressed() did is durable now.
    void committed(const PadPress& press);

    // --- What staff do

    Result<wire::Done> choose(const std::string& desk, Moment now);
    wire::Done cancelChoice();
    Result<wire::Done> assign(const std::string& pad, const std::string& desk, Moment now);
    Result<wire::Done> rename(const std::string& pad, const std::string& name, Moment now);
    Result<wire::Done> forget(const std::string& pad);
    Result<wire::Done> identify(const std::string& pad);
    Result<wire::Done> calibrate(const std::string& pad, bool factory);

    /// What linked pads shall do since the last call.
    std::vector<PadOrder> takeOrders();

    // --- The pads themselves

    /// An id that no known pad has.
    std::uint32_t newId(const std::function<std::uint32_t()>& random);

    /// What is on the ports now, from now on, whatever the disk says. Answers what was there before.
    std::vector<PadSighting> see(std::vector<PadSighting> pads);

    /// Keeps which pads are new, are linked and were lost since then.
    void keepSeen(const std::vector<PadSighting>& before, Moment now);

    /// The database is another one: what is linked is kept in it, and the next press of each pad is taken.
    void restored(Moment now);

    wire::PadList list();

    /// What staff must know, wherever they are.
    std::vector<wire::Alarm> alarms(Moment now) { return watch_.alarms(now); }

    /// What the displays of the linked pads say.
    std::map<std::uint32_t, PadScreen> screens(Moment now);

    void tick(Moment now);

    /// When tick() has something to do; nothing: only a call can bring it.
    std::optional<BootTime> nextDeadline(Moment now);

private:
    /// The last choose(): lives in memory, a press of before a restart shall not be one of it.
    struct Choice {
        const char* state = "none";
        std::string desk = {};
        std::optional<Moment> until = {};  ///< while it waits
        std::string pad = {};
    };

    /// What a press did.
    struct Deed {
        std::string did = {};
        std::string desk = {};
        std::string ticket = {};
    };

    Result<Deed> act(const db::PadRow& pad, const PadPress& press, Moment now);
    std::optional<DeskVerb> verbOf(const PadPress& press, const std::string& desk);
    std::optional<StepState> stageOf(const std::string& desk);
    std::string stateOf(const std::string& desk);
    void keep(db::PadRow pad, const PadPress& press, const Deed& deed, const std::string& refused,
              Moment now);
    db::PadRow known(std::uint32_t id, Moment now);
    Result<db::PadRow> named(const std::string& id, Moment now);
    Result<void> order(const std::string& id, const PadCommand& command);
    const PadSighting* linkedOne(std::uint32_t id) const;
    PadScreen screen(const std::string& desk);  ///< without what it counts

    /// Whether a press on this pad is one for the choice that waits: whoever serves customers with it goes
    /// on.
    bool mayBeChosen(const db::PadRow& pad);

    void keepLinked(const std::vector<PadSighting>& before, Moment now);

    /// Pads that are linked no more were seen until now.
    void keepLost(const std::vector<PadSighting>& before, Moment now);
    bool overdue(Moment now);

    BranchState& state_;
    DeskCommands& desks_;
    PadWatch watch_;
    SeenScreens seen_;
    Choice choice_;
    bool assigned_ = false;  ///< by a press that is not durable yet
    bool overdue_ = false;   ///< as the displays show it
    std::vector<PadOrder> orders_;
};

}  // namespace turnbell
