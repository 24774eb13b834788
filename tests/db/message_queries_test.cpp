#include "db/message_store.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> keys(const std::vector<MessageRow>& rows) {
    std::vector<std::string> all;
    all.reserve(rows.size());
    for (const auto& row : rows) {
        all.push_back(row.idemKey);
    }
    return all;
}

std::vector<std::string> keys(const std::vector<DuePart>& rows) {
    std::vector<std::string> all;
    all.reserve(rows.size());
    for (const auto& row : rows) {
        all.push_back(row.message.idemKey);
    }
    return all;
}

class MessageQueries : public testing::Test {
protected:
    MessageRow message(const std::string& key, MessageState state, Moment notBefore = at(0),
                       Moment expires = at(1000)) {
        auto row = test::messageRow(key);
        row.state = state;
        row.notBefore = notBefore;
        row.expires = expires;
        row.id = store_.insert(row).value();
        return row;
    }

    PartRow part(const MessageRow& message, MessageState state, int submissions = 0, int sequence = 1) {
        auto row = test::partRow(message.id, sequence);
        row.state = state;
        row.submissions = submissions;
        row.armed = submissions > 0 ? std::optional{armed_} : std::nullopt;
        row.id = store_.insert(row);
        return row;
    }

    void sent(const std::string& key, const char* to, MessageState state, int submissions = 1) {
        auto row = test::messageRow(key, to);
        row.state = state;
        row.id = store_.insert(row).value();
        part(row, state, submissions);
    }

    Moment armed_ = at(0);  ///< when what is sent now was on air

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    MessageStore store_{*database_};
};

TEST_F(MessageQueries, FindPlannedMessagesWhoseTimeHasCome) {
    message("later", MessageState::Planned, at(11));
    message("now", MessageState::Planned, at(10));
    message("earlier", MessageState::Planned, at(5));
    message("ready already", MessageState::Ready);
    message("too late", MessageState::Planned, at(0), at(10));

    EXPECT_THAT(keys(store_.plannedDue(at(10).boot)), ElementsAre("earlier", "now"));
}

TEST_F(MessageQueries, FindAllPlannedMessages) {
    message("later", MessageState::Planned, at(11));
    message("ready", MessageState::Ready);
    message("now", MessageState::Planned, at(10));

    EXPECT_THAT(keys(store_.planned()), ElementsAre("later", "now"));
}

TEST_F(MessageQueries, FindUnsentMessagesThatAreTooLate) {
    message("planned", MessageState::Planned, at(0), at(10));
    part(message("ready", MessageState::Ready, at(0), at(9)), MessageState::Ready);
    part(message("begun", MessageState::Ready, at(0), at(9)), MessageState::Ready, 1);
    part(message("accepted", MessageState::Accepted, at(0), at(9)), MessageState::Accepted, 1);
    message("in time", MessageState::Planned, at(0), at(11));

    EXPECT_THAT(keys(store_.tooLate(at(10).boot)), ElementsAre("ready", "planned"));
}

TEST_F(MessageQueries, WakeAtTheFirstStartOfAPlannedMessage) {
    message("b", MessageState::Planned, at(30));
    message("a", MessageState::Planned, at(20));

    EXPECT_EQ(store_.nextDeadline(at(10).boot), at(20).boot);
}

TEST_F(MessageQueries, WakeAtAnExpiry) {
    message("a", MessageState::Ready, at(0), at(40));

    EXPECT_EQ(store_.nextDeadline(at(10).boot), at(40).boot);
}

TEST_F(MessageQueries, WakeAtARetry) {
    auto row = part(message("a", MessageState::Ready), MessageState::Ready);
    row.retryAt = at(15);
    store_.update(row);

    EXPECT_EQ(store_.nextDeadline(at(10).boot), at(15).boot);
}

TEST_F(MessageQueries, WakeAtTheStartOfAReadyMessage) {
    message("a", MessageState::Ready, at(20));

    EXPECT_EQ(store_.nextDeadline(at(10).boot), at(20).boot);
}

TEST_F(MessageQueries, DoNotWakeForWhatIsDueAlready) {
    part(message("due", MessageState::Ready, at(0), at(50)), MessageState::Ready);

    EXPECT_EQ(store_.nextDeadline(at(10).boot), at(50).boot);
    EXPECT_EQ(store_.nextDeadline(at(50).boot), std::nullopt);
}

TEST_F(MessageQueries, NeverWakeAnEmptyOutbox) {
    message("over", MessageState::Delivered);

    EXPECT_EQ(store_.nextDeadline(at(-10).boot), std::nullopt);
}

TEST_F(MessageQueries, FindPartsInAState) {
    const auto first = message("a", MessageState::InDoubt);
    part(first, MessageState::Accepted, 1, 1);
    part(first, MessageState::InDoubt, 1, 2);
    part(message("b", MessageState::InDoubt), MessageState::InDoubt, 1);

    const auto found = store_.inState(MessageState::InDoubt);

    EXPECT_THAT(keys(found), ElementsAre("a", "b"));
    EXPECT_EQ(found[0].part.sequence, 2);
    EXPECT_THAT(store_.inState(MessageState::Armed), IsEmpty());
}

TEST_F(MessageQueries, FindAcceptedPartsSomeAtATime) {
    for (const auto* const key : {"a", "b", "c"}) {
        part(message(key, MessageState::Accepted), MessageState::Accepted, 1);
    }
    part(message("d", MessageState::Ready), MessageState::Ready);

    const auto first = store_.accepted(PartId{}, 2);
    EXPECT_THAT(keys(first), ElementsAre("a", "b"));
    EXPECT_THAT(keys(store_.accepted(first.back().part.id, 2)), ElementsAre("c"));
}

TEST_F(MessageQueries, FindCandidatesForAReportByTheEndOfTheNumber) {
    sent("accepted", "+995555123456", MessageState::Accepted);
    sent("other", "+995555123457", MessageState::Accepted);
    sent("no report", "+995555123456", MessageState::NoReport);
    sent("in doubt", "+995555123456", MessageState::InDoubt);
    sent("unknown", "+995555123456", MessageState::Unknown);
    sent("delivered", "+995555123456", MessageState::Delivered);
    sent("armed", "+995555123456", MessageState::Armed);
    sent("ready again", "+995555123456", MessageState::Ready);
    sent("never sent", "+995555123456", MessageState::Ready, 0);

    const std::vector<std::string> expected{"ready again", "armed",     "delivered", "unknown",
                                            "in doubt",    "no report", "accepted"};
    EXPECT_EQ(keys(store_.reportCandidates("+995555123456")), expected);
    EXPECT_EQ(keys(store_.reportCandidates("0 55 512-34-56")), expected);
}

TEST_F(MessageQueries, FindCandidatesForAReportToAShortNumber) {
    sent("short", "+12345", MessageState::Accepted);

    EXPECT_THAT(keys(store_.reportCandidates("12345")), ElementsAre("short"));
    EXPECT_THAT(store_.reportCandidates(""), IsEmpty());
}

TEST_F(MessageQueries, FindCandidatesForAReportInTheWeekBeforeTheNewestText) {
    constexpr std::int64_t kWeek = 7LL * 24 * 3'600'000;
    const auto sentAt = [this](std::int64_t time) {
        armed_ = at(time);
        sent("at " + std::to_string(time), "+995555123456", MessageState::Delivered);
    };
    sentAt(-1);
    sentAt(0);
    EXPECT_THAT(keys(store_.reportCandidates("+995555123456")), ElementsAre("at 0", "at -1"));

    sentAt(kWeek);

    EXPECT_THAT(keys(store_.reportCandidates("+995555123456")),
                ElementsAre("at " + std::to_string(kWeek), "at 0"));
}

TEST_F(MessageQueries, FindTheUnsentMessagesOfAChangeAVisitAndANumber) {
    const auto visit = VisitStore{*database_}.insert(test::visitRow("A001"));
    const auto add = [&](const std::string& key, MessageState state, int submissions) {
        auto row = test::messageRow(key);
        row.change = 5;
        row.visit = visit;
        row.state = state;
        row.id = store_.insert(row).value();
        part(row, state, submissions);
    };
    add("planned", MessageState::Planned, 0);
    add("ready", MessageState::Ready, 0);
    add("begun", MessageState::Ready, 1);
    add("armed", MessageState::Armed, 1);
    message("of nobody", MessageState::Blocked);

    EXPECT_THAT(keys(store_.unsentOfChange(5)), ElementsAre("planned", "ready"));
    EXPECT_THAT(keys(store_.unsentOfVisit(visit)), ElementsAre("planned", "ready"));
    EXPECT_THAT(keys(store_.unsentTo(number("+995555123456"))), ElementsAre("planned", "ready"));
    EXPECT_THAT(store_.unsentOfChange(6), IsEmpty());
    EXPECT_THAT(store_.unsentTo(number("+995555999999")), IsEmpty());
    EXPECT_THAT(keys(store_.ofVisit(visit)), ElementsAre("planned", "ready", "begun", "armed"));
}

TEST_F(MessageQueries, ShowTheLatestMessagesInPages) {
    for (const int created : {5, 10, 20}) {
        auto row = test::messageRow("at " + std::to_string(created));
        row.created = at(created);
        row.state = created == 20 ? MessageState::Failed : MessageState::Delivered;
        store_.insert(row);
    }

    EXPECT_THAT(keys(store_.latest({.since = at(10).utc, .most = 9})), ElementsAre("at 10", "at 20"));
    EXPECT_THAT(keys(store_.latest({.since = at(11).utc, .most = 2})), ElementsAre("at 20"));
    EXPECT_THAT(keys(store_.latest({.since = at(0).utc, .most = 9, .state = MessageState::Failed})),
                ElementsAre("at 20"));

    const auto page = store_.latest({.since = at(0).utc, .most = 2});

    EXPECT_THAT(keys(page), ElementsAre("at 10", "at 20"));
    EXPECT_THAT(keys(store_.latest({.since = at(0).utc, .most = 2, .before = page.front()})),
                ElementsAre("at 5"));
}

TEST_F(MessageQueries, PutMessagesOfOneMomentOnOnePageEach) {
    for (const auto* const key : {"first", "second", "third"}) {
        store_.insert(test::messageRow(key));
    }

    const auto last = store_.latest({.most = 1});

    EXPECT_THAT(keys(last), ElementsAre("third"));
    EXPECT_THAT(keys(store_.latest({.most = 1, .before = last.front()})), ElementsAre("second"));
}

TEST_F(MessageQueries, CountWhatAPersonShouldKnow) {
    message("due", MessageState::Ready, at(10));
    message("not due", MessageState::Ready, at(11));
    const auto doubt = message("doubt", MessageState::InDoubt);
    part(doubt, MessageState::InDoubt, 1, 1);
    part(doubt, MessageState::InDoubt, 1, 2);
    message("unknown", MessageState::Unknown);
    part(message("repeated", MessageState::Delivered), MessageState::Delivered, 2);
    part(message("once", MessageState::Delivered), MessageState::Delivered, 1);

    const auto counts = store_.counts(at(10).boot, at(0).utc);

    EXPECT_EQ(counts.ready, 1);
    EXPECT_EQ(counts.inDoubt, 1);
    EXPECT_EQ(counts.unknown, 1);
    EXPECT_EQ(counts.repeated, 1);
}

TEST_F(MessageQueries, CountUnknownAndRepeatedOnesOfLateOnly) {
    part(message("repeated", MessageState::Unknown), MessageState::Unknown, 2);

    EXPECT_EQ(store_.counts(at(10).boot, at(1).utc).unknown, 0);
    EXPECT_EQ(store_.counts(at(10).boot, at(1).utc).repeated, 0);

    auto late = test::messageRow("repeated late");
    late.created = at(1);
    late.id = store_.insert(late).value();
    part(late, MessageState::Unknown, 2);

    EXPECT_EQ(store_.counts(at(10).boot, at(1).utc).repeated, 1);
}

}  // namespace
}  // namespace turnbell::db
