#pragma once

#include "ui/client/service_client.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace turnbell::ui {

/// Who sits at this screen. The service knows a person by the connection, so the PIN is kept in memory while
/// somebody is signed in and said again when the service comes back; signing out forgets it.
class SignIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed)
    Q_PROPERTY(int digits READ digits NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    static constexpr int kFewestDigits = 4;
    static constexpr int kMostDigits = 12;

    SignIn(ServiceClient& client, Translation& translation);

    bool online() const { return client_.isReady(); }
    bool signedIn() const { return !staffName_.isEmpty(); }
    const QString& staffName() const { return staffName_; }

    /// "agent", "supervisor" or "admin"; empty: nobody is signed in.
    const std::string& role() const { return role_; }

    /// Or an admin, who may do all that a supervisor may.
    bool isSupervisor() const { return role_ == "supervisor" || role_ == "admin"; }

    /// How many digits of the PIN are typed.
    int digits() const { return static_cast<int>(typed_.size()); }
    bool canSubmit() const;
    QString error() const;

    /// The service knows who sits here: staff commands will be taken.
    bool isActive() const { return active_; }

    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void signOut();

signals:
    void changed();

private:
    void onState();
    void say(const std::string& pin);
    void settle(const Result<wire::Reply>& reply, const std::string& pin);
    void forget();

    ServiceClient& client_;
    std::string typed_;
    std::string pin_;  ///< of the person who is signed in
    QString staffName_;
    std::string role_;
    bool busy_ = false;
    bool active_ = false;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
