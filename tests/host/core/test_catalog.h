#pragma once

#include "host/core/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

/// A small catalog and what is wrong with it after a change.
namespace turnbell::test {

inline Catalog clinic() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.branch.languages = {"en", "ka"};
    catalog.queues = {Queue{.code = "A"}, Queue{.code = "B"}};
    catalog.services = {Service{.code = "G", .name = {{{"en", "General"}, {"ka", "ზოგადი"}}}, .queue = "A"}};
    catalog.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    catalog.staff = {Staff{.name = "Nino", .pin = "482913"}};
    catalog.templates = {TemplateText{.kind = TextPurpose::Turn, .language = "en", .text = "{desk}, please"}};
    return catalog;
}

/// The paths of everything that is wrong with the clinic after `change`.
inline std::vector<std::string> pathsAfter(const std::function<void(Catalog&)>& change) {
    auto catalog = clinic();
    change(catalog);
    std::vector<std::string> paths;
    for (const auto& problem : validate(catalog)) {
        EXPECT_THAT(problem.message, testing::HasSubstr(" "));
        paths.push_back(problem.path);
    }
    return paths;
}

struct BadCatalog {
    const char* path;
    std::function<void(Catalog&)> change;
};

inline void expectOneProblemEach(const std::vector<BadCatalog>& bad) {
    for (const auto& [path, change] : bad) {
        EXPECT_THAT(pathsAfter(change), testing::ElementsAre(path));
    }
}

}  // namespace turnbell::test
