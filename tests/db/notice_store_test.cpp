#include "db/notice_store.h"

#include "db/consent_store.h"
#include "db/conversation_store.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

class NoticeRows : public testing::Test {
protected:
    NoticeRows() {
        visit_ = visits_.insert(test::visitRow("A001"));
        step_ = visits_.insert(test::stepRow(visit_, 1));
    }

    NoticeId addNotice() {
        NoticeRow row;
        row.audience = NoticeAudience::Service;
        row.which = "A";
        row.serviceDay = test::kDay;
        row.text = "We close at 15:00.";
        row.asks = true;
        row.wait = seconds{3600};
        row.by = "Nino";
        row.created = at(0).utc;
        return notices_.insert(row);
    }

    NoticePersonRow person(NoticeId notice, int begins) {
        NoticePersonRow row;
        row.notice = notice;
        row.visit = visit_;
        row.step = step_;
        row.phone = number("+995555123456");
        row.ticket = "A001";
        row.service = "A";
        row.created = at(0).utc;
        row.begins = at(begins).utc;
        row.id = notices_.insert(row);
        return row;
    }

    MessageId addMessage(const std::string& key) {
        MessageStore messages{*database_};
        auto message = test::messageRow(key);
        message.state = MessageState::Delivered;
        message.why = "status report 0";
        return *messages.insert(message);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    NoticeStore notices_{*database_};
    VisitId visit_;
    StepId step_;
};

TEST_F(NoticeRows, ComeBackAsTheyWereWritten) {
    const auto id = addNotice();
    auto row = notices_.notice(id).value();
    EXPECT_EQ(row.audience, NoticeAudience::Service);
    EXPECT_TRUE(row.asks);
    EXPECT_FALSE(row.stopped);
    row.stopped = at(9).utc;
    row.stoppedBy = "Giorgi";
    notices_.update(row);

    EXPECT_EQ(notices_.notice(id)->stopped, at(9).utc);
    EXPECT_EQ(notices_.notice(id)->stoppedBy, "Giorgi");
    EXPECT_FALSE(notices_.notice(NoticeId{99}));
}

TEST_F(NoticeRows, AreListedNewestFirstInPages) {
    const auto first = addNotice();
    const auto second = addNotice();

    ASSERT_EQ(notices_.latest({}, 10).size(), 2U);
    EXPECT_EQ(notices_.latest({}, 1).front().id, second);
    EXPECT_EQ(notices_.latest(second, 10).front().id, first);
}

TEST_F(NoticeRows, PeopleAreSentToInTheirOrder) {
    const auto notice = addNotice();
    const auto late = person(notice, 600);
    auto soon = person(notice, 5);

    const auto rest = notices_.waiting(at(5).utc);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].notice, notice);
    EXPECT_EQ(rest[0].texts, 1) << "the other one has time";
    EXPECT_EQ(notices_.waiting(at(600).utc)[0].texts, 2);
    EXPECT_EQ(notices_.nextBegin(), at(5).utc);
    EXPECT_FALSE(notices_.nextWaiting(at(4).utc));
    EXPECT_EQ(notices_.nextWaiting(at(9).utc)->id, soon.id);
    soon.released = at(9).utc;
    notices_.update(soon);
    EXPECT_FALSE(notices_.nextWaiting(at(9).utc));
    EXPECT_EQ(notices_.nextWaiting(at(600).utc)->id, late.id);
}

TEST_F(NoticeRows, PeopleAreShownWithTheirText) {
    const auto notice = addNotice();
    auto told = person(notice, 0);
    person(notice, 0);
    told.message = addMessage("notice/1");
    told.called = NoticeCall::NotReached;
    told.calledBy = "Nino";
    told.calledAt = at(7).utc;
    notices_.update(told);

    const auto people = notices_.persons(notice, at(8).utc);

    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].facts.text, MessageState::Delivered);
    EXPECT_EQ(people[0].facts.called, NoticeCall::NotReached);
    EXPECT_TRUE(people[0].facts.calledLast);
    EXPECT_EQ(people[0].why, "status report 0");
    EXPECT_EQ(people[0].person.calledBy, "Nino");
    EXPECT_EQ(people[0].phone, number("+995555123456"));
    EXPECT_EQ(people[0].firstName, "Ana");
    EXPECT_FALSE(people[1].facts.text);
    EXPECT_EQ(notices_.byMessage(told.message)->id, told.id);
}

TEST_F(NoticeRows, TheLastQuestionOfANumberIsFound) {
    auto first = person(addNotice(), 0);
    auto second = person(addNotice(), 0);
    EXPECT_FALSE(notices_.lastAsked(first.phone));
    first.asked = at(1).utc;
    first.silent = at(61).utc;
    notices_.update(first);
    second.asked = at(2).utc;
    second.silent = at(62).utc;
    notices_.update(second);

    EXPECT_EQ(notices_.lastAsked(first.phone)->id, second.id);
    EXPECT_FALSE(notices_.lastAsked(number("+995555999999")));
    EXPECT_EQ(notices_.nextSilence(at(0).utc), at(61).utc);
    first.yes = true;
    first.answered = at(3).utc;
    notices_.update(first);
    EXPECT_EQ(notices_.nextSilence(at(0).utc), at(62).utc);
    EXPECT_FALSE(notices_.nextSilence(at(62).utc));
    EXPECT_EQ(notices_.person(first.id)->yes, true);
}

TEST_F(NoticeRows, AreCountedByWhatDecidesTheirFate) {
    const auto notice = addNotice();
    auto told = person(notice, 0);
    told.message = addMessage("notice/1");
    told.released = at(3).utc;
    told.silent = at(60).utc;
    notices_.update(told);
    person(notice, 5);
    person(notice, 9);
    person(addNotice(), 0);

    auto groups = notices_.groups(notice, at(59).utc);

    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].people + groups[1].people, 3);
    const auto& waiting = groups[0].waits ? groups[0] : groups[1];
    EXPECT_EQ(waiting.people, 2);
    EXPECT_EQ(waiting.first, at(5).utc);
    EXPECT_EQ(waiting.last, at(9).utc);
    const auto& sent = groups[0].waits ? groups[1] : groups[0];
    EXPECT_EQ(sent.facts.text, MessageState::Delivered);
    EXPECT_EQ(sent.first, at(3).utc);
    EXPECT_FALSE(sent.facts.silent);
    EXPECT_TRUE(sent.facts.reachable);
    groups = notices_.groups(notice, at(60).utc);
    EXPECT_TRUE((groups[0].waits ? groups[1] : groups[0]).facts.silent);
}

TEST_F(NoticeRows, KnowWhetherTheVisitHasTheNumberStill) {
    const auto notice = addNotice();
    auto told = person(notice, 0);
    told.message = addMessage("notice/1");
    told.asked = at(1).utc;
    notices_.update(told);
    EXPECT_FALSE(notices_.persons(notice, at(2).utc)[0].facts.elsewhere);
    EXPECT_TRUE(notices_.isToldBy(notice, told.phone));
    EXPECT_FALSE(notices_.isToldBy(notice, number("+995555999999")));

    auto visit = visits_.visit(visit_).value();
    visit.phone = number("+995555999999");
    visits_.update(visit);

    EXPECT_TRUE(notices_.persons(notice, at(2).utc)[0].facts.elsewhere);
    EXPECT_TRUE(notices_.groups(notice, at(2).utc)[0].facts.elsewhere);
    EXPECT_EQ(notices_.persons(notice, at(2).utc)[0].phone, visit.phone);
    EXPECT_FALSE(notices_.lastAsked(told.phone)) << "whatever it still writes is not about this visit";
    visit.phone = {};
    visits_.update(visit);
    EXPECT_FALSE(notices_.groups(notice, at(2).utc)[0].facts.reachable);
}

TEST_F(NoticeRows, AreSettledTogetherWhereTheyWait) {
    const auto notice = addNotice();
    auto told = person(notice, 0);
    told.released = at(1).utc;
    notices_.update(told);
    const auto waits = person(notice, 5);

    EXPECT_EQ(notices_.settleWaiting(notice, "stopped", "the notice was stopped", at(2).utc), 1);

    EXPECT_EQ(notices_.person(waits.id)->code, "stopped");
    EXPECT_EQ(notices_.person(waits.id)->released, at(2).utc);
    EXPECT_EQ(notices_.person(told.id)->code, "");
    EXPECT_FALSE(notices_.nextBegin());
}

TEST_F(NoticeRows, ThoseWhoAreWaitedForAreFoundOnceTheyAreBack) {
    const auto notice = addNotice();
    auto away = person(notice, 0);
    away.begins = kUntilBack;
    away.code = "visit_over";
    notices_.update(away);
    const auto back = [&](const char* day = test::kDay) { return notices_.back(day).size(); };
    EXPECT_EQ(back(), 1U) << "the visit is open";
    EXPECT_EQ(back("2030-01-01"), 0U) << "the day is over";
    EXPECT_FALSE(notices_.nextBegin());
    EXPECT_FALSE(notices_.nextWaiting(at(1'000'000).utc));
    EXPECT_TRUE(notices_.waiting(UtcTime::max()).empty());
    EXPECT_EQ(notices_.nextWaiting(kUntilBack)->id, away.id);

    auto step = visits_.step(step_)->step;
    step.state = StepState::Left;
    visits_.update(step);
    EXPECT_EQ(back(), 0U);
    step.state = StepState::Waiting;
    visits_.update(step);
    EXPECT_EQ(back(), 1U);

    notices_.forgetUntilBack(test::kDay, at(5).utc);
    EXPECT_EQ(back(), 1U);
    notices_.forgetUntilBack("2030-01-01", at(5).utc);
    EXPECT_EQ(back(), 0U);
    EXPECT_EQ(notices_.person(away.id)->released, at(5).utc);
    EXPECT_EQ(notices_.person(away.id)->code, "visit_over");
}

TEST_F(NoticeRows, WhoWasLeftOutForAnotherVisitOfTheNumberWaitsAgain) {
    const auto notice = addNotice();
    auto other = person(notice, 7);
    other.released = at(1).utc;
    other.code = "same_number";
    notices_.update(other);
    auto settled = person(notice, 7);
    settled.released = at(1).utc;
    settled.code = "no_consent";
    notices_.update(settled);

    notices_.waitAgain(notice, number("+995555999999"), "same_number");
    EXPECT_FALSE(notices_.nextBegin());
    notices_.waitAgain(notice, other.phone, "same_number");

    EXPECT_EQ(notices_.nextWaiting(at(0).utc)->id, other.id);
    EXPECT_EQ(notices_.person(other.id)->code, "");
    EXPECT_TRUE(notices_.person(settled.id)->released);
}

TEST_F(NoticeRows, KnowWhetherTheNumberHasSaidStopSince) {
    ConsentStore consents{*database_};
    const auto notice = addNotice();
    auto row = person(notice, 0);
    const auto say = [&](bool given, int when, ConsentScope scope = ConsentScope::Notice,
                         VisitId visit = {}) {
        consents.append({.phone = row.phone,
                         .scope = scope,
                         .given = given,
                         .place = ConsentPlace::Sms,
                         .visit = visit,
                         .at = at(when).utc});
    };
    const auto stopped = [&] { return notices_.persons(notice, at(90).utc).at(0).stopped; };
    say(false, -5);
    say(false, 5, ConsentScope::Survey);
    EXPECT_FALSE(stopped()) << "before the notice, and of surveys";
    say(false, 10);
    EXPECT_EQ(stopped(), at(10).utc);
    EXPECT_TRUE(notices_.groups(notice, at(90).utc).at(0).facts.stopped);
    say(true, 20, ConsentScope::Notice, visit_);
    EXPECT_EQ(stopped(), at(10).utc) << "another visit is no START";
    say(true, 30);
    EXPECT_FALSE(stopped());
    EXPECT_FALSE(notices_.persons(notice, at(90).utc).at(0).facts.asked);
    row.asked = at(1).utc;
    notices_.update(row);
    EXPECT_TRUE(notices_.groups(notice, at(90).utc).at(0).facts.asked);
}

TEST_F(NoticeRows, ATextThatMovesTakesItsPersonAlong) {
    auto told = person(addNotice(), 0);
    told.message = addMessage("notice/1");
    notices_.update(told);
    const auto other = addMessage("notice/2");

    notices_.moved(told.message, other, number("+995555999999"));

    EXPECT_EQ(notices_.person(told.id)->message, other);
    EXPECT_EQ(notices_.person(told.id)->phone, number("+995555999999"));
}

TEST_F(NoticeRows, KnowWhetherTheCustomerOrStaffSaidSomethingFirst) {
    ConversationStore conversations{*database_};
    const auto notice = addNotice();
    auto row = person(notice, 0);
    row.asked = at(10).utc;
    row.message = addMessage("notice 1");
    notices_.update(row);
    ConversationRow talk;
    talk.address = row.phone.e164();
    talk.openedAt = talk.lastAt = at(5).utc;
    const auto id = conversations.insert(talk);
    const auto say = [&](int when, bool incoming, bool internal = false, const char* text = "?") {
        ConversationEntryRow entry;
        entry.conversation = id;
        entry.at = at(when).utc;
        entry.incoming = incoming;
        entry.internal = internal;
        entry.text = text;
        return conversations.append(entry);
    };
    const auto wrote = [&] { return notices_.groups(notice, at(90).utc).at(0).facts.wrote; };
    say(9, true);
    say(20, false, true);
    say(25, true, false, "\u260E");
    EXPECT_FALSE(wrote()) << "before it was asked, a note, and a missed call";
    say(30, true);
    say(40, false);
    EXPECT_TRUE(wrote());
    EXPECT_TRUE(notices_.persons(notice, at(90).utc).at(0).facts.wrote);
    EXPECT_EQ(notices_.persons(notice, at(90).utc).at(0).wrote, at(30).utc);
    row.asked = at(35).utc;
    notices_.update(row);
    EXPECT_FALSE(wrote()) << "staff did";
    row.asked = at(10).utc;
    row.yes = true;
    notices_.update(row);
    EXPECT_FALSE(wrote()) << "that is the answer";
}

}  // namespace
}  // namespace turnbell::db
