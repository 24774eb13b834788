#pragma once

#include "host/wire/conversation.h"
#include "ui/client/service_client.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace turnbell::ui {

/// A conversation that the service does not tell of by itself: it is closed, or a hundred others were written
/// to after it. It is asked for by its number.
class LoneThread : public QObject {
    Q_OBJECT

public:
    explicit LoneThread(ServiceClient& client);

    /// Which one; 0: none.
    std::int64_t id() const { return id_; }

    /// Null: there is none, or it is not known yet.
    const wire::ConversationRow* row() const { return row_ ? &*row_ : nullptr; }
    bool isAwaited() const { return id_ != 0 && !row_; }

    void choose(std::int64_t id);

    /// One that was told of until now, as it was then.
    void keep(const wire::ConversationRow& told);
    void drop();

    /// It may have changed.
    void refresh();

signals:
    void changed();

    /// It cannot be shown, and is dropped.
    void failed(qint64 id, const turnbell::Error& error);

private:
    void settle(std::int64_t asked, const Result<wire::Reply>& reply);

    ServiceClient& client_;
    std::int64_t id_ = 0;
    std::optional<wire::ConversationRow> row_;
    bool asking_ = false;
    bool changedSince_ = false;  ///< since it was asked for
};

}  // namespace turnbell::ui
