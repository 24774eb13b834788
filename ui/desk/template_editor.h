#pragma once

#include "ui/client/service_client.h"
#include "ui/desk/sign_in.h"
#include "ui/models/row_model.h"
#include "ui/models/template_rows.h"
#include "ui/words/translation.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>

namespace turnbell::ui {

/// One template being read or worded anew. What is typed is tried by the service as one types, with one
/// question under way at most, and goes into force by save() alone.
class TemplateEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool editable READ editable NOTIFY changed)
    Q_PROPERTY(bool edited READ edited NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool askingBack READ askingBack NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* placeholders READ placeholders CONSTANT)
    Q_PROPERTY(QAbstractItemModel* signs READ signs CONSTANT)
    Q_PROPERTY(QStringList otherSigns READ otherSigns NOTIFY changed)
    Q_PROPERTY(QString bubble READ bubble NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString worst READ worst NOTIFY changed)
    Q_PROPERTY(QString alphabet READ alphabet NOTIFY changed)
    Q_PROPERTY(bool dear READ dear NOTIFY changed)
    Q_PROPERTY(QStringList savings READ savings NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    TemplateEditor(ServiceClient& client, SignIn& signIn, Translation& translation);

    bool isOpen() const { return open_; }

    /// The kind of text.
    QString title() const;

    /// Whose words are in force.
    QString origin() const;
    const QString& text() const { return draft_; }

    /// The one who sits here may change words.
    bool editable() const { return signIn_.isSupervisor(); }

    /// Something is typed that is not in force.
    bool edited() const { return open_ && draft_ != inForce_; }
    bool canSave() const;

    /// The branch has words of its own, which can be given up.
    bool canGoBack() const;

    /// Whether to give them up is being asked.
    bool askingBack() const { return askingBack_; }
    QAbstractItemModel* placeholders() { return &placeholders_; }
    QAbstractItemModel* signs() { return &signs_; }
    QStringList otherSigns() const;

    // With usual values; empty while the text is not sound.
    QString bubble() const;
    QString cost() const;
    QString worst() const;
    QString alphabet() const;

    /// An SMS of it takes 70 characters.
    bool dear() const;
    QStringList savings() const;
    QString error() const;

    /// The error is about a place in the text.
    bool hasPlace() const { return wrongColumn() > 0; }

    /// What was done last.
    QString note() const;

    /// Opens the words that are in force for these; what was typed before is given up.
    void edit(TextPurpose kind, const std::string& language, const std::string& service);
    void close();

    /// Asks anew for what is in force and what it costs; what was typed stays.
    void refresh();

    Q_INVOKABLE void type(const QString& text);

    /// Puts the plain sign in place of this one, wherever it stands; textReplaced() follows.
    Q_INVOKABLE void replace(const QString& sign);

    /// Puts the words in force, and saved() follows; what the service refuses stays on the screen, and
    /// placeWanted() says where it is wrong.
    Q_INVOKABLE void save();

    /// Shows where the text is wrong.
    Q_INVOKABLE void showPlace();

    /// Gives up the branch's own words once this was asked: askBack() and then goBack(), or keepOwn().
    Q_INVOKABLE void askBack();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void keepOwn();

signals:
    void changed();

    /// The text is another one than what was typed.
    void textReplaced();

    /// Here, in UTF-16 units, something is to be set right.
    void placeWanted(int position);

    /// Other words are in force now.
    void saved();

private:
    enum class Said { Nothing, Saved, WentBack };

    void ask(const QString& text);
    void settle(const QString& asked, const Result<wire::Reply>& reply);
    void load(const wire::TemplatePreview& preview);
    void put();
    void settlePut(const Result<wire::Reply>& reply, Said said);
    int wrongColumn() const;
    bool isTried() const { return tried_ == draft_; }
    bool isSound() const { return preview_ && !refusal_; }
    void list();

    ServiceClient& client_;
    SignIn& signIn_;
    bool open_ = false;
    TextPurpose kind_ = TextPurpose::Welcome;
    std::string language_;
    std::string service_;
    QString draft_;
    QString inForce_;
    bool loaded_ = false;        ///< the words in force are known
    std::int64_t question_ = 0;  ///< answers about other templates come too late
    bool asking_ = false;
    bool busy_ = false;    ///< words are on their way into force
    bool saving_ = false;  ///< save() waits until the text has been tried
    bool askingBack_ = false;
    Said said_ = Said::Nothing;
    QString tried_;  ///< the text that preview_ or refusal_ is about
    std::optional<wire::TemplatePreview> preview_;
    std::optional<Error> refusal_;  ///< of that text
    std::optional<Error> error_;    ///< of what was done
    RowModel<PlaceholderRow> placeholders_;
    RowModel<ForcingRow> signs_;
};

}  // namespace turnbell::ui
