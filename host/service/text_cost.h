#pragma once

#include "host/core/text_template.h"
#include "host/wire/template.h"
#include "modem/sms/national_language.h"

#include <functional>
#include <string>
#include <vector>

/// What a text costs in SMS.
namespace turnbell {

/// Writes a text as it is sent: in Latin letters if the branch wants that.
using InLetters = std::function<std::string(const std::string&)>;

/// How texts in one language are sent.
struct SendingWay {
    sms::NationalLanguage tables = sms::NationalLanguage::None;
    InLetters inLetters;
};

/// Of just this text.
wire::TextCost costOf(const std::string& text, const SendingWay& way);

/// Which values a placeholder may have, as extremeValues() has them.
using ExtremeValues = std::function<std::vector<std::string>(Placeholder)>;

/// No text that the template makes of values within these extremes needs more SMS. Its `text` is one of the
/// longest.
wire::TextCost worstCostOf(const TextTemplate& words, const ExtremeValues& values, const SendingWay& way);

}  // namespace turnbell
