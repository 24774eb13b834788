#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"

#include <memory>
#include <stdexcept>

namespace turnbell::test {

/// An empty, migrated database in memory.
inline std::unique_ptr<db::Database> openTestDatabase() {
    auto database = db::Database::open(":memory:");
    if (!database) {
        throw std::runtime_error(database.error().message);
    }
    return *std::move(database);
}

/// Any moment: `ms` after a day in November 2026, on a machine that started an hour before.
inline Moment at(std::int64_t ms) {
    constexpr milliseconds kDay{1'795'334'400'000};
    constexpr milliseconds kHour{3'600'000};
    return {UtcTime{kDay + milliseconds{ms}}, BootTime{kHour + milliseconds{ms}}};
}

inline PhoneNumber number(const char* e164) {
    return PhoneNumber::fromE164(e164).value();
}

}  // namespace turnbell::test
