#pragma once

#include "host/base/clock.h"
#include "host/wire/snapshot.h"
#include "ui/client/service_client.h"
#include "ui/kiosk/idle_return.h"
#include "ui/kiosk/phone_entry.h"
#include "ui/models/row_model.h"
#include "ui/models/rows.h"
#include "ui/words/translation.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace turnbell::ui {

/// One customer's way through the kiosk, from the first touch to the ticket. Everything that was entered is
/// forgotten when the ticket was shown for a while, or when nobody touches the screen any more.
class CheckInForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(bool atStart READ atStart NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(QStringList awayTexts READ awayTexts NOTIFY changed)
    Q_PROPERTY(QString branch READ branch NOTIFY changed)
    Q_PROPERTY(QString closedText READ closedText NOTIFY changed)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* languages READ languages CONSTANT)
    Q_PROPERTY(QAbstractItemModel* services READ services CONSTANT)
    Q_PROPERTY(int servicePage READ servicePage NOTIFY changed)
    Q_PROPERTY(int servicePages READ servicePages NOTIFY changed)
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString phoneReadBack READ phoneReadBack NOTIFY changed)
    Q_PROPERTY(bool phoneComplete READ phoneComplete NOTIFY changed)
    Q_PROPERTY(bool textsOffered READ textsOffered NOTIFY changed)
    Q_PROPERTY(bool survey READ survey WRITE setSurvey NOTIFY changed)
    Q_PROPERTY(bool notices READ notices WRITE setNotices NOTIFY changed)
    Q_PROPERTY(QString joinCode READ joinCode NOTIFY changed)
    Q_PROPERTY(QStringList joinTexts READ joinTexts NOTIFY changed)
    Q_PROPERTY(int lead READ lead NOTIFY changed)
    Q_PROPERTY(QList<int> leads READ leads NOTIFY changed)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(int ahead READ ahead NOTIFY changed)
    Q_PROPERTY(QString expectedWait READ expectedWait NOTIFY changed)
    Q_PROPERTY(bool willText READ willText NOTIFY changed)
    Q_PROPERTY(QString whyNoTexts READ whyNoTexts NOTIFY changed)
    Q_PROPERTY(bool idleWarning READ idleWarning NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)

public:
    enum class Page { Welcome, Service, Phone, Lead, Consent, Ticket };
    Q_ENUM(Page)

    static constexpr int kServicesPerPage = 6;
    static constexpr milliseconds kTicketShown{10'000};

    CheckInForm(ServiceClient& client, Translation& translation, const Clock& clock);

    Page page() const { return page_; }

    /// Nobody is on the way to a ticket: nothing is entered, and there is nothing to go back to.
    bool atStart() const;
    bool online() const { return client_.isReady(); }
    QStringList awayTexts() const;

    /// Outside the opening hours, when the branch opens; empty while it is open.
    QString closedText() const;

    /// Of the services on the page; empty: they are in none.
    QString groupName() const;
    QString branch() const { return QString::fromStdString(offer_.branch); }
    QAbstractItemModel* languages() { return &languages_; }
    QAbstractItemModel* services() { return &services_; }
    int servicePage() const { return servicePage_; }
    int servicePages() const;
    QString serviceName() const;
    QString phone() const { return phone_.grouped(); }
    QString phoneReadBack() const { return phone_.readBack(offer_.country); }
    bool phoneComplete() const { return phone_.isComplete(offer_.country); }
    bool textsOffered() const { return offer_.texts; }
    bool survey() const { return survey_; }
    void setSurvey(bool wanted);

    /// News of the branch, which are not about this visit.
    bool notices() const { return notices_; }
    void setNotices(bool wanted);

    /// What a phone reads from the screen to join the line by a text; empty: nobody can now, or somebody is
    /// on the way to a ticket here.
    QString joinCode() const;

    /// The same in words, for each language of the branch.
    QStringList joinTexts() const;

    /// How many minutes before the turn the customer wants to be told; 0: the service does not ask.
    int lead() const { return lead_; }

    /// What there is to choose from, the usual one of the service among it.
    QList<int> leads() const;
    bool sending() const { return sending_; }
    QString error() const;
    QString ticket() const { return QString::fromStdString(checkedIn_.ticket); }
    int ahead() const { return checkedIn_.ahead; }
    QString expectedWait() const;
    bool willText() const { return checkedIn_.texts; }

    /// Why the ticket comes without texts although they were asked for; empty: nothing to say.
    QString whyNoTexts() const;
    bool idleWarning() const { return idleWarning_; }

    /// Until the page goes away: counts on the ticket page and during the warning.
    int secondsLeft() const { return secondsLeft_; }

    Q_INVOKABLE void chooseLanguage(const QString& code);
    Q_INVOKABLE void chooseGroup(const QString& code);
    Q_INVOKABLE void chooseService(const QString& code);
    Q_INVOKABLE void turnServicePage(int by);
    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void confirmPhone();
    Q_INVOKABLE void checkInWithoutPhone();
    Q_INVOKABLE void chooseLead(int minutes);
    Q_INVOKABLE void checkInWithTexts();
    Q_INVOKABLE void back();
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void moreTime();

    /// Lets time pass; call it a few times a second.
    void tick();

    /// Watches a window for touches, clicks and keys: any of them shows that somebody is there.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    /// A check-in that was asked for. The same one may be asked again under its id, another one may not.
    struct Asked {
        std::string id;
        std::string request;
    };

    void take(const wire::Snapshot& snapshot);
    void showOffer();
    std::vector<ServiceRow> offered() const;
    QString named(const LocalizedText& name) const;
    QString joinWord(const std::string& language) const;
    int usualLead() const;
    void showLanguages();
    void goTo(Page page);
    void forget();
    Page firstPage() const;
    void send(bool withTexts);
    void settle(const Result<wire::Reply>& reply);
    void touched();

    ServiceClient& client_;
    Translation& translation_;
    const Clock& clock_;
    wire::Services offer_;
    RowModel<LanguageRow> languages_;
    RowModel<ServiceRow> services_;

    Page page_ = Page::Welcome;
    int servicePage_ = 0;
    std::string group_;  ///< that was chosen; empty: none
    std::string service_;
    PhoneEntry phone_;
    bool survey_ = false;
    bool notices_ = false;
    int lead_ = 0;
    std::optional<Asked> unanswered_;  ///< stays while it is not known whether the check-in happened
    bool sending_ = false;
    std::optional<Error> error_;
    wire::CheckedIn checkedIn_;
    IdleReturn idle_;
    BootTime ticketSince_{};
    bool idleWarning_ = false;
    int secondsLeft_ = 0;
};

}  // namespace turnbell::ui
