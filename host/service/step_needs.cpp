#include "host/service/step_needs.h"

#include <algorithm>

namespace turnbell {

std::string missingFor(const db::StepRow& step, const Catalog& catalog) {
    if (catalog.service(step.service) == nullptr) {
        return "service " + step.service;
    }
    if (catalog.queue(step.queue) == nullptr) {
        return "queue " + step.queue;
    }
    if (!step.desk.empty() && catalog.desk(step.desk) == nullptr) {
        return "desk " + step.desk;
    }
    return {};
}

bool canBeCalled(const db::StepRow& step, const Catalog& catalog) {
    return std::any_of(catalog.desks.begin(), catalog.desks.end(), [&](const Desk& desk) {
        return (step.onlyDesk.empty() || step.onlyDesk == desk.code) &&
               catalog.profileOf(desk).serves(step.queue);
    });
}

}  // namespace turnbell
