#include "host/service/stop_words.h"

#include "host/service/consent.h"
#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class StopWordsTest : public Texting {
protected:
    /// What was said and what confirmed it, of each record about the visit.
    std::vector<std::string> records() {
        std::vector<std::string> all;
        for (const auto& act : db::ConsentStore{*branch.database}.of(*PhoneNumber::fromE164(kAna))) {
            if (act.place == ConsentPlace::Sms && act.scope == ConsentScope::Visit) {
                all.push_back(act.words);
            }
        }
        return all;
    }
};

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

TEST_F(StopWordsTest, AreKeptWithWhatWasSaidAndTheVersionOfWhatConfirmsIt) {
    checkIn();
    say("Stop!");
    say("start");
    say("STOP VISIT");
    say("START VISIT");

    EXPECT_THAT(records(),
                testing::ElementsAre(testing::MatchesRegex("text STOP, stop [0-9A-F]{8}"),
                                     testing::MatchesRegex("text START, start [0-9A-F]{8}"),
                                     testing::MatchesRegex("text STOP VISIT, stop_visit [0-9A-F]{8}"),
                                     testing::MatchesRegex("text START VISIT, start_visit [0-9A-F]{8}")));
    const auto before = records().front();
    auto catalog = textedCatalog();
    catalog.templates = {{.kind = TextPurpose::Stop, .language = "en", .text = "As you wish."}};
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    say("STOP");
    EXPECT_EQ(records().back(), "text STOP, stop " + wordsVersion("As you wish."));
    EXPECT_NE(records().back(), before);
    EXPECT_EQ(wordsVersion("As you wish.").size(), 8U);
}

TEST_F(StopWordsTest, SayHowACancelBecameAStop) {
    checkIn();
    say("CANCEL");
    say("CANCEL");
    EXPECT_THAT(records().back(), testing::StartsWith("text CANCEL twice, stop "));
    say("START");
    say("CANCEL");
    say("2");
    EXPECT_THAT(records().back(), testing::StartsWith("text CANCEL, and 2, stop "));
    say("START");
    say("CANCEL");
    branch.pass(std::chrono::minutes{20});
    EXPECT_THAT(records().back(), testing::StartsWith("text CANCEL, and no answer, stop "));
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
