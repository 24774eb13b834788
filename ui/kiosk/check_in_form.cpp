#include "ui/kiosk/check_in_form.h"

#include "host/core/join_by_text.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace turnbell::ui {
namespace {

/// Version of what ConsentPage.qml asks. Whoever changes its words in any language gives it a new one: the
/// record of consent names it.
constexpr auto kConsentWords = "kiosk 2";

constexpr auto kInvitation = QT_TRANSLATE_NOOP("CheckInForm", "Touch to check in");
constexpr auto kJoinByText =
    QT_TRANSLATE_NOOP("CheckInForm", "No time to wait here? Scan this code, or text %1 to %2.");
constexpr auto kSeeDesk = QT_TRANSLATE_NOOP("CheckInForm", "Please see the desk");

bool isInput(QEvent::Type type) {
    return type == QEvent::TouchBegin || type == QEvent::MouseButtonPress || type == QEvent::KeyPress;
}

/// The number is what has to be corrected.
bool isAboutPhone(const Error& error) {
    return error.reason.starts_with("phone_");
}

}  // namespace

CheckInForm::CheckInForm(ServiceClient& client, Translation& translation, const Clock& clock)
    : client_(client), translation_(translation), clock_(clock) {
    connect(&client_, &ServiceClient::stateChanged, this, &CheckInForm::changed);
    connect(&client_, &ServiceClient::received, this, &CheckInForm::take);
    connect(&translation_, &Translation::changed, this, &CheckInForm::showOffer);
    touched();
}

QStringList CheckInForm::awayTexts() const {
    auto languages = offer_.languages;
    if (languages.empty()) {  // never heard of the branch: say it in every language we have
        languages = {"en", "ka", "de"};
    }
    QStringList texts;
    for (const auto& language : languages) {
        texts << translation_.in(language, "CheckInForm", kSeeDesk);
    }
    texts.removeDuplicates();
    return texts;
}

int CheckInForm::servicePages() const {
    const auto services = static_cast<int>(offered().size());
    return std::max(1, (services + kServicesPerPage - 1) / kServicesPerPage);
}

QString CheckInForm::serviceName() const {
    const auto found = std::ranges::find(offer_.services, service_, &wire::ServiceOffer::code);
    return found == offer_.services.end() ? QString{} : named(found->name);
}

QString CheckInForm::named(const LocalizedText& name) const {
    return QString::fromStdString(name.in(translation_.language(), offer_.languages.front()));
}

QString CheckInForm::groupName() const {
    const auto found = std::ranges::find(offer_.groups, group_, &ServiceGroup::code);
    return found == offer_.groups.end() ? QString{} : named(found->name);
}

QString CheckInForm::closedText() const {
    if (offer_.open) {
        return {};
    }
    const auto time = QString::fromStdString(offer_.opensTime);
    if (time.isEmpty()) {
        return QCoreApplication::translate("CheckInForm", "We are closed.");
    }
    if (offer_.opensInDays == 0) {
        return QCoreApplication::translate("CheckInForm", "We open at %1.").arg(time);
    }
    if (offer_.opensInDays == 1) {
        return QCoreApplication::translate("CheckInForm", "We open tomorrow at %1.").arg(time);
    }
    const QLocale locale{QString::fromStdString(translation_.language())};
    const auto date = QDate::fromString(QString::fromStdString(offer_.opensDate), Qt::ISODate);
    return QCoreApplication::translate("CheckInForm", "We open again on %1 at %2.")
        .arg(locale.toString(date, QLocale::LongFormat), time);
}

QString CheckInForm::error() const {
    return error_ ? words::refusalAtKiosk(*error_) : QString{};
}

void CheckInForm::setSurvey(bool wanted) {
    survey_ = wanted;
    emit changed();
}

void CheckInForm::setNotices(bool wanted) {
    notices_ = wanted;
    emit changed();
}

QString CheckInForm::joinCode() const {
    if (offer_.joinNumber.empty() || !atStart()) {
        return {};
    }
    return QString::fromStdString(smsTo(offer_.joinNumber, joinWord(offer_.languages.front()).toStdString()));
}

QStringList CheckInForm::joinTexts() const {
    constexpr QChar kNoBreak{0x00A0};
    const auto number =
        words::groupedNumber(QString::fromStdString(offer_.joinNumber)).replace(' ', kNoBreak);
    QStringList texts;
    for (const auto& language : offer_.languages) {
        texts << translation_.in(language, "CheckInForm", kJoinByText).arg(joinWord(language), number);
    }
    return texts;
}

QString CheckInForm::joinWord(const std::string& language) const {
    return QString::fromStdString(offer_.joinWords.in(language, offer_.languages.front()));
}

QList<int> CheckInForm::leads() const {
    QList<int> leads{5, 10, 15, 20, 30};
    const auto usual = usualLead();
    *std::ranges::min_element(leads, {}, [&](int one) { return std::abs(one - usual); }) = usual;
    return leads;
}

/// Of the chosen service, in minutes; 0: it does not ask.
int CheckInForm::usualLead() const {
    const auto found = std::ranges::find(offer_.services, service_, &wire::ServiceOffer::code);
    return found == offer_.services.end() || !found->lead
               ? 0
               : static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*found->lead).count());
}

QString CheckInForm::expectedWait() const {
    return words::expectedWait(checkedIn_.wait, translation_.language());
}

void CheckInForm::chooseLanguage(const QString& code) {
    translation_.use(code.toStdString());
    if (page_ == Page::Welcome) {
        goTo(Page::Service);
    }
    showOffer();
}

void CheckInForm::chooseGroup(const QString& code) {
    group_ = code.toStdString();
    servicePage_ = 0;
    goTo(Page::Service);
    showOffer();
}

void CheckInForm::chooseService(const QString& code) {
    service_ = code.toStdString();
    lead_ = usualLead();
    goTo(Page::Phone);
}

void CheckInForm::turnServicePage(int by) {
    servicePage_ = std::clamp(servicePage_ + by, 0, servicePages() - 1);
    showOffer();
}

void CheckInForm::typeKey(const QString& key) {
    if (key.isEmpty()) {
        return;
    }
    phone_.type(key.front());
    error_.reset();
    emit changed();
}

void CheckInForm::backspace() {
    phone_.backspace();
    error_.reset();
    emit changed();
}

void CheckInForm::clear() {
    phone_.clear();
    error_.reset();
    emit changed();
}

void CheckInForm::confirmPhone() {
    if (phoneComplete()) {
        goTo(lead_ > 0 ? Page::Lead : Page::Consent);
    }
}

void CheckInForm::chooseLead(int minutes) {
    lead_ = minutes;
    goTo(Page::Consent);
}

void CheckInForm::checkInWithoutPhone() {
    send(false);
}

void CheckInForm::checkInWithTexts() {
    send(true);
}

void CheckInForm::back() {
    switch (page_) {
    case Page::Service: return group_.empty() ? goTo(firstPage()) : chooseGroup({});
    case Page::Phone: return goTo(Page::Service);
    case Page::Lead: return goTo(Page::Phone);
    case Page::Consent: return goTo(lead_ > 0 ? Page::Lead : Page::Phone);
    case Page::Welcome:
    case Page::Ticket: return startOver();
    }
}

/// Nothing of one customer is there for the next one to find, least of all what they agreed to.
void CheckInForm::forget() {
    service_.clear();
    phone_.clear();
    survey_ = false;
    notices_ = false;
    lead_ = 0;
    unanswered_.reset();
    checkedIn_ = {};
}

void CheckInForm::startOver() {
    group_.clear();
    forget();
    servicePage_ = 0;
    if (!offer_.languages.empty()) {
        translation_.use(offer_.languages.front());
    }
    goTo(firstPage());
    showOffer();
}

void CheckInForm::moreTime() {
    touched();
    idleWarning_ = false;
    emit changed();
}

void CheckInForm::tick() {
    const auto now = clock_.now().boot;
    const auto before = std::pair{idleWarning_, secondsLeft_};
    if (page_ == Page::Ticket) {
        const auto left = std::chrono::ceil<seconds>(ticketSince_ + kTicketShown - now);
        idleWarning_ = false;
        secondsLeft_ = static_cast<int>(left.count());
        if (secondsLeft_ <= 0) {
            return startOver();
        }
    } else if (atStart() || sending_) {
        touched();  // nothing to wipe, or nobody to blame for waiting
        idleWarning_ = false;
    } else if (idle_.isOver(now)) {
        return startOver();
    } else {
        idleWarning_ = idle_.isWarning(now);
        secondsLeft_ = idleWarning_ ? idle_.secondsLeft(now) : 0;
    }
    if (before != std::pair{idleWarning_, secondsLeft_}) {
        emit changed();
    }
}

bool CheckInForm::eventFilter(QObject* watched, QEvent* event) {
    // During the warning only "More time" counts: a touch that wakes the page must not also press what is
    // below.
    if (isInput(event->type()) && !idleWarning_) {
        touched();
    }
    return QObject::eventFilter(watched, event);
}

void CheckInForm::take(const wire::Snapshot& snapshot) {
    const auto* offer = std::get_if<wire::Services>(&snapshot);
    if (offer == nullptr) {
        return;
    }
    const bool first = offer_.languages.empty();
    offer_ = *offer;
    if (offer_.languages.empty()) {
        offer_.languages = {"en"};
    }
    if (std::ranges::find(offer_.groups, group_, &ServiceGroup::code) == offer_.groups.end()) {
        group_.clear();
    }
    if (atStart()) {
        forget();
    }
    servicePage_ = std::min(servicePage_, servicePages() - 1);
    if (first) {
        startOver();
    }
    showOffer();
}

void CheckInForm::showOffer() {
    showLanguages();
    auto rows = offered();
    const auto first = static_cast<std::size_t>(servicePage_) * kServicesPerPage;
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(first, rows.size())));
    rows.resize(std::min(rows.size(), std::size_t{kServicesPerPage}));
    services_.apply(std::move(rows));
    emit changed();
}

/// The services of the chosen group; else the groups that have some, and the services that have none.
std::vector<ServiceRow> CheckInForm::offered() const {
    std::vector<ServiceRow> groups;
    std::vector<ServiceRow> services;
    for (const auto& group : offer_.groups) {
        const auto isInIt = [&](const wire::ServiceOffer& service) { return service.group == group.code; };
        if (group_.empty() && std::ranges::any_of(offer_.services, isInIt)) {
            groups.push_back(
                {.code = QString::fromStdString(group.code), .name = named(group.name), .group = true});
        }
    }
    for (const auto& service : offer_.services) {
        if (service.group == group_) {
            services.push_back({.code = QString::fromStdString(service.code),
                                .name = named(service.name),
                                .waiting = service.waiting,
                                .wait = words::expectedWait(service.wait, translation_.language())});
        }
    }
    groups.insert(groups.end(), services.begin(), services.end());
    return groups;
}

void CheckInForm::showLanguages() {
    std::vector<LanguageRow> rows;
    for (const auto& code : offer_.languages) {
        rows.push_back({.code = QString::fromStdString(code),
                        .name = words::languageName(code),
                        .invitation = translation_.in(code, "CheckInForm", kInvitation),
                        .current = code == translation_.language()});
    }
    languages_.apply(std::move(rows));
}

void CheckInForm::goTo(Page page) {
    page_ = page;
    if (atStart()) {
        forget();
    }
    error_.reset();
    idleWarning_ = false;
    touched();
    emit changed();
}

CheckInForm::Page CheckInForm::firstPage() const {
    return offer_.languages.size() == 1 ? Page::Service : Page::Welcome;
}

bool CheckInForm::atStart() const {
    return page_ == firstPage() && group_.empty();
}

QString CheckInForm::whyNoTexts() const {
    return words::noTexts(checkedIn_.noTexts);
}

void CheckInForm::send(bool withTexts) {
    if (sending_) {
        return;
    }
    wire::CheckIn command;
    command.service = service_;
    command.language = translation_.language();
    if (withTexts) {
        command.phone = phone_.digits().toStdString();
        command.consentVisit = true;
        command.consentSurvey = survey_;
        command.consentNotice = notices_;
        command.consentWords = kConsentWords;
        if (lead_ > 0) {
            command.lead = std::chrono::minutes{lead_};
        }
    }
    auto request = wire::encodeRequest(0, command, {});
    if (!unanswered_ || unanswered_->request != request) {
        unanswered_ = {.id = ServiceClient::newRequestId(), .request = std::move(request)};
    }
    sending_ = true;
    error_.reset();
    emit changed();
    client_.request(
        command, this, [this](const auto& reply) { settle(reply); }, unanswered_->id);
}

void CheckInForm::settle(const Result<wire::Reply>& reply) {
    sending_ = false;
    if (!reply) {
        const auto& error = reply.error();
        if (error.reason != "answer_lost") {
            unanswered_.reset();
        }
        goTo(isAboutPhone(error) ? Page::Phone : page_);
        error_ = error;
    } else if (const auto* checkedIn = std::get_if<wire::CheckedIn>(&*reply)) {
        unanswered_.reset();
        checkedIn_ = *checkedIn;
        ticketSince_ = clock_.now().boot;
        secondsLeft_ = static_cast<int>(std::chrono::ceil<seconds>(kTicketShown).count());
        goTo(Page::Ticket);
    }
    emit changed();
}

void CheckInForm::touched() {
    idle_.touch(clock_.now().boot);
}

}  // namespace turnbell::ui
