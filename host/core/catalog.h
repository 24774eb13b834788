#pragma once

#include "host/base/clock.h"
#include "host/core/language.h"
#include "host/core/message_kind.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

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
    milliseconds noShowAfter{300'000};         ///< how long a turn text is of use

    bool operator==(const Branch&) const = default;
};

struct Queue {
    std::string code = {};
    std::string prefix = {};  ///< of its ticket numbers; empty: the code
    int first = 1;
    int last = 999;  ///< after it the series starts again at `first`

    bool operator==(const Queue&) const = default;
};

struct Service {
    std::string code = {};
    LocalizedText name = {};
    std::string queue = {};
    std::optional<milliseconds> surveyDelay = milliseconds{3'600'000};  ///< nothing: no survey
    int approachAhead = 2;                                              ///< 0: no approach text
    int priority = 0;                                                   ///< higher is called earlier

    bool operator==(const Service&) const = default;
};

struct Desk {
    std::string code = {};
    LocalizedText name = {};
    std::vector<std::string> queues = {};  ///< the queues it serves; empty: all

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
    MessageKind kind = MessageKind::Welcome;
    std::string language = {};
    std::string service = {};  ///< empty: all services
    std::string text = {};

    bool operator==(const TemplateText&) const = default;
};

struct Catalog {
    Branch branch;
    std::vector<Queue> queues;
    std::vector<Service> services;
    std::vector<Desk> desks;
    std::vector<Staff> staff;
    std::vector<TemplateText> templates;

    const Queue* queue(const std::string& code) const;
    const Service* service(const std::string& code) const;
    const Desk* desk(const std::string& code) const;

    bool operator==(const Catalog&) const = default;
};

/// One thing that is wrong with a catalog: where ("service[2].queue", counted from 0, with the keys of a
/// catalog file) and what is expected.
struct CatalogProblem {
    std::string path;
    std::string message;
};

/// Everything that is wrong: missing or doubled codes, references to nothing, unknown languages, countries
/// and time zones, templates with unknown placeholders, PINs that are not 4 to 12 digits. Empty: it may be
/// applied.
std::vector<CatalogProblem> validate(const Catalog& catalog);

}  // namespace turnbell
