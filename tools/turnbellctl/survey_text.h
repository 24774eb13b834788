#pragma once

#include "host/wire/survey_results.h"

#include <string>

namespace turnbell::ctl {

/// For people: how far surveys came, each question, and the table. An asterisk marks few answers.
std::string surveyTable(const wire::SurveyResults& results);

}  // namespace turnbell::ctl
