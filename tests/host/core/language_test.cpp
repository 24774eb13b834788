#include "host/core/language.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

TEST(LocalizedText, IsShownInTheLanguageAskedFor) {
    const LocalizedText name{{{"en", "General"}, {"ka", "ზოგადი"}}};

    EXPECT_EQ(name.in("ka", "en"), "ზოგადი");
}

TEST(LocalizedText, FallsBackToTheFirstLanguageOfTheBranch) {
    const LocalizedText name{{{"de", "Allgemein"}, {"en", "General"}}};

    EXPECT_EQ(name.in("ka", "en"), "General");
}

TEST(LocalizedText, FallsBackToAnyTextRatherThanNone) {
    const LocalizedText name{{{"de", "Allgemein"}}};

    EXPECT_EQ(name.in("ka", "en"), "Allgemein");
    EXPECT_EQ(LocalizedText{}.in("ka", "en"), "");
}

}  // namespace
}  // namespace turnbell
