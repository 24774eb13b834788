#pragma once

#include "host/base/clock.h"
#include "host/wire/command.h"
#include "ui/client/service_client.h"
#include "ui/words/translation.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace turnbell::ui {

/// What a window is started with.
struct WindowSetup {
    wire::Role role = wire::Role::Display;  ///< kiosk, desk or display
    QString socket;
    QString desk;          ///< of a desk window: chosen beforehand; empty: the person chooses
    std::string language;  ///< of a desk window; empty: the branch's first
    ClientPace pace;
    QString saveFolder;  ///< of a desk window: where tables are saved
};

/// Families to look in for what Noto Sans lacks, and the application's font. Call once, after the
/// application is made.
void useFonts();

/// One role's window with everything behind it. It is hidden until somebody shows window().
class RoleWindow {
public:
    /// `clock` must outlive it.
    RoleWindow(const WindowSetup& setup, const Clock& clock);
    ~RoleWindow();
    RoleWindow(const RoleWindow&) = delete;
    RoleWindow& operator=(const RoleWindow&) = delete;

    /// Null if the QML could not be loaded; the log says why.
    QQuickWindow* window() const;

    ServiceClient& client() { return client_; }
    Translation& translation() { return translation_; }

    /// Starts to connect and lets time pass.
    void start();

    /// What a quarter of a second does.
    void tick();

private:
    void buildKiosk();
    void buildDesk(const WindowSetup& setup);
    void buildDisplay();
    void load(const char* module, const char* file, const QVariantMap& properties);

    template <typename View, typename... Arguments>
    View& keep(Arguments&&... arguments);

    Translation translation_;
    ServiceClient client_;
    const Clock& clock_;
    std::vector<std::unique_ptr<QObject>> views_;
    std::vector<std::function<void()>> ticks_;
    QTimer timer_;
    QQmlApplicationEngine engine_;
};

}  // namespace turnbell::ui
