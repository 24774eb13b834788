#include "host/service/catalog_commands.h"

#include "host/base/log.h"
#include "host/service/pin.h"

namespace turnbell {

using wire::Topic;

CatalogCommands::CatalogCommands(BranchState& state) : state_{state} {
}

Result<void> CatalogCommands::nothingInUseVanishes(const Catalog& catalog) {
    for (const auto& row : state_.visits.live()) {
        const auto refuse = [&](const std::string& what) {
            return fail(ErrorCode::Refused,
                        what + " is in use by ticket " + row.visit.ticket + ": finish or transfer it first",
                        "catalog_in_use");
        };
        if (catalog.service(row.step.service) == nullptr) {
            return refuse("service " + row.step.service);
        }
        if (catalog.queue(row.step.queue) == nullptr) {
            return refuse("queue " + row.step.queue);
        }
        if (!row.step.desk.empty() && catalog.desk(row.step.desk) == nullptr) {
            return refuse("desk " + row.step.desk);
        }
    }
    return {};
}

/// Sign-in is by PIN alone: a new PIN that is somebody's already would sign in as the wrong person.
Result<void> CatalogCommands::pinsDiffer(const Catalog& catalog) {
    for (const auto& member : catalog.staff) {
        for (const auto& other : catalog.staff) {
            if (!member.pin.empty() && isPinHash(other.pinHash) && pinMatches(member.pin, other.pinHash)) {
                return fail(ErrorCode::Invalid,
                            member.name + " and " + other.name + " have the same PIN: give one another",
                            "pin_taken");
            }
        }
    }
    return {};
}

Result<wire::Done> CatalogCommands::import(Catalog catalog) {
    const auto problems = validate(catalog);
    if (!problems.empty()) {
        std::string sentence;
        for (const auto& problem : problems) {
            sentence += (sentence.empty() ? "" : "; ") + problem.path + ": " + problem.message;
        }
        return fail(ErrorCode::Invalid, sentence, "catalog_invalid");
    }
    TURNBELL_TRY(nothingInUseVanishes(catalog));
    TURNBELL_TRY(pinsDiffer(catalog));
    for (auto& member : catalog.staff) {
        if (member.pinHash.empty()) {
            member.pinHash = hashPin(member.pin);
        } else if (!isPinHash(member.pinHash)) {
            return fail(ErrorCode::Invalid, "the pin_hash of " + member.name + " is no argon2id hash",
                        "pin_hash");
        }
        member.pin.clear();
    }
    state_.catalogs.replace(catalog);
    state_.reload();
    state_.changes({Topic::Board, Topic::Services, Topic::Queue, Topic::Health});
    log::queue().info("catalog.imported services={} desks={} staff={}", catalog.services.size(),
                      catalog.desks.size(), catalog.staff.size());
    return wire::Done{};
}

wire::CatalogReply CatalogCommands::exported() const {
    return {state_.catalog};
}

}  // namespace turnbell
