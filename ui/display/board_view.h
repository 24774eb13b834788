#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/display/call_announcer.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <optional>
#include <string>

namespace turnbell::ui {

/// The waiting room's board: who is called where, who is next, what time it is. The labels speak the branch's
/// first two languages in turn. When the service is away it keeps what it last heard and says of when that
/// is.
class BoardView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(QString branch READ branch NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString desk READ desk NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* called READ called CONSTANT)
    Q_PROPERTY(QAbstractItemModel* next READ next CONSTANT)

public:
    static constexpr std::size_t kCallsShown = 6;
    static constexpr milliseconds kLanguageTurn{10'000};
    static constexpr milliseconds kUselessAfter{120'000};
    static constexpr milliseconds kNoBoardAfter{10'000};

    BoardView(ServiceClient& client, Translation& translation, const Clock& clock);

    bool online() const { return client_.isReady(); }

    /// The board is too old to be trusted, or there never was one.
    bool failed() const { return failed_; }

    /// "14:32", when the board that is shown was heard.
    QString asOf() const { return asOf_; }
    QString branch() const { return QString::fromStdString(board_.branch); }
    QString timeText() const { return timeText_; }
    int waiting() const { return board_.waiting; }

    /// The call on the big panel; "": none.
    QString ticket() const;
    QString desk() const;

    /// The other calls, newest first.
    QAbstractItemModel* called() { return &called_; }
    QAbstractItemModel* next() { return &next_; }

    /// Lets time pass; call it a few times a second.
    void tick();

signals:
    void changed();

    /// A call came to the big panel: make people look.
    void announced();

private:
    void take(const wire::Snapshot& snapshot);
    void show();
    void onState();
    void takeTurns(BootTime now);
    QString clockText() const;
    QString deskName(const std::string& ticket) const;

    ServiceClient& client_;
    Translation& translation_;
    const Clock& clock_;
    wire::Board board_;
    CallAnnouncer announcer_;
    RowModel<CalledRow> called_;
    RowModel<NextRow> next_;
    std::optional<BootTime> lostSince_;
    bool failed_ = false;
    QString asOf_;
    QString timeText_;
    std::size_t languageTurn_ = 0;
    BootTime languageSince_{};
};

}  // namespace turnbell::ui
