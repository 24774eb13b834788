#include "ui/desk/lone_thread.h"

#include "tests/ui/branch_at_hand.h"

namespace turnbell::ui {
namespace {

/// A client of its own, and two conversations that no topic tells of.
class LoneThreadTest : public BranchAtHand {
protected:
    void SetUp() override {
        for (const std::int64_t id : {8, 9}) {
            wire::ConversationRow row;
            row.id = id;
            row.state = "closed";
            row.text = "Thanks";
            service.otherConversations.conversations.push_back(row);
        }
        client.start();
        ASSERT_TRUE(eventually([&] { return client.isReady(); }));
    }

    std::size_t questions() const { return service.asked<wire::ConversationShowQuery>().size(); }

    ServiceClient client{socket(),
                         "thread",
                         {wire::Topic::Board},
                         {.firstRetry = milliseconds{20}, .lastRetry = milliseconds{40}}};
    LoneThread thread{client};
    QSignalSpy changes{&thread, &LoneThread::changed};
    QSignalSpy failures{&thread, &LoneThread::failed};
};

TEST_F(LoneThreadTest, IsAskedForByItsNumber) {
    thread.choose(9);
    EXPECT_TRUE(thread.isAwaited());
    EXPECT_EQ(thread.row(), nullptr);
    ASSERT_TRUE(eventually([&] { return thread.row() != nullptr; }));

    EXPECT_FALSE(thread.isAwaited());
    EXPECT_EQ(thread.row()->text, "Thanks");
    EXPECT_EQ(changes.size(), 1);
    thread.drop();
    EXPECT_EQ(thread.id(), 0);
    EXPECT_EQ(thread.row(), nullptr);
}

TEST_F(LoneThreadTest, IsTheOneThatWasChosenLast) {
    thread.choose(9);
    thread.choose(8);
    ASSERT_TRUE(eventually([&] { return thread.row() != nullptr; }));

    EXPECT_EQ(thread.row()->id, 8);
    EXPECT_EQ(changes.size(), 1) << "the other one is nobody's answer any more";
}

TEST_F(LoneThreadTest, IsAskedForOnceMoreHoweverOftenItChangedMeanwhile) {
    thread.choose(9);
    thread.refresh();
    thread.refresh();
    ASSERT_TRUE(eventually([&] { return changes.size() == 2; }));

    EXPECT_EQ(questions(), 2U);
}

TEST_F(LoneThreadTest, IsThereAtOnceWhereItWasToldOf) {
    wire::ConversationRow told;
    told.id = 9;
    told.text = "Hello?";
    thread.keep(told);
    ASSERT_NE(thread.row(), nullptr);
    EXPECT_EQ(thread.row()->text, "Hello?");

    ASSERT_TRUE(eventually([&] { return thread.row()->text == "Thanks"; }));
}

TEST_F(LoneThreadTest, IsDroppedOnceItIsErased) {
    thread.choose(9);
    ASSERT_TRUE(eventually([&] { return thread.row() != nullptr; }));
    service.otherConversations.conversations.clear();
    thread.refresh();
    ASSERT_TRUE(eventually([&] { return !failures.isEmpty(); }));

    EXPECT_EQ(failures.front().at(0).toLongLong(), 9);
    EXPECT_EQ(thread.id(), 0);
}

TEST_F(LoneThreadTest, StaysWhileTheServiceIsAwayAndIsNotToBeHadThen) {
    thread.choose(9);
    ASSERT_TRUE(eventually([&] { return thread.row() != nullptr; }));
    service.stop();
    ASSERT_TRUE(eventually([&] { return !client.isReady(); }));
    thread.refresh();
    EXPECT_NE(thread.row(), nullptr);
    EXPECT_TRUE(failures.isEmpty());
    thread.choose(8);

    EXPECT_EQ(failures.size(), 1);
    EXPECT_FALSE(thread.isAwaited());
}

}  // namespace
}  // namespace turnbell::ui
