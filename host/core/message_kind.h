#pragma once

#include "host/base/clock.h"

#include <array>
#include <optional>
#include <string_view>

namespace turnbell {

/// Why a text goes out. The words in JSON and in the catalog are those of toString().
enum class MessageKind {
    Welcome,
    Approach,
    Turn,
    Recall,
    NoShow,
    ThankYou,
    Survey,
    Notice,
    Reply,
    Stop,
    Start,
    Courtesy,
};

inline constexpr std::array kMessageKinds{
    MessageKind::Welcome, MessageKind::Approach, MessageKind::Turn,   MessageKind::Recall,
    MessageKind::NoShow,  MessageKind::ThankYou, MessageKind::Survey, MessageKind::Notice,
    MessageKind::Reply,   MessageKind::Stop,     MessageKind::Start,  MessageKind::Courtesy,
};

/// "welcome", "approach", "turn", "recall", "no_show", "thank_you", "survey", ...
const char* toString(MessageKind kind);
std::optional<MessageKind> messageKind(std::string_view word);

/// What happens to a part whose fate is not known after a crash or a silent modem.
enum class DoubtPolicy {
    AtMostOnce,   ///< never submitted again: it ends as `unknown`, counted and shown
    AtLeastOnce,  ///< submitted once more, and counted, while it still has a use
    AskPerson,    ///< "may not have arrived", with a button that sends it again
};

/// How texts of one kind are treated; field/reliability.md 2.4.
struct KindPolicy {
    DoubtPolicy doubt;
    int priority;              ///< 0 goes out first
    milliseconds queueExpiry;  ///< not sent later than this after it became due
    seconds validity;          ///< the service centre drops it after this (TP-VP)
    milliseconds evidence;     ///< how long after ARMED evidence is awaited before the policy decides
    bool statusReport;         ///< ask for a status report
};

const KindPolicy& policyOf(MessageKind kind);

}  // namespace turnbell
