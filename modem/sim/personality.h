#pragma once

#include "host/base/clock.h"
#include "modem/sim/command.h"
#include "modem/sim/quirks.h"

#include <array>
#include <span>
#include <string_view>

namespace turnbell::sim {

/// How the simulated modem presents itself: that of one maker, by the same names as the driver's dialects.
/// Texts may hold {iccid}, {need} (of the SIM: READY, SIM PIN, ...), {pin} and {puk} (tries left), and
/// several lines with '|' between them. What is not said here is as README.md in this folder says.
struct Personality {
    enum class Effect {
        None,
        Quiet,    ///< it talks of itself no more if the argument is 0 (^CURC)
        Honest,   ///< the second argument says whether a refused text is answered with OK (^SM20)
        Restart,  ///< power goes and comes
    };

    /// A command that others do not have, or that ends otherwise.
    struct OwnCommand {
        std::string_view name;
        Command::Kind kind = Command::Kind::Execute;
        std::string_view argument = {};  ///< the first one must be this; empty: any
        std::string_view answer = {};
        Effect effect = Effect::None;
        bool needsCard = false;
        bool standsAlone = false;  ///< no final result follows
    };

    /// Who hears a line of the start.
    enum class Card { Any, Inserted, Ready };
    struct BootLine {
        milliseconds after{0};
        std::string_view text;
        Card card = Card::Any;
    };

    /// What it says of itself, in turn.
    struct Chatter {
        milliseconds every{0};
        std::span<const std::string_view> lines = {};
    };

    std::string_view name;
    std::string_view manufacturer;
    std::string_view model;
    std::string_view revision;
    std::span<const OwnCommand> own = {};
    std::span<const std::string_view> absent = {};  ///< commands of README.md that it does not know
    std::string_view unknown = "ERROR";             ///< the answer to what it does not know

    std::string_view storeLists;                       ///< behind "+CPMS: "
    std::array<std::string_view, 3> stores;            ///< names that it takes, for each of the three
    std::string_view indicationLists;                  ///< behind "+CNMI: "
    std::array<std::string_view, 5> indications = {};  ///< digits that it takes for each, whatever it lists
    bool packsUssd = false;  ///< it takes codes of AT+CUSD as packed septets in hexadecimal alone
    int cardPlaces = 30;
    int phonePlaces = 100;

    std::span<const BootLine> boot = {};
    std::span<const BootLine> afterPin = {};
    Chatter chatter = {};
    Quirks quirks = {};
};

std::span<const Personality> personalities();

/// Null: there is none of this name.
const Personality* findPersonality(std::string_view name);

}  // namespace turnbell::sim
