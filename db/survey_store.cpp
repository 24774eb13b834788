#include "db/survey_store.h"

#include "db/query.h"

#define SURVEY_COLUMNS                                                                                \
    "id, visit, step, phone, message, state, created_utc, sent_utc, delivered, why, plan, question, " \
    "asked, reasked, ticket, service_day, service, desk, staff, hour, wait_ms"

namespace turnbell::db {

template <RowOf<SurveyRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.visit, row.step, row.phone, row.message, row.state, row.createdAt, row.sentAt,
                    row.delivered, row.why, row.plan, row.question, row.asked, row.reasked,
                    row.subject.ticket, row.subject.day, row.subject.service, row.subject.desk,
                    row.subject.staff, row.subject.hour, row.subject.wait);
}

static auto columnsOf(const AnswerRow& row) {
    return std::tie(row.survey, row.question, row.kind, row.value, row.text, row.rule, row.low, row.at);
}

SurveyStore::SurveyStore(Database& database) : db_{database} {
}

std::optional<SurveyId> SurveyStore::insert(const SurveyRow& row) {
    Query query{db_,
                "INSERT INTO survey (" SURVEY_COLUMNS
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                "(visit) DO NOTHING RETURNING id",
                columnsOf(row)};
    return query.next() ? std::optional{query.value<SurveyId>()} : std::nullopt;
}

void SurveyStore::update(const SurveyRow& row) {
    run(db_,
        "UPDATE survey SET (visit, step, phone, message, state, created_utc, sent_utc, delivered, why, plan, "
        "question, asked, reasked, ticket, service_day, service, desk, staff, hour, wait_ms) = "
        "(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21) "
        "WHERE id = ?1",
        columnsOf(row));
}

std::optional<SurveyRow> SurveyStore::byMessage(MessageId message) {
    return firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE message = ?", message);
}

std::optional<SurveyRow> SurveyStore::ofVisit(VisitId visit) {
    return firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE visit = ?", visit);
}

std::optional<SurveyRow> SurveyStore::awaitingAnswer(const PhoneNumber& phone) {
    return firstRow<SurveyRow>(db_,
                               "SELECT " SURVEY_COLUMNS
                               " FROM survey WHERE phone = ? AND state = 'sent' ORDER BY id DESC LIMIT 1",
                               phone);
}

std::vector<SurveyRow> SurveyStore::scheduled() {
    return allRows<SurveyRow>(db_,
                              "SELECT " SURVEY_COLUMNS " FROM survey WHERE state = 'scheduled' ORDER BY id");
}

std::vector<SurveyRow> SurveyStore::unanswered(UtcTime sentBefore) {
    return allRows<SurveyRow>(
        db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE state = 'sent' AND sent_utc < ? ORDER BY sent_utc",
        sentBefore);
}

std::optional<UtcTime> SurveyStore::oldestUnanswered() {
    return valueOf<std::optional<UtcTime>>(db_, "SELECT min(sent_utc) FROM survey WHERE state = 'sent'");
}

void SurveyStore::remove(SurveyId id) {
    run(db_, "DELETE FROM survey WHERE id = ?", id);
}

void SurveyStore::insert(const AnswerRow& answer) {
    run(db_,
        "INSERT INTO answer (survey, question, kind, value, text, rule, low, at_utc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET (kind, value, text, rule, low, at_utc) = (excluded.kind, excluded.value, "
        "excluded.text, excluded.rule, excluded.low, excluded.at_utc)",
        columnsOf(answer));
}

SurveyStore::Totals SurveyStore::totals() {
    Totals totals;
    totals.scheduled = valueOf<int>(db_, "SELECT count(*) FROM survey WHERE state = 'scheduled'");
    totals.sent = countOf("sent");
    totals.delivered = countOf("delivered");
    return totals;
}

AnswerCounts SurveyStore::answers() {
    AnswerCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i] = countOf(std::to_string(i + 1));
    }
    return counts;
}

int SurveyStore::countOf(const std::string& what) {
    return valueOf<int>(db_, "SELECT count FROM survey_count WHERE what = ?", what);
}

}  // namespace turnbell::db
