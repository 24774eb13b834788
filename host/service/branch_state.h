#pragma once

#include "db/branch_log_store.h"
#include "db/catalog_store.h"
#include "db/consent_store.h"
#include "db/conversation_store.h"
#include "db/evidence_store.h"
#include "db/history_store.h"
#include "db/inbound_store.h"
#include "db/ledger_store.h"
#include "db/message_store.h"
#include "db/modem_store.h"
#include "db/notice_store.h"
#include "db/number_store.h"
#include "db/pad_store.h"
#include "db/promise_store.h"
#include "db/question_store.h"
#include "db/ratio_store.h"
#include "db/reply_store.h"
#include "db/rollup_store.h"
#include "db/run_store.h"
#include "db/sim_store.h"
#include "db/survey_store.h"
#include "db/visit_store.h"
#include "host/core/transliteration.h"
#include "host/service/breaker.h"
#include "host/service/clock_trust.h"
#include "host/service/credit_rule.h"
#include "host/service/opt_outs.h"
#include "host/service/pad_rules.h"
#include "host/service/pad_sighting.h"
#include "host/service/signal_history.h"
#include "host/service/sim_cards.h"
#include "host/service/sim_rule.h"
#include "host/wire/reply.h"
#include "host/wire/snapshot.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turnbell {

/// The name of an actor who called and was not answered.
inline constexpr auto kMissedCall = "missed call";

/// The name of an actor who texted.
inline constexpr auto kTexted = "text";

/// Who asks: the actor that events and conversations name.
struct Actor {
    std::string name;          ///< "kiosk", "system", a staff member's name
    bool fullNumbers = false;  ///< admin.sock: numbers are not masked
    Party party = Party::Staff;
    bool leads = false;  ///< a supervisor or admin

    /// By the kiosk, a text or a call.
    bool isCustomer() const { return party == Party::Kiosk || party == Party::Customer; }
};

/// A customer, by what they text.
inline const Actor& textingCustomer() {
    static const Actor customer{kTexted, false, Party::Customer};
    return customer;
}

/// What happens by itself.
inline const Actor& systemActor() {
    static const Actor system{"system", false, Party::System};
    return system;
}

/// What the parts of the service share: the stores, the catalog as it stands, what is known of the modems,
/// and which topics have changed. It decides nothing.
struct BranchState {
    BranchState(db::Database& database, std::string boot);

    db::Database& database;
    std::string bootId;

    db::CatalogStore catalogs;
    db::VisitStore visits;
    db::MessageStore messages;
    db::EvidenceStore evidence;
    db::InboundStore inbound;
    db::ConversationStore conversations;
    db::QuestionStore questions;
    db::NoticeStore notices;
    db::SurveyStore surveys;
    db::LedgerStore ledger;
    db::ModemStore knownModems;
    db::SimStore simStore;
    db::PadStore knownPads;
    db::RatioStore ratios;
    db::HistoryStore history;
    db::PromiseStore promises;
    db::BranchLogStore log;
    db::RollupStore rollups;
    db::RunStore runs;
    db::ConsentStore consents;
    db::NumberStore numbers;
    db::ReplyStore replies;

    Catalog catalog;
    std::map<std::string, Transliteration> transliterations = {};  ///< by language; what the catalog turns on
    std::vector<db::StaffRow> staff;
    std::vector<wire::ModemRow> modems;
    std::optional<BootTime> readySince = {};  ///< a modem is ready, without a break since then
    std::vector<PadSighting> pads = {};       ///< the ports of pads
    PadRules padRules = {};
    OptOuts optOuts;
    SimCards cards;
    SignalHistory signal;
    ClockTrust clock{UtcTime{}, Moment{}};
    ClockTrust::Level clockLevel = ClockTrust::Level::Machine;  ///< at the last call
    std::optional<milliseconds> clockError;  ///< of the machine's clock, as ClockTrust has it
    Breaker breaker;                         ///< of the SIMs that are refused everything

    /// What is noted of each modem that was met in this run, by IMEI, and on which port.
    struct ModemNote {
        std::string port;
        std::string note;
    };
    std::map<std::string, ModemNote> modemNotes = {};
    std::vector<SimRule> simRules = {};
    CreditRules creditRules = {};
    std::map<std::string, BootTime> simAwaySince =
        {};  ///< SIMs that were in service in this run, and are not
    std::map<std::string, milliseconds> lateAfter =
        {};                 ///< by service: a longer transaction was finished too late
    BootTime started = {};  ///< when this run began
    UtcTime machineStarted =
        {};  ///< by the calendar that counts: the line of time on which this run of the machine lies
    bool diskFull = false;  ///< it refused a change for that, and has taken none since
    std::set<wire::Topic> changed;

    /// What is expected of those who wait, and of who would come now for a service; kept by WaitTimes.
    std::map<StepId, wire::Wait> waits = {};
    std::map<std::string, wire::Wait> serviceWaits = {};

    /// The desks that a change of visits has touched, and by whom: DeskStates follows before the commit.
    struct DeskTouch {
        Actor actor;
        Moment at;
    };
    std::map<std::string, DeskTouch> touchedDesks = {};

    /// Reads catalog and staff again: after an import, a restore or a rolled-back transaction.
    void reload();

    /// Of a database that is used for the first time: makes what it must hold. The caller holds the
    /// transaction.
    void prepare();

    /// Calendar time as keepTime() stored it last; the epoch: never. No later run may fall behind it
    /// unnoticed.
    UtcTime keptTime();
    void keepTime(UtcTime now);

    bool modemReady() const;

    /// False: none is configured, or nothing is plugged in where one should be.
    bool modemConnected() const;

    void setDiskFull(bool full);

    /// How long this step will wait, as far as anybody can say; nothing for one that does not wait.
    wire::MaybeWait waitOf(const db::StepRow& step) const;

    /// Keeps what the customer of a step was told.
    void promise(StepId step, PromiseKind kind, const wire::Wait& wait, Moment now);

    /// "2026-11-22" where the branch is.
    std::string serviceDay(Moment now) const;

    /// A text to somebody who speaks this, as it is sent.
    std::string inLetters(const std::string& text, const std::string& language) const;

    const std::string& firstLanguage() const { return catalog.branch.languages.front(); }

    void changes(std::initializer_list<wire::Topic> topics) { changed.insert(topics); }
};

/// A number as this client may see it.
std::string shown(const PhoneNumber& number, bool full);

}  // namespace turnbell
