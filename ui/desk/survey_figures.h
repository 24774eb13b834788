#pragma once

#include "host/wire/snapshot.h"
#include "host/wire/survey_results.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/rows.h"
#include "ui/models/survey_rows.h"

#include <QStringList>

#include <vector>

/// What customers thought, as a person reads it: each figure with where the true one lies. In the language of
/// the window.
namespace turnbell::ui {

/// Of all surveys together: sent, delivered, answered, the mean, ...
std::vector<FactRow> surveyFacts(const wire::SurveyResults& results, const Viewpoint& viewpoint);

/// Headings of the table's columns, and what stands below each.
QStringList surveyHeadings();
QStringList surveyUnits();

std::vector<FigureRow> surveyRows(const wire::SurveyResults& results, const Viewpoint& viewpoint);
std::vector<QuestionRow> questionRows(const wire::SurveyResults& results, const Viewpoint& viewpoint);

/// Most of them first.
std::vector<UnsentReasonRow> unsentRows(const wire::SurveyResults& results);

std::vector<LowScoreRow> lowScoreRows(const wire::SurveyResults& results, const wire::QueueView& queue,
                                      const Viewpoint& viewpoint);

}  // namespace turnbell::ui
