#include "db/inbound_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;

class Inbound : public testing::Test {
protected:
    static InboundRow row(const std::string& key, InboundState state = InboundState::Open) {
        return {{}, {0x07, 0x91, 0x00}, key, state, at(5).utc, "+995555123456"};
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    InboundStore store_{*database_};
};

TEST_F(Inbound, KeepsEveryFieldOfAPdu) {
    const auto id = store_.insert(row("key"));

    const auto open = store_.open();

    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].id, id);
    EXPECT_EQ(open[0].pdu, row("key").pdu);
    EXPECT_EQ(open[0].uniqueKey, "key");
    EXPECT_EQ(open[0].state, InboundState::Open);
    EXPECT_EQ(open[0].receivedAt, at(5).utc);
    EXPECT_EQ(open[0].number, "+995555123456");
}

TEST_F(Inbound, KeepsAnEmptyPdu) {
    auto empty = row("key", InboundState::Quarantined);
    empty.pdu.clear();

    EXPECT_TRUE(store_.insert(empty));
}

TEST_F(Inbound, TakesAPduOnceHoweverOftenTheModemOffersIt) {
    const auto first = store_.insert(row("key"));
    store_.setState(*first, InboundState::Handled);

    EXPECT_FALSE(store_.insert(row("key")));
    EXPECT_TRUE(store_.insert(row("another")));
}

TEST_F(Inbound, ShowsOpenOnesOldestFirst) {
    const auto first = store_.insert(row("z"));
    store_.insert(row("done", InboundState::Handled));
    const auto second = store_.insert(row("a"));

    const auto open = store_.open();

    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].id, first);
    EXPECT_EQ(open[1].id, second);
}

TEST_F(Inbound, CountsWhatCannotBeRead) {
    const auto id = store_.insert(row("key"));
    EXPECT_EQ(store_.quarantined(), 0);

    store_.setState(*id, InboundState::Quarantined);

    EXPECT_EQ(store_.quarantined(), 1);
    EXPECT_TRUE(store_.open().empty());
}

TEST_F(Inbound, KnowsWhoWroteInASpanByTheCentresTime) {
    const auto phone = *PhoneNumber::fromE164("+995555123456");
    store_.insert(row(toIso8601(at(5).utc) + "/deliver/+995555123456/07"));
    store_.insert(row(toIso8601(at(9).utc) + "/report/+995555123456/1/0/07"));

    EXPECT_TRUE(store_.wroteBetween(phone, at(5).utc, at(6).utc));
    EXPECT_TRUE(store_.wroteBetween(phone, at(0).utc, at(6).utc));
    EXPECT_FALSE(store_.wroteBetween(phone, at(6).utc, at(8).utc));
    EXPECT_FALSE(store_.wroteBetween(phone, at(0).utc, at(4).utc));
    EXPECT_FALSE(store_.wroteBetween(phone, at(8).utc, at(10).utc))
        << "a report is nothing that somebody wrote";
    EXPECT_FALSE(store_.wroteBetween(*PhoneNumber::fromE164("+995555654321"), at(0).utc, at(9).utc));
}

TEST_F(Inbound, KnowsWhoCalledLately) {
    const auto phone = *PhoneNumber::fromE164("+995555123456");
    EXPECT_FALSE(store_.calledSince(phone, at(0).utc));

    store_.insertCall(phone, at(5).utc);

    EXPECT_TRUE(store_.calledSince(phone, at(4).utc));
    EXPECT_FALSE(store_.calledSince(phone, at(5).utc));
    EXPECT_FALSE(store_.calledSince(*PhoneNumber::fromE164("+995555654321"), at(4).utc));
}

}  // namespace
}  // namespace turnbell::db
