#include "tools/turnbellctl/command_line.h"

#include "host/catalog/duration_word.h"
#include "host/core/enum_word.h"
#include "tools/turnbellctl/interpret.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace turnbell::ctl {
namespace {

std::optional<wire::TransferPlace> placeFrom(std::string_view word) {
    return enumOfWord(word, wire::TransferPlace::Arrival);
}

bool takesValue(const CLI::App& app, const std::string& word) {
    const auto* option = app.get_option_no_throw(word);
    const auto commands = app.get_subcommands([](const CLI::App* /*each*/) { return true; });
    return (option != nullptr && option->get_items_expected_min() > 0) ||
           std::any_of(commands.begin(), commands.end(),
                       [&word](const auto* command) { return ctl::takesValue(*command, word); });
}

/// What TP-VP can say as a period: 3GPP TS 23.040 9.2.3.12.1.
std::string validityFault(const std::string& word) {
    constexpr std::int64_t kLongest = 63LL * 7 * 24 * 60 * 60;
    std::int64_t given = 0;
    const bool isNumber = CLI::detail::lexical_cast(word, given);
    return isNumber && given >= 1 && given <= kLongest
               ? ""
               : fmt::format("name 1 to {} seconds (63 weeks), the longest that a text can wait.", kLongest);
}

/// The service has a working directory of its own.
void addFile(CLI::App& app, std::string& file, const std::string& description) {
    app.add_option("FILE", file, description)->required()->transform([](const std::string& given) {
        return std::filesystem::absolute(given).string();
    });
}

void addDeskOrTicket(CLI::App& app, std::string& desk, std::string& ticket) {
    auto* one = app.add_option_group("which", "One of them");
    one->add_option("--desk", desk, "Code of the desk");
    one->add_option("--ticket", ticket, "Ticket number");
    one->require_option(1);
}

void addDuration(CLI::App& app, const std::string& name, milliseconds& value,
                 const std::string& description) {
    app.add_option_function<std::string>(
           name, [&value](const std::string& word) { value = *readDuration(word); }, description)
        ->check([](const std::string& word) {
            return readDuration(word) ? "" : '\'' + word + "' is no time such as 90s, 10m or 1h.";
        });
}

}  // namespace

CLI::App& group(CLI::App& parent, const std::string& name, const std::string& description) {
    auto* app = parent.add_subcommand(name, description);
    app->require_subcommand(1);
    return *app;
}

CommandLine::CommandLine(Settings settings)
    : app_{"The queue of a branch from a shell.", "turnbellctl"}, invocation_{std::move(settings), {}} {
    app_.require_subcommand(1);
    app_.fallthrough();
    addGlobalOptions();
    addSender<wire::StatusQuery>(app_, "status", "Modems, queue and what a person must know");
    addCatalog();
    addDesks();
    addMoves();
    addCheckIn();
    addBookings();
    addCalling();
    addTemplates();
    addVisits();
    addTexts();
    addStatistics();
    addConversations();
    addNotices();
    addAdministration();
    addModem();
    addPads();
    addInterpret();
    addSms();
}

std::string CommandLine::help() const {
    const CLI::App* named = &app_;
    while (!named->get_subcommands().empty()) {
        named = named->get_subcommands().front();
    }
    return named == &app_ ? app_.help() : named->help(app_.get_name());
}

bool CommandLine::takesValue(const std::string& word) const {
    return word.starts_with("--") && ctl::takesValue(app_, word);
}

void CommandLine::addGlobalOptions() {
    auto& settings = invocation_.settings;
    app_.add_option("--socket", settings.socket,
                    "The service's socket; else $TURNBELL_SOCKET, else $XDG_RUNTIME_DIR/turnbell/admin.sock "
                    "if it exists, else /run/turnbell/admin.sock")
        ->type_name("PATH");
    app_.add_flag("--json", settings.json, "Print JSON, refusals too");
    app_.add_option("--pin", settings.pin, "Sign in for a staff command; else $TURNBELL_PIN");
    app_.footer(
        "Exit code: 0 done, 1 refused, 2 wrong usage. The reason is on stderr.\n"
        "Times are UTC.");
}

void CommandLine::addCatalog() {
    auto& catalog = group(app_, "catalog", "What staff set: services, desks, staff, texts");
    auto* check = catalog.add_subcommand("check", "Say what is wrong with a TOML file, without a service");
    check->add_option("FILE", check_.file, "The catalog file")->required();
    check->final_callback([this] { invocation_.action = check_; });
    auto* whole = catalog.add_subcommand("import", "Check a TOML file and put it in force");
    whole->add_option("FILE", import_.file, "The catalog file")->required();
    whole->final_callback([this] { invocation_.action = import_; });
    auto* part = catalog.add_subcommand("put", "Add or replace the entries of a TOML file by their codes");
    part->add_option("FILE", put_.file, "Some sections of a catalog file")->required();
    part->final_callback([this] { invocation_.action = put_; });
    auto [removeApp, remove] = addSender<wire::CatalogRemove>(catalog, "remove", "Take one entry away");
    removeApp->add_option("--table", remove.table, "queue, service, segment, profile, desk, hours, ...")
        ->required();
    removeApp->add_option(
        "--code", remove.code,
        "Of the entry: a date, a name, turn/en; none for segment and hours, which go at once");
    addSender<wire::CatalogExport>(catalog, "export", "Print what is in force as TOML");

    auto* poster = app_.add_subcommand("poster", "Write a sheet for the wall: join the line by text");
    poster->add_option("FILE", poster_.file, "The SVG file to write")->required();
    poster->add_option("--language", poster_.languages, "Of its words, also several; none: the branch's");
    poster->add_option("--service", poster_.service, "Whose code word it asks for; none: the word for JOIN");
    poster->final_callback([this] { invocation_.action = poster_; });
}

void CommandLine::addDesks() {
    auto& desk = group(app_, "desk", "Open, pause and close desks");
    addAboutDesk<wire::DeskOpen>(desk, "open", "Serve customers here");
    auto [pauseApp, pause] = addAboutDesk<wire::DeskPause>(desk, "pause", "Call nobody for a while");
    pauseApp->add_option("--reason", pause.reason, "Such as lunch");
    addAboutDesk<wire::DeskClose>(desk, "close", "Serve nobody here any more");

    constexpr auto kOutcome = "What came of the visit that ends; its service may name what there is";
    auto [nextApp, next] =
        addAboutDesk<wire::CallNext>(app_, "call-next", "Finish the visit at the desk and call the next one");
    nextApp->add_option("--outcome", next.outcome, kOutcome);
    auto [callApp, call] =
        addSender<wire::CallTicket>(app_, "call", "Call one ticket, whoever would be next");
    callApp->add_option("--ticket", call.ticket, "Ticket number")->required();
    callApp->add_option("--desk", call.desk, "Code of the desk")->required();
    callApp->add_option("--reason", call.reason, "Why not the next one; it is kept");
    callApp->add_option("--outcome", call.outcome, kOutcome);
    addAboutDesk<wire::Recall>(app_, "recall", "Call the called one again");
    addAboutDesk<wire::Confirm>(app_, "confirm", "The called one has come");
    auto [finishApp, finish] = addAboutDesk<wire::Finish>(app_, "finish", "The visit is done");
    finishApp->add_option("--outcome", finish.outcome, kOutcome);
    addAboutDesk<wire::NoShow>(app_, "no-show", "The called one has not come");
    auto [parkApp, park] = addAboutDesk<wire::Park>(app_, "park", "Put the visit aside");
    parkApp->add_option("--reason", park.reason, "What it waits for");
    addDuration(*parkApp, "--remind", park.remind, "Remind staff after this: 10m, 1h");
    addSender<wire::EndDay>(app_, "end-day",
                            "End what is open, tell who waits or was still to come, close all desks");
}

void CommandLine::addMoves() {
    auto [resumeApp, resume] =
        addAboutTicket<wire::Resume>(app_, "resume", "Go on with a parked visit, at a desk or in the line");
    resumeApp->add_option("--desk", resume.desk, "Code of the desk; without: back into the line");
    addAboutTicket<wire::MoreTime>(app_, "more-time", "Put who waits or is called back in the line");
    addAboutTicket<wire::Rejoin>(app_, "rejoin", "Put a no-show of today first in the line");
    addAboutTicket<wire::Leave>(app_, "leave", "The customer has gone");
    auto [cancelApp, cancel] =
        addAboutTicket<wire::Cancel>(app_, "cancel", "Take a visit back and tell the customer");
    cancelApp->add_option("--reason", cancel.reason, "Why; it is kept")->required();
    cancelApp->add_option("--date", cancel.date, "Of an appointment: the day it is for; without: today");

    auto [undoApp, undo] =
        addSender<wire::Undo>(app_, "undo", "Take back the last change at a desk, or of a ticket");
    addDeskOrTicket(*undoApp, undo.desk, undo.ticket);

    auto [transferApp, transfer] =
        addSender<wire::Transfer>(app_, "transfer", "Send what is at a desk, or a ticket, on to a service");
    addDeskOrTicket(*transferApp, transfer.desk, transfer.ticket);
    transferApp->add_option("--to", transfer.service, "Code of the service")->required();
    transferApp->add_option("--to-desk", transfer.toDesk, "Who alone may call it then");
    transferApp
        ->add_option_function<std::string>(
            "--place", [&place = transfer.place](const std::string& word) { place = *placeFrom(word); },
            "Where in its queue: first, last, or arrival, as if it had waited there all along")
        ->check([](const std::string& word) {
            return placeFrom(word) ? "" : '\'' + word + "' is none of first, last, arrival.";
        });
}

void CommandLine::addCheckIn() {
    auto [app, command] = addSender<wire::CheckIn>(app_, "check-in", "Give a customer a ticket");
    app->add_option("--service", command.service, "Code of the service")->required();
    auto* phone = app->add_option("--phone", command.phone, "Where the texts go");
    app->add_option("--first-name", command.firstName, "For the texts and for staff");
    app->add_option("--last-name", command.lastName, "For staff");
    app->add_option("--language", command.language, "ISO 639-1; else the branch's first");
    app->add_option("--priority", command.priority, "-100 to 100, with --pin; else that of the service");
    app->add_option("--due", command.due, "Time of an appointment today, with --pin: 10:30");
    app->add_option_function<int>(
           "--lead", [&command](int given) { command.lead = std::chrono::minutes{given}; },
           "Tell the customer so many minutes before the turn; else as the service has it")
        ->check(CLI::Range(0, static_cast<int>(kLongestLead / std::chrono::minutes{1})));
    auto* consent =
        app->add_option("--consent", consent_,
                        "What may be texted: visit, survey, notice, with commas between, or none; "
                        "visit where there is a phone")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->check(CLI::IsMember({"visit", "survey", "notice", "none"}));
    // Before the command is taken over by the subcommand's final callback.
    app->parse_complete_callback([this, phone, consent, &checkIn = command] {
        const auto given = [this](const char* word) {
            return std::find(consent_.begin(), consent_.end(), word) != consent_.end();
        };
        checkIn.consentVisit = consent->empty() ? !phone->empty() : given("visit");
        checkIn.consentSurvey = given("survey");
        if (given("notice")) {
            checkIn.consentNotice = true;
        }
    });
}

void CommandLine::addVisits() {
    auto& visit = group(app_, "visit", "Change what is known of a visit");
    auto [changeApp, change] = addSender<wire::VisitChange>(visit, "change", "What is not given stays");
    changeApp->add_option("--ticket", change.ticket, "Ticket number")->required();
    changeApp->add_option("--phone", change.phone, "Where the texts go; - takes a wrong number away");
    changeApp->add_option("--first-name", change.firstName, "For the texts and for staff; - takes it away");
    changeApp->add_option("--last-name", change.lastName, "For staff; - takes it away");
    changeApp->add_option("--language", change.language, "ISO 639-1");
    changeApp->add_option("--service", change.service, "Code of the service");
    changeApp->add_option("--outcome", change.outcome, "What came of a visit that is done; - takes it away");

    auto& ticket = group(app_, "ticket", "The visits of today");
    addSender<wire::TicketListQuery>(ticket, "list", "All of today, in any state");
    auto [showApp, show] = addSender<wire::TicketShowQuery>(ticket, "show", "One, with its events and texts");
    showApp->add_option("TICKET", show.ticket, "Ticket number")->required();
}

void CommandLine::addTexts() {
    auto& message = group(app_, "message", "The outgoing texts of today");
    auto [listApp, list] = addSender<wire::MessageListQuery>(message, "list", "All, or those in one state");
    listApp->add_option("--state", list.state, "ready, accepted, delivered, in_doubt, unknown, ...");
    listApp->add_option("--limit", list.limit, "The newest so many, 1 to 100; without it, all");
    listApp->add_option("--before", list.before, "Only those before the text with this id");
    auto [sendApp, send] = addSender<wire::MessageSend>(message, "send", "Text a customer of today");
    sendApp->add_option("--to", send.to, "A number with a visit today or an open conversation, or a ticket")
        ->required();
    sendApp->add_option("--text", send.text, "What to say")->required();

    auto& survey = group(app_, "survey", "What customers thought");
    auto* results = survey.add_subcommand("results", "How many answered what");
    auto& query = showSurvey_.query;
    results->add_option("--from", query.from, "Day of the first finish, as 2026-11-22; else since the first");
    results->add_option("--to", query.to, "Day of the last finish; else to the last");
    results
        ->add_option_function<std::string>(
            "--by", [&query](const std::string& word) { query.by = *surveyBy(word); },
            "service (if nothing is said), desk, hour, wait, staff or day")
        ->check([](const std::string& word) {
            return surveyBy(word) ? "" : '\'' + word + "' is none of service, desk, hour, wait, staff, day.";
        });
    results->add_flag("--csv", showSurvey_.csv, "For a spreadsheet")->excludes(app_.get_option("--json"));
    results->final_callback([this] { invocation_.action = showSurvey_; });
}

void CommandLine::addStatistics() {
    auto* app = app_.add_subcommand("statistics", "Waiting, serving and idle times of some days");
    auto& query = showStatistics_.query;
    app->add_option("--from", query.from, "First day, as 2026-11-22; else the same as --to");
    app->add_option("--to", query.to, "Last day; else today");
    app->add_option_function<std::string>(
           "--by", [&query](const std::string& word) { query.by = *statisticsBy(word); },
           "service (if nothing is said), desk, staff, hour, outcome or day")
        ->check([](const std::string& word) {
            return statisticsBy(word)
                       ? ""
                       : '\'' + word + "' is none of service, desk, staff, hour, outcome, day.";
        });
    app->add_flag("--promises", showStatistics_.promises,
                  "How well the waiting times held that were announced");
    app->add_flag("--csv", showStatistics_.csv, "For a spreadsheet")->excludes(app_.get_option("--json"));
    app->final_callback([this] { invocation_.action = showStatistics_; });
}

void CommandLine::addAdministration() {
    auto [backupApp, backup] = addSender<wire::Backup>(app_, "backup", "Write the whole branch to a file");
    addFile(*backupApp, backup.file, "A new file on the service's machine");
    auto [eraseApp, erase] = addSender<wire::Erase>(
        app_, "erase", "Forget who a number is: names, texts and the number; figures stay");
    eraseApp->add_option("--phone", erase.phone, "The number")->required();
    auto [exportApp, exported] =
        addSender<wire::ExportQuery>(app_, "export", "Everything that is stored on a number");
    exportApp->add_option("--phone", exported.phone, "The number")->required();
    auto [restoreApp, restore] = addSender<wire::Restore>(app_, "restore", "Become what a backup was");
    addFile(*restoreApp, restore.file, "A backup on the service's machine");

    auto* watch = app_.add_subcommand("watch", "Print a topic as a line of JSON after every change");
    watch
        ->add_option("TOPIC", word_,
                     "board, services, queue, conversations, messages, health, pads or notices")
        ->required()
        ->check([](const std::string& word) {
            return wire::topicFrom(word) ? "" : "there is no topic '" + word + "'.";
        });
    watch->final_callback([this] { invocation_.action = Watch{*wire::topicFrom(word_)}; });
}

void CommandLine::addModem() {
    auto& modem = group(app_, "modem", "The modems themselves");
    auto* trace =
        modem.add_subcommand("trace", "The last 10,000 lines on a modem's port, numbers and texts masked");
    trace->add_option("--modem", traceModem_.modem, "Which, as status lists them")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    trace->add_flag("--follow", traceModem_.follow, "Go on with every line that comes");
    trace->footer("turnbell-modemsim --replay FILE plays what this prints.");
    trace->final_callback([this] { invocation_.action = traceModem_; });

    auto* probe = modem.add_subcommand(
        "probe", "Find out which evidence about sent texts is real: up to three texts, and a restart");
    probe->add_option("--to", probeModem_.probe.to, "Your own mobile number: it gets the texts")->required();
    probe->add_option("--modem", probeModem_.probe.modem, "Which, as status lists them")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    probe->footer("What is proven is used from then on; what is not, is not.");
    probe->final_callback([this] { invocation_.action = probeModem_; });

    auto* credit = modem.add_subcommand("credit", "Ask the operator now what is left on the SIM card");
    credit->add_option("--modem", askCredit_.credit.modem, "Which, as status lists them")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    credit->footer(
        "The operator's code for it must be in turnbell.toml: turnbell.toml.example has an [[operator]].");
    credit->final_callback([this] { invocation_.action = askCredit_; });
    addSender<wire::ModemSignalQuery>(modem, "signal", "Operator, technology and signal over the last day");
    addSender<wire::ModemAcceptSim>(modem, "accept-sim",
                                    "The SIM cards that are in the modems now belong there");
}

void CommandLine::addPads() {
    auto& pad = group(app_, "pad", "The button pads on desks");
    addSender<wire::PadListQuery>(pad, "list", "All that were connected here, and what their last press did");
    addAboutDesk<wire::PadChoose>(
        pad, "choose", "The next press, within 30 s, on a pad that no open desk has gives it to this one");
    addSender<wire::PadChooseCancel>(pad, "cancel", "Wait for no press any more");
    auto [assignApp, assign] = addAboutPad<wire::PadAssign>(pad, "assign", "Give a pad to a desk");
    assignApp->add_option("--desk", assign.desk, "Code of the desk; without: to none");
    auto [renameApp, rename] = addAboutPad<wire::PadRename>(pad, "rename", "Name a pad");
    renameApp->add_option("--name", rename.name, "At most 30 bytes; without: none");
    addAboutPad<wire::PadForget>(pad, "forget", "Strike a pad that is gone for good off the list");
    addAboutPad<wire::PadIdentify>(pad, "identify", "Let its display flash for ten seconds");
    auto [calibrateApp, calibrate] =
        addAboutPad<wire::PadCalibrate>(pad, "calibrate", "Let it ask for each of its keys");
    calibrateApp->add_flag("--factory", calibrate.factory, "Back to the factory's levels instead");
}

void CommandLine::addInterpret() {
    auto* app = app_.add_subcommand("interpret", "Offline: what an incoming text means");
    app->add_option("--text", interpret_.text, "What the customer wrote")->required();
    app->add_option("--language", interpret_.context.language, "ISO 639-1");
    app->add_flag("--visit", interpret_.context.activeVisit,
                  "The sender has an active visit, or one that they may come back to");
    app->add_flag("--confirm", interpret_.context.pendingYesNo, "A yes or no is awaited");
    app->add_option("--question", interpret_.question,
                    "A survey question is open: number 1 to 5, of a rating 1 to 5; or its scale, 1-5, 0-10, "
                    "yes-no, open")
        ->check(CLI::IsMember(questionWords()));
    app->final_callback([this] { invocation_.action = interpret_; });
}

void CommandLine::addSms() {
    auto& sms = group(app_, "sms", "Offline: texts to PDUs and back");
    auto* encode = sms.add_subcommand("encode", "The PDUs of a text, as AT+CMGS takes them");
    encode->add_option("--to", encode_.to, "Digits with or without '+'")->required();
    encode->add_option("--text", encode_.text, "What to say")->required();
    encode->add_flag("--report", encode_.report, "Ask for status reports");
    encode->add_option("--class", encode_.messageClass, "0 is shown at once and not kept")
        ->check(CLI::Range(0, 3));
    encode
        ->add_option("--validity", encode_.validitySeconds, "Seconds that the network tries, up to 63 weeks")
        ->check(validityFault);
    encode
        ->add_option("--language", encode_.language,
                     "Of the text: tr, es or pt may be sent with national tables where that saves an SMS")
        ->check(CLI::IsMember({"tr", "es", "pt"}));
    encode->add_flag("--wide-reference", encode_.wideReference, "Number the parts with 16 bits");
    encode->final_callback([this] { invocation_.action = encode_; });

    auto* decode = sms.add_subcommand("decode", "What a PDU says");
    decode->add_option("HEX", decode_.hex, "With the service centre in front")->required();
    decode->add_flag("--from-me", decode_.fromMe, "It is one that a phone sends");
    decode->final_callback([this] { invocation_.action = decode_; });
}

}  // namespace turnbell::ctl
