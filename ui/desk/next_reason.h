#pragma once

#include "host/core/call_why.h"
#include "ui/client/service_client.h"
#include "ui/desk/desk_session.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace turnbell::ui {

/// Who is next at the desk, and why: asked anew whenever the line has changed or a minute has gone.
class NextReason : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    NextReason(ServiceClient& client, DeskSession& session, Translation& translation);

    /// "Next: A007, after 12 min. Came first."; empty: nobody waits, or it is not known yet.
    QString text() const;

signals:
    void changed();

private:
    void ask();
    void settle(const Result<wire::Reply>& reply);

    ServiceClient& client_;
    DeskSession& session_;
    std::optional<CallWhy> why_;
    QString askedAt_;  ///< the minute
    bool asking_ = false;
    bool askAgain_ = false;
};

}  // namespace turnbell::ui
