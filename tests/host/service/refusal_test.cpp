#include "host/service/refusal.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell {
namespace {

using Kind = FinalAnswer::Kind;

TEST(Refusal, TellsPassingTroubleFromForGood) {
    EXPECT_EQ(adviceOn(cms(1)).action, Action::GiveUp);
    EXPECT_EQ(adviceOn(cms(1)).cause, Cause::Recipient);
    EXPECT_EQ(adviceOn(cms(304)).action, Action::GiveUp);
    EXPECT_EQ(adviceOn(cms(304)).cause, Cause::Encoding);
    EXPECT_EQ(adviceOn(cms(42)).action, Action::Retry);
    EXPECT_EQ(adviceOn(cms(331)).action, Action::Wait);
    EXPECT_EQ(adviceOn(cms(310)).action, Action::FixSim);
    EXPECT_EQ(adviceOn(cms(50)).action, Action::CallPerson);
    EXPECT_EQ(adviceOn(cms(9999)).action, Action::Retry);
    EXPECT_EQ(adviceOn({Kind::Error}).action, Action::Retry);
    EXPECT_EQ(adviceOn({Kind::NoCarrier}).action, Action::Retry);
    EXPECT_EQ(adviceOn({Kind::Silence}).action, Action::Retry);
}

TEST(Refusal, DoesNotMixTheTwoListsOfNumbers) {
    EXPECT_EQ(adviceOn(cms(30)).cause, Cause::Recipient);
    EXPECT_EQ(adviceOn(cme(30)).cause, Cause::Network);
    EXPECT_EQ(adviceOn(cms(10)).cause, Cause::Credit);
    EXPECT_EQ(adviceOn(cme(10)).cause, Cause::Sim);
    EXPECT_TRUE(isDuplicate(cms(197)));
    EXPECT_FALSE(isDuplicate(cme(197)));
}

/// The row of each number, found the slow way.
const RefusalRow& rowOf(std::span<const RefusalRow> rows, int number) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RefusalRow& row) {
        return row.first <= number && number <= row.last;
    });
    EXPECT_NE(found, rows.end()) << number;
    return *found;
}

TEST(Refusal, HasARowForEveryNumber) {
    for (int number = 0; number < 1000; ++number) {
        EXPECT_EQ(adviceOn(cms(number)), rowOf(cmsRefusals(), number).advice) << "+CMS " << number;
        EXPECT_EQ(adviceOn(cme(number)), rowOf(cmeRefusals(), number).advice) << "+CME " << number;
        EXPECT_STRNE(adviceOn(cms(number)).words, "") << "+CMS " << number;
        EXPECT_STRNE(adviceOn(cme(number)).words, "") << "+CME " << number;
    }
}

TEST(Refusal, GivesUpForNothingButTheRecipientAndTheEncoding) {
    for (int number = 0; number < 1000; ++number) {
        for (const Advice& advice : {adviceOn(cms(number)), adviceOn(cme(number))}) {
            const bool ofThisText = advice.cause == Cause::Recipient || advice.cause == Cause::Encoding;
            EXPECT_EQ(advice.action == Action::GiveUp, ofThisText) << number << " " << advice.words;
            EXPECT_TRUE(advice.action != Action::FixSim || advice.cause == Cause::Sim) << number;
        }
    }
}

TEST(Refusal, SaysWhyInWords) {
    EXPECT_EQ(refusalWords(cms(1)), "refused: number not assigned (+CMS 1)");
    EXPECT_EQ(refusalWords(cme(30)), "refused: no network (+CME 30)");
    EXPECT_EQ(refusalWords({Kind::Error}), "refused without a reason");
    EXPECT_EQ(refusalWords({Kind::Cms}), "refused in words");
}

TEST(Refusal, PausesLongerEachTimeUpToFiveMinutes) {
    milliseconds before{0};
    for (int refusals = 1; refusals <= 6; ++refusals) {
        const milliseconds doubled = seconds{5} * (1 << (refusals - 1));
        const auto pause = refusalPause(Action::Retry, refusals, 7);
        EXPECT_GT(pause, before);
        EXPECT_LE(pause, doubled);
        EXPECT_GE(pause, doubled * 8 / 10);
        before = pause;
    }
    EXPECT_LE(refusalPause(Action::Retry, 100, 7), seconds{300});
    EXPECT_GE(refusalPause(Action::Retry, 100, 7), seconds{240});
    EXPECT_LE(refusalPause(Action::Wait, 100, 7), seconds{30});
}

TEST(Refusal, SpreadsWhatWasRefusedTogether) {
    std::set<milliseconds> pauses;
    for (int part = 0; part < 20; ++part) {
        pauses.insert(refusalPause(Action::Retry, 6, part));
    }

    EXPECT_GE(pauses.size(), 5U);
    EXPECT_EQ(refusalPause(Action::Retry, 6, 3), refusalPause(Action::Retry, 6, 3));
}

}  // namespace
}  // namespace turnbell
