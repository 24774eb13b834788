#pragma once

#include "db/database.h"
#include "host/core/survey_plan.h"

#include <vector>

/// The surveys in the catalog's tables. For CatalogStore alone.
namespace turnbell::db {

void clearSurveys(Database& database);
void storeSurveys(Database& database, const std::vector<SurveyPlan>& surveys);
std::vector<SurveyPlan> loadSurveys(Database& database);

}  // namespace turnbell::db
