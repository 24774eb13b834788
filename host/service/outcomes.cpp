#include "host/service/outcomes.h"

#include <algorithm>

namespace turnbell {
namespace {

std::string listOf(const std::vector<std::string>& outcomes) {
    std::string list;
    for (const auto& outcome : outcomes) {
        list += (list.empty() ? "" : ", ") + outcome;
    }
    return list;
}

}  // namespace

Result<void> outcomeFits(const Catalog& catalog, const std::string& service, const std::string& outcome) {
    const auto* const found = catalog.service(service);
    if (found == nullptr || found->outcomes.empty() || std::ranges::count(found->outcomes, outcome) > 0) {
        return {};
    }
    const auto list = listOf(found->outcomes);
    if (outcome.empty()) {
        return fail(ErrorCode::Refused,
                    "a visit of service " + service + " ends with an outcome: name one of " + list,
                    "outcome_needed");
    }
    return fail(ErrorCode::Invalid,
                "'" + outcome + "' is no outcome of service " + service + ": name one of " + list,
                "outcome_unknown");
}

}  // namespace turnbell
