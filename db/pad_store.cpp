#include "db/pad_store.h"

#include "db/query.h"

#define PAD_COLUMNS "id, number, name, desk, firmware, boot, next, first_seen_utc, last_seen_utc"
#define PRESS_COLUMNS "id, pad, boot, number, key, did, refused, desk, ticket, at_utc"

namespace turnbell::db {

template <RowOf<PadRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.number, row.name, row.desk, row.firmware, row.boot, row.next, row.firstSeen,
                    row.lastSeen);
}

template <RowOf<PadPressRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.pad, row.boot, row.number, row.key, row.did, row.refused, row.desk,
                    row.ticket, row.at);
}

PadStore::PadStore(Database& database) : db_{database} {
}

std::optional<PadRow> PadStore::byId(std::int64_t id) {
    return firstRow<PadRow>(db_, "SELECT " PAD_COLUMNS " FROM pad WHERE id = ?", id);
}

std::vector<PadRow> PadStore::all() {
    return allRows<PadRow>(db_, "SELECT " PAD_COLUMNS " FROM pad ORDER BY number");
}

PadRow PadStore::insert(PadRow pad) {
    pad.number = valueOf<int>(db_, "SELECT coalesce(max(number), 0) + 1 FROM pad");
    run(db_, "INSERT INTO pad (" PAD_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", columnsOf(pad));
    return pad;
}

void PadStore::update(const PadRow& pad) {
    run(db_,
        "UPDATE pad SET (number, name, desk, firmware, boot, next, first_seen_utc, last_seen_utc) = "
        "(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) WHERE id = ?1",
        columnsOf(pad));
}

void PadStore::remove(std::int64_t id) {
    run(db_, "DELETE FROM pad WHERE id = ?", id);
}

void PadStore::forgetNext() {
    run(db_, "UPDATE pad SET boot = NULL, next = NULL");
}

void PadStore::append(const PadPressRow& press) {
    run(db_, "INSERT INTO pad_press (" PRESS_COLUMNS ") VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(press));
}

std::optional<PadPressRow> PadStore::lastPress(std::int64_t pad) {
    return firstRow<PadPressRow>(
        db_, "SELECT " PRESS_COLUMNS " FROM pad_press WHERE pad = ? ORDER BY id DESC LIMIT 1", pad);
}

void PadStore::forgetPresses(UtcTime before, int atMost) {
    run(db_,
        "DELETE FROM pad_press WHERE id IN "
        "(SELECT id FROM pad_press WHERE at_utc < ? ORDER BY at_utc LIMIT ?)",
        before, atMost);
}

}  // namespace turnbell::db
