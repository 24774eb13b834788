#pragma once

#include "db/database.h"
#include "host/base/strong_id.h"
#include "host/core/day_figures.h"
#include "host/core/visit_times.h"

#include <vector>

namespace turnbell::db {

/// A range of time that was announced to the customer of a step, counted from `at` to the first call.
struct PromiseRow {
    StepId step;
    PromiseKind kind = PromiseKind::CheckIn;
    seconds announcedFrom{0};
    seconds announcedTo{0};
    NotedMoment at = {};  ///< its run is filled in by the store
};

/// What customers were told about their wait.
class PromiseStore {
public:
    explicit PromiseStore(Database& database);

    /// Keeps what was announced, as it was said. Of several of one kind the first one counts: it is what the
    /// customer planned by.
    void keepPromise(const PromiseRow& promise);

    /// Of all steps of a visit.
    std::vector<PromiseRow> ofVisit(VisitId visit);

private:
    Database& db_;
};

}  // namespace turnbell::db
