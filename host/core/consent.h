#pragma once

#include "host/core/message_kind.h"

#include <array>
#include <optional>
#include <string_view>

namespace turnbell {

/// What a customer may agree to, or stop, separately.
enum class ConsentScope {
    Visit,   ///< texts about one's own visit
    Survey,  ///< being asked afterwards
    Notice,  ///< what else the branch has to say: "we close at 15:00"
};

inline constexpr std::array kConsentScopes{ConsentScope::Visit, ConsentScope::Survey, ConsentScope::Notice};

/// "visit", "survey", "notice"
const char* toString(ConsentScope scope);
std::optional<ConsentScope> consentScope(std::string_view word);

/// Where somebody agreed or stopped.
enum class ConsentPlace { Kiosk, Sms, Staff, Call };

/// "kiosk", "sms", "staff", "call"
const char* toString(ConsentPlace place);

/// Which consent a text of this kind needs. Nothing: none, it answers what its reader has just written (STOP,
/// START), or is an answer of staff in a conversation.
std::optional<ConsentScope> scopeOf(MessageKind kind);

}  // namespace turnbell
