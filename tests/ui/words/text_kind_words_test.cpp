#include "ui/words/text_kind_words.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell::ui {
namespace {

TEST(TextKindWords, NameEveryKindDifferentlyInEveryLanguage) {
    Translation translation;
    for (const auto* const language : {"en", "ka", "de"}) {
        translation.use(language);
        std::set<QString> names;
        for (const auto purpose : kTextPurposes) {
            names.insert(words::textKind(purpose));
        }
        EXPECT_EQ(names.size(), kTextPurposeCount) << language;
        EXPECT_FALSE(names.contains(QString{}));
    }
}

TEST(TextKindWords, GroupKindsAsTheyStandTogether) {
    const Translation translation;

    EXPECT_EQ(words::textGroup(TextPurpose::Welcome), "Calls and waiting");
    EXPECT_EQ(words::textGroup(TextPurpose::Transferred), "Calls and waiting");
    EXPECT_EQ(words::textGroup(TextPurpose::Booked), "Appointments");
    EXPECT_EQ(words::textGroup(TextPurpose::ThankYou), "After the visit and surveys");
    EXPECT_EQ(words::textGroup(TextPurpose::MassNotice), "News");
    EXPECT_EQ(words::textGroup(TextPurpose::Stop), "Stop and start");
    EXPECT_EQ(words::textGroup(TextPurpose::Away), "Answers to what customers text");
}

TEST(TextKindWords, NamePlaceholders) {
    Translation translation;
    EXPECT_EQ(words::placeholderName(Placeholder::FirstName), "First name");

    translation.use("de");

    EXPECT_EQ(words::placeholderName(Placeholder::Choices), "Die Auswahl");
}

}  // namespace
}  // namespace turnbell::ui
