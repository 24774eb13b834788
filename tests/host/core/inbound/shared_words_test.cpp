#include "host/core/inbound/shared_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(SharedWords, MayBeTheNameOfWhoAsked) {
    EXPECT_THAT(sharedWords("Hello, this is Maria Gelashvili. Is my result ready?",
                            "Yes Maria, your result is ready, Mrs Gelashvili."),
                UnorderedElementsAre("mari", "gela"));
    EXPECT_THAT(sharedWords("this is maria", "Yes, Maria"), UnorderedElementsAre("mari"));
    EXPECT_THAT(sharedWords("это МАРИЯ", "да, мария"), UnorderedElementsAre("мари"));
}

TEST(SharedWords, AreNotThoseThatBothWriteSmall) {
    EXPECT_THAT(sharedWords("where can I park?", "you can park behind the house"), IsEmpty());
    EXPECT_THAT(sharedWords("", "yes"), IsEmpty());
}

TEST(SharedWords, AreAllWhereThereAreNoCapitals) {
    EXPECT_THAT(sharedWords("მარიამი ვარ", "დიახ მარიამ"), UnorderedElementsAre("მარი"));
    EXPECT_THAT(sharedWords("我是王小明", "王小明您好"), UnorderedElementsAre("王小", "小明"));
}

}  // namespace
}  // namespace turnbell
