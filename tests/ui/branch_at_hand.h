#pragma once

#include "tests/support/manual_clock.h"
#include "tests/ui/fake_service.h"
#include "ui/hand/hand.h"
#include "ui/window.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

namespace turnbell::ui {

/// A fake service, time that moves when told, and real windows on them, driven by a hand.
class BranchAtHand : public testing::Test {
protected:
    static constexpr int kPatience = 15'000;  ///< milliseconds until a test gives up

    BranchAtHand() { furnish(service); }

    /// Shows a window of this role and waits until it is connected.
    void open(wire::Role role, QSize size, const QString& desk = {}) {
        WindowSetup setup;
        setup.role = role;
        setup.socket = socket();
        setup.desk = desk;
        setup.pace = {
            .firstRetry = milliseconds{20}, .lastRetry = milliseconds{40}, .answer = milliseconds{2000}};
        setup.saveFolder = savedFile({});
        role_ = std::make_unique<RoleWindow>(setup, clock);
        ASSERT_NE(role_->window(), nullptr);
        role_->window()->resize(size);
        role_->window()->show();
        hand_ = std::make_unique<Hand>(*role_->window());
        role_->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return role_->client().isReady(); }, kPatience));
        QCoreApplication::processEvents();
    }

    /// Does one command of the hand and gives its answer.
    std::string hand(const QString& line) {
        QSignalSpy answers{hand_.get(), &Hand::answered};
        hand_->obey(line);
        if (answers.isEmpty() && !answers.wait(kPatience)) {
            return "no answer";
        }
        return answers.front().front().toString().toStdString();
    }

    /// The same for a command that must work.
    void does(const QString& line) { ASSERT_EQ(hand(line), "ok") << line.toStdString(); }

    /// Presses the big button of a desk once its step has been on the screen for a moment.
    void pressPrimary(const QString& how = "tap primary") {
        pass(milliseconds{250});
        does(how);
    }

    /// The text of an item that is shown.
    std::string text(const QString& name) { return hand("text " + name).substr(sizeof("ok ") - 1); }

    /// Lets the branch's time pass.
    void pass(milliseconds time) {
        clock.advance(time);
        role_->tick();
    }

    bool shows(const QString& name) const {
        return visible(*role_->window()->contentItem(), name) != nullptr;
    }

    bool eventually(const std::function<bool()>& condition) const {
        return QTest::qWaitFor(condition, kPatience);
    }

    static QQuickItem* visible(QQuickItem& root, const QString& name) {
        if (!root.isVisible()) {
            return nullptr;
        }
        if (root.objectName() == name) {
            return &root;
        }
        for (auto* child : root.childItems()) {
            if (auto* found = visible(*child, name)) {
                return found;
            }
        }
        return nullptr;
    }

    /// A file in the folder where a desk window saves tables.
    QString savedFile(const QString& name) const { return QDir{folder_.filePath("saved")}.filePath(name); }

    QString socket() const { return folder_.filePath("test.sock"); }
    RoleWindow& role() { return *role_; }

private:
    QTemporaryDir folder_;

protected:
    ManualClock clock;
    FakeService service{socket(), clock};

private:
    std::unique_ptr<RoleWindow> role_;
    std::unique_ptr<Hand> hand_;
};

}  // namespace turnbell::ui
