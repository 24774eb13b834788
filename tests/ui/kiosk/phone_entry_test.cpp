#include "ui/kiosk/phone_entry.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

PhoneEntry typed(const QString& keys) {
    PhoneEntry entry;
    for (const auto key : keys) {
        entry.type(key);
    }
    return entry;
}

TEST(PhoneEntry, TakesDigitsAndAPlusInFrontOnly) {
    EXPECT_EQ(typed("+49 15x1").digits(), "+49151");
    EXPECT_EQ(typed("5+55").digits(), "555");
}

TEST(PhoneEntry, TakesNoMoreDigitsThanANumberCanHave) {
    EXPECT_EQ(typed("12345678901234567890").digits().size(), 15);
    EXPECT_EQ(typed("+12345678901234567890").digits().size(), 16);
}

TEST(PhoneEntry, LosesItsLastKeyOrAll) {
    auto entry = typed("5551");
    entry.backspace();
    EXPECT_EQ(entry.digits(), "555");
    entry.clear();
    EXPECT_TRUE(entry.empty());
    entry.backspace();
    EXPECT_TRUE(entry.empty());
}

TEST(PhoneEntry, IsCompleteWhenItIsAMobileNumber) {
    EXPECT_FALSE(typed("55512345").isComplete("GE"));
    EXPECT_TRUE(typed("555123456").isComplete("GE"));
    EXPECT_FALSE(typed("322123456").isComplete("GE")) << "a land line";
}

TEST(PhoneEntry, LeavesOtherCountriesToTheService) {
    EXPECT_TRUE(typed("+4915112345678").isComplete("GE"));
}

TEST(PhoneEntry, ReadsBackTheWholeNumberInGroups) {
    EXPECT_EQ(typed("55512").grouped(), "555 12");
    EXPECT_EQ(typed("555123456").readBack("GE"), "+995 555 123 456");
    EXPECT_EQ(typed("555").readBack("GE"), "555");
}

}  // namespace
}  // namespace turnbell::ui
