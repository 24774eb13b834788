#include "ui/desk/report_view.h"

#include "host/core/civil_time.h"
#include "ui/desk/desk_keys.h"
#include "ui/words/words.h"

namespace turnbell::ui {
namespace {

constexpr seconds kFresh{60};

}  // namespace

ReportView::ReportView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                       QString folder, std::span<const Tab> tables, DayChoice days)
    : client_(client),
      signIn_(signIn),
      translation_(translation),
      clock_(clock),
      folder_(std::move(folder)),
      tabs_(tables),
      days_(days) {
    connect(&client_, &ServiceClient::received, this, [this](const wire::Snapshot& snapshot) {
        if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
            board_ = *board;
        }
        receive(snapshot);
    });
    connect(&client_, &ServiceClient::stateChanged, this, [this] {
        if (open_ && client_.isReady()) {
            ask();
        }
    });
    connect(&translation_, &Translation::changed, this, &ReportView::list);
    connect(&signIn_, &SignIn::changed, this, &ReportView::onSignIn);
}

QString ReportView::chosenDays() const {
    return QString::fromLatin1(dayTabs()[static_cast<std::size_t>(days_)].code);
}

QString ReportView::saved() const {
    return savedFile_.isEmpty() ? QString{} : tr("Saved as %1").arg(savedFile_);
}

QString ReportView::error() const {
    if (saveFailed_) {
        return tr("The table could not be saved in %1: a technician must look.").arg(folder_);
    }
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

bool ReportView::mayRead(const QString& table) const {
    return table != u"staff" || signIn_.isSupervisor();
}

void ReportView::show() {
    open_ = true;
    ask();
}

void ReportView::close() {
    open_ = false;
    report_.reset();
    askAgainAt_.reset();
    ++question_;
    list();
}

void ReportView::chooseDays(const QString& code) {
    const auto choice = withCode(dayTabs(), code);
    if (!choice) {
        return;
    }
    const auto days = static_cast<DayChoice>(*choice);
    if (days == DayChoice::Own && !ownDays()) {
        own_ = range();
    }
    days_ = days;
    ask();
}

void ReportView::chooseTable(const QString& code) {
    const auto choice = withCode(tabs_, code);
    if (choice && mayRead(code)) {
        table_ = *choice;
        ask();
    }
}

void ReportView::setDays(const QString& from, const QString& to) {
    const DayRange wanted{from.trimmed().toStdString(), to.trimmed().toStdString()};
    if (ownDays() && wanted != own_) {
        own_ = wanted;
        ask();
    }
}

void ReportView::shiftDays(int from, int to) {
    own_ = {shifted(own_.from, from), shifted(own_.to, to)};
    ask();
}

bool ReportView::press(const QString& text) {
    if (isLetter(text, u'c')) {
        save();
        return true;
    }
    if (const auto days = withKey(dayTabs(), text)) {
        chooseDays(QString::fromLatin1(dayTabs()[*days].code));
        return true;
    }
    const auto table = withKey(tabs_, text);
    if (table) {
        chooseTable(QString::fromLatin1(tabs_[*table].code));
    }
    return table.has_value();
}

void ReportView::save() {
    if (!report_) {
        return;
    }
    const auto& [days, table] = asked_;
    const auto name = QStringLiteral("%1-%2-%3-%4.csv")
                          .arg(fileName(), QString::fromStdString(days.from), QString::fromStdString(days.to),
                               QString::fromLatin1(tabs_[table].code));
    savedFile_ = saveTable(folder_, name, csv());
    saveFailed_ = savedFile_.isEmpty();
    emit changed();
}

void ReportView::tick() {
    if (open_ && askAgainAt_ && clock_.now().boot >= *askAgainAt_ && client_.isReady()) {
        ask();
    }
}

seconds ReportView::freshFor() const {
    return kFresh;
}

void ReportView::receive(const wire::Snapshot& /*snapshot*/) {
}

Viewpoint ReportView::viewpoint() const {
    return viewpointOf(board_, translation_.language(), clock_.now().utc);
}

DayRange ReportView::range() const {
    const auto eye = viewpoint();
    return daysOf(days_, civilDate(eye.now, eye.zone), own_);
}

void ReportView::ask() {
    const auto wanted = std::pair{range(), table_};
    if (asked_ != wanted) {
        report_.reset();
    }
    asked_ = wanted;
    askAgainAt_.reset();
    saveFailed_ = false;
    savedFile_.clear();
    error_.reset();
    asking_ = true;
    ++question_;
    request(wanted.first);
    list();
}

void ReportView::askReport(const wire::Command& query) {
    client_.request(query, this, [this, question = question_](const Result<wire::Reply>& reply) {
        if (question == question_) {
            settle(reply);
        }
    });
}

void ReportView::askBeside(const wire::Command& query, std::function<void(const wire::Reply&)> answered) {
    client_.request(
        query, this,
        [this, question = question_, answered = std::move(answered)](const Result<wire::Reply>& reply) {
            if (reply && question == question_) {
                answered(*reply);
            }
        });
}

void ReportView::settle(const Result<wire::Reply>& reply) {
    asking_ = false;
    if (!reply) {
        error_ = reply.error();
        report_.reset();
    } else {
        report_ = *reply;
        askAgainAt_ = clock_.now().boot + freshFor();
    }
    list();
}

void ReportView::onSignIn() {
    if (open_ && !signIn_.signedIn()) {
        close();
    }
    if (!mayRead(chosenTable())) {
        table_ = 0;
    }
    list();
}

void ReportView::showTable(std::vector<FigureRow> rows, std::vector<FigureRow> total) {
    rows_.apply(std::move(rows));
    total_.apply(std::move(total));
}

void ReportView::list() {
    dayChoices_.apply(tabRows(dayTabs()));
    auto tables = tabRows(tabs_);
    std::erase_if(tables, [this](const TabRow& row) { return !mayRead(row.code); });
    tables_.apply(std::move(tables));
    fill();
    emit changed();
}

}  // namespace turnbell::ui
