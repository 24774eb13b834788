#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"

#include <optional>
#include <string>

namespace turnbell::db {

/// Why a number may be trusted, and whether a machine seems to answer there.
struct TrustRow {
    PhoneNumber phone = {};
    std::optional<UtcTime> wrote = {};  ///< last; nothing: never
    std::optional<UtcTime> staff = {};  ///< typed by staff, last; nothing: never
    std::string lastText = {};          ///< a hash of what it wrote last
    int repeats = 0;                    ///< how often in a row it wrote that
};

/// What is known of numbers beside their visits: who may be trusted, which unknown ones came lately, and how
/// many SMS each day has cost.
class NumberStore {
public:
    explicit NumberStore(Database& database);

    /// Of a number that nothing is known of: nothing but the number.
    TrustRow trust(const PhoneNumber& phone);
    void set(const TrustRow& trust);

    /// An unknown number was given. Once for each number since `since`.
    void noteNew(const PhoneNumber& phone, bool kiosk, UtcTime since, UtcTime now);

    /// How many unknown numbers were given since then, beside this one; `kiosk`: at kiosks alone.
    int newNumbers(const PhoneNumber& beside, bool kiosk, UtcTime since, UtcTime now);

    /// The same of those that differ from this one in their last two digits alone.
    int neighbours(const PhoneNumber& phone, UtcTime since, UtcTime now);

    void forgetNew(UtcTime before);

    /// SMS that were made ready on this day of the branch, and repetitions.
    int spent(const std::string& serviceDay);
    void spend(const std::string& serviceDay, int texts);

private:
    Database& db_;
};

}  // namespace turnbell::db
