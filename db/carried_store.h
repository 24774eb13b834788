#pragma once

#include "db/consent_store.h"
#include "db/mark_store.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// What one visit's customer agreed to.
struct VisitConsent {
    VisitId visit;
    UtcTime created;
    PhoneNumber phone;
    bool texts = false;
    bool survey = false;
    bool notice = false;
    UtcTime last = {};  ///< when something happened to the visit last
};

/// What a restored database takes over from the one that it replaces, as far as the other stores cannot list
/// it. Two of them are used at once, one on each database.
class CarriedStore {
public:
    explicit CarriedStore(Database& database);

    std::vector<StopMark> stops();

    /// When each number was surveyed last, by its hash.
    std::map<std::string, UtcTime> surveyed();

    /// The acts of consent whose number is not erased, oldest first.
    std::vector<ConsentRow> consents();
    bool has(const ConsentRow& consent);

    /// Of visits that go on, or are to come.
    std::vector<VisitConsent> goingOn();
    std::optional<VisitConsent> visit(VisitId visit);
    void update(const VisitConsent& consent);

    /// That a step's customer was told sorry for the wait: those steps, with the visit of each.
    struct Excuse {
        std::int64_t step = 0;
        VisitId visit;
        std::int64_t from = 0;  ///< seconds
        std::int64_t to = 0;
        UtcTime at;
        BootTime atBoot;
        std::int64_t run = 0;
    };
    std::vector<Excuse> excuses();

    /// Nothing is kept if there is no such step of that visit.
    void add(const Excuse& excuse);

private:
    Database& db_;
};

}  // namespace turnbell::db
