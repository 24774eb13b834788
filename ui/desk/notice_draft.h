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

#include <optional>
#include <string>

namespace turnbell::ui {

/// A notice that is being written: whom it is for and what it says, and from the service, after every change,
/// who would get it and what it costs. It is sent after one question.
class NoticeDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QAbstractItemModel* audiences READ audiences CONSTANT)
    Q_PROPERTY(QString audience READ audience NOTIFY changed)
    Q_PROPERTY(bool ofOne READ ofOne NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool ask READ ask NOTIFY changed)
    Q_PROPERTY(bool now READ now NOTIFY changed)
    Q_PROPERTY(bool quiet READ quiet NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString sample READ sample NOTIFY changed)
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(int sms READ sms NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(bool sure READ isSure NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    NoticeDraft(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock);

    /// Whom this member of staff may tell: code "all", "ticket", or "service_" and a service's code.
    QAbstractItemModel* audiences() { return &audiences_; }
    QString audience() const { return audience_; }
    bool ofOne() const;
    QString ticket() const { return QString::fromStdString(ticket_); }
    QString day() const { return QString::fromStdString(day_); }
    QString text() const { return text_; }
    bool ask() const { return ask_; }
    bool now() const { return now_; }

    /// It would wait for the end of the quiet hours, or would if it were not to go at once.
    bool quiet() const { return now_ || (preview_ && preview_->quiet); }

    /// Sentences of what sending it would do; empty while nobody knows.
    QString summary() const;
    QString leftOut() const;
    QString when() const;

    /// As the first customer would read it.
    QString sample() const;
    int people() const { return preview_ ? preview_->gets : 0; }
    int sms() const { return preview_ ? preview_->sms : 0; }
    bool canSend() const;

    /// It was said to send it, and is asked once more.
    bool isSure() const { return sure_; }
    QString error() const;

    /// Goes on with what was written and not sent; where nothing was, begins with an empty one.
    void takeUp();

    /// Begins with an empty one, for `ticket` alone or, where that is empty, for everybody of today.
    void begin(const std::string& ticket = {});

    Q_INVOKABLE void choose(const QString& audience);
    Q_INVOKABLE void setTicket(const QString& ticket);
    Q_INVOKABLE void setDay(const QString& day);
    Q_INVOKABLE void shiftDay(int days);
    Q_INVOKABLE void setText(const QString& text);
    Q_INVOKABLE void setAsk(bool ask);
    Q_INVOKABLE void setNow(bool now);
    Q_INVOKABLE void askToSend();
    Q_INVOKABLE void dropQuestion();

    /// sent() follows when the service has it.
    Q_INVOKABLE void send();

signals:
    void changed();
    void sent(qint64 notice);

private:
    wire::NoticeSend order() const;
    bool isWhole() const;
    void change();
    void preview();
    void settle(const Result<wire::Reply>& reply);
    void list();

    ServiceClient& client_;
    SignIn& signIn_;
    Translation& translation_;
    const Clock& clock_;
    wire::Board board_;
    std::vector<wire::ServiceOffer> services_;
    RowModel<ChoiceRow> audiences_;
    QString audience_;
    std::string ticket_;
    std::string day_;
    QString text_;
    bool ask_ = false;
    bool now_ = false;
    std::optional<wire::NoticePreview> preview_;  ///< of the draft as it is
    bool previewing_ = false;
    bool changedSince_ = false;  ///< since the preview that is under way was asked for
    bool sure_ = false;
    bool sending_ = false;
    std::string requestId_;  ///< of this draft: asked again after a lost answer it is sent once
    std::optional<Error> error_;
};

}  // namespace turnbell::ui
