#include "ui/window.h"

#include <QGuiApplication>
#include <gtest/gtest.h>

namespace {

/// What QML cannot resolve or assign is a failure of the test that shows it.
void watchQml(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    if (type == QtWarningMsg && text.contains("qrc:")) {
        ADD_FAILURE() << text.toStdString();
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application{argc, argv};
    qInstallMessageHandler(watchQml);
    turnbell::ui::useFonts();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
