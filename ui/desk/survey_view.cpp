#include "ui/desk/survey_view.h"

#include "host/core/survey_figures.h"
#include "host/wire/survey_csv.h"
#include "ui/desk/survey_figures.h"

#include <array>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr std::array kTables{
    Tab{"service", QT_TRANSLATE_NOOP("ReportTabs", "Services"), '6'},
    Tab{"desk", QT_TRANSLATE_NOOP("ReportTabs", "Desks"), '7'},
    Tab{"staff", QT_TRANSLATE_NOOP("ReportTabs", "Staff"), '8'},
    Tab{"hour", QT_TRANSLATE_NOOP("ReportTabs", "Hours"), '9'},
    Tab{"wait", QT_TRANSLATE_NOOP("ReportTabs", "Waiting"), '0'},
};

bool isEmpty(const wire::SurveyResults& results) {
    return results.sent == 0 && results.scheduled == 0 && results.unsent.empty();
}

}  // namespace

SurveyView::SurveyView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                       QString folder)
    : ReportView(client, signIn, translation, clock, std::move(folder), kTables, DayChoice::Month) {
}

QStringList SurveyView::headings() const {
    return surveyHeadings();
}

QStringList SurveyView::units() const {
    return surveyUnits();
}

QString SurveyView::note() const {
    if (isReading()) {
        return tr("The answers are being read …");
    }
    if (results() == nullptr || isEmpty(*results())) {
        return {};
    }
    if (results()->few) {
        return tr("Few answers: under %1 a figure says little.").arg(kFewAnswers);
    }
    return results()->by == SurveyBy::Staff
               ? tr("Of members of staff with %1 ratings or more.").arg(kEnoughOfAPerson)
               : QString{};
}

QString SurveyView::emptyText() const {
    return results() != nullptr && isEmpty(*results())
               ? tr("No surveys of these days yet. They are sent after visits of services that ask for one.")
               : QString{};
}

void SurveyView::openConversation(qint64 conversation) {
    close();
    emit conversationWanted(conversation);
}

void SurveyView::request(const DayRange& days) {
    askReport(wire::SurveyResultsQuery{days.from, days.to, *surveyBy(table())});
}

void SurveyView::receive(const wire::Snapshot& snapshot) {
    if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
        if (isOpen()) {
            list();
        }
    }
}

void SurveyView::fill() {
    const auto eye = viewpoint();
    const auto known = results() == nullptr ? wire::SurveyResults{} : *results();
    facts_.apply(isEmpty(known) ? std::vector<FactRow>{} : surveyFacts(known, eye));
    showTable(surveyRows(known, eye));
    questions_.apply(questionRows(known, eye));
    unsent_.apply(unsentRows(known));
    lowScores_.apply(lowScoreRows(known, queue_, eye));
}

std::string SurveyView::csv() const {
    return wire::surveyCsv(*results());
}

QString SurveyView::fileName() const {
    return QStringLiteral("surveys");
}

}  // namespace turnbell::ui
