#pragma once

#include "host/core/inbound/inbound_meaning.h"
#include "host/wire/command.h"
#include "tools/turnbellctl/sms_commands.h"

#include <tl/expected.hpp>

#include <string>
#include <variant>
#include <vector>

/// turnbellctl: the service's protocol from a shell. main() hands over to run() in run.h.
namespace turnbell::ctl {

/// What a shell may set instead of the options.
struct Environment {
    std::string socket = {};      ///< TURNBELL_SOCKET
    std::string runtimeDir = {};  ///< XDG_RUNTIME_DIR
    std::string pin = {};         ///< TURNBELL_PIN
};

struct Settings {
    std::string socket;
    std::string pin;
    bool json = false;
};

/// One command to the service; its answer is printed.
struct Ask {
    wire::Command command;
};

struct ImportCatalog {
    std::string file;
};

/// Offline: what is wrong with a file, and what it may not mean.
struct CheckCatalog {
    std::string file;
};

struct PutCatalog {
    std::string file;
};

struct Watch {
    wire::Topic topic = wire::Topic::Board;
};

/// What was said on a modem's port.
struct TraceModem {
    int modem = 1;
    bool follow = false;
};

/// Commissioning of a modem: begins, and tells until it has ended.
struct ProbeModem {
    wire::ModemProbe probe;
};

/// Asks for the credit of a modem's SIM card, and waits for the answer.
struct AskCredit {
    wire::ModemCredit credit;
};

/// What days come to.
struct ShowStatistics {
    wire::StatisticsQuery query;
    bool csv = false;
    bool promises = false;  ///< how well announced times held
};

struct ShowSurvey {
    wire::SurveyResultsQuery query;
    bool csv = false;
};

/// turnbellctl poster: a sheet for the wall by which customers join the line with their phone.
struct MakePoster {
    std::string file;
    std::vector<std::string> languages;  ///< of the words; empty: the branch's
    std::string service;                 ///< whose code word it asks for; empty: the word for JOIN
};

/// Offline: what an incoming text means.
struct Interpret {
    std::string text;
    std::string question = {};  ///< a word of questionWords(), if one is open
    InboundContext context = {};
};

using Action =
    std::variant<Ask, CheckCatalog, ImportCatalog, PutCatalog, Watch, TraceModem, ProbeModem, AskCredit,
                 ShowStatistics, ShowSurvey, Interpret, MakePoster, SmsEncodeOptions, SmsDecodeOptions>;

struct Invocation {
    Settings settings;
    Action action;
};

/// Nothing to carry out: a text to print. Usage errors go to stderr, help to stdout.
struct Ending {
    bool usageError = false;
    bool json = false;
    std::string text;
};

/// `words` without the program's name. Files that the service is to read or write become absolute paths.
tl::expected<Invocation, Ending> parseArguments(std::vector<std::string> words,
                                                const Environment& environment);

}  // namespace turnbell::ctl
