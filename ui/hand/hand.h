#pragma once

#include <QObject>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace turnbell::ui {

/// A scripted hand at a real window: it touches, clicks and types through the window's own event handling,
/// and takes pictures. One command a line, done in order, each answered with "ok", "ok <text>" or "error
/// <why>":
///   tap NAME    a finger touches the item of this objectName        click NAME   the same with a mouse
///   type TEXT   keys, into whatever has the focus                   key Return   one key by its Qt name
///   wait NAME   until the item is shown and enabled                 text NAME    its text
///   where NAME  where its middle is on the screen                   shot FILE    a PNG of the window
/// Commands that name an item wait for it as long as the hand has patience.
class Hand : public QObject {
    Q_OBJECT

public:
    static constexpr int kPatience = 10'000;  ///< milliseconds to wait for an item

    explicit Hand(QQuickWindow& window, int patience = kPatience);

    /// Takes commands from a descriptor, such as that of the standard input, until it ends.
    void readFrom(int descriptor);

    void obey(const QString& line);

signals:
    void answered(const QString& answer);

private:
    using ForItem = std::function<void(QQuickItem&)>;

    void readMore();
    void next();
    void run(const QString& verb, const QString& rest);
    void awaitItem(const QString& name, ForItem then);
    void lookForItem();
    void use();
    void answer(const QString& text);

    void tap(QQuickItem& item);
    void click(QQuickItem& item);
    void touch(QPointF scene, bool down);
    void mouse(QPointF scene, bool down);
    void type(const QString& text);
    void key(const QString& name);
    void pressKey(int code, const QString& text);
    void shoot(const QString& file);

    QQuickWindow& window_;
    std::unique_ptr<QPointingDevice> finger_;
    std::unique_ptr<QSocketNotifier> input_;
    QByteArray rest_;
    std::deque<QString> lines_;
    bool busy_ = false;
    QTimer look_;
    int looks_;
    int looksLeft_ = 0;
    QString wanted_;
    ForItem then_;
    QTimer hold_;
    std::function<void()> release_;
};

}  // namespace turnbell::ui
