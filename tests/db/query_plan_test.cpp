#include "db/branch_log_store.h"
#include "db/catalog_store.h"
#include "db/consent_store.h"
#include "db/conversation_store.h"
#include "db/history_store.h"
#include "db/inbound_store.h"
#include "db/ledger_store.h"
#include "db/name_store.h"
#include "db/notice_store.h"
#include "db/number_store.h"
#include "db/pad_store.h"
#include "db/personal_store.h"
#include "db/promise_store.h"
#include "db/reply_store.h"
#include "db/rollup_store.h"
#include "db/run_store.h"
#include "db/survey_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

constexpr auto kZero = std::int64_t{0};

void useVisits(Database& database) {
    VisitStore visits{database};
    visits.issueNumber("Q", test::kDay);
    visits.skipNumber("Q", test::kDay);
    visits.ticketsIssued("Q", test::kDay);
    visits.isHeld("A001", test::kDay);
    visits.hasMissed("A001", test::kDay, at(0).boot);
    auto visit = test::visitRow("A001");
    visit.id = visits.insert(visit);
    visits.update(visit);
    auto step = test::stepRow(visit.id, visits.nextPlace());
    step.id = visits.insert(step);
    visits.update(step);
    EventRow event;
    event.visit = visit.id;
    event.step = step.id;
    event.change = visits.nextChange();
    visits.append(event, step);
    visits.firstPlace();
    visits.lastChange("1");
    visits.before(1);
    visits.placedBy(visit.id, step.id);
    visits.live();
    visits.waiting();
    visits.atDesk("1");
    visits.byTicket("A001", test::kDay);
    visits.latestByPhone(visit.phone, test::kDay);
    visits.closestByPhone(visit.phone, "2020-01-01");
    visits.closestByPhone(number("+995555999998"), test::kDay);
    NameStore names{database};
    names.of(visit.phone);
    names.after({}, 500);
    visits.ofDay(test::kDay);
    visits.events(visit.id);
    visits.called();
    visits.setDeskState(visits.deskState("1"));
    visits.deskStates();
    visits.nextWrapUpEnd();
    visits.nextMoreTimeEnd(at(0).boot);
    visits.append(DeskEventRow{"1", DeskState::Closed, DeskState::Idle, "", "Nino", Party::Staff, at(0)});
    visits.deskEvents(UtcTime{});
    visits.lastChangeOf(visit.id);
    visits.coming(test::kDay, test::kDay);
    visits.comingByPhone(visit.phone, test::kDay);
    visits.openByPhone(visit.phone);
    visits.recentByPhone(visit.phone, test::kDay);
    visits.ticketsOf(visit.phone, test::kDay);
    visits.appointmentsAt("Q", at(0).utc, visit.id);
    visits.missed(test::kDay, at(0).utc, 20);
    visits.lastMove(visit.id);
    visits.remote(test::kDay);
    visits.byTicketOf(test::kDay, "A001");
    visits.remindersDue(at(0).boot);
    visits.nextReminder();
    visits.rebase(test::kDay, at(0));
    visits.markUndone(event.change);
    visits.cancelStep(step.id);
}

void useMessages(Database& database) {
    MessageStore messages{database};
    auto message = test::messageRow("key");
    message.id = messages.insert(message).value();
    messages.update(message);
    auto part = test::partRow(message.id);
    part.id = messages.insert(part);
    messages.update(part);
    AttemptRow attempt;
    attempt.part = part.id;
    attempt.id = messages.insert(attempt);
    messages.update(attempt);
    messages.lastAttempt(part.id);
    messages.sentTo(message.to, at(0).utc);
    messages.answeredTo(message.to, at(0).utc);
    messages.surveyedSince(message.to, at(0).utc, VisitId{1});
    messages.lastAttempts("490154203237518", "8999501000000000178", 2);
    messages.message(message.id);
    messages.byKey("key");
    messages.part(part.id);
    messages.parts(message.id);
    messages.planned();
    messages.plannedDue(at(0).boot);
    messages.tooLate(at(0).boot);
    messages.partsTooLate(BootTime{});
    messages.nextReady(at(0).boot);
    messages.givenTo(message.id, "sim");
    messages.takenFrom(message.id);
    messages.talked(message.id);
    messages.talked(message.to, "sim");
    messages.submissionBefore("sim", 0, at(0).utc);
    messages.begun();
    messages.nextDeadline(at(0).boot);
    messages.inState(MessageState::Ready);
    messages.accepted(PartId{1}, 200);
    messages.reportCandidates("+995555123456");
    messages.unsentOfChange(kZero);
    messages.unsentOfVisit(VisitId{1});
    messages.unsentTo(message.to);
    messages.latest({.since = at(0).utc, .most = 100});
    messages.ofVisit(VisitId{1});
    messages.counts(at(0).boot, at(0).utc);
    messages.submissions(message.id);
    messages.nextConcatReference(message.to);
    messages.rebase(at(0));
    messages.correct(at(0).utc, at(0), "boot");
}

void useInbound(Database& database) {
    InboundStore inbound{database};
    inbound.insert({{}, {0x01}, "key", {}, at(0).utc});
    inbound.setState(InboundId{1}, InboundState::Handled);
    inbound.open();
    inbound.quarantined();
    inbound.wroteBetween(number("+995555123456"), at(0).utc, at(1).utc);
}

void useConversations(Database& database) {
    ConversationStore conversations{database};
    ConversationRow row;
    row.address = "+995555123456";
    row.id = conversations.insert(row);
    conversations.update(row);
    conversations.append({0, row.id, at(0).utc, true, "", "", {}, ""});
    conversations.byAddress(row.address);
    conversations.conversation(row.id);
    conversations.entries(row.id);
    conversations.removeReplaced(row.id, 1);
    conversations.lastEntries(row.id, 30);
    conversations.list(at(0).utc, 100);
    conversations.open(100);
    conversations.waitingForUs();
    conversations.isAnyWaitingForUs();
    conversations.waitingSince();
    conversations.owedSince(at(0).utc);
    const auto phone = PhoneNumber::fromE164(row.address).value();
    conversations.understood({phone, at(0).utc, "STOP", "opt_out"});
    conversations.understoodFrom(phone, 30);
    conversations.holds(row.address, "STOP", at(0).utc);
    MessageStore{database}.lastTo(phone, 30);
    MessageStore{database}.firstTries(phone, 30);
    ReplyStore replies{database};
    replies.addTime("2026-11-22", {});
    replies.times("2026-11-22", "2026-11-22");
}

void usePads(Database& database) {
    PadStore pads{database};
    PadRow row;
    row.id = 1;
    row = pads.insert(row);
    pads.update(row);
    pads.byId(row.id);
    pads.all();
    pads.append({.pad = row.id, .key = {}, .did = {}, .refused = {}, .desk = {}, .ticket = {}, .at = {}});
    pads.lastPress(row.id);
    pads.forgetPresses(at(0).utc, 500);
    pads.forgetNext();
    pads.remove(row.id);
}

void useSurveys(Database& database) {
    SurveyStore surveys{database};
    SurveyRow row;
    row.visit = VisitId{1};
    row.phone = number("+995555123456");
    row.id = surveys.insert(row).value();
    surveys.update(row);
    surveys.insert(AnswerRow{row.id, 1, QuestionKind::Rating, 5, "5", "digit", false, at(0).utc});
    surveys.byMessage(MessageId{1});
    surveys.ofVisit(row.visit);
    surveys.awaitingAnswer(row.phone);
    surveys.scheduled();
    surveys.overdue(at(0).utc, 100);
    surveys.given(row.id);
    surveys.lowScores(at(0).utc, at(9).utc, 50);
    surveys.figures().rows(RollupSpan::Day, SurveyBy::Day, "", "9");
    surveys.remove(row.id);
}

void useHistory(Database& database) {
    BranchLogStore log{database};
    log.before(test::kDay, UtcTime{});
    log.moves(0, 9);
    log.desks(0, 9);
    log.end();
    log.since(at(0).utc);
    RunStore runs{database};
    runs.begin(at(0));
    runs.started();
    runs.correct({.before = at(1).utc, .now = at(0), .zone = "UTC", .first = test::kDay});
    HistoryStore history{database};
    history.nextDay("");
    history.nextDeskChange(at(0).utc);
    history.visitsOf(test::kDay);
    history.dayOf(VisitId{1});
    history.liveVisits();
    history.lastEvent();
    history.changedSince(kZero);
    history.steps(VisitId{1});
    history.deskChanges(at(0).utc, at(1).utc);
    PromiseStore promises{database};
    promises.keepPromise({StepId{1}, PromiseKind::CheckIn, seconds{60}, seconds{120}, {at(0)}});
    promises.ofVisit(VisitId{1});
    RollupStore rollups{database};
    rollups.begin(test::kDay);
    DayFigures figures;
    figures[{}][Count::Tickets] = 1;
    rollups.finish(test::kDay, figures);
    rollups.rows(RollupSpan::Month, StatisticsBy::Day, "2026-11", "2026-11");
    rollups.anyOpen(test::kDay, test::kDay);
    rollups.openDay();
    rollups.lastDay();
    rollups.remove(test::kDay);
}

void useLedger(Database& database) {
    LedgerStore ledger{database};
    ledger.remember("request", {"call_next", "{}"}, at(0).utc);
    ledger.answered("request");
    ledger.forgetAnswers(at(0).utc, 500);
    ledger.setPinTries("desk", {1, at(0)});
    ledger.pinTries("desk");
    ledger.rebasePinTries(at(0), milliseconds{1});
    ledger.setValue("boot_id", "1");
    ledger.value("boot_id");
}

void useNumbers(Database& database) {
    const auto phone = number("+995555123456");
    ConsentStore consents{database};
    consents.append({.phone = phone, .at = at(0).utc});
    consents.of(phone);
    consents.stop("hash", {}, at(0).utc);
    consents.stopped("hash", ConsentScope::Survey);
    consents.start("hash", ConsentScope::Survey);
    consents.start("hash", {});
    consents.surveyed("hash", at(0).utc);
    consents.lastSurveyed("hash");
    consents.forgetSurveyed("hash");
    consents.forgetSurveyed(at(0).utc);
    NumberStore numbers{database};
    numbers.set(numbers.trust(phone));
    numbers.noteNew(phone, true, at(0).utc, at(1).utc);
    numbers.newNumbers(phone, true, at(0).utc, at(1).utc);
    numbers.neighbours(phone, at(0).utc, at(1).utc);
    numbers.forgetNew(at(0).utc);
    numbers.spend(test::kDay, 1);
    numbers.spent(test::kDay);
    PersonalStore{database}.eraseOlder(test::kDay, at(0).utc, 20);
    PersonalStore{database}.eraseNumbersOfNobody("", 20);
}

void useNotices(Database& database) {
    NoticeStore notices{database};
    NoticeRow row;
    row.id = notices.insert(row);
    notices.update(row);
    notices.notice(row.id);
    notices.latest({}, 50);
    VisitStore visits{database};
    NoticePersonRow person;
    person.notice = row.id;
    person.visit = visits.insert(test::visitRow("A009"));
    person.step = visits.insert(test::stepRow(person.visit, 1));
    person.id = notices.insert(person);
    notices.update(person);
    notices.person(person.id);
    notices.persons(row.id, at(0).utc);
    notices.groups(row.id, at(0).utc);
    notices.settleWaiting(row.id, "stopped", "", at(0).utc);
    notices.isToldBy(row.id, number("+995555123456"));
    notices.withUs("A");
    notices.toCome("2026-11-22", "A");
    notices.people(row.id);
    notices.isFor(row.id, person.visit);
    notices.nextWaiting(at(0).utc);
    notices.nextBegin();
    notices.waiting(at(0).utc);
    notices.back(test::kDay);
    notices.forgetUntilBack(test::kDay, at(0).utc);
    notices.waitAgain(row.id, number("+995555123456"), "same_number");
    notices.byMessage(MessageId{1});
    notices.lastAsked(number("+995555123456"));
    notices.moved(MessageId{9}, MessageId{1}, number("+995555123456"));
    notices.nextSilence(at(0).utc);
}

/// Indexes that hold live rows alone: a walk is as short as the queue, the outbox or the row of desks is.
constexpr std::array kShortIndexes{
    "step_order",        "step_place",           "step_desk",       "message_start", "message_expiry",
    "message_change",    "message_number",       "part_open",       "part_order",    "message_begun",
    "part_repeated",     "survey_scheduled",     "rollup_day_open", "step_remote",   "step_remind",
    "conversation_owed", "notice_person_waiting"};

/// And what statements call them.
constexpr std::string_view kGrowingTables =
    " visit step event message part attempt inbound conversation conversation_entry survey answer number_sim "
    "concat_counter request opt_out consent number_trust new_number pending_question surveyed spent notice "
    "notice_person step_before pad_press promise rollup rollup_day a c e k m n om p s v ";

/// "SCAN step USING INDEX ..." of a table that grows.
bool isLongWalk(const std::string& line) {
    if (!line.starts_with("SCAN ")) {
        return false;
    }
    const auto table = line.substr(5, line.find(' ', 5) - 5);
    const bool grows = kGrowingTables.find(" " + table + " ") != std::string_view::npos;
    const bool isShort = std::any_of(kShortIndexes.begin(), kShortIndexes.end(),
                                     [&](const char* index) { return line.ends_with(index); });
    return grows && !isShort;
}

std::vector<std::string> planOf(SQLite::Database& database, const std::string& sql) {
    SQLite::Statement explain{database, "EXPLAIN QUERY PLAN " + sql};
    std::vector<std::string> lines;
    while (explain.executeStep()) {
        lines.push_back(explain.getColumn(3).getString());
    }
    return lines;
}

std::vector<std::string> preparedBy(Database& database) {
    std::vector<std::string> all;
    auto* handle = database.handle().getHandle();
    for (auto* each = sqlite3_next_stmt(handle, nullptr); each != nullptr;
         each = sqlite3_next_stmt(handle, each)) {
        all.emplace_back(sqlite3_sql(each));
    }
    std::erase_if(all, [](const std::string& sql) {  // FTS5's own, of its tables, which nobody else may touch
        return sql.find("'past_question_") != std::string::npos;
    });
    return all;
}

class QueryPlan : public testing::Test {
protected:
    QueryPlan() {
        useVisits(*database_);
        useMessages(*database_);
        useInbound(*database_);
        useConversations(*database_);
        usePads(*database_);
        useSurveys(*database_);
        useHistory(*database_);
        useLedger(*database_);
        useNumbers(*database_);
        useNotices(*database_);
    }

    /// Statements that were prepared anew although they were kept.
    std::vector<std::string> preparedAgain() {
        std::vector<std::string> again;
        auto* handle = database_->handle().getHandle();
        for (auto* each = sqlite3_next_stmt(handle, nullptr); each != nullptr;
             each = sqlite3_next_stmt(handle, each)) {
            if (sqlite3_stmt_status(each, SQLITE_STMTSTATUS_REPREPARE, 0) > 0) {
                again.emplace_back(sqlite3_sql(each));
            }
        }
        return again;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
};

TEST_F(QueryPlan, WalksNoTableThatGrows) {
    const auto statements = preparedBy(*database_);
    EXPECT_GT(statements.size(), 80U);
    for (const auto& sql : statements) {
        for (const auto& line : planOf(database_->handle(), sql)) {
            EXPECT_FALSE(isLongWalk(line)) << line << "\n  in: " << sql;
        }
    }
}

TEST_F(QueryPlan, IsMadeOnceForEachStatement) {
    MessageStore messages{*database_};
    for (const auto state : {MessageState::Ready, MessageState::Armed, MessageState::InDoubt}) {
        messages.inState(state);
        messages.latest({.since = at(0).utc, .most = 100, .state = state});
    }
    for (const auto* const sim : {"", "sim"}) {
        messages.talked(number("+995555123456"), sim);
        messages.givenTo(MessageId{1}, sim);
    }

    EXPECT_EQ(preparedAgain(), std::vector<std::string>{});
}

TEST(QueryPlanOfANumber, FindsWhatIsOpenAndNotAllItWasEverHereFor) {
    const auto database = test::openTestDatabase();
    VisitStore visits{*database};
    visits.activeByPhone(number("+995555123456"));
    visits.openByPhone(number("+995555123456"));

    int asked = 0;
    for (const auto& sql : preparedBy(*database)) {
        for (const auto& line : planOf(database->handle(), sql)) {
            asked += line.find("visit_open_phone") != std::string::npos ? 1 : 0;
            EXPECT_EQ(line.find("visit_number"), std::string::npos) << line << "\n  in: " << sql;
        }
    }
    EXPECT_EQ(asked, 3);
}

TEST(QueryPlanOfANumber, ReadsItsOwnNoticesAndNotAllPeopleOfOne) {
    const auto database = test::openTestDatabase();
    NoticeStore notices{*database};
    notices.isToldBy(NoticeId{1}, number("+995555123456"));
    notices.isFor(NoticeId{1}, VisitId{1});
    notices.waitAgain(NoticeId{1}, number("+995555123456"), "same_number");

    int own = 0;
    for (const auto& sql : preparedBy(*database)) {
        for (const auto& line : planOf(database->handle(), sql)) {
            EXPECT_EQ(line.find("notice_person_notice"), std::string::npos) << line << "\n  in: " << sql;
            for (const auto* const index : {"notice_person_phone", "notice_person_visit"}) {
                own += line.find(index) != std::string::npos ? 1 : 0;
            }
        }
    }
    EXPECT_EQ(own, 3);
}

TEST_F(QueryPlan, NoticesAWalk) {
    const auto plan = planOf(database_->handle(), "SELECT ticket FROM visit WHERE first_name = 'Ana'");
    EXPECT_TRUE(std::ranges::any_of(plan, isLongWalk));
}

TEST_F(QueryPlan, FindsTheRowsOfADeletedOneByIndex) {
    // SQLite looks for rows that refer to a deleted one: EXPLAIN does not show it, so the index must.
    const auto references = planOf(database_->handle(), "SELECT 1 FROM answer WHERE survey = 1");

    ASSERT_EQ(references.size(), 1U);
    EXPECT_TRUE(references[0].starts_with("SEARCH")) << references[0];
}

}  // namespace
}  // namespace turnbell::db
