#include "db/evidence_store.h"

#include "db/query.h"

#define EVIDENCE_COLUMNS                                                                         \
    "imei, revision, iccid, network, steps_by_one, file_follows, file_survives, mark_volatile, " \
    "own_reference, duplicate_refused, reports, report_after_ms, at_utc"

namespace turnbell::db {
namespace {

template <RowOf<EvidenceRow> Row>
auto columnsOf(Row& row) {
    return std::tie(row.imei, row.revision, row.iccid, row.network, row.stepsByOne, row.fileFollows,
                    row.fileSurvives, row.markVolatile, row.ownReference, row.duplicateRefused, row.reports,
                    row.reportAfter, row.at);
}

}  // namespace

EvidenceStore::EvidenceStore(Database& database) : db_{database} {
}

void EvidenceStore::save(const EvidenceRow& row) {
    run(db_,
        "INSERT OR REPLACE INTO modem_evidence (" EVIDENCE_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(row));
}

std::optional<EvidenceRow> EvidenceStore::find(const std::string& imei, const std::string& revision,
                                               const std::string& iccid) {
    Query query{
        db_, "SELECT " EVIDENCE_COLUMNS " FROM modem_evidence WHERE imei = ? AND revision = ? AND iccid = ?",
        imei, revision, iccid};
    if (!query.next()) {
        return std::nullopt;
    }
    EvidenceRow row;
    query.read(columnsOf(row));
    return row;
}

}  // namespace turnbell::db
