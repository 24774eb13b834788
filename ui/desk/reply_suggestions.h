#pragma once

#include "host/wire/conversation.h"
#include "ui/client/service_client.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"

#include <QObject>

#include <cstdint>
#include <string>
#include <tuple>

namespace turnbell::ui {

/// What could be answered in the conversation that is read, while an answer is owed in it: asked anew
/// whenever something was said there.
class ReplySuggestions : public QObject {
    Q_OBJECT

public:
    explicit ReplySuggestions(ServiceClient& client);

    /// Past answers first; the canned replies have the keys 1 to 9.
    QAbstractItemModel* rows() { return &rows_; }

    /// This is read now; null: nothing is.
    void follow(const wire::ConversationRow* conversation);

    /// The words of the canned reply that a key takes; empty: none.
    QString cannedFor(const QString& typed) const;

private:
    /// A conversation, and how much was said in it.
    using Asked = std::tuple<std::int64_t, std::size_t, std::string>;

    void settle(const Result<wire::Reply>& reply);

    ServiceClient& client_;
    RowModel<SuggestionRow> rows_;
    Asked asked_{};
    std::int64_t question_ = 0;  ///< answers to earlier ones come too late
};

}  // namespace turnbell::ui
