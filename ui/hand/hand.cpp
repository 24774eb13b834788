#include "ui/hand/hand.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMouseEvent>
#include <QtGui/qtestsupport_gui.h>

#include <algorithm>
#include <array>
#include <unistd.h>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr int kLookEvery = 50;  // milliseconds
constexpr int kHoldFor = 60;    // milliseconds between press and release, so that the press can be seen

bool isUsable(const QQuickItem& item) {
    return item.isVisible() && item.isEnabled() && item.width() > 0;
}

/// Delegates are nobody's QObject children: the tree of items is what is searched.
QQuickItem* find(QQuickItem& root, const QString& name) {
    if (root.objectName() == name && isUsable(root)) {
        return &root;
    }
    for (auto* child : root.childItems()) {
        if (auto* found = find(*child, name)) {
            return found;
        }
    }
    return nullptr;
}

QPointF middleOf(const QQuickItem& item) {
    return item.mapToScene({item.width() / 2, item.height() / 2});
}

}  // namespace

Hand::Hand(QQuickWindow& window, int patience)
    : window_(window), finger_(QTest::createTouchDevice()), looks_(patience / kLookEvery) {
    look_.setInterval(kLookEvery);
    connect(&look_, &QTimer::timeout, this, &Hand::lookForItem);
    hold_.setInterval(kHoldFor);
    hold_.setSingleShot(true);
    connect(&hold_, &QTimer::timeout, this, [this] {
        release_();
        answer(QStringLiteral("ok"));
    });
}

void Hand::readFrom(int descriptor) {
    input_ = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(input_.get(), &QSocketNotifier::activated, this, &Hand::readMore);
}

void Hand::readMore() {
    std::array<char, 4096> bytes{};
    const auto count = ::read(static_cast<int>(input_->socket()), bytes.data(), bytes.size());
    if (count <= 0) {
        input_->setEnabled(false);
        return;
    }
    rest_.append(bytes.data(), count);
    for (auto end = rest_.indexOf('\n'); end >= 0; end = rest_.indexOf('\n')) {
        obey(QString::fromUtf8(rest_.left(end)));
        rest_.remove(0, end + 1);
    }
}

void Hand::obey(const QString& line) {
    if (!line.trimmed().isEmpty()) {
        lines_.push_back(line.trimmed());
        next();
    }
}

void Hand::next() {
    if (busy_ || lines_.empty()) {
        return;
    }
    busy_ = true;
    const auto line = std::exchange(lines_.front(), {});
    lines_.pop_front();
    run(line.section(u' ', 0, 0), line.section(u' ', 1));
}

void Hand::run(const QString& verb, const QString& rest) {
    if (verb == u"tap") {
        awaitItem(rest, [this](QQuickItem& item) { tap(item); });
    } else if (verb == u"click") {
        awaitItem(rest, [this](QQuickItem& item) { click(item); });
    } else if (verb == u"wait") {
        awaitItem(rest, [this](QQuickItem&) { answer(QStringLiteral("ok")); });
    } else if (verb == u"where") {
        awaitItem(rest, [this](QQuickItem& item) {
            const auto point = window_.mapToGlobal(middleOf(item)).toPoint();
            answer(QStringLiteral("ok %1 %2").arg(point.x()).arg(point.y()));
        });
    } else if (verb == u"text") {
        awaitItem(rest, [this](QQuickItem& item) {
            answer(QStringLiteral("ok ") + item.property("text").toString());
        });
    } else if (verb == u"type") {
        type(rest);
    } else if (verb == u"key") {
        key(rest);
    } else if (verb == u"shot") {
        shoot(rest);
    } else {
        answer(QStringLiteral("error no such command: ") + verb);
    }
}

void Hand::awaitItem(const QString& name, ForItem then) {
    wanted_ = name;
    then_ = std::move(then);
    looksLeft_ = looks_;
    look_.start();
    lookForItem();
}

void Hand::lookForItem() {
    if (find(*window_.contentItem(), wanted_) != nullptr) {
        look_.stop();
        // Only a frame later everything is where it is drawn.
        connect(&window_, &QQuickWindow::frameSwapped, this, &Hand::use, Qt::SingleShotConnection);
        window_.update();
    } else if (--looksLeft_ <= 0) {
        look_.stop();
        answer(QStringLiteral("error not shown or not enabled: ") + wanted_);
    }
}

void Hand::use() {
    if (auto* item = find(*window_.contentItem(), wanted_)) {
        then_(*item);
    } else {
        look_.start();  // it went away again
    }
}

void Hand::answer(const QString& text) {
    busy_ = false;
    emit answered(text);
    next();
}

void Hand::tap(QQuickItem& item) {
    const auto scene = middleOf(item);
    touch(scene, true);
    release_ = [this, scene] { touch(scene, false); };
    hold_.start();
}

void Hand::click(QQuickItem& item) {
    const auto scene = middleOf(item);
    mouse(scene, true);
    release_ = [this, scene] { mouse(scene, false); };
    hold_.start();
}

void Hand::touch(QPointF scene, bool down) {
    const auto state = down ? QEventPoint::State::Pressed : QEventPoint::State::Released;
    // The way of a platform plugin: a touch event that is sent straight to a window is not tracked by Qt.
    qt_handleTouchEvent(&window_, finger_.get(), {QEventPoint{0, state, scene, window_.mapToGlobal(scene)}});
}

void Hand::mouse(QPointF scene, bool down) {
    QMouseEvent event{down ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease,
                      scene,
                      scene,
                      window_.mapToGlobal(scene),
                      Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier};
    QCoreApplication::sendEvent(&window_, &event);
}

void Hand::type(const QString& text) {
    for (const auto codePoint : text.toUcs4()) {
        const auto character = static_cast<char32_t>(codePoint);
        pressKey(Qt::Key_unknown, QString::fromUcs4(&character, 1));
    }
    answer(QStringLiteral("ok"));
}

void Hand::key(const QString& name) {
    const auto sequence = QKeySequence::fromString(name);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown) {
        answer(QStringLiteral("error no such key: ") + name);
        return;
    }
    const auto code = sequence[0].key();
    pressKey(code, code == Qt::Key_Space        ? QStringLiteral(" ")
                   : code <= Qt::Key_ydiaeresis ? name
                                                : QString{});
    answer(QStringLiteral("ok"));
}

void Hand::pressKey(int code, const QString& text) {
    QKeyEvent press{QEvent::KeyPress, code, Qt::NoModifier, text};
    QCoreApplication::sendEvent(&window_, &press);
    QKeyEvent release{QEvent::KeyRelease, code, Qt::NoModifier, text};
    QCoreApplication::sendEvent(&window_, &release);
}

void Hand::shoot(const QString& file) {
    const bool saved = window_.grabWindow().save(file);
    answer(saved ? QStringLiteral("ok") : QStringLiteral("error cannot write ") + file);
}

}  // namespace turnbell::ui
