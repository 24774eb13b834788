#pragma once

#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/desk/template_editor.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/models/template_rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace turnbell::ui {

/// The words of texts: every kind in one language and for one service, and one of them open in the editor.
/// What is typed and not saved is never lost unasked: not by a step to something else, nor by signing out.
class TemplatesView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(turnbell::ui::TemplateEditor* editor READ editor CONSTANT)
    Q_PROPERTY(QAbstractItemModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(QAbstractItemModel* choices READ choices CONSTANT)
    Q_PROPERTY(Choosing choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(bool forService READ forService NOTIFY changed)
    Q_PROPERTY(bool leaving READ leaving NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum class Choosing { Nothing, Language, Service };
    Q_ENUM(Choosing)

    TemplatesView(ServiceClient& client, SignIn& signIn, Translation& translation);

    bool isOpen() const { return open_; }
    TemplateEditor* editor() { return &editor_; }
    QAbstractItemModel* kinds() { return &kinds_; }
    QAbstractItemModel* choices() { return &choices_; }
    Choosing choosing() const { return choosing_; }

    /// The code of the kind that is in the editor.
    QString chosen() const { return open_ ? QString::fromLatin1(toString(kind_)) : QString{}; }
    QString language() const;
    QString service() const;
    bool forService() const { return !service_.empty(); }

    /// What to do with words that were not saved is being asked.
    bool leaving() const { return static_cast<bool>(next_); }
    QString error() const;

    Q_INVOKABLE void show();

    /// A step back: out of a question, a choice, or the page.
    Q_INVOKABLE void back();

    /// Opens a kind in the editor.
    Q_INVOKABLE void choose(const QString& kind);

    /// The kind so many rows further down.
    Q_INVOKABLE void move(int rows);

    /// Lists languages or services, and takes one of them.
    Q_INVOKABLE void ask(Choosing what);
    Q_INVOKABLE void take(const QString& code);

    // Answers to leaving().
    Q_INVOKABLE void saveFirst();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void stay();

signals:
    void changed();

private:
    void receive(const wire::Snapshot& snapshot);
    void onSignIn();
    void unlessEdited(std::function<void()> step);
    void goOn();
    void close();
    void open(TextPurpose kind);
    void query();
    void settle(const Result<wire::Reply>& reply);
    void listChoices();
    void list();

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    TemplateEditor editor_;
    wire::Board board_;
    wire::QueueView queue_;
    bool open_ = false;
    TextPurpose kind_ = TextPurpose::Welcome;
    std::string language_;  ///< empty: the branch's first, until that is known
    std::string service_;   ///< empty: all that have no words of their own
    Choosing choosing_ = Choosing::Nothing;
    std::optional<wire::TemplateList> templates_;
    std::int64_t question_ = 0;  ///< answers to earlier ones come too late
    std::function<void()> next_;
    bool savingFirst_ = false;
    std::optional<Error> error_;
    RowModel<TextKindRow> kinds_;
    RowModel<ChoiceRow> choices_;
};

}  // namespace turnbell::ui
