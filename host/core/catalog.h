#pragma once

#include "host/base/clock.h"
#include "host/core/calling_rule.h"
#include "host/core/language.h"
#include "host/core/limits.h"
#include "host/core/opening_hours.h"
#include "host/core/survey_plan.h"
#include "host/core/text_purpose.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// How Turnbell's words address customers, in languages that make a difference.
enum class Formality { Formal, Informal };

/// "formal", "informal"
const char* toString(Formality formality);
std::optional<Formality> formality(std::string_view word);

/// What staff set: the branch and everything it offers. Values only; see validate() for what must hold.
struct Branch {
    std::string name;
    std::string location;
    std::string country = "GE";                ///< ISO 3166-1: how numbers without '+' are read
    std::vector<std::string> textCountries;    ///< numbers of these may be texted; empty: `country` alone
    std::string timeZone = "UTC";              ///< IANA name
    std::vector<std::string> languages{"en"};  ///< the first one stands in for a missing translation
    bool thankYou = false;                     ///< a text at the finish where the survey is off
    bool missedCallJoins = false;              ///< a call counts as a text that asks to join
    milliseconds noShowAfter{300'000};         ///< how long a call, and its text, is of use
    int noShowCalls = 0;  ///< so many calls, the last one `noShowAfter` ago, are a no-show; 0: never
    milliseconds recallGap{20'000};      ///< between two calls of one ticket
    int moreTimePlaces = 3;              ///< who asks for more time goes back behind so many
    milliseconds moreTimeBy{0};          ///< or, unless 0, behind those who came so much later
    int moreTimeLimit = 2;               ///< how often for one step
    milliseconds rejoinWindow{600'000};  ///< how long after a no-show the customer may come back by text
    milliseconds wrapUp{0};              ///< for notes after a visit; 0: none
    std::string
        dayEnds;  ///< "20:00": when what is still open is ended, grace included; empty: see `closeGrace`
    milliseconds closeGrace{
        1'800'000};         ///< without `dayEnds` the day ends so long after closing; without hours never
    QuietHours quiet = {};  ///< for surveys, notices and thanks; never for calls
    std::optional<milliseconds> surveyCap =
        std::chrono::days{30};  ///< no second survey to a number within; nothing: always
    int retentionDays = 30;     ///< names, numbers and texts are erased so long after the visit
    std::string signature;      ///< the last line of Turnbell's words; empty: they begin with `name`
    Formality formality = Formality::Formal;
    bool emoji = false;           ///< in Turnbell's words
    bool nationalTables = false;  ///< texts may use single and locking shift tables where these save a part
    std::vector<std::string> transliterate;  ///< languages whose texts are sent in Latin letters
    std::string smsNumber;                   ///< where customers text to; empty: the SIM's own
    bool remoteHere = true;  ///< who joins by text is called only after HERE; false: they wait at once
    milliseconds cancelSilence{
        600'000};  ///< CANCEL, asked what it means and not answered, is STOP after this
    milliseconds replyTarget{3'600'000};    ///< within which a customer's text is to be answered
    bool autoReply = false;                 ///< a text that comes while nobody is there is acknowledged
    int noticesAMinute = 10;                ///< so many texts of notices, that calls find the modem free
    milliseconds noticeSilence{7'200'000};  ///< so long is the answer to a notice waited for

    bool operator==(const Branch&) const = default;
};

/// A customer may want to be told this long before the turn.
inline constexpr milliseconds kLongestLead{7'200'000};

/// Of one service: as many as there are keys for answers in the desk window.
inline constexpr std::size_t kMostOutcomes = 9;

/// Priorities lie between its negative and this.
inline constexpr int kMostPriority = 100;

struct Queue {
    std::string code = {};
    std::string prefix = {};  ///< of its ticket numbers; empty: the code
    int first = 1;
    int last = 999;                    ///< after it the series starts again at `first`
    std::optional<int> dailyCap = {};  ///< so many tickets a day; nothing: any number

    bool operator==(const Queue&) const = default;
};

/// Services that a kiosk offers under one button.
struct ServiceGroup {
    std::string code = {};
    LocalizedText name = {};

    bool operator==(const ServiceGroup&) const = default;
};

/// What calls for the approach text.
enum class ApproachBy {
    Position,  ///< few enough are ahead
    Time,      ///< the turn may come within the lead time
};

/// "position", "time"
const char* toString(ApproachBy by);
std::optional<ApproachBy> approachBy(std::string_view word);

struct Service {
    std::string code = {};
    LocalizedText name = {};
    std::string queue = {};  ///< of customers for whom no segmentation rule is true
    std::optional<milliseconds> surveyDelay = milliseconds{3'600'000};  ///< nothing: no survey
    std::string survey = {};                                            ///< which one; empty: usualSurvey()
    int approachAhead = 2;                                              ///< by position; 0: no approach text
    int priority = 0;                                                   ///< higher is called earlier
    std::optional<milliseconds> targetWait = {};         ///< what the branch wants to keep below
    std::optional<milliseconds> targetTransaction = {};  ///< the same, from the arrival at the desk on
    std::string group = {};                              ///< empty: none
    ApproachBy approachBy = ApproachBy::Position;        ///< of customers who chose no lead time
    milliseconds approachLead{600'000};                  ///< by time; 0: no approach text
    int appointmentsAtOnce = 1;      ///< that may be booked for one time; 0: it takes none
    milliseconds moreTime{600'000};  ///< who asks for more time lets others pass so long; 0: by place alone
    LocalizedText codeWord = {};     ///< what customers text to join its line; empty: JOIN and the menu alone
    std::vector<std::string> outcomes = {};  ///< of which staff name one at the finish; empty: none is asked

    bool operator==(const Service&) const = default;
};

/// Sends customers into a queue. All of what it names must be true of the customer; see segment.h.
struct SegmentRule {
    std::vector<std::string> services = {};   ///< empty: any
    std::vector<std::string> languages = {};  ///< empty: any
    std::optional<int> minPriority = {};      ///< of the customer, or else of the service
    std::optional<bool> appointment = {};     ///< nothing: with one or without
    std::string queue = {};
    std::optional<int> priority = {};  ///< that the customer gets; nothing: stays as it is

    bool operator==(const SegmentRule&) const = default;
};

/// The queues that a desk serves, and how it chooses between their customers.
struct WorkProfile {
    std::string code = {};
    LocalizedText name = {};
    std::vector<std::string> queues = {};  ///< empty: all
    CallingRules rules = {};

    bool serves(const std::string& queue) const;

    bool operator==(const WorkProfile&) const = default;
};

struct Desk {
    std::string code = {};
    LocalizedText name = {};
    std::vector<std::string> queues = {};     ///< without a profile: those that it serves; empty: all
    std::string profile = {};                 ///< empty: `queues`, by strict priority
    std::optional<milliseconds> wrapUp = {};  ///< for notes after a visit; nothing: as in the branch

    bool operator==(const Desk&) const = default;
};

enum class StaffRole { Agent, Supervisor, Admin };

const char* toString(StaffRole role);
std::optional<StaffRole> staffRole(std::string_view word);

struct Staff {
    std::string name;
    std::string pin = {};      ///< as typed; empty once it is stored
    std::string pinHash = {};  ///< argon2id; either this or `pin`
    StaffRole role = StaffRole::Agent;

    bool operator==(const Staff&) const = default;
};

/// The branch's own words for one kind of text in one language, for all services or for one.
struct TemplateText {
    TextPurpose kind = TextPurpose::Welcome;
    std::string language = {};
    std::string service = {};  ///< empty: all services
    std::string text = {};

    bool operator==(const TemplateText&) const = default;
};

/// An answer that staff give often. `text` is a template of what is known of a visit.
struct CannedReply {
    std::string code = {};
    LocalizedText name = {};
    LocalizedText text = {};

    bool operator==(const CannedReply&) const = default;
};

/// What a canned reply may say.
inline constexpr Placeholders kCannedPlaceholders{
    Placeholder::Branch,   Placeholder::Location, Placeholder::FirstName,
    Placeholder::LastName, Placeholder::Service,  Placeholder::Ticket,
    Placeholder::Wait,     Placeholder::WaitFrom, Placeholder::WaitTo,
};

struct Catalog {
    Branch branch;
    std::vector<Queue> queues;
    std::vector<ServiceGroup> serviceGroups;
    std::vector<Service> services;
    std::vector<SegmentRule> segments;  ///< the first true one decides
    std::vector<WorkProfile> profiles;
    std::vector<Desk> desks;
    std::vector<Hours> hours;  ///< none: always open
    std::vector<ClosedDay> closedDays;
    std::vector<Staff> staff;
    std::vector<TemplateText> templates;
    std::optional<Limits> limits = {};  ///< nothing: those that Limits has by itself
    std::vector<SurveyPlan> surveys;
    std::vector<CannedReply> canned;  ///< in the order of the keys 1 to 9

    const Queue* queue(const std::string& code) const;
    const ServiceGroup* serviceGroup(const std::string& code) const;
    const Service* service(const std::string& code) const;
    const WorkProfile* profile(const std::string& code) const;
    const Desk* desk(const std::string& code) const;
    const SurveyPlan* survey(const std::string& code) const;

    /// The profile of a desk, or what its `queues` stand for.
    WorkProfile profileOf(const Desk& desk) const;

    OpeningHours openingHours() const;

    Limits textLimits() const { return limits.value_or(Limits{}); }

    bool operator==(const Catalog&) const = default;
};

/// One thing that is wrong with a catalog: where ("service[2].queue", counted from 0, with the keys of a
/// catalog file) and what is expected.
struct CatalogProblem {
    std::string path;
    std::string message;
    int column = 0;  ///< within a text; 0: all of it
};

/// Everything that is wrong: missing or doubled codes, references to nothing, unknown languages, countries
/// and time zones, templates with unknown placeholders, PINs that are not 4 to 12 digits, rules that
/// contradict each other or let somebody starve, hours that end before they begin, conditions of surveys on
/// later questions. Empty: it may be applied.
std::vector<CatalogProblem> validate(const Catalog& catalog);

}  // namespace turnbell
