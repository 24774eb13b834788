#pragma once

#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace turnbell::ui {

/// How the modems and the texts are, in one line and a list of what a person must know.
class HealthView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* modems READ modems CONSTANT)
    Q_PROPERTY(QAbstractItemModel* alarms READ alarms CONSTANT)
    Q_PROPERTY(int messagesWaiting READ messagesWaiting NOTIFY changed)
    Q_PROPERTY(int messagesInDoubt READ messagesInDoubt NOTIFY changed)
    Q_PROPERTY(int messagesUnknown READ messagesUnknown NOTIFY changed)

public:
    HealthView(ServiceClient& client, Translation& translation);

    QAbstractItemModel* modems() { return &modems_; }
    QAbstractItemModel* alarms() { return &alarms_; }
    int messagesWaiting() const { return status_.messagesWaiting; }
    int messagesInDoubt() const { return status_.messagesInDoubt; }
    int messagesUnknown() const { return status_.messagesUnknown; }

signals:
    void changed();

private:
    void take(const wire::Snapshot& snapshot);
    void show();

    wire::Status status_;
    RowModel<ModemRow> modems_;
    RowModel<AlarmRow> alarms_;
};

}  // namespace turnbell::ui
