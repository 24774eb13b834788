#include "host/base/clock.h"
#include "host/base/log.h"
#include "ui/hand/hand.h"
#include "ui/window.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace turnbell::ui {
namespace {

constexpr int kUsage = 2;

struct Arguments {
    WindowSetup setup;
    QSize size;  ///< empty: the whole screen
    bool hand = false;
    QString logLevel;
};

void toLog(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const auto line = text.toStdString();
    const auto* category = context.category != nullptr ? context.category : "default";
    switch (type) {
    case QtDebugMsg: log::ui().debug("qt.message category={} text={}", category, line); break;
    case QtInfoMsg: log::ui().info("qt.message category={} text={}", category, line); break;
    case QtWarningMsg: log::ui().warn("qt.message category={} text={}", category, line); break;
    case QtCriticalMsg: log::ui().error("qt.message category={} text={}", category, line); break;
    case QtFatalMsg: std::fprintf(stderr, "turnbell-ui: %s\n", line.c_str()); break;  // Qt aborts after it
    }
}

/// Works on a PC without a graphics card, and without any screen.
void choosePlatform() {
    const bool noScreen =
        qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool noCard = !QFile::exists("/dev/dri");
    if (noScreen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if ((noCard || noScreen) && qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND")) {
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

QSize sizeWithoutScreen(wire::Role role) {
    switch (role) {
    case wire::Role::Kiosk: return {1080, 1920};
    case wire::Role::Desk: return {1280, 800};
    case wire::Role::Display:
    case wire::Role::Admin: break;
    }
    return {1920, 1080};
}

std::optional<QSize> parseSize(const QString& text) {
    const auto parts = text.split(u'x');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const QSize size{parts[0].toInt(), parts[1].toInt()};
    return size.isEmpty() ? std::nullopt : std::optional{size};
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        "A window of Turnbell: the check-in kiosk, a desk, or the waiting-room display.");
    parser.addHelpOption();
    parser.addOptions({
        {"role", "kiosk, desk or display.", "role"},
        {"socket-dir", "Folder with the service's sockets.", "dir", "/run/turnbell"},
        {"socket", "The socket itself, in place of --socket-dir.", "path"},
        {"desk", "Code of the desk that a desk window is at.", "code"},
        {"save-dir", "Folder in which a desk window saves tables; the documents of its user if left out.",
         "dir"},
        {"language", "Language that a desk window starts with, such as ka.", "code"},
        {"size", "Window size, such as 1080x1920, in place of the whole screen.", "WxH"},
        {"hand", "Obey a scripted hand on the standard input; ui/README.md says how."},
        {"log-level", "trace, debug, info, warn or error.", "level", "info"},
    });
}

/// Absolute: Qt looks for a socket of a relative name in the folder for temporary files.
QString socketFile(const QCommandLineParser& parser, wire::Role role) {
    const auto file =
        parser.isSet("socket")
            ? parser.value("socket")
            : QDir{parser.value("socket-dir")}.filePath(QString::fromLatin1(wire::toString(role)) + ".sock");
    return QFileInfo{file}.absoluteFilePath();
}

QString saveFolder(const QCommandLineParser& parser) {
    return QFileInfo{parser.isSet("save-dir")
                         ? parser.value("save-dir")
                         : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}
        .absoluteFilePath();
}

/// Nothing: it has said on stderr what is wrong.
std::optional<Arguments> parseArguments(const QCommandLineParser& parser) {
    const auto role = wire::roleFrom(parser.value("role").toStdString());
    if (!role || *role == wire::Role::Admin) {
        std::fputs("turnbell-ui: --role must be kiosk, desk or display\n", stderr);
        return std::nullopt;
    }
    const auto size = parseSize(parser.value("size"));
    if (parser.isSet("size") && !size) {
        std::fputs("turnbell-ui: --size must look like 1080x1920\n", stderr);
        return std::nullopt;
    }
    Arguments arguments;
    arguments.setup.role = *role;
    arguments.setup.socket = socketFile(parser, *role);
    arguments.setup.desk = parser.value("desk");
    arguments.setup.saveFolder = saveFolder(parser);
    arguments.setup.language = parser.value("language").toStdString();
    arguments.size =
        size.value_or(QGuiApplication::platformName() == "offscreen" ? sizeWithoutScreen(*role) : QSize{});
    arguments.hand = parser.isSet("hand");
    arguments.logLevel = parser.value("log-level");
    return arguments;
}

void show(QQuickWindow& window, const QSize& size) {
    if (size.isEmpty()) {
        window.showFullScreen();
    } else {
        window.resize(size);
        window.show();
    }
}

int run(QGuiApplication& application) {
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto arguments = parseArguments(parser);
    if (!arguments) {
        return kUsage;
    }
    log::start(arguments->logLevel.toStdString());
    useFonts();

    const SystemClock clock;
    RoleWindow role{arguments->setup, clock};
    if (role.window() == nullptr) {
        log::ui().critical("window.load failed");
        return 1;
    }
    role.start();
    show(*role.window(), arguments->size);
    Hand hand{*role.window()};
    if (arguments->hand) {
        QObject::connect(&hand, &Hand::answered, [](const QString& answer) {
            std::puts(answer.toUtf8().constData());
            std::fflush(stdout);
        });
        hand.readFrom(STDIN_FILENO);
    }
    return QGuiApplication::exec();
}

}  // namespace
}  // namespace turnbell::ui

int main(int argc, char** argv) {
    turnbell::ui::choosePlatform();
    qInstallMessageHandler(turnbell::ui::toLog);
    QGuiApplication application{argc, argv};
    QGuiApplication::setApplicationName("turnbell-ui");
    const int code = turnbell::ui::run(application);
    qInstallMessageHandler(nullptr);
    turnbell::log::stop();
    return code;
}
