#include "host/core/message_kind.h"

#include "host/core/enum_word.h"

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr seconds kCallEvidence{45};
constexpr seconds kOtherEvidence{120};

// Priorities: a call overtakes everything; then what a person is waiting for.
constexpr int kCall = 0;
constexpr int kReply = 1;
constexpr int kApproach = 2;
constexpr int kWelcome = 3;
constexpr int kNotice = 4;
constexpr int kSurvey = 5;

// field/reliability.md 2.4. A validity of 5 and 30 minutes can be said exactly in TP-VP (0 and 5).
constexpr KindPolicy kTurnPolicy{
    DoubtPolicy::AtLeastOnce, kCall, minutes{5}, minutes{5}, kCallEvidence, true};
constexpr KindPolicy kReplyPolicy{DoubtPolicy::AskPerson, kReply, hours{24}, hours{24}, kOtherEvidence, true};
constexpr KindPolicy kApproachPolicy{DoubtPolicy::AtMostOnce, kApproach, minutes{5}, minutes{5},
                                     kOtherEvidence,          true};
constexpr KindPolicy kWelcomePolicy{DoubtPolicy::AtLeastOnce, kWelcome, minutes{15}, minutes{30},
                                    kOtherEvidence,           true};
constexpr KindPolicy kNoticePolicy{DoubtPolicy::AtMostOnce, kNotice, hours{1}, hours{24},
                                   kOtherEvidence,          true};
constexpr KindPolicy kThankYouPolicy{DoubtPolicy::AtMostOnce, kNotice, hours{12}, hours{24},
                                     kOtherEvidence,          true};
constexpr KindPolicy kSurveyPolicy{DoubtPolicy::AtMostOnce, kSurvey, hours{12}, hours{24},
                                   kOtherEvidence,          true};

}  // namespace

const char* toString(MessageKind kind) {
    switch (kind) {
    case MessageKind::Welcome: return "welcome";
    case MessageKind::Approach: return "approach";
    case MessageKind::Turn: return "turn";
    case MessageKind::Recall: return "recall";
    case MessageKind::NoShow: return "no_show";
    case MessageKind::ThankYou: return "thank_you";
    case MessageKind::Survey: return "survey";
    case MessageKind::Notice: return "notice";
    case MessageKind::Reply: return "reply";
    case MessageKind::Stop: return "stop";
    case MessageKind::Start: return "start";
    case MessageKind::Courtesy: return "courtesy";
    }
    return "unknown";
}

std::optional<MessageKind> messageKind(std::string_view word) {
    return enumOfWord(word, MessageKind::Courtesy);
}

const KindPolicy& policyOf(MessageKind kind) {
    switch (kind) {
    case MessageKind::Turn:
    case MessageKind::Recall: return kTurnPolicy;
    case MessageKind::Reply: return kReplyPolicy;
    case MessageKind::Approach: return kApproachPolicy;
    case MessageKind::Welcome: return kWelcomePolicy;
    case MessageKind::ThankYou: return kThankYouPolicy;
    case MessageKind::Survey: return kSurveyPolicy;
    case MessageKind::NoShow:
    case MessageKind::Notice:
    case MessageKind::Stop:
    case MessageKind::Start:
    case MessageKind::Courtesy: break;
    }
    return kNoticePolicy;
}

}  // namespace turnbell
