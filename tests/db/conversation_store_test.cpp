#include "db/conversation_store.h"

#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Exception.h>

namespace turnbell::db {
namespace {

using test::at;

auto fields(const ConversationRow& row) {
    return std::tie(row.id, row.address, row.answerable, row.visit, row.state, row.openedAt, row.lastAt,
                    row.lastText, row.desk, row.owed, row.toldAway);
}

class Conversations : public testing::Test {
protected:
    ConversationRow insert(const std::string& address, ConversationState state, std::int64_t last = 0) {
        ConversationRow row;
        row.address = address;
        row.state = state;
        row.lastAt = at(last).utc;
        row.id = store_.insert(row);
        return row;
    }

    std::vector<std::string> list(std::int64_t closedSince, int most = 100) {
        std::vector<std::string> addresses;
        for (const auto& row : store_.list(at(closedSince).utc, most)) {
            addresses.push_back(row.address);
        }
        return addresses;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    ConversationStore store_{*database_};
};

TEST_F(Conversations, KeepEveryField) {
    ConversationRow row;
    row.address = "Bank";
    row.answerable = false;
    row.visit = VisitStore{*database_}.insert(test::visitRow("A001"));
    row.state = ConversationState::WaitingCustomer;
    row.openedAt = at(1).utc;
    row.lastAt = at(2).utc;
    row.lastText = "გამარჯობა 👋";
    row.desk = "1";
    row.owed = at(3).utc;
    row.toldAway = at(4).utc;

    row.id = store_.insert(row);

    EXPECT_EQ(fields(store_.conversation(row.id).value()), fields(row));
    EXPECT_EQ(fields(store_.byAddress("Bank").value()), fields(row));
}

TEST_F(Conversations, KeepEveryFieldOfAChange) {
    auto row = insert("+995555123456", ConversationState::WaitingUs);
    row.answerable = false;
    row.state = ConversationState::Closed;
    row.openedAt = at(7).utc;
    row.lastAt = at(8).utc;
    row.lastText = "thank you";
    row.desk = "2";
    row.owed = at(9).utc;
    row.toldAway = at(10).utc;

    store_.update(row);

    EXPECT_EQ(fields(store_.conversation(row.id).value()), fields(row));
}

TEST_F(Conversations, AreOneForEachAddress) {
    insert("+995555123456", ConversationState::WaitingUs);

    EXPECT_THROW(insert("+995555123456", ConversationState::WaitingUs), SQLite::Exception);
    EXPECT_FALSE(store_.byAddress("+995555999999"));
}

TEST_F(Conversations, TellSinceWhenSomebodyWaitsForAnAnswer) {
    const auto owe = [&](const std::string& address, ConversationState state, std::int64_t since) {
        auto row = insert(address, state);
        row.owed = at(since).utc;
        store_.update(row);
    };
    EXPECT_EQ(store_.waitingSince(), std::nullopt);
    EXPECT_TRUE(store_.owedSince(at(0).utc).empty());
    owe("+995555111111", ConversationState::Closed, 1);
    owe("+995555222222", ConversationState::WaitingUs, 8);
    owe("+995555333333", ConversationState::WaitingUs, 6);
    insert("+995555444444", ConversationState::WaitingUs);

    EXPECT_EQ(store_.waitingSince(), at(6).utc);
    EXPECT_THAT(store_.owedSince(at(0).utc), testing::ElementsAre(at(6).utc, at(8).utc));
    EXPECT_THAT(store_.owedSince(at(7).utc), testing::ElementsAre(at(8).utc));
}

TEST_F(Conversations, KeepTextsThatWereUnderstoodByTheirNumber) {
    const auto ana = PhoneNumber::fromE164("+995555123456").value();
    const auto ben = PhoneNumber::fromE164("+995555999999").value();
    for (const auto* text : {"HERE", "5", "STOP"}) {
        store_.understood({ana, at(1).utc, text, "keyword"});
    }
    store_.understood({ben, at(1).utc, "INFO", "keyword"});

    const auto last = store_.understoodFrom(ana, 2);

    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(last[0].text, "5");
    EXPECT_EQ(last[1].text, "STOP");
    EXPECT_EQ(last[1].at, at(1).utc);
    EXPECT_EQ(last[1].meaning, "keyword");
}

TEST_F(Conversations, KnowWhetherTheyHoldATextOfThisMoment) {
    const auto conversation = insert("+995555123456", ConversationState::WaitingUs);
    store_.append({0, conversation.id, at(1).utc, true, "Where?", "", {}, ""});
    store_.append({0, conversation.id, at(1).utc, false, "Here.", "", {}, ""});

    EXPECT_TRUE(store_.holds("+995555123456", "Where?", at(1).utc));
    EXPECT_FALSE(store_.holds("+995555123456", "Where?", at(2).utc));
    EXPECT_FALSE(store_.holds("+995555123456", "Here.", at(1).utc));
    EXPECT_FALSE(store_.holds("+995555999999", "Where?", at(1).utc));
}

TEST_F(Conversations, TakeOutWhatALaterTextReplaces) {
    const auto conversation = insert("+995555123456", ConversationState::WaitingUs);
    const auto other = insert("+995555999999", ConversationState::WaitingUs);
    const auto append = [&](ConversationId to, int replaceType) {
        ConversationEntryRow entry;
        entry.conversation = to;
        entry.replaceType = replaceType;
        store_.append(entry);
    };
    for (const int type : {0, 1, 2, 1}) {
        append(conversation.id, type);
    }
    append(other.id, 1);

    store_.removeReplaced(conversation.id, 1);
    store_.removeReplaced(conversation.id, 0);

    std::vector<int> left;
    for (const auto& entry : store_.entries(conversation.id)) {
        left.push_back(entry.replaceType);
    }
    EXPECT_EQ(left, (std::vector<int>{0, 2}));
    EXPECT_EQ(store_.entries(other.id).size(), 1U);
}

TEST_F(Conversations, KeepEveryFieldOfTheirEntriesInOrder) {
    const auto conversation = insert("+995555123456", ConversationState::WaitingUs);
    const auto message = MessageStore{*database_}.insert(test::messageRow("reply/1"));
    ConversationEntryRow asked{0, conversation.id, at(1).utc, true, "Where?", "", {}, "1 of 3 parts missing"};
    const ConversationEntryRow answered{0, conversation.id, at(2).utc, false, "Here.", "Nino", *message, ""};

    store_.append(asked);
    store_.append(answered);

    const auto entries = store_.entries(conversation.id);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].text, "Where?");
    EXPECT_TRUE(entries[0].incoming);
    EXPECT_EQ(entries[0].note, "1 of 3 parts missing");
    EXPECT_FALSE(entries[0].message);
    EXPECT_EQ(entries[1].conversation, conversation.id);
    EXPECT_EQ(entries[1].at, at(2).utc);
    EXPECT_FALSE(entries[1].incoming);
    EXPECT_EQ(entries[1].by, "Nino");
    EXPECT_EQ(entries[1].message, *message);
}

TEST_F(Conversations, ShowWhoWaitsForUsFirstAndTheNewestFirst) {
    insert("closed long ago", ConversationState::Closed, 4);
    insert("closed", ConversationState::Closed, 9);
    insert("us, older", ConversationState::WaitingUs, 1);
    insert("customer", ConversationState::WaitingCustomer, 8);
    insert("us, newer", ConversationState::WaitingUs, 2);

    EXPECT_THAT(list(5), testing::ElementsAre("us, newer", "us, older", "customer", "closed"));
    EXPECT_THAT(list(5, 2), testing::ElementsAre("us, newer", "customer", "closed"));
}

TEST_F(Conversations, CountWhoWaitsForUs) {
    insert("a", ConversationState::WaitingUs);
    insert("b", ConversationState::WaitingUs);
    insert("c", ConversationState::WaitingCustomer);

    EXPECT_EQ(store_.waitingForUs(), 2);
    EXPECT_TRUE(store_.isAnyWaitingForUs());
}

TEST_F(Conversations, CountNoMoreThanAreOfUseToAnybody) {
    EXPECT_FALSE(store_.isAnyWaitingForUs());
    for (int i = 0; i < ConversationStore::kMostCounted + 5; ++i) {
        insert("a" + std::to_string(i), ConversationState::WaitingUs);
    }

    EXPECT_EQ(store_.waitingForUs(), ConversationStore::kMostCounted);
}

TEST_F(Conversations, ShowTheOpenOnesThatWereWrittenToLast) {
    insert("closed", ConversationState::Closed, 9);
    insert("us, older", ConversationState::WaitingUs, 1);
    insert("customer", ConversationState::WaitingCustomer, 8);
    insert("us, newer", ConversationState::WaitingUs, 2);

    std::vector<std::string> open;
    for (const auto& row : store_.open(2)) {
        open.push_back(row.address);
    }

    EXPECT_THAT(open, testing::ElementsAre("us, newer", "customer"));
}

TEST_F(Conversations, ShowTheirLastEntriesOldestFirst) {
    const auto conversation = insert("+995555123456", ConversationState::WaitingUs);
    for (const auto* text : {"first", "second", "third"}) {
        store_.append({0, conversation.id, at(1).utc, true, text, "", {}, ""});
    }

    const auto entries = store_.lastEntries(conversation.id, 2);

    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].text, "second");
    EXPECT_EQ(entries[1].text, "third");
}

}  // namespace
}  // namespace turnbell::db
