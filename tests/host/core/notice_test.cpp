#include "host/core/notice.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(Notice, WordsAreReadBack) {
    for (const auto audience : kNoticeAudiences) {
        EXPECT_EQ(noticeAudience(toString(audience)), audience);
    }
    for (const auto state : {NoticeState::Sending, NoticeState::Sent, NoticeState::Stopped}) {
        EXPECT_EQ(noticeState(toString(state)), state);
    }
    for (const auto fate : kNoticeFates) {
        EXPECT_EQ(noticeFate(toString(fate)), fate);
    }
    for (const auto call : kNoticeCalls) {
        EXPECT_EQ(noticeCall(toString(call)), call);
    }
}

TEST(Notice, OtherWordsAreNone) {
    EXPECT_FALSE(noticeAudience("everybody"));
    EXPECT_FALSE(noticeState(""));
    EXPECT_FALSE(noticeFate("notsent"));
    EXPECT_FALSE(noticeCall("silent"));
}

}  // namespace
}  // namespace turnbell
