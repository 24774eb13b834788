#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <string>
#include <vector>

namespace turnbell::db {

/// A visit as far as it names somebody.
struct NamedVisit {
    std::string serviceDay;
    VisitId id;
    std::string firstName;
    std::string lastName;
};

/// The names of customers, as far as they are kept.
class NameStore {
public:
    explicit NameStore(Database& database);

    /// Of the next so many visits that are not erased, by day, behind this one.
    std::vector<NamedVisit> after(const NamedVisit& last, int most);

    /// Of all visits of a number.
    std::vector<std::string> of(const PhoneNumber& phone);

private:
    Database& db_;
};

}  // namespace turnbell::db
