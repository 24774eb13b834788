#pragma once

#include "host/catalog/toml_entry.h"
#include "host/core/survey_plan.h"

namespace turnbell {

/// Takes the keys of a [[survey]] and of its questions; the caller refuses the other keys of the survey.
SurveyPlan readSurvey(TomlEntry& entry, const std::string& language);

}  // namespace turnbell
