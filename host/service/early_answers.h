#pragma once

#include "host/base/clock.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/inbound/inbound_meaning.h"

#include <map>
#include <optional>
#include <string>

namespace turnbell {

/// Texts that come before anybody can have read the question that is open now: a double tap, or a second
/// thought about the question before. A modem takes seconds to send a text, and nobody reads one and answers
/// it in less than five. Kept in memory: after a start the question is taken to have been read.
class EarlyAnswers {
public:
    static constexpr std::chrono::seconds kReadWithin{5};
    static constexpr std::chrono::seconds kRepeatedWithin{15};

    /// The network took the text of this survey's open question.
    void asked(SurveyId survey, Moment now);

    /// This number answered a question with this text.
    void answered(const PhoneNumber& phone, const std::string& text, InboundKind kind, Moment now);

    /// Whether a text that comes now may be about the open question.
    bool mayBeRead(SurveyId survey, Moment now) const;

    /// What the same text was understood as that this number has just answered with; nothing: there is none.
    std::optional<InboundKind> repeated(const PhoneNumber& phone, const std::string& text, Moment now) const;

    void forget();

private:
    struct Answer {
        std::string text;
        InboundKind kind;
        BootTime at;
    };

    std::map<SurveyId, BootTime> asked_;
    std::map<PhoneNumber, Answer> answers_;
};

}  // namespace turnbell
