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
                    row.lastText);
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

    store_.update(row);

    EXPECT_EQ(fields(store_.conversation(row.id).value()), fields(row));
}

TEST_F(Conversations, AreOneForEachAddress) {
    insert("+995555123456", ConversationState::WaitingUs);

    EXPECT_THROW(insert("+995555123456", ConversationState::WaitingUs), SQLite::Exception);
    EXPECT_FALSE(store_.byAddress("+995555999999"));
}

TEST_F(Conversations, TellSinceWhenSomebodyWaitsForAnAnswer) {
    const auto append = [&](ConversationId to, bool incoming, std::int64_t time) {
        ConversationEntryRow entry;
        entry.conversation = to;
        entry.incoming = incoming;
        entry.at = at(time).utc;
        store_.append(entry);
    };
    EXPECT_EQ(store_.waitingSince(), std::nullopt);
    const auto answered = insert("+995555111111", ConversationState::WaitingCustomer);
    append(answered.id, true, 1);
    auto reopened = insert("+995555222222", ConversationState::WaitingUs);
    append(reopened.id, true, 2);
    append(reopened.id, true, 9);
    reopened.openedAt = at(8).utc;
    store_.update(reopened);
    const auto insisting = insert("+995555333333", ConversationState::WaitingUs);
    append(insisting.id, true, 3);
    append(insisting.id, false, 4);
    append(insisting.id, true, 6);
    append(insisting.id, true, 10);

    EXPECT_EQ(store_.waitingSince(), at(6).utc);
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
