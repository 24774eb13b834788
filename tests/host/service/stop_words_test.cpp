#include "host/service/stop_words.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

using StopWordsTest = Texting;

TEST_F(StopWordsTest, ConfirmEachStopAndStartOnce) {
    checkIn();

    EXPECT_THAT(answer("STOP"), HasSubstr("no more texts from us"));
    EXPECT_THAT(say("stop"), IsEmpty());
    EXPECT_THAT(answer("START"), HasSubstr("you will get our texts."));
    EXPECT_THAT(say("start"), IsEmpty());
}

TEST_F(StopWordsTest, StartSaysNothingOfAgainToWhomNothingWasStopped) {
    EXPECT_EQ(answer("START"), "Old Town Clinic: you will get our texts. Reply STOP to end them.");
}

TEST_F(StopWordsTest, AreAboutOneScopeWhereItIsNamed) {
    checkIn();

    EXPECT_THAT(answer("stop surveys"), HasSubstr("no more surveys"));
    EXPECT_THAT(answer("STATUS"), HasSubstr("A001"));
}

TEST_F(StopWordsTest, EndWhatWasAsked) {
    checkIn();
    say("CANCEL");
    say("STOP");

    branch.pass(std::chrono::minutes{20});

    EXPECT_TRUE(branch.send().empty()) << "the stop was confirmed already";
}

}  // namespace
}  // namespace turnbell::test
