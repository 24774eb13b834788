#include "host/wire/snapshot.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

TEST(Snapshot, BelongsToTheTopicOfItsShape) {
    EXPECT_EQ(topicOf(Board{}), Topic::Board);
    EXPECT_EQ(topicOf(Services{}), Topic::Services);
    EXPECT_EQ(topicOf(QueueView{}), Topic::Queue);
    EXPECT_EQ(topicOf(ConversationList{}), Topic::Conversations);
    EXPECT_EQ(topicOf(MessageList{}), Topic::Messages);
    EXPECT_EQ(topicOf(Status{}), Topic::Health);
    EXPECT_EQ(topicOf(PadList{}), Topic::Pads);
    EXPECT_EQ(topicOf(NoticeList{}), Topic::Notices);
}

}  // namespace
}  // namespace turnbell::wire
