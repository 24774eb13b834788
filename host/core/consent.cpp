#include "host/core/consent.h"

#include "host/core/enum_word.h"

namespace turnbell {

const char* toString(ConsentScope scope) {
    switch (scope) {
    case ConsentScope::Visit: return "visit";
    case ConsentScope::Survey: return "survey";
    case ConsentScope::Notice: return "notice";
    }
    return "unknown";
}

std::optional<ConsentScope> consentScope(std::string_view word) {
    return enumOfWord(word, ConsentScope::Notice);
}

const char* toString(ConsentPlace place) {
    switch (place) {
    case ConsentPlace::Kiosk: return "kiosk";
    case ConsentPlace::Sms: return "sms";
    case ConsentPlace::Staff: return "staff";
    case ConsentPlace::Call: return "call";
    }
    return "unknown";
}

std::optional<ConsentScope> scopeOf(MessageKind kind) {
    switch (kind) {
    case MessageKind::Survey:
    case MessageKind::ThankYou: return ConsentScope::Survey;
    case MessageKind::Notice: return ConsentScope::Notice;
    case MessageKind::Stop:
    case MessageKind::Start:
    case MessageKind::Reply: return std::nullopt;
    default: return ConsentScope::Visit;
    }
}

}  // namespace turnbell
