#include "host/service/catalog_commands.h"

#include "host/base/log.h"
#include "host/core/catalog_change.h"
#include "host/service/pin.h"
#include "host/service/step_needs.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnbell {

using wire::Topic;

namespace {

constexpr auto kEndOfTime = "9999-12-31";

}  // namespace

CatalogCommands::CatalogCommands(BranchState& state, Conversations& conversations)
    : state_{state}, conversations_{conversations} {
}

Result<void> CatalogCommands::nothingInUseVanishes(const Catalog& catalog) {
    auto open = state_.visits.live();
    std::ranges::move(state_.visits.coming({}, kEndOfTime), std::back_inserter(open));
    for (const auto& row : open) {
        const auto refuse = [&](const std::string& what) {
            return fail(
                ErrorCode::Refused,
                what + " is in use by ticket " + row.visit.ticket + ": finish, transfer or cancel it first",
                "catalog_in_use");
        };
        if (const auto missing = missingFor(row.step, catalog); !missing.empty()) {
            return refuse(missing);
        }
        if (canBeCalled(row.step, state_.catalog) && !canBeCalled(row.step, catalog)) {
            return refuse("the last desk for queue " + row.step.queue);
        }
    }
    return {};
}

/// One salt for the whole branch, so that a PIN is compared with everybody's at the price of one; a PIN that
/// is imported again keeps its hash, and whoever is signed in by it stays so.
std::string CatalogCommands::salt(const Catalog& catalog) const {
    for (const Catalog* from : {&catalog, &std::as_const(state_.catalog)}) {
        for (const auto& member : from->staff) {
            if (auto salt = saltOf(member.pinHash); !salt.empty()) {
                return salt;
            }
        }
    }
    return freshSalt();
}

/// Sign-in is by PIN alone: a new PIN that is somebody's already would sign in as the wrong person.
Result<void> CatalogCommands::pinsDiffer(const Catalog& catalog) {
    for (const auto& member : catalog.staff) {
        TypedPin typed{member.pin};
        for (const auto& other : catalog.staff) {
            if (!member.pin.empty() && typed.matches(other.pinHash)) {
                return fail(ErrorCode::Invalid,
                            member.name + " and " + other.name + " have the same PIN: give one another",
                            "pin_taken");
            }
        }
    }
    return {};
}

Result<void> CatalogCommands::hashPins(Catalog& catalog) const {
    const auto shared = salt(catalog);
    for (auto& member : catalog.staff) {
        if (member.pinHash.empty()) {
            member.pinHash = hashPin(member.pin, shared);
        } else if (saltOf(member.pinHash).empty()) {
            return fail(ErrorCode::Invalid, "the pin_hash of " + member.name + " is not one of an export",
                        "pin_hash");
        }
        member.pin.clear();
    }
    return {};
}

Result<wire::Done> CatalogCommands::import(Catalog catalog) {
    const auto problems = validate(catalog);
    if (!problems.empty()) {
        std::string sentence;
        for (const auto& problem : problems) {
            sentence +=
                (sentence.empty() ? "" : "; ") + namedPath(problem.path, catalog) + ": " + problem.message;
        }
        const auto& first = problems.front();
        return tl::make_unexpected(
            Error{ErrorCode::Invalid, sentence, "catalog_invalid", first.path, first.column});
    }
    TURNBELL_TRY(nothingInUseVanishes(catalog));
    TURNBELL_TRY(pinsDiffer(catalog));
    TURNBELL_TRY(hashPins(catalog));
    state_.catalogs.replace(catalog);
    state_.reload();
    state_.changes({Topic::Board, Topic::Services, Topic::Queue, Topic::Health});
    conversations_.targetChanged();
    log::queue().info("catalog.imported services={} desks={} staff={}", catalog.services.size(),
                      catalog.desks.size(), catalog.staff.size());
    return wire::Done{};
}

Result<wire::Done> CatalogCommands::put(const Catalog& entries) {
    return import(withEntries(state_.catalog, entries));
}

Result<wire::Done> CatalogCommands::remove(const std::string& table, const std::string& code) {
    auto rest = withoutEntry(state_.catalog, table, code);
    TURNBELL_TRY(rest);
    return import(*std::move(rest));
}

Result<wire::Done> CatalogCommands::put(const wire::TemplatePut& command) {
    Catalog entries;
    entries.templates.push_back(
        {.kind = command.kind,
         .language = command.language.empty() ? state_.firstLanguage() : command.language,
         .service = command.service,
         .text = command.text});
    return put(entries);
}

Result<wire::Done> CatalogCommands::remove(const wire::TemplateRemove& command) {
    const auto& language = command.language.empty() ? state_.firstLanguage() : command.language;
    return remove("template", std::string{toString(command.kind)} + "/" + language +
                                  (command.service.empty() ? "" : "/" + command.service));
}

wire::CatalogReply CatalogCommands::exported() const {
    return {state_.catalog};
}

}  // namespace turnbell
