#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <string>

namespace turnbell::ui {

/// The page of the desk pads: what pads there are and how they are, which desk each serves, and what staff do
/// with one of them.
class DeskPads : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(QAbstractItemModel* desks READ desks CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(QString chosenDesk READ chosenDesk NOTIFY changed)
    Q_PROPERTY(QString padTitle READ padTitle NOTIFY changed)
    Q_PROPERTY(QString padOwnName READ padOwnName NOTIFY changed)
    Q_PROPERTY(QString padDesk READ padDesk NOTIFY changed)
    Q_PROPERTY(bool padLinked READ padLinked NOTIFY changed)
    Q_PROPERTY(int keyLevel READ keyLevel NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum class Stage {
        List,
        One,          ///< a pad of the list, with what can be done with it
        Choosing,     ///< a press on the pad that is wanted is awaited
        Chosen,       ///< it came
        TooLate,      ///< it did not come in time
        Calibration,  ///< calibrate the keys?
        AskingKeys,   ///< the pad asks for its keys
        Forgetting,   ///< forget it?
    };
    Q_ENUM(Stage)

    DeskPads(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock);

    /// One only if one is open.
    QAbstractItemModel* rows() { return &rows_; }

    /// What a pad can be assigned to; the last one, of an empty code, is none.
    QAbstractItemModel* desks() { return &desks_; }
    bool isOpen() const { return open_; }
    bool ready() const { return client_.isReady() && signIn_.isActive() && !busy_; }
    Stage stage() const { return stage_; }

    /// Until a press comes too late to choose the pad.
    int secondsLeft() const { return secondsLeft_; }

    /// The name of the desk for which a pad is chosen.
    QString chosenDesk() const;
    QString padTitle() const;
    QString padOwnName() const;
    QString padDesk() const;
    bool padLinked() const;

    /// What its keys measure, 0 to 1023; it follows them while the pad asks for its keys.
    int keyLevel() const;

    /// What was done last, as a sentence.
    QString note() const;
    QString error() const;

    Q_INVOKABLE void show();

    /// A step back: from what is asked to the list or the pad, from there out of the page.
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();

    Q_INVOKABLE void chooseFor(const QString& desk);
    Q_INVOKABLE void openPad(const QString& pad);
    Q_INVOKABLE void assign(const QString& desk);
    Q_INVOKABLE void rename(const QString& name);
    Q_INVOKABLE void identify();
    Q_INVOKABLE void askCalibration();
    Q_INVOKABLE void calibrate(bool factory);
    Q_INVOKABLE void askForget();
    Q_INVOKABLE void forget();

    /// Lets time pass; call it a few times a second.
    void tick();

signals:
    void changed();

private:
    enum class Deed { None, Assigned, Renamed, Flashing, FactoryKeys, KeysAsked, Forgotten };

    void take(const wire::Snapshot& snapshot);
    void onState();
    void list();
    void become(Stage stage);
    void followChoice();
    void followPad();
    void ask(const wire::Command& command, std::function<void()> done);
    void done(Deed deed, Stage next);
    const wire::PadRow* pad() const;
    Viewpoint viewpoint() const;

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    wire::Board board_;
    wire::QueueView queue_;
    wire::PadList pads_;
    RowModel<PadRow> rows_;
    RowModel<DeskRow> desks_;
    bool open_ = false;
    bool busy_ = false;
    Stage stage_ = Stage::List;
    std::string pad_;             ///< the open one
    std::string chosenDesk_;      ///< for which a press is awaited
    bool choiceStarted_ = false;  ///< what the service says of a choice is about this one
    bool keysAsked_ = false;      ///< the pad has begun to ask for its keys
    int secondsLeft_ = 0;
    Deed deed_ = Deed::None;
    QString deedPad_;
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
