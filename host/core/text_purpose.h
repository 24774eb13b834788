#pragma once

#include "host/core/message_kind.h"
#include "host/core/placeholder.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace turnbell {

/// What a text by Turnbell is for. Each has words of its own, Turnbell's and, if it wants, the branch's;
/// `kind` in a template of the catalog is the word of toString(). How the text is sent, and the kind that
/// people see, are those of its MessageKind.
enum class TextPurpose {
    // On the way to the desk.
    Welcome,
    Joined,  ///< the welcome of who joins from afar, and says HERE on arriving
    Approach,
    Turn,
    Recall,
    NoShow,       ///< was called and did not come
    RejoinOffer,  ///< the same, while one may come back by text
    Delay,        ///< it takes longer than was said
    Closing,      ///< the day has ended before the turn came
    Cancelled,    ///< by staff
    Transferred,  ///< waits for another service now

    // Appointments.
    Booked,
    BookingConfirmed,
    BookingMoved,
    BookingCancelled,

    // After the visit.
    ThankYou,
    Survey,  ///< the first rating
    SurveyEase,
    SurveyOpen,
    SurveyNps,
    SurveyYesNo,
    SurveyAgain,  ///< the answer was no number of the scale
    SurveyLink,   ///< thanks, and the address of a longer questionnaire
    LowScore,     ///< somebody was not content

    // What staff tell many.
    Notice,
    MassNotice,  ///< to be answered by yes or no
    NoticeYes,
    NoticeNo,

    // Consent.
    Stop,
    StopVisit,   ///< no texts about visits, surveys go on
    StopSurvey,  ///< no surveys, texts about visits go on
    StopNotice,  ///< no news, texts about visits go on
    Start,
    StartVisit,  ///< the texts about visits again, as before StopVisit
    StartSurvey,
    StartNotice,
    AskCancel,  ///< CANCEL may mean the visit or the texts

    // Answers to what a customer texts.
    Help,
    Info,
    Status,
    Here,
    Late,
    MoreTime,
    Leave,
    Back,
    Undone,
    WhichVisit,   ///< several visits have this number
    NoVisit,      ///< a word about a visit, and there is none
    NotPossible,  ///< not in this state, or too often
    Menu,         ///< the services to choose from
    ClosedNow,
    Full,
    HasTicket,    ///< no second ticket before that visit is over
    EnoughToday,  ///< a number has had its tickets of a day
    Courtesy,     ///< "we have your message"
    Away,         ///< the same, and when somebody reads it
};

inline constexpr std::size_t kTextPurposeCount = static_cast<std::size_t>(TextPurpose::Away) + 1;

/// All, in the order of the enumeration.
inline constexpr auto kTextPurposes = [] {
    std::array<TextPurpose, kTextPurposeCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all.at(i) = static_cast<TextPurpose>(i);
    }
    return all;
}();

/// "welcome", ..., "no_show", "rejoin_offer", ..., "survey_ease", ...
const char* toString(TextPurpose purpose);
std::optional<TextPurpose> textPurpose(std::string_view word);

/// What belongs to a purpose.
struct PurposeRules {
    TextPurpose purpose = TextPurpose::Welcome;
    const char* word = "";
    MessageKind kind = MessageKind::Notice;
    Placeholders required;  ///< without them the text would not do what it is for
    Placeholders known;     ///< all others are never known when it is worded
};

const PurposeRules& rulesOf(TextPurpose purpose);

/// Of all, in the order of the enumeration.
std::span<const PurposeRules> allPurposes();

}  // namespace turnbell
