#pragma once

#include "host/core/catalog_findings.h"

/// The checks of validate(), by subject.
namespace turnbell {

/// Segmentation rules, work profiles, and that no queue starves.
void checkRules(CatalogFindings& findings);

/// What keeps strangers from being texted, quiet hours, the survey cap and retention.
void checkLimits(CatalogFindings& findings);

/// Opening hours and closed days.
void checkHours(CatalogFindings& findings);

/// Where customers text to, and the words by which they join.
void checkTexting(CatalogFindings& findings);

/// Surveys, and that services name those that there are.
void checkSurveys(CatalogFindings& findings);

/// Canned replies, and within what time texts are answered.
void checkReplies(CatalogFindings& findings);

}  // namespace turnbell
