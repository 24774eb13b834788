#include "db/carried_store.h"

#include "db/query.h"

#define VISIT_CONSENT                                                         \
    "id, created_utc, phone, consent_visit, consent_survey, consent_notice, " \
    "(SELECT coalesce(max(at_utc), 0) FROM event WHERE event.visit = visit.id)"

namespace turnbell::db {

template <RowOf<VisitConsent> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.visit, row.created, row.phone, row.texts, row.survey, row.notice, row.last);
}

template <RowOf<ConsentRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.phone, row.scope, row.given, row.words, row.language, row.place, row.visit, row.at);
}

template <RowOf<CarriedStore::Excuse> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.step, row.visit, row.from, row.to, row.at, row.atBoot, row.run);
}

CarriedStore::CarriedStore(Database& database) : db_{database} {
}

std::vector<StopMark> CarriedStore::stops() {
    Query query{db_,
                "SELECT number_hash, nullif(scope, 'all'), at_utc FROM opt_out ORDER BY number_hash, scope"};
    std::vector<StopMark> all;
    while (query.next()) {
        auto& stop = all.emplace_back();
        query.read(stop.numberHash, stop.scope, stop.at);
    }
    return all;
}

std::map<std::string, UtcTime> CarriedStore::surveyed() {
    Query query{db_, "SELECT number_hash, at_utc FROM surveyed"};
    std::map<std::string, UtcTime> all;
    while (query.next()) {
        auto hash = query.value<std::string>();
        all.emplace(std::move(hash), query.value<UtcTime>());
    }
    return all;
}

std::vector<ConsentRow> CarriedStore::consents() {
    return allRows<ConsentRow>(db_,
                               "SELECT phone, scope, given, words, language, place, visit, at_utc "
                               "FROM consent WHERE phone <> '' ORDER BY at_utc, id");
}

bool CarriedStore::has(const ConsentRow& consent) {
    return valueOf<bool>(
        db_,
        "SELECT EXISTS (SELECT 1 FROM consent WHERE phone = ? AND phone <> '' AND at_utc = ? "
        "AND scope = ? AND given = ? AND place = ?)",
        consent.phone, consent.at, consent.scope, consent.given, consent.place);
}

std::vector<VisitConsent> CarriedStore::goingOn() {
    return allRows<VisitConsent>(db_, "SELECT " VISIT_CONSENT
                                      " FROM visit "
                                      "WHERE phone <> '' AND (live = 1 OR coming = 1)");
}

std::optional<VisitConsent> CarriedStore::visit(VisitId visit) {
    auto found = allRows<VisitConsent>(db_,
                                       "SELECT " VISIT_CONSENT
                                       " FROM visit "
                                       "WHERE id = ?",
                                       visit);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void CarriedStore::update(const VisitConsent& consent) {
    run(db_,
        "UPDATE visit SET (consent_visit, consent_survey, consent_notice) = (?4, ?5, ?6) "
        "WHERE id = ?1 AND created_utc = ?2 AND phone = ?3",
        consent.visit, consent.created, consent.phone, consent.texts, consent.survey, consent.notice);
}

std::vector<CarriedStore::Excuse> CarriedStore::excuses() {
    return allRows<Excuse>(
        db_,
        "SELECT p.step, s.visit, p.announced_from, p.announced_to, p.at_utc, p.at_boot, p.run "
        "FROM promise p JOIN step s ON s.id = p.step WHERE p.kind = 'courtesy'");
}

void CarriedStore::add(const Excuse& excuse) {
    run(db_,
        "INSERT INTO promise (step, kind, announced_from, announced_to, at_utc, at_boot, run) "
        "SELECT ?1, 'courtesy', ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM step WHERE id = ?1 AND visit "
        "= ?2) "
        "ON CONFLICT DO NOTHING",
        columnsOf(excuse));
}

}  // namespace turnbell::db
