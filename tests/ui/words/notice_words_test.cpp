#include "ui/words/notice_words.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(NoticeWords, HasWordsForWhateverBecomesOfANotice) {
    for (const auto fate : kNoticeFates) {
        const auto words = words::noticeFate(fate).toStdString();
        EXPECT_FALSE(words.empty());
        EXPECT_EQ(words.find('_'), std::string::npos) << words;
    }
    for (const auto call : kNoticeCalls) {
        EXPECT_FALSE(words::noticeCall(toString(call)).isEmpty());
    }
    EXPECT_EQ(words::noticeState(NoticeState::Sending).toStdString(), "being sent");
}

TEST(NoticeWords, SaysWhatTheServiceSaysWhereAReasonIsNew) {
    EXPECT_EQ(words::noticeReason("no_phone", "").toStdString(), "no number is known");
    EXPECT_EQ(words::noticeReason("opted_out_since", "").toStdString(),
              "call only if you must: wants no more texts");
    EXPECT_EQ(words::noticeReason("moon", "the moon is full").toStdString(), "the moon is full");
    EXPECT_TRUE(words::noticeCall("").isEmpty());
}

}  // namespace
}  // namespace turnbell::ui
