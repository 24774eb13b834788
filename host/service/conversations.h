#pragma once

#include "host/service/outbox.h"

namespace turnbell {

/// The note on a text that stopped nothing, and has STOP in it: a person decides.
inline constexpr auto kMentionsStop = "mentions STOP";

/// What came in, as staff see it.
struct IncomingText {
    std::string address;
    bool answerable = true;
    std::string text;
    std::string note = {};  ///< what is odd about it
    int replaceType = 0;    ///< 1 to 7: it takes the place of the last one of that type from there
};

/// Texts that customers write in their own words, and the answers of staff.
class Conversations {
public:
    Conversations(BranchState& state, Outbox& outbox);

    /// A text came in: opens or continues the conversation with its sender.
    void received(const IncomingText& incoming, Moment now);

    /// Refused for a sender that cannot be answered and for one that opted out.
    Result<wire::MessageRow> reply(const wire::ConversationReply& command, const Actor& actor,
                                   const std::string& requestId, Moment now);

    /// A text of staff's own to somebody who is known here: a ticket of today, or an open conversation.
    Result<wire::MessageRow> send(const wire::MessageSend& command, const Actor& actor,
                                  const std::string& requestId, Moment now);

    Result<wire::Done> close(ConversationId id);

    /// All open ones and those closed lately, without entries.
    wire::ConversationList list(const Actor& actor, Moment now);

    /// What a window shows at a glance, of a size that does not grow: the 100 open ones that were written to
    /// last, with the last 30 entries of each.
    wire::ConversationList recent(const Actor& actor, Moment now);
    Result<wire::ConversationRow> show(ConversationId id, const Actor& actor, Moment now);

private:
    Result<PhoneNumber> recipient(const std::string& to, Moment now);
    db::ConversationRow opened(const std::string& address, bool answerable, Moment now);
    Result<wire::MessageRow> sendIn(db::ConversationRow conversation, const TextOrder& order,
                                    const Actor& actor, Moment now);
    wire::ConversationRow rowOf(const db::ConversationRow& conversation, const Actor& actor, Moment now);
    std::vector<wire::ConversationEntry> wireEntries(const std::vector<db::ConversationEntryRow>& lines);

    BranchState& state_;
    Outbox& outbox_;
};

}  // namespace turnbell
