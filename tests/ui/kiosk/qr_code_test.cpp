#include "ui/kiosk/qr_code.h"

#include "tests/ui/branch_at_hand.h"

#include <QImage>
#include <QPainter>
#include <QProcess>

#include <set>
#include <string>

namespace turnbell::ui {
namespace {

const std::string kGeorgian = "SMSTO:+995555100100:ჩაწერა";

/// What zbar, which shares nothing with libqrencode, reads in a picture.
std::string scanned(const QString& file) {
    QProcess zbar;
    zbar.start("zbarimg", {"-q", "--raw", file});
    EXPECT_TRUE(zbar.waitForFinished());
    return zbar.readAllStandardOutput().trimmed().toStdString();
}

/// The item as it is painted at this size, on a ground that is no paper.
QImage painted(QrCode& code, int width, int height) {
    code.setSize({static_cast<double>(width), static_cast<double>(height)});
    QImage picture{width, height, QImage::Format_RGB32};
    picture.fill(Qt::darkBlue);
    QPainter painter{&picture};
    code.paint(&painter);
    return picture;
}

/// Side of what is painted white or black.
int sideOf(const QImage& picture, int y) {
    int side = 0;
    for (int x = 0; x < picture.width(); ++x) {
        side += picture.pixelColor(x, y) == QColor{Qt::darkBlue} ? 0 : 1;
    }
    return side;
}

TEST(QrCode, IsWholePixelsAModuleWithFourEmptyOnesAround) {
    constexpr int kModules = 33;  // 25 of version 2, and four on each side
    QrCode code;
    code.setContent("SMSTO:+995555100100:JOIN");
    const auto picture = painted(code, 340, 400);

    EXPECT_EQ(sideOf(picture, 200), 10 * kModules);
    const int left = (340 - 10 * kModules) / 2;
    const int top = (400 - 10 * kModules) / 2;
    std::set<QRgb> colours;
    for (int y = 0; y < kModules; ++y) {
        for (int x = 0; x < kModules; ++x) {
            const auto corner = picture.pixel(left + 10 * x, top + 10 * y);
            EXPECT_EQ(corner, picture.pixel(left + 10 * x + 9, top + 10 * y + 9)) << x << ' ' << y;
            const bool quiet = std::min(x, y) < 4 || std::max(x, y) >= kModules - 4;
            EXPECT_TRUE(!quiet || corner == qRgb(255, 255, 255)) << x << ' ' << y;
            colours.insert(corner);
        }
    }
    EXPECT_EQ(colours, (std::set<QRgb>{qRgb(0, 0, 0), qRgb(255, 255, 255)}));
}

TEST(QrCode, DrawsNothingWithoutContentOrRoom) {
    QrCode code;
    EXPECT_EQ(sideOf(painted(code, 100, 100), 50), 0);

    code.setContent(QString::fromStdString(kGeorgian));
    EXPECT_GT(sideOf(painted(code, 100, 100), 50), 0);
    EXPECT_EQ(sideOf(painted(code, 20, 20), 10), 0);

    code.setContent({});
    EXPECT_EQ(sideOf(painted(code, 100, 100), 50), 0);
}

class JoinByTextTest : public BranchAtHand, public testing::WithParamInterface<QSize> {
protected:
    void SetUp() override { service.joinNumber = "+995555100100"; }

    std::string scanScreen() {
        const QString file = QDir::temp().filePath(
            QStringLiteral("turnbell-join-%1.png").arg(QCoreApplication::applicationPid()));
        does("shot " + file);
        const auto read = scanned(file);
        QFile::remove(file);
        return read;
    }
};

TEST_P(JoinByTextTest, IsReadFromTheWelcomePage) {
    open(wire::Role::Kiosk, GetParam());
    does("wait join_code");

    EXPECT_EQ(scanScreen(), "SMSTO:+995555100100:JOIN");
    EXPECT_EQ(text("join_text_0"),
              "No time to wait here? Scan this code, or text JOIN to +995\u00A0555\u00A0100\u00A0100.");
}

TEST_P(JoinByTextTest, IsReadFromTheFirstPageOfABranchOfOneLanguage) {
    service.languages = {"ka"};
    service.services.resize(2);
    open(wire::Role::Kiosk, GetParam());
    does("wait join_code");

    EXPECT_EQ(scanScreen(), kGeorgian);
}

INSTANTIATE_TEST_SUITE_P(Sizes, JoinByTextTest,
                         testing::Values(QSize{1080, 1920}, QSize{800, 1280}, QSize{1920, 1080},
                                         QSize{1280, 800}));

using JoinByTextOnceTest = BranchAtHand;

TEST_F(JoinByTextOnceTest, IsGoneWhileNobodyCanJoinByTextAndOnTheWayToATicket) {
    open(wire::Role::Kiosk, {1080, 1920});
    does("wait language_en");
    EXPECT_FALSE(shows("join_code"));

    service.joinNumber = "+995555100100";
    service.publish();
    does("wait join_code");
    does("tap language_en");
    does("wait service_A");
    EXPECT_FALSE(shows("join_code"));

    does("tap back");
    does("wait join_code");
    service.joinNumber.clear();
    service.publish();
    EXPECT_TRUE(eventually([&] { return !shows("join_code"); }));
}

}  // namespace
}  // namespace turnbell::ui
