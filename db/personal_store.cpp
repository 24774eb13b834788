#include "db/personal_store.h"

#include "db/catalog_lists.h"
#include "db/query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <iterator>

#define VISITS_OF "(SELECT id FROM visit WHERE phone = ?1 AND phone <> '')"
// The visit may have another number by now, or none.
#define SURVEYS_OF                                     \
    "(SELECT id FROM survey WHERE visit IN " VISITS_OF \
    " UNION "                                          \
    "SELECT id FROM survey WHERE phone = ?1 AND phone <> '')"

namespace turnbell::db {
namespace {

struct Part {
    const char* table;
    const char* sql;  ///< ?1: the number
};

constexpr std::array kParts{
    Part{"visit", "SELECT * FROM visit WHERE phone = ?1 AND phone <> ''"},
    Part{"step", "SELECT * FROM step WHERE visit IN " VISITS_OF},
    Part{"event", "SELECT * FROM event WHERE visit IN " VISITS_OF},
    Part{"message", "SELECT * FROM message WHERE to_number = ?1 AND to_number <> ''"},
    Part{"part",
         "SELECT * FROM part WHERE message IN (SELECT id FROM message WHERE to_number = ?1 AND to_number <> "
         "'')"},
    Part{"conversation", "SELECT * FROM conversation WHERE address = ?1"},
    Part{"conversation_entry",
         "SELECT * FROM conversation_entry WHERE conversation IN (SELECT id FROM conversation WHERE address "
         "= ?1)"},
    Part{"understood_text", "SELECT * FROM understood_text WHERE phone = ?1"},
    Part{"survey", "SELECT * FROM survey WHERE id IN " SURVEYS_OF},
    Part{"answer", "SELECT * FROM answer WHERE survey IN " SURVEYS_OF},
    Part{"consent", "SELECT * FROM consent WHERE phone = ?1 AND phone <> ''"},
    Part{"number_trust", "SELECT * FROM number_trust WHERE phone = ?1"},
    Part{"pending_question", "SELECT * FROM pending_question WHERE phone = ?1"},
    Part{"notice_person", "SELECT * FROM notice_person WHERE phone = ?1 AND phone <> ''"},
    Part{"notice",
         "SELECT * FROM notice WHERE id IN (SELECT notice FROM notice_person WHERE phone = ?1 AND phone <> "
         "'')"},
    Part{"missed_call", "SELECT * FROM missed_call WHERE phone = ?1"},
    Part{"number_sim", "SELECT * FROM number_sim WHERE number = ?1"},
    Part{"inbound",
         "SELECT id, unique_key, number, hex(pdu) AS pdu, state, received_utc FROM inbound "
         "WHERE length(pdu) > 0 AND number = ?1"},
};

std::vector<PersonalRow> rowsOf(Database& database, const Part& part, const PhoneNumber& phone) {
    auto& statement = database.prepared(part.sql);
    statement.bind(1, phone.e164());
    std::vector<PersonalRow> rows;
    while (statement.executeStep()) {
        auto& row = rows.emplace_back(PersonalRow{part.table, {}});
        for (int i = 0; i < statement.getColumnCount(); ++i) {
            const auto column = statement.getColumn(i);
            if (!column.isNull()) {
                row.columns.emplace_back(column.getName(), column.getString());
            }
        }
    }
    return rows;
}

}  // namespace

PersonalStore::PersonalStore(Database& database) : db_{database} {
}

std::vector<PersonalRow> PersonalStore::of(const PhoneNumber& phone) {
    std::vector<PersonalRow> all;
    for (const auto& part : kParts) {
        auto rows = rowsOf(db_, part, phone);
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

std::set<std::string> PersonalStore::numbers() {
    auto all =
        list<std::string>(db_,
                          "SELECT phone FROM visit UNION SELECT to_number FROM message "
                          "UNION SELECT address FROM conversation UNION SELECT phone FROM consent "
                          "UNION SELECT phone FROM understood_text UNION SELECT phone FROM survey "
                          "UNION SELECT phone FROM number_trust UNION SELECT phone FROM pending_question "
                          "UNION SELECT phone FROM notice_person UNION SELECT phone FROM missed_call "
                          "UNION SELECT phone FROM new_number UNION SELECT number FROM number_sim "
                          "UNION SELECT number FROM concat_counter UNION SELECT number FROM inbound");
    std::set<std::string> numbers{all.begin(), all.end()};
    numbers.erase("");
    return numbers;
}

bool PersonalStore::isGoingOn(const PhoneNumber& phone) {
    return valueOf<bool>(
        db_,
        "SELECT EXISTS (SELECT 1 FROM visit WHERE phone = ? AND phone <> '' AND (live = 1 OR coming = 1))",
        phone);
}

std::vector<VisitId> PersonalStore::visitsOf(const PhoneNumber& phone) {
    return list<VisitId>(db_, "SELECT id FROM visit WHERE phone = ? AND phone <> '' ORDER BY id", phone);
}

std::vector<MessageId> PersonalStore::messagesTo(const PhoneNumber& phone) {
    return list<MessageId>(db_, "SELECT id FROM message WHERE to_number = ? AND to_number <> '' ORDER BY id",
                           phone);
}

void PersonalStore::eraseVisit(VisitId visit) {
    run(db_, "UPDATE visit SET (phone, first_name, last_name, erased) = ('', '', '', 1) WHERE id = ?", visit);
    run(db_, "UPDATE step SET outcome = '' WHERE visit = ?", visit);
    run(db_, "UPDATE step_before SET outcome = '' WHERE event IN (SELECT id FROM event WHERE visit = ?)",
        visit);
    run(db_, "UPDATE event SET reason = '' WHERE visit = ? AND event IN ('call', 'park', 'cancel')", visit);
    run(db_, "UPDATE consent SET phone = '' WHERE visit = ?", visit);
    run(db_, "UPDATE survey SET phone = '' WHERE visit = ?", visit);
    run(db_, "UPDATE answer SET text = '' WHERE survey IN (SELECT id FROM survey WHERE visit = ?)", visit);
}

void PersonalStore::eraseAnswers(VisitId visit) {
    run(db_, "DELETE FROM request WHERE instr(answer, '\"visit\":' || ? || ',') > 0", visit);
}

void PersonalStore::eraseAnswers(MessageId message) {
    run(db_, "DELETE FROM request WHERE instr(answer, '\"id\":' || ? || ',\"to\":') > 0", message);
}

void PersonalStore::eraseMessage(MessageId message) {
    run(db_, "UPDATE message SET (to_number, text, idem_key) = ('', '', 'erased ' || id) WHERE id = ?",
        message);
    run(db_, "UPDATE part SET (pdu, to_number) = ('', '') WHERE message = ?", message);
    run(db_, "UPDATE conversation_entry SET text = '' WHERE message = ?", message);
}

int PersonalStore::eraseConversation(const PhoneNumber& phone) {
    run(db_,
        "UPDATE conversation_entry SET (text, note) = ('', '') "
        "WHERE conversation = (SELECT id FROM conversation WHERE address = ?)",
        phone);
    return run(db_,
               "UPDATE conversation SET (address, answerable, state, last_text, owed_utc) = "
               "('erased ' || id, 0, 'closed', '', NULL) "
               "WHERE address = ?",
               phone);
}

void PersonalStore::eraseNumber(const PhoneNumber& phone) {
    // What was written to one person is about that person, and so are the answers to those who wrote it.
    run(db_,
        "DELETE FROM request WHERE EXISTS (SELECT 1 FROM notice_person p JOIN notice n ON n.id = p.notice "
        "WHERE p.phone = ? AND p.phone <> '' AND n.audience = 'ticket' "
        "AND instr(answer, '{\"id\":' || n.id || ',\"state\":') = 1)",
        phone);
    run(db_,
        "UPDATE notice SET text = '' WHERE audience = 'ticket' AND id IN (SELECT notice FROM notice_person "
        "WHERE phone = ? AND phone <> '')",
        phone);
    run(db_, "UPDATE notice_person SET phone = '' WHERE phone = ? AND phone <> ''", phone);
    run(db_, "UPDATE consent SET phone = '' WHERE phone = ? AND phone <> ''", phone);
    for (const auto* sql :
         {"DELETE FROM number_trust WHERE phone = ?", "DELETE FROM number_sim WHERE number = ?",
          "DELETE FROM concat_counter WHERE number = ?", "DELETE FROM missed_call WHERE phone = ?",
          "DELETE FROM new_number WHERE phone = ?", "DELETE FROM pending_question WHERE phone = ?",
          "DELETE FROM understood_text WHERE phone = ?"}) {
        run(db_, sql, phone);
    }
    run(db_,
        "UPDATE answer SET text = '' WHERE survey IN (SELECT id FROM survey WHERE phone = ? AND phone <> '')",
        phone);
    run(db_, "UPDATE survey SET phone = '' WHERE phone = ? AND phone <> ''", phone);
    run(db_,
        "UPDATE inbound SET (pdu, unique_key, number, state) = (x'', 'erased ' || id, '', "
        "iif(state = 'open', 'handled', state)) WHERE length(pdu) > 0 AND number = ?",
        phone);
    run(db_, "DELETE FROM request WHERE instr(answer, ?) > 0", phone);
}

int PersonalStore::eraseOlder(const std::string& lastDay, UtcTime before, int most) {
    int erased = 0;
    for (const auto visit : list<VisitId>(
             db_,
             "SELECT id FROM visit WHERE service_day < ? AND erased = 0 AND live = 0 AND coming = 0 AND NOT "
             "EXISTS (SELECT 1 FROM survey s WHERE s.visit = visit.id "
             "AND s.state IN ('scheduled', 'sent')) ORDER BY service_day LIMIT ?",
             lastDay, most)) {
        eraseVisit(visit);
        ++erased;
    }
    for (const auto message :
         list<MessageId>(db_,
                         "SELECT id FROM message WHERE created_utc < ? AND to_number <> '' AND state NOT IN "
                         "('planned', 'ready', 'armed', 'accepted', 'in_doubt') ORDER BY created_utc LIMIT ?",
                         before, most)) {
        eraseMessage(message);
        ++erased;
    }
    erased += run(db_,
                  "UPDATE conversation_entry SET (text, note) = ('', '') WHERE id IN (SELECT id FROM "
                  "conversation_entry WHERE at_utc < ? AND text <> '' ORDER BY at_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "UPDATE conversation SET (address, answerable, state, last_text, owed_utc) = "
                  "('erased ' || id, 0, 'closed', '', NULL) WHERE id IN (SELECT id FROM conversation "
                  "WHERE last_utc < ? AND last_text <> '' ORDER BY last_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "UPDATE inbound SET (pdu, unique_key, number) = (x'', 'erased ' || id, '') WHERE id IN "
                  "(SELECT id FROM "
                  "inbound WHERE received_utc < ? AND length(pdu) > 0 AND state <> 'open' "
                  "ORDER BY received_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "UPDATE consent SET phone = '' WHERE id IN (SELECT id FROM consent WHERE at_utc < ? "
                  "AND phone <> '' ORDER BY at_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "DELETE FROM understood_text WHERE id IN (SELECT id FROM understood_text WHERE at_utc < ? "
                  "ORDER BY at_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "UPDATE notice_person SET phone = '' WHERE id IN (SELECT id FROM notice_person "
                  "WHERE created_utc < ? AND phone <> '' AND waiting = 0 ORDER BY created_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "UPDATE notice SET text = '' WHERE id IN (SELECT id FROM notice "
                  "WHERE created_utc < ? AND text <> '' ORDER BY created_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "DELETE FROM missed_call WHERE id IN (SELECT id FROM missed_call WHERE at_utc < ? "
                  "ORDER BY at_utc LIMIT ?)",
                  before, most);
    erased += run(db_,
                  "DELETE FROM number_trust WHERE phone IN (SELECT phone FROM number_trust "
                  "WHERE max(coalesce(wrote_utc, 0), coalesce(staff_utc, 0)) < ? LIMIT ?)",
                  before, most);
    return erased;
}

std::string PersonalStore::eraseNumbersOfNobody(const std::string& after, int most) {
    const auto numbers = list<std::string>(db_,
                                           "SELECT number FROM number_sim WHERE number > ?1 UNION "
                                           "SELECT number FROM concat_counter WHERE number > ?1 "
                                           "ORDER BY number LIMIT ?2",
                                           after, most);
    for (const auto& number : numbers) {
        const bool known = valueOf<bool>(db_,
                                         "SELECT EXISTS (SELECT 1 FROM message WHERE to_number = ?1) "
                                         "OR EXISTS (SELECT 1 FROM conversation WHERE address = ?1) "
                                         "OR EXISTS (SELECT 1 FROM visit WHERE phone = ?1 AND phone <> '')",
                                         number);
        if (!known) {
            run(db_, "DELETE FROM number_sim WHERE number = ?", number);
            run(db_, "DELETE FROM concat_counter WHERE number = ?", number);
        }
    }
    return numbers.empty() ? std::string{} : numbers.back();
}

}  // namespace turnbell::db
