#include "host/core/text_purpose.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace turnbell {
namespace {

TEST(TextPurpose, IsReadByTheWordThatItIsWrittenBy) {
    std::set<std::string> words;
    for (const auto& rules : allPurposes()) {
        EXPECT_EQ(textPurpose(rules.word), rules.purpose) << rules.word;
        EXPECT_STREQ(toString(rules.purpose), rules.word);
        words.insert(rules.word);
    }

    EXPECT_EQ(words.size(), kTextPurposeCount);
    EXPECT_EQ(textPurpose("Turn"), std::nullopt);
}

TEST(TextPurpose, KeepsTheNameAndTheKindOfEachKindThatTurnbellWords) {
    for (const auto kind : kMessageKinds) {
        const auto purpose = textPurpose(toString(kind));
        if (kind == MessageKind::Reply) {
            EXPECT_FALSE(purpose) << "a person words it";
            continue;
        }
        ASSERT_TRUE(purpose) << toString(kind);
        EXPECT_EQ(rulesOf(*purpose).kind, kind);
    }
}

TEST(TextPurpose, CanAlwaysNameTheBranch) {
    for (const auto& rules : allPurposes()) {
        EXPECT_TRUE(rules.known.has(Placeholder::Branch)) << rules.word;
        EXPECT_TRUE(rules.known.has(Placeholder::Location)) << rules.word;
    }
}

TEST(TextPurpose, NeedsWhatTheTextWouldBeOfNoUseWithout) {
    EXPECT_EQ(rulesOf(TextPurpose::Turn).required, Placeholders{Placeholder::Desk});
    EXPECT_EQ(rulesOf(TextPurpose::Recall).required, Placeholders{Placeholder::Desk});
    EXPECT_EQ(rulesOf(TextPurpose::Welcome).required, Placeholders{Placeholder::Ticket});
    EXPECT_EQ(rulesOf(TextPurpose::SurveyLink).required, Placeholders{Placeholder::Link});
    EXPECT_EQ(rulesOf(TextPurpose::Booked).required, Placeholders{Placeholder::Appointment});
    EXPECT_EQ(rulesOf(TextPurpose::MassNotice).required, Placeholders{Placeholder::Notice});
    EXPECT_EQ(rulesOf(TextPurpose::Menu).required, Placeholders{Placeholder::Choices});
}

TEST(TextPurpose, DoesNotKnowWhatIsStillToBeDecided) {
    EXPECT_FALSE(rulesOf(TextPurpose::Welcome).known.has(Placeholder::Desk));
    EXPECT_FALSE(rulesOf(TextPurpose::Stop).known.has(Placeholder::Ticket));
    EXPECT_FALSE(rulesOf(TextPurpose::Turn).known.has(Placeholder::Wait));
}

}  // namespace
}  // namespace turnbell
