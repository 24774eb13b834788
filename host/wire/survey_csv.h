#pragma once

#include "host/wire/survey_results.h"

#include <string>

namespace turnbell::wire {

/// The rows of the table, the whole first, for a spreadsheet (RFC 4180). What nobody can say is empty.
std::string surveyCsv(const SurveyResults& results);

}  // namespace turnbell::wire
