#include "ui/desk/survey_view.h"

#include "host/core/civil_time.h"
#include "host/core/survey_figures.h"
#include "host/wire/survey_csv.h"
#include "ui/desk/survey_figures.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr seconds kFresh{60};  // how long an answer is shown before it is asked for again

constexpr std::array kTables{
    Tab<SurveyBy>{SurveyBy::Service, "service", QT_TRANSLATE_NOOP("ReportTabs", "Services"), '6'},
    Tab<SurveyBy>{SurveyBy::Desk, "desk", QT_TRANSLATE_NOOP("ReportTabs", "Desks"), '7'},
    Tab<SurveyBy>{SurveyBy::Staff, "staff", QT_TRANSLATE_NOOP("ReportTabs", "Staff"), '8'},
    Tab<SurveyBy>{SurveyBy::Hour, "hour", QT_TRANSLATE_NOOP("ReportTabs", "Hours"), '9'},
    Tab<SurveyBy>{SurveyBy::Wait, "wait", QT_TRANSLATE_NOOP("ReportTabs", "Waiting"), '0'},
};

std::span<const Tab<SurveyBy>> tableTabs() {
    return kTables;
}

QString say(const char* english) {
    return QCoreApplication::translate("SurveyView", english);
}

bool isEmpty(const wire::SurveyResults& results) {
    return results.sent == 0 && results.scheduled == 0 && results.unsent.empty();
}

}  // namespace

SurveyView::SurveyView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                       QString folder)
    : client_(client), signIn_(signIn), translation_(translation), clock_(clock), folder_(std::move(folder)) {
    connect(&client_, &ServiceClient::received, this, &SurveyView::receive);
    connect(&client_, &ServiceClient::stateChanged, this, [this] {
        if (open_ && client_.isReady()) {
            ask();
        }
    });
    connect(&translation_, &Translation::changed, this, &SurveyView::list);
    connect(&signIn_, &SignIn::changed, this, &SurveyView::onSignIn);
}

QStringList SurveyView::headings() const {
    return surveyHeadings();
}

QStringList SurveyView::units() const {
    return surveyUnits();
}

QString SurveyView::chosenDays() const {
    return codeOf(dayTabs(), days_);
}

QString SurveyView::chosenTable() const {
    return codeOf(tableTabs(), by_);
}

QString SurveyView::note() const {
    if (asking_ && !results_ && client_.isReady()) {
        return say(QT_TRANSLATE_NOOP("SurveyView", "The answers are being read …"));
    }
    if (!results_ || !emptyText().isEmpty()) {
        return {};
    }
    if (results_->few) {
        return say(QT_TRANSLATE_NOOP("SurveyView", "Few answers: under %1 a figure says little."))
            .arg(kFewAnswers);
    }
    return by_ == SurveyBy::Staff
               ? say(QT_TRANSLATE_NOOP("SurveyView", "Of members of staff with %1 ratings or more."))
                     .arg(kEnoughOfAPerson)
               : QString{};
}

QString SurveyView::emptyText() const {
    return results_ && isEmpty(*results_)
               ? say(QT_TRANSLATE_NOOP("SurveyView",
                                       "No surveys of these days yet. They are sent after visits of services "
                                       "that ask for one."))
               : QString{};
}

QString SurveyView::saved() const {
    return savedFile_.isEmpty() ? QString{}
                                : say(QT_TRANSLATE_NOOP("SurveyView", "Saved as %1")).arg(savedFile_);
}

QString SurveyView::error() const {
    if (saveFailed_) {
        return say(QT_TRANSLATE_NOOP("SurveyView",
                                     "The table could not be saved in %1: a technician must look."))
            .arg(folder_);
    }
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

bool SurveyView::mayReadStaff() const {
    return signIn_.role() == "supervisor" || signIn_.role() == "admin";
}

void SurveyView::show() {
    open_ = true;
    ask();
}

void SurveyView::close() {
    open_ = false;
    results_.reset();
    askAgainAt_.reset();
    ++question_;
    list();
}

void SurveyView::chooseDays(const QString& code) {
    const auto choice = withCode(dayTabs(), code);
    if (!choice) {
        return;
    }
    if (*choice == DayChoice::Own && !ownDays()) {
        own_ = range();
    }
    days_ = *choice;
    ask();
}

void SurveyView::chooseTable(const QString& code) {
    const auto choice = withCode(tableTabs(), code);
    if (choice && (*choice != SurveyBy::Staff || mayReadStaff())) {
        by_ = *choice;
        ask();
    }
}

void SurveyView::setDays(const QString& from, const QString& to) {
    const DayRange wanted{from.trimmed().toStdString(), to.trimmed().toStdString()};
    if (ownDays() && wanted != own_) {
        own_ = wanted;
        ask();
    }
}

void SurveyView::shiftDays(int from, int to) {
    own_ = {shifted(own_.from, from), shifted(own_.to, to)};
    ask();
}

bool SurveyView::press(const QString& text) {
    if (isSaveKey(text)) {
        save();
        return true;
    }
    if (const auto days = withKey(dayTabs(), text)) {
        chooseDays(codeOf(dayTabs(), *days));
        return true;
    }
    const auto table = withKey(tableTabs(), text);
    if (table) {
        chooseTable(codeOf(tableTabs(), *table));
    }
    return table.has_value();
}

void SurveyView::save() {
    if (!results_) {
        return;
    }
    const auto name = QStringLiteral("surveys-%1-%2-%3.csv")
                          .arg(QString::fromStdString(results_->from), QString::fromStdString(results_->to),
                               QString::fromLatin1(toString(results_->by)));
    savedFile_ = saveTable(folder_, name, wire::surveyCsv(*results_));
    saveFailed_ = savedFile_.isEmpty();
    emit changed();
}

void SurveyView::openConversation(qint64 conversation) {
    if (conversations_.contains(conversation)) {
        close();
        emit conversationWanted(conversation);
    }
}

void SurveyView::tick() {
    if (open_ && askAgainAt_ && clock_.now().boot >= *askAgainAt_ && client_.isReady()) {
        ask();
    }
}

DayRange SurveyView::range() const {
    const auto zone = board_.timeZone.empty() ? "UTC" : board_.timeZone;
    return daysOf(days_, civilDate(clock_.now().utc, zone), own_);
}

void SurveyView::receive(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else if (const auto* talks = std::get_if<wire::ConversationList>(&snapshot)) {
        conversations_.clear();
        for (const auto& conversation : talks->conversations) {
            conversations_.insert(conversation.id);
        }
    } else {
        return;
    }
    if (open_) {
        list();
    }
}

void SurveyView::ask() {
    const auto days = range();
    if (results_ && (results_->from != days.from || results_->to != days.to || results_->by != by_)) {
        results_.reset();
    }
    askAgainAt_.reset();
    saveFailed_ = false;
    savedFile_.clear();
    error_.reset();
    asking_ = true;
    client_.request(wire::SurveyResultsQuery{days.from, days.to, by_}, this,
                    [this, question = ++question_](const auto& reply) {
                        if (question == question_) {
                            settle(reply);
                        }
                    });
    list();
}

void SurveyView::settle(const Result<wire::Reply>& reply) {
    asking_ = false;
    if (!reply) {
        error_ = reply.error();
        results_.reset();
    } else if (const auto* const results = std::get_if<wire::SurveyResults>(&*reply)) {
        results_ = *results;
        askAgainAt_ = clock_.now().boot + kFresh;
    }
    list();
}

void SurveyView::onSignIn() {
    if (open_ && !signIn_.signedIn()) {
        close();
    }
    if (by_ == SurveyBy::Staff && !mayReadStaff()) {
        by_ = SurveyBy::Service;
    }
    list();
}

void SurveyView::list() {
    const auto viewpoint = viewpointOf(board_, translation_.language(), clock_.now().utc);
    const auto results = results_.value_or(wire::SurveyResults{});
    dayChoices_.apply(tabRows(dayTabs()));
    auto tables = tabRows(tableTabs());
    std::erase_if(tables, [&](const TabRow& row) { return row.code == u"staff" && !mayReadStaff(); });
    tables_.apply(std::move(tables));
    facts_.apply(results_ && !isEmpty(results) ? surveyFacts(results, viewpoint) : std::vector<FactRow>{});
    rows_.apply(surveyRows(results, viewpoint));
    questions_.apply(questionRows(results, viewpoint));
    unsent_.apply(unsentRows(results));
    lowScores_.apply(lowScoreRows(results, queue_, conversations_, viewpoint));
    emit changed();
}

}  // namespace turnbell::ui
