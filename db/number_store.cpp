#include "db/number_store.h"

#include "db/query.h"

namespace turnbell::db {

template <RowOf<TrustRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.phone, row.wrote, row.staff, row.lastText, row.repeats);
}

namespace {

/// Every number but its last two digits.
std::string stemOf(const PhoneNumber& phone) {
    constexpr std::size_t kTail = 2;
    const auto& text = phone.e164();
    return text.substr(0, text.size() - std::min(kTail, text.size()));
}

}  // namespace

NumberStore::NumberStore(Database& database) : db_{database} {
}

TrustRow NumberStore::trust(const PhoneNumber& phone) {
    const auto known = firstRow<TrustRow>(
        db_, "SELECT phone, wrote_utc, staff_utc, last_text, repeats FROM number_trust WHERE phone = ?",
        phone);
    return known.value_or(TrustRow{.phone = phone});
}

void NumberStore::set(const TrustRow& trust) {
    run(db_,
        "INSERT INTO number_trust (phone, wrote_utc, staff_utc, last_text, repeats) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET (wrote_utc, staff_utc, last_text, repeats) = "
        "(excluded.wrote_utc, excluded.staff_utc, excluded.last_text, excluded.repeats)",
        columnsOf(trust));
}

void NumberStore::noteNew(const PhoneNumber& phone, bool kiosk, UtcTime since, UtcTime now) {
    run(db_,
        "INSERT INTO new_number (phone, stem, kiosk, at_utc) SELECT ?1, ?2, ?3, ?5 WHERE NOT EXISTS "
        "(SELECT 1 FROM new_number WHERE stem = ?2 AND at_utc > ?4 AND at_utc <= ?5 AND phone = ?1)",
        phone, stemOf(phone), kiosk, since, now);
}

int NumberStore::newNumbers(const PhoneNumber& beside, bool kiosk, UtcTime since, UtcTime now) {
    return valueOf<int>(db_,
                        "SELECT count(DISTINCT phone) FROM new_number "
                        "WHERE at_utc > ? AND at_utc <= ? AND phone <> ? AND kiosk >= ?",
                        since, now, beside, kiosk);
}

int NumberStore::neighbours(const PhoneNumber& phone, UtcTime since, UtcTime now) {
    return valueOf<int>(db_,
                        "SELECT count(DISTINCT phone) FROM new_number "
                        "WHERE stem = ? AND at_utc > ? AND at_utc <= ? AND phone <> ?",
                        stemOf(phone), since, now, phone);
}

void NumberStore::forgetNew(UtcTime before) {
    run(db_, "DELETE FROM new_number WHERE at_utc < ?", before);
}

int NumberStore::spent(const std::string& serviceDay) {
    return valueOf<int>(db_, "SELECT coalesce((SELECT texts FROM spent WHERE service_day = ?), 0)",
                        serviceDay);
}

void NumberStore::spend(const std::string& serviceDay, int texts) {
    run(db_,
        "INSERT INTO spent (service_day, texts) VALUES (?, ?) "
        "ON CONFLICT DO UPDATE SET texts = texts + excluded.texts",
        serviceDay, texts);
}

}  // namespace turnbell::db
