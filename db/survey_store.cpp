#include "db/survey_store.h"

#include "db/query.h"

#define SURVEY_COLUMNS                                                                             \
    "id, visit, step, phone, message, state, created_utc, sent_utc, expires_utc, delivered, why, " \
    "plan, question, asked, reasked, ticket, service_day, service, desk, staff, hour, wait_ms"
#define ANSWER_COLUMNS "survey, question, kind, value, text, rule, low, at_utc"

namespace turnbell::db {

template <RowOf<SurveyRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.id, row.visit, row.step, row.phone, row.message, row.state, row.createdAt, row.sentAt,
                    row.expiresAt, row.delivered, row.why, row.plan, row.question, row.asked, row.reasked,
                    row.subject.ticket, row.subject.day, row.subject.service, row.subject.desk,
                    row.subject.staff, row.subject.hour, row.subject.wait);
}

template <RowOf<AnswerRow> Row>
static auto columnsOf(Row& row) {
    return std::tie(row.survey, row.question, row.kind, row.value, row.text, row.rule, row.low, row.at);
}

SurveyStore::SurveyStore(Database& database) : db_{database}, figures_{database} {
}

std::optional<SurveyStore::Part> SurveyStore::partOf(SurveyId id) {
    const auto row = firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE id = ?", id);
    if (!row) {
        return std::nullopt;
    }
    CountedSurvey survey{.state = row->state,
                         .sent = row->sentAt.has_value(),
                         .delivered = row->delivered,
                         .why = row->why,
                         .answers = {},
                         .answerTime = {}};
    for (const auto& answer : allRows<AnswerRow>(
             db_, "SELECT " ANSWER_COLUMNS " FROM answer WHERE survey = ? ORDER BY question", id)) {
        survey.answers.push_back({{answer.question, answer.kind}, answer.value});
        if (!survey.answerTime && row->sentAt) {
            survey.answerTime = answer.at - *row->sentAt;
        }
    }
    return Part{row->subject, row->plan, figuresOf(survey)};
}

template <typename Work>
void SurveyStore::changing(SurveyId id, Work work) {
    const auto before = partOf(id);
    work();
    const auto after = partOf(id);
    const auto& known = after ? after : before;
    if (known) {
        figures_.change(known->subject, known->plan, before ? before->figures : SurveyFigures{},
                        after ? after->figures : SurveyFigures{});
    }
}

std::optional<SurveyId> SurveyStore::insert(const SurveyRow& row) {
    std::optional<SurveyId> id;
    {
        Query query{db_,
                    "INSERT INTO survey (" SURVEY_COLUMNS
                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (visit) DO NOTHING RETURNING id",
                    columnsOf(row)};
        id = query.next() ? std::optional{query.value<SurveyId>()} : std::nullopt;
    }
    if (const auto part = id ? partOf(*id) : std::nullopt) {
        figures_.change(part->subject, part->plan, {}, part->figures);
    }
    return id;
}

void SurveyStore::update(const SurveyRow& row) {
    changing(row.id, [&] {
        run(db_,
            "UPDATE survey SET (visit, step, phone, message, state, created_utc, sent_utc, expires_utc, "
            "delivered, why, plan, question, asked, reasked, ticket, service_day, service, desk, staff, "
            "hour, wait_ms) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18, ?19, ?20, ?21, ?22) WHERE id = ?1",
            columnsOf(row));
    });
}

std::optional<SurveyRow> SurveyStore::byMessage(MessageId message) {
    auto first = firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE message = ?", message);
    return first ? first
                 : firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE asked = ?", message);
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

std::vector<SurveyRow> SurveyStore::overdue(UtcTime now, int atMost) {
    return allRows<SurveyRow>(db_,
                              "SELECT " SURVEY_COLUMNS
                              " FROM survey WHERE state = 'sent' AND expires_utc <= ? ORDER BY expires_utc "
                              "LIMIT ?",
                              now, atMost);
}

void SurveyStore::remove(SurveyId id) {
    changing(id, [&] { run(db_, "DELETE FROM survey WHERE id = ?", id); });
}

void SurveyStore::insert(const AnswerRow& answer) {
    changing(answer.survey, [&] {
        run(db_,
            "INSERT INTO answer (" ANSWER_COLUMNS
            ") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET (kind, value, text, rule, low, "
            "at_utc) = (excluded.kind, excluded.value, excluded.text, excluded.rule, excluded.low, "
            "excluded.at_utc)",
            columnsOf(answer));
    });
}

std::vector<GivenAnswer> SurveyStore::given(SurveyId survey) {
    Query query{db_, "SELECT question, value FROM answer WHERE survey = ? ORDER BY question", survey};
    std::vector<GivenAnswer> answers;
    while (query.next()) {
        auto& answer = answers.emplace_back();
        query.read(answer.question, answer.value);
    }
    return answers;
}

bool SurveyStore::hasLow(SurveyId survey) {
    return valueOf<bool>(db_, "SELECT EXISTS (SELECT 1 FROM answer WHERE survey = ? AND low = 1)", survey);
}

std::vector<SurveyStore::LowScore> SurveyStore::lowScores(UtcTime from, UtcTime to, int most) {
    std::vector<LowScore> scores;
    for (auto& answer : allRows<AnswerRow>(db_,
                                           "SELECT " ANSWER_COLUMNS
                                           " FROM answer WHERE low = 1 AND at_utc >= ? AND at_utc < ? "
                                           "ORDER BY at_utc DESC LIMIT ?",
                                           from, to, most)) {
        auto survey =
            firstRow<SurveyRow>(db_, "SELECT " SURVEY_COLUMNS " FROM survey WHERE id = ?", answer.survey);
        if (!survey) {
            continue;
        }
        LowScore score{*std::move(survey), std::move(answer), {}, {}};
        score.conversation = valueOf<ConversationId>(
            db_, "SELECT coalesce((SELECT id FROM conversation WHERE address = ?), 0)", score.survey.phone);
        score.followedUp = valueOf<std::optional<UtcTime>>(
            db_,
            "SELECT min(at_utc) FROM conversation_entry "
            "WHERE conversation = ? AND incoming = 0 AND by_staff <> '' AND internal = 0 "
            "AND message IS NOT NULL AND at_utc >= ?",
            score.conversation, score.answer.at);
        scores.push_back(std::move(score));
    }
    return scores;
}

}  // namespace turnbell::db
