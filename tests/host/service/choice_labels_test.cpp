#include "host/service/choice_labels.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using testing::HasSubstr;

using ChoiceLabelsTest = Texting;

TEST_F(ChoiceLabelsTest, NameTheDayOfAVisitOfAnother) {
    checkIn();
    book("10:30", "2026-11-23");

    EXPECT_THAT(answer("cancel my visit"), HasSubstr("1 A001, 2 Ana A002 2026-11-23"));
}

TEST_F(ChoiceLabelsTest, AreTheServicesOfAMenuInItsLanguage) {
    EXPECT_THAT(answer("JOIN"), HasSubstr("1 General, 2 Blood test"));
}

TEST(ChoiceOfAVisit, IsReadAsItIsKept) {
    db::VisitRow visit;
    visit.id = VisitId{41};

    EXPECT_EQ(visitOfChoice(choiceOf(visit)), visit.id);
    EXPECT_EQ(visitOfChoice("general"), VisitId{});
}

}  // namespace
}  // namespace turnbell::test
