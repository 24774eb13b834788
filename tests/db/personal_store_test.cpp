#include "db/personal_store.h"

#include "db/query.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fstream>
#include <set>
#include <sstream>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

/// Columns of text that PersonalStore erases, or whose rows it deletes.
const std::set<std::string> kErased{"visit.phone",
                                    "visit.first_name",
                                    "visit.last_name",
                                    "event.reason",
                                    "conversation.address",
                                    "conversation.last_text",
                                    "message.idem_key",
                                    "message.to_number",
                                    "message.text",
                                    "part.pdu",
                                    "part.to_number",
                                    "number_sim.number",
                                    "number_sim.sim",
                                    "concat_counter.number",
                                    "inbound.pdu",
                                    "inbound.unique_key",
                                    "inbound.number",
                                    "step.outcome",
                                    "step_before.outcome",
                                    "missed_call.phone",
                                    "conversation_entry.text",
                                    "conversation_entry.note",
                                    "notice.text",
                                    "notice_person.phone",
                                    "understood_text.phone",
                                    "understood_text.text",
                                    "past_answer.question",
                                    "past_answer.answer",
                                    "past_answer_gone.question",
                                    "past_question_data.block",
                                    "survey.phone",
                                    "answer.text",
                                    "request.answer",
                                    "consent.phone",
                                    "number_trust.phone",
                                    "number_trust.last_text",
                                    "pending_question.phone",
                                    "pending_question.choices",
                                    "pending_question.text",
                                    "new_number.phone",
                                    "new_number.stem"};

/// Tables that tell of the branch, its staff and its machines, and of no customer.
const std::set<std::string> kOfTheBranch{"branch",
                                         "branch_language",
                                         "branch_text_country",
                                         "limits",
                                         "queue",
                                         "service_group",
                                         "service",
                                         "service_outcome",
                                         "segment",
                                         "segment_service",
                                         "segment_language",
                                         "profile",
                                         "profile_queue",
                                         "profile_condition",
                                         "desk",
                                         "desk_queue",
                                         "hours",
                                         "hours_day",
                                         "closed_day",
                                         "localized_name",
                                         "staff",
                                         "template",
                                         "ticket_counter",
                                         "ratio_count",
                                         "ratio_call",
                                         "branch_transliterate",
                                         "desk_state",
                                         "desk_event",
                                         "sequence",
                                         "machine_run",
                                         "promise",
                                         "rollup",
                                         "rollup_day",
                                         "modem",
                                         "modem_evidence",
                                         "pad",
                                         "pad_press",
                                         "survey_count",
                                         "pin_try",
                                         "sim_pin",
                                         "modem_card",
                                         "sim_credit",
                                         "setting",
                                         "spent",
                                         "canned",
                                         "reply_rollup",
                                         "past_question_config",
                                         "past_question_docsize",
                                         "opt_out",
                                         "surveyed",
                                         "attempt"};

/// Codes, states, and words of Turnbell's own.
const std::set<std::string> kHarmless{"visit.ticket",
                                      "visit.service_day",
                                      "visit.language",
                                      "visit.held",
                                      "step.service",
                                      "step.queue",
                                      "step.desk",
                                      "step.state",
                                      "step.only_desk",
                                      "step_before.service",
                                      "step_before.queue",
                                      "step_before.desk",
                                      "step_before.state",
                                      "step_before.only_desk",
                                      "event.event",
                                      "event.actor",
                                      "event.party",
                                      "event.desk",
                                      "conversation.state",
                                      "conversation.desk",
                                      "understood_text.meaning",
                                      "notice.audience",
                                      "notice.which",
                                      "notice.service_day",
                                      "notice.staff",
                                      "notice.stopped_by",
                                      "notice_person.ticket",
                                      "notice_person.service",
                                      "notice_person.code",
                                      "notice_person.why",
                                      "notice_person.called",
                                      "notice_person.called_by",
                                      "message.kind",
                                      "message.state",
                                      "message.why",
                                      "message.sim",
                                      "part.state",
                                      "part.armed_boot_id",
                                      "inbound.state",
                                      "conversation_entry.by_staff",
                                      "survey.state",
                                      "survey.why",
                                      "pending_question.kind",
                                      "pending_question.word",
                                      "pending_question.language",
                                      "survey.plan",
                                      "survey.ticket",
                                      "survey.service_day",
                                      "survey.service",
                                      "survey.desk",
                                      "survey.staff",
                                      "answer.kind",
                                      "answer.rule",
                                      "request.id",
                                      "request.question",
                                      "consent.scope",
                                      "consent.words",
                                      "consent.language",
                                      "consent.place"};

bool isOfSurveys(const std::string& table) {
    return table.starts_with("survey_") || table == "question" || table == "survey_question";
}

TEST(PersonalStore, IsAskedAboutEveryColumnThatMayTellOfAPerson) {
    const auto database = test::openTestDatabase();
    SQLite::Statement columns{database->handle(),
                              "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                              "WHERE t.type = 'table' AND c.type IN ('TEXT', 'BLOB')"};
    while (columns.executeStep()) {
        const auto table = columns.getColumn(0).getString();
        const auto column = table + "." + columns.getColumn(1).getString();
        const bool known = kOfTheBranch.contains(table) || kHarmless.contains(column) ||
                           kErased.contains(column) || isOfSurveys(table) || table.starts_with("sqlite_");
        EXPECT_TRUE(known) << column << ": is it about a person? Then PersonalStore must erase it";
    }
}

class Personal : public testing::Test {
protected:
    Personal() {
        VisitStore visits{*database_};
        auto visit = test::visitRow("A001");
        visit.phone = phone_;
        visit.firstName = "Ana";
        visit_ = visits.insert(visit);
        MessageStore messages{*database_};
        auto message = test::messageRow("welcome");
        message.to = phone_;
        message.visit = visit_;
        message.state = MessageState::Delivered;
        message.created = at(0);
        message_ = *messages.insert(message);
        auto part = test::partRow(message_);
        part.state = MessageState::Delivered;
        messages.insert(part);
        messages.talked(phone_, "sim");
    }

    std::int64_t count(const char* sql) { return valueOf<std::int64_t>(*database_, sql); }

    PhoneNumber phone_ = number("+995555123456");
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    PersonalStore store_{*database_};
    VisitId visit_;
    MessageId message_;
};

TEST_F(Personal, DataIsShownTableByTable) {
    std::set<std::string> tables;
    for (const auto& row : store_.of(phone_)) {
        tables.insert(row.table);
        EXPECT_FALSE(row.columns.empty());
    }

    EXPECT_THAT(tables, testing::IsSupersetOf({"visit", "message", "part", "number_sim"}));
}

TEST_F(Personal, DataIsErasedOnRequest) {
    EXPECT_EQ(store_.visitsOf(phone_).size(), 1U);
    EXPECT_EQ(store_.messagesTo(phone_).size(), 1U);

    store_.eraseVisit(visit_);
    store_.eraseMessage(message_);
    store_.eraseNumber(phone_);

    EXPECT_TRUE(store_.of(phone_).empty());
    EXPECT_TRUE(MessageStore{*database_}.message(message_)->text.empty());
}

TEST_F(Personal, DataOfOthersStays) {
    store_.eraseNumber(number("+995555999999"));

    EXPECT_FALSE(store_.of(phone_).empty());
}

TEST_F(Personal, DataIsErasedWithAge) {
    EXPECT_EQ(store_.eraseOlder("2000-01-01", at(-1).utc, 10), 0);

    EXPECT_GT(store_.eraseOlder("9999-12-31", at(1).utc, 10), 0);

    EXPECT_EQ(store_.eraseOlder("9999-12-31", at(1).utc, 10), 0);
    EXPECT_EQ(store_.eraseNumbersOfNobody("", 10), phone_.e164());
    EXPECT_TRUE(store_.of(phone_).empty());
    EXPECT_EQ(store_.eraseNumbersOfNobody("", 10), "");
}

TEST_F(Personal, NumbersAreForgottenOnceNothingElseIsKeptOfThem) {
    MessageStore messages{*database_};
    messages.talked(number("+995555000001"), "sim");
    messages.nextConcatReference(number("+995555000002"));
    messages.nextConcatReference(phone_);

    EXPECT_EQ(store_.eraseNumbersOfNobody("", 2), "+995555000002");
    EXPECT_EQ(store_.eraseNumbersOfNobody("+995555000002", 2), phone_.e164());

    EXPECT_EQ(count("SELECT count(*) FROM number_sim"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM concat_counter"), 1);
    EXPECT_EQ(store_.eraseNumbersOfNobody(phone_.e164(), 2), "");
}

TEST_F(Personal, DataOfAVisitWithoutNumberAndNameIsErasedWithAge) {
    run(*database_, "UPDATE visit SET (phone, first_name) = ('', '')");
    EventRow event;
    event.visit = visit_;
    event.event = StepEvent::Park;
    event.reason = "Ana fetches her card";
    VisitStore visits{*database_};
    auto step = test::stepRow(visit_, visits.nextPlace());
    step.state = StepState::Done;
    step.outcome = "Ana gets a new one";
    step.id = visits.insert(step);
    visits.append(event, step);

    store_.eraseOlder("9999-12-31", at(1).utc, 10);

    EXPECT_EQ(count("SELECT count(*) FROM event WHERE reason <> ''"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM step WHERE outcome <> ''"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM step_before WHERE outcome <> ''"), 0);
    EXPECT_EQ(store_.eraseOlder("9999-12-31", at(1).utc, 10), 0);
}

TEST_F(Personal, DataOfAVisitThatGoesOnStays) {
    run(*database_, "UPDATE visit SET live = 1");
    EXPECT_TRUE(store_.isGoingOn(phone_));

    store_.eraseOlder("9999-12-31", at(-1).utc, 10);

    EXPECT_EQ(store_.visitsOf(phone_).size(), 1U);
}

}  // namespace
}  // namespace turnbell::db
