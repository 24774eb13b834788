#include "host/core/catalog.h"

#include "host/core/enum_word.h"

#include <algorithm>

namespace turnbell {
namespace {

template <typename Entry>
const Entry* withCode(const std::vector<Entry>& entries, const std::string& code) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

const char* toString(ApproachBy by) {
    return by == ApproachBy::Time ? "time" : "position";
}

std::optional<ApproachBy> approachBy(std::string_view word) {
    return enumOfWord(word, ApproachBy::Time);
}

const char* toString(Formality formality) {
    return formality == Formality::Informal ? "informal" : "formal";
}

std::optional<Formality> formality(std::string_view word) {
    return enumOfWord(word, Formality::Informal);
}

const char* toString(StaffRole role) {
    switch (role) {
    case StaffRole::Agent: return "agent";
    case StaffRole::Supervisor: return "supervisor";
    case StaffRole::Admin: return "admin";
    }
    return "unknown";
}

std::optional<StaffRole> staffRole(std::string_view word) {
    return enumOfWord(word, StaffRole::Admin);
}

bool WorkProfile::serves(const std::string& queue) const {
    return queues.empty() || std::ranges::find(queues, queue) != queues.end();
}

const Queue* Catalog::queue(const std::string& code) const {
    return withCode(queues, code);
}

const ServiceGroup* Catalog::serviceGroup(const std::string& code) const {
    return withCode(serviceGroups, code);
}

const Service* Catalog::service(const std::string& code) const {
    return withCode(services, code);
}

const WorkProfile* Catalog::profile(const std::string& code) const {
    return withCode(profiles, code);
}

const SurveyPlan* Catalog::survey(const std::string& code) const {
    return withCode(surveys, code);
}

const Desk* Catalog::desk(const std::string& code) const {
    return withCode(desks, code);
}

WorkProfile Catalog::profileOf(const Desk& desk) const {
    const auto* const named = profile(desk.profile);
    return named != nullptr ? *named : WorkProfile{.queues = desk.queues};
}

OpeningHours Catalog::openingHours() const {
    return {hours, closedDays, branch.timeZone};
}

}  // namespace turnbell
