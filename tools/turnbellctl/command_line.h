#pragma once

#include "tools/turnbellctl/arguments.h"

#include <CLI/CLI.hpp>
#include <deque>
#include <string>

namespace turnbell::ctl {

/// A command that only groups others: one of them must follow.
CLI::App& group(CLI::App& parent, const std::string& name, const std::string& description);

/// The grammar of the command line. Each subcommand binds its options to the members of the wire command that
/// it stands for.
class CommandLine {
public:
    explicit CommandLine(Settings settings);
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App& app() { return app_; }

    /// The help of the subcommand that was named, or of all.
    std::string help() const;

    /// Whether this word is an option of some command that the next word belongs to.
    bool takesValue(const std::string& word) const;

    /// Also after app().parse() threw: what is wrong is told in JSON, too.
    bool wantsJson() const { return app_.count("--json") > 0; }

    /// After app().parse() came back.
    const Invocation& invocation() const { return invocation_; }

private:
    void addGlobalOptions();
    void addCatalog();
    void addDesks();
    void addMoves();
    void addCalling();
    void addTemplates();
    void addCheckIn();
    void addBookings();
    void addVisits();
    void addTexts();
    void addStatistics();
    void addConversations();
    void addNotices();
    void addAdministration();
    void addModem();
    void addPads();
    void addInterpret();
    void addSms();

    /// A subcommand that sends one wire command. The caller adds its options, bound to the command returned.
    template <typename Command>
    struct Sends {
        CLI::App* app;
        Command& command;
    };

    template <typename Command>
    Sends<Command> addSender(CLI::App& parent, const std::string& name, const std::string& description) {
        auto& slot = commands_.emplace_back(Command{});
        auto* app = parent.add_subcommand(name, description);
        app->final_callback([this, &slot] { invocation_.action = Ask{slot}; });
        return {app, std::get<Command>(slot)};
    }

    template <typename Command>
    Sends<Command> addAboutDesk(CLI::App& parent, const std::string& name, const std::string& description) {
        auto sends = addSender<Command>(parent, name, description);
        sends.app->add_option("--desk", sends.command.desk, "Code of the desk")->required();
        return sends;
    }

    template <typename Command>
    Sends<Command> addAboutTicket(CLI::App& parent, const std::string& name, const std::string& description) {
        auto sends = addSender<Command>(parent, name, description);
        sends.app->add_option("--ticket", sends.command.ticket, "Ticket number")->required();
        return sends;
    }

    template <typename Command>
    Sends<Command> addAboutPad(CLI::App& parent, const std::string& name, const std::string& description) {
        auto sends = addSender<Command>(parent, name, description);
        sends.app->add_option("--pad", sends.command.pad, "Its id, as pad list shows it")->required();
        return sends;
    }

    CLI::App app_;
    Invocation invocation_;
    std::deque<wire::Command> commands_;  // a deque: options keep references into it
    CheckCatalog check_;
    ImportCatalog import_;
    PutCatalog put_;
    TraceModem traceModem_;
    ProbeModem probeModem_;
    AskCredit askCredit_;
    ShowStatistics showStatistics_;
    ShowSurvey showSurvey_;
    Interpret interpret_;
    MakePoster poster_;
    SmsEncodeOptions encode_;
    SmsDecodeOptions decode_;
    std::vector<std::string> consent_;
    std::string word_;  // of an enumeration, until its callback has read it
};

}  // namespace turnbell::ctl
