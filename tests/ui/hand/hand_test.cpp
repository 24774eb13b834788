#include "ui/hand/hand.h"

#include "tests/ui/branch_at_hand.h"

#include <QFile>
#include <QImage>

#include <array>
#include <unistd.h>

namespace turnbell::ui {
namespace {

class HandTest : public BranchAtHand {
protected:
    void SetUp() override {
        open(wire::Role::Kiosk, {540, 960});
        ASSERT_TRUE(eventually([&] { return shows("language_en"); }));
    }
};

TEST_F(HandTest, SaysWhatItDoesNotKnow) {
    EXPECT_EQ(hand("wave"), "error no such command: wave");
    EXPECT_EQ(hand("key NoSuchKey"), "error no such key: NoSuchKey");
}

TEST_F(HandTest, GivesUpOnAnItemThatDoesNotCome) {
    Hand hasty{*role().window(), 100};
    QSignalSpy answers{&hasty, &Hand::answered};

    hasty.obey("tap nowhere");

    ASSERT_TRUE(answers.wait(kPatience));
    EXPECT_EQ(answers.front().front().toString(), "error not shown or not enabled: nowhere");
}

TEST_F(HandTest, SaysWhereAnItemIs) {
    const auto answer = QString::fromStdString(hand("where language_en")).split(u' ');

    ASSERT_EQ(answer.size(), 3);
    const auto inside = role().window()->geometry();
    EXPECT_TRUE(inside.contains(answer[1].toInt(), answer[2].toInt())) << answer.join(u' ').toStdString();
}

TEST_F(HandTest, TakesAPictureOfTheWindow) {
    const QTemporaryDir folder;
    const auto file = folder.filePath("kiosk.png");

    does("shot " + file);

    EXPECT_EQ(QImage{file}.size(), QSize(540, 960));
    EXPECT_EQ(hand("shot /no/such/folder/a.png"), "error cannot write /no/such/folder/a.png");
}

TEST_F(HandTest, ObeysLinesFromADescriptorInTheirOrder) {
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    Hand own{*role().window()};
    QStringList answers;
    QObject::connect(&own, &Hand::answered, [&](const QString& answer) { answers << answer; });
    own.readFrom(ends[0]);
    const std::string script = "tap language_en\nwait service_A\ntext serv";
    ASSERT_EQ(write(ends[1], script.data(), script.size()), static_cast<ssize_t>(script.size()));
    ASSERT_TRUE(eventually([&] { return answers.size() == 2; }));

    ASSERT_EQ(write(ends[1], "ice_A\n", 6), 6);
    close(ends[1]);

    ASSERT_TRUE(eventually([&] { return answers.size() == 3; }));
    EXPECT_EQ(answers, (QStringList{"ok", "ok", "ok General questions"}));
    close(ends[0]);
}

}  // namespace
}  // namespace turnbell::ui
