#include "ui/desk/report_tabs.h"

#include "ui/desk/day_range.h"
#include "ui/words/translation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

TEST(ReportTabs, ChooseDaysByCodeAndByKey) {
    Translation translation;
    EXPECT_EQ(withCode(dayTabs(), "month"), static_cast<std::size_t>(DayChoice::Month));
    EXPECT_EQ(withKey(dayTabs(), "2"), static_cast<std::size_t>(DayChoice::Yesterday));
    EXPECT_FALSE(withKey(dayTabs(), "9"));
    EXPECT_FALSE(withCode(dayTabs(), ""));
    EXPECT_STREQ(dayTabs()[static_cast<std::size_t>(DayChoice::Own)].code, "own");

    translation.use("de");

    EXPECT_EQ(tabRows(dayTabs()).front(), (TabRow{.code = "today", .name = "Heute", .letter = "1"}));
}

TEST(ReportTabs, TakeALetterOnEitherKeyboard) {
    constexpr Tab kTab{"outcome", "Outcomes", 'F'};
    for (const auto* const typed : {"f", "F", "ფ"}) {
        EXPECT_EQ(withKey(std::span{&kTab, 1}, typed), 0U) << typed;
    }
    EXPECT_FALSE(withKey(std::span{&kTab, 1}, "0"));
}

TEST(ReportTabs, SaveATableInPlaceOfTheLastOne) {
    const QTemporaryDir folder;
    const auto place = folder.filePath("new");
    ASSERT_NE(saveTable(place, "table.csv", "a,b\r\n1,2\r\n3,4\r\n"), "");

    const auto path = saveTable(place, "table.csv", "a,b\r\n");

    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              "\xEF\xBB\xBF"
              "a,b\r\n");
}

TEST(ReportTabs, SayThatATableCannotBeSaved) {
    const QTemporaryDir folder;
    QFile inTheWay{folder.filePath("new")};
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    EXPECT_EQ(saveTable(folder.filePath("new"), "table.csv", "a\r\n"), "");
}

}  // namespace
}  // namespace turnbell::ui
