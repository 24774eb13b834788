#include "tools/bench/workload.h"

#include <spdlog/fmt/fmt.h>

#include <cstdlib>

namespace turnbell::bench {

Catalog benchCatalog() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.branch.country = "GE";
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.queues = {Queue{.code = "A"}};
    catalog.services = {Service{.code = "A", .name = {{{"en", "General"}}}, .queue = "A"}};
    catalog.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    return catalog;
}

std::string phoneOf(int customer) {
    return fmt::format("+995555{:06}", 100'000 + customer);
}

std::string requestIdOf(int customer) {
    return fmt::format("2c1743a3-91d2-4f5c-8e30-{:012}", customer);
}

wire::CheckIn checkInOf(int customer) {
    return {.service = "A",
            .phone = phoneOf(customer),
            .firstName = "Nino",
            .lastName = {},
            .language = "en",
            .consentVisit = true,
            .consentSurvey = true};
}

Result<ScratchFolder> ScratchFolder::make(const std::filesystem::path& parent) {
    auto name = (parent / "turnbell-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        return fail(ErrorCode::Io,
                    "No folder can be made in " + parent.string() + ": name another with --dir.");
    }
    return ScratchFolder{std::filesystem::absolute(name)};
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    if (!path_.empty()) {
        std::filesystem::remove_all(path_, ignored);
    }
}

}  // namespace turnbell::bench
