#include "modem/sim/message_store.h"

#include <gtest/gtest.h>

namespace turnbell::sim {
namespace {

TEST(MessageStore, FillsTheLowestFreeSlot) {
    MessageStore store(3);
    EXPECT_EQ(store.add(Stat::Unread, {1}), 1);
    EXPECT_EQ(store.add(Stat::Unread, {2}), 2);

    EXPECT_TRUE(store.erase(1));

    EXPECT_EQ(store.add(Stat::Unread, {3}), 1);
    EXPECT_EQ(store.find(1)->pdu, Bytes{3});
}

TEST(MessageStore, TakesNoMoreThanItHolds) {
    MessageStore store(1);
    store.add(Stat::Unread, {1});

    EXPECT_EQ(store.add(Stat::Unread, {2}), std::nullopt);
    EXPECT_TRUE(store.full());

    store.resize(2);
    EXPECT_EQ(store.add(Stat::Unread, {2}), 2);

    store.resize(1);
    EXPECT_EQ(store.used(), 2);
    EXPECT_TRUE(store.full());
}

TEST(MessageStore, KnowsEmptySlots) {
    MessageStore store(3);

    EXPECT_EQ(store.find(1), nullptr);
    EXPECT_FALSE(store.erase(1));
}

TEST(MessageStore, DeletesByFlag) {
    for (int flag = 1; flag <= 4; ++flag) {
        MessageStore store(9);
        for (const auto stat : {Stat::Read, Stat::Sent, Stat::Unsent, Stat::Unread}) {
            store.add(stat, {});
        }

        store.eraseAll(flag);

        EXPECT_EQ(store.used(), 4 - flag);
        EXPECT_EQ(store.find(flag), nullptr);
        EXPECT_EQ(store.find(4) == nullptr, flag == 4);
    }
}

}  // namespace
}  // namespace turnbell::sim
