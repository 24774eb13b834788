#include "db/modem_store.h"

#include "db/query.h"

#define MODEM_COLUMNS "imei, model, usb_serial, usb_path, port, first_seen_utc, last_seen_utc"

namespace turnbell::db {
namespace {

template <RowOf<ModemRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.imei, row.model, row.usbSerial, row.usbPath, row.port, row.firstSeen, row.lastSeen);
}

}  // namespace

ModemStore::ModemStore(Database& database) : db_{database} {
}

std::optional<ModemRow> ModemStore::byImei(const std::string& imei) {
    ModemRow row;
    Query query{db_, "SELECT " MODEM_COLUMNS " FROM modem WHERE imei = ?", imei};
    if (!query.next()) {
        return std::nullopt;
    }
    query.read(columnsOf(row));
    return row;
}

std::optional<ModemRow> ModemStore::before(const std::string& imei, const std::string& usbPath) {
    ModemRow row;
    Query query{db_,
                "SELECT " MODEM_COLUMNS
                " FROM modem WHERE usb_path = ?2 AND usb_path <> '' AND imei <> ?1 "
                "ORDER BY last_seen_utc DESC LIMIT 1",
                imei, usbPath};
    if (!query.next()) {
        return std::nullopt;
    }
    query.read(columnsOf(row));
    return row;
}

void ModemStore::see(const ModemRow& modem) {
    run(db_,
        "INSERT INTO modem (" MODEM_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET (model, usb_serial, usb_path, port, "
        "last_seen_utc) = (excluded.model, excluded.usb_serial, excluded.usb_path, excluded.port, "
        "excluded.last_seen_utc)",
        columnsOf(modem));
}

bool ModemStore::empty() {
    return valueOf<int>(db_, "SELECT count(*) FROM (SELECT 1 FROM modem LIMIT 1)") == 0;
}

}  // namespace turnbell::db
