#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace turnbell::ui {

/// The texts that went out or will: those that need a person first, then newest first. What needs a person is
/// listed although it is of yesterday, for as long as the service counts it.
class TextList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int troubles READ troubles NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    TextList(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock);

    QAbstractItemModel* rows() { return &rows_; }
    bool isOpen() const { return open_; }

    /// How many of the rows need a person.
    int troubles() const { return troubles_; }
    QString error() const;

    /// Asks for the whole day, page by page: the topic has the last texts only.
    Q_INVOKABLE void show();
    Q_INVOKABLE void close();

signals:
    void changed();

private:
    void take(const wire::Snapshot& snapshot);
    void ask(const wire::MessageListQuery& query);
    void settle(const Result<wire::Reply>& reply);
    void add(const wire::MessageList& list);
    void list();
    bool isListed(const wire::MessageRow& text, const std::string& today) const;

    ServiceClient& client_;
    const Clock& clock_;
    std::string zone_ = "UTC";
    wire::MessageList latest_;
    std::map<std::int64_t, wire::MessageRow> texts_;  ///< while it is open
    RowModel<MessageRow> rows_;
    bool open_ = false;
    int troubles_ = 0;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
