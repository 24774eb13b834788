#include "host/service/away_replies.h"

#include "host/core/civil_time.h"
#include "host/service/customer_language.h"

#include <algorithm>

namespace turnbell {
namespace {

/// When it opens, as a text says it: the time alone if it is today.
std::string timeWords(UtcTime opening, const Branch& branch, const std::string& language, UtcTime now) {
    const auto& zone = branch.timeZone;
    return civilDate(opening, zone) == civilDate(now, zone) ? civilClock(opening, zone)
                                                            : civilWords(opening, zone, language);
}

}  // namespace

AwayReplies::AwayReplies(BranchState& state, Texts& texts) : state_{state}, texts_{texts} {
}

std::optional<UtcTime> AwayReplies::desksClosed() const {
    UtcTime last;
    for (const auto& row : state_.visits.deskStates()) {
        const bool known = state_.catalog.desk(row.desk) != nullptr;
        if (known && row.state != DeskState::Closed) {
            return std::nullopt;
        }
        last = known ? std::max(last, row.since.utc) : last;
    }
    return last;
}

std::optional<UtcTime> AwayReplies::awaySince(Moment now) const {
    const auto desks = desksClosed();
    const auto hours = state_.catalog.openingHours();
    if (!desks || hours.isOpen(now.utc)) {
        return desks;
    }
    return std::max(*desks, hours.closedSince(now.utc).value_or(UtcTime{}));
}

void AwayReplies::answer(db::ConversationRow& conversation, const std::string& idemKey, Moment now) {
    const auto& branch = state_.catalog.branch;
    const auto to = PhoneNumber::fromE164(conversation.address);
    const auto since = awaySince(now);
    if (!branch.autoReply || !to || !since || (conversation.toldAway && *conversation.toldAway >= *since)) {
        return;
    }
    const auto visit = state_.visits.closestByPhone(*to, state_.serviceDay(now));
    const auto language =
        visit ? visit->visit.language : customerLanguage(state_, *to, conversation.lastText);
    const auto hours = state_.catalog.openingHours();
    const auto opening = hours.isOpen(now.utc) ? std::nullopt : hours.nextOpening(now.utc);
    TextFields fields;
    fields.time = opening ? timeWords(*opening, branch, language, now.utc) : std::string{};
    const auto purpose = opening ? TextPurpose::Away : TextPurpose::Courtesy;
    if (texts_.answer(purpose, *to, language, fields, "away/" + idemKey, now)) {
        conversation.toldAway = now.utc;
        state_.conversations.update(conversation);
    }
}

}  // namespace turnbell
