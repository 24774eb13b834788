#pragma once

#include "host/base/clock.h"
#include "modem/at/at_channel.h"
#include "modem/at/at_replies.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace turnbell::at {

/// A command and the beginning of the line that answers it. An empty prefix: the answer stands alone.
struct Query {
    std::string_view command;
    std::string_view prefix;
};

/// What the makers of one family of modems do in their own way. Values from a table that lives as long as the
/// program (dialects.cpp, with the source of each); an empty field says that the standard's way is the way.
struct Dialect {
    /// By what a modem is recognised: parts of its answers to AT+CGMI and AT+CGMM, in capital letters. An
    /// empty one fits everything.
    struct Sign {
        std::string_view maker;
        std::string_view model;
    };

    /// A command that the factory settings make necessary. It is typed up to `tries` times until it is
    /// answered with OK; a refusal is no reason to stop.
    struct Correction {
        std::string_view command;
        int tries = 1;
    };

    /// How to ask for the wrong PINs that are still allowed: `field` of the line that has `row` in its first
    /// field (an empty row: of the first line).
    struct PinTries {
        Query query;
        std::string_view row;
        std::size_t field = 0;
    };

    /// How the modem is started anew, and how long it is deaf from then on. Nothing that it says before is
    /// of use, and AT typed too early may hang a port that is coming up.
    struct Reset {
        std::string_view command;
        milliseconds quiet{0};
    };

    std::string_view name;
    std::span<const Sign> signs = {};
    std::span<const Correction> corrections = {};

    /// Ways to read the ICCID, best first.
    std::span<const Query> cardNumber = {};
    PinTries pinTries = {};

    /// Stores for incoming texts, best first.
    std::span<const std::string_view> stores = {};

    /// AT+CNMI commands from the best to the least.
    std::span<const std::string_view> notifications = {};

    Reset reset = {};

    /// The answer to AT+CPIN? is one line without a final result.
    bool pinStateStandsAlone = false;

    /// How long AT+CFUN=1 may take.
    milliseconds radioPatience{10'000};

    /// Beginnings of lines that it says of itself and that mean nothing to us.
    std::span<const std::string_view> noise = {};

    /// Beginnings of lines that it says when it starts, besides those that all modems say.
    std::span<const std::string_view> boot = {};

    /// The same for what it says while it starts, but also after a PIN.
    std::span<const std::string_view> progress = {};

    /// Beginnings of lines that say that a message store is full.
    std::span<const std::string_view> storeFull = {};

    /// AT+CMMS=1 holds the link between texts; false: it is refused or not worth a command.
    bool keepsLink = true;

    /// AT+CUSD wants its code as packed septets in hexadecimal.
    bool packsUssd = false;

    bool isNoise(std::string_view line) const;
    bool saysStoreFull(std::string_view line) const;

    /// What the line says about the modem having started.
    BootSign bootSign(std::string_view line) const;
};

/// For a modem that nobody knows, or that has not said its name yet.
const Dialect& genericDialect();

/// Every dialect; the generic one is the last.
std::span<const Dialect> dialects();

/// The dialect of a modem by its answers to AT+CGMI and AT+CGMM; the generic one if none fits.
const Dialect& dialectOf(std::string_view manufacturer, std::string_view model);

/// Null: there is none of this name.
const Dialect* findDialect(std::string_view name);

/// Wrong PINs that the SIM still takes, from the answer to pinTries.query; nothing: the modem did not say.
std::optional<int> pinTriesLeft(const Dialect::PinTries& how, const Reply& reply);

/// The ICCID in the answer to one of the ways of cardNumber: as digits, or as EF_ICCID of AT+CRSM.
std::optional<std::string> cardNumberOf(const Reply& reply);

}  // namespace turnbell::at
