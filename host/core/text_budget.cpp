#include "host/core/text_budget.h"

namespace turnbell {

std::optional<int> budgetShare(MessageKind kind, bool known) {
    switch (kind) {
    case MessageKind::Survey:
    case MessageKind::ThankYou: return 60;
    case MessageKind::Notice:
    case MessageKind::Courtesy: return kBudgetLow;
    case MessageKind::NoShow:
    case MessageKind::Approach:
    case MessageKind::Welcome: return 85;
    case MessageKind::Turn:
    case MessageKind::Recall: return known ? std::nullopt : std::optional{95};
    case MessageKind::Reply:
    case MessageKind::Stop:
    case MessageKind::Start: break;
    }
    return std::nullopt;
}

}  // namespace turnbell
