#pragma once

#include "host/service/away_replies.h"
#include "host/service/reply_clock.h"
#include "host/service/suggestions.h"

namespace turnbell {

/// The note on a text that stopped nothing, and has STOP in it: a person decides.
inline constexpr auto kMentionsStop = "mentions STOP";

/// The note on a JOIN that a limit refused: staff may check its sender in.
inline constexpr auto kNotJoined = "not joined: over a limit";

/// What came in, as staff see it.
struct IncomingText {
    std::string address;
    bool answerable = true;
    std::string text;
    std::string note = {};  ///< what is odd about it
    int replaceType = 0;    ///< 1 to 7: it takes the place of the last one of that type from there
    bool written = false;   ///< in the customer's own words: may be acknowledged while nobody is there
};

/// Texts that customers write in their own words, and the answers of staff. One thread a number, across
/// visits. While we owe an answer a clock runs (reply_clock.h); any text opens a closed thread again.
class Conversations {
public:
    Conversations(BranchState& state, Outbox& outbox, Texts& texts);

    /// A text came in: opens or continues the conversation with its sender.
    void received(const IncomingText& incoming, Moment now);

    /// A text of the customer that was understood and is for nobody: the thread has it too. One that
    /// received() was given at this moment it has already.
    void understood(const IncomingText& incoming, const std::string& meaning, Moment now);

    /// Refused for a sender that cannot be answered and for one that opted out.
    Result<wire::MessageRow> reply(const wire::ConversationReply& command, const Actor& actor,
                                   const std::string& requestId, Moment now);

    /// A text of staff's own to somebody who is known here: a ticket of today, or an open conversation.
    Result<wire::MessageRow> send(const wire::MessageSend& command, const Actor& actor,
                                  const std::string& requestId, Moment now);

    /// The same about a visit that goes on or is booked: the customer is to answer.
    Result<wire::MessageRow> start(const wire::ConversationStart& command, const Actor& actor,
                                   const std::string& requestId, Moment now);

    Result<wire::Done> note(const wire::ConversationNote& command, const Actor& actor, Moment now);

    /// Refused (`conversation_taken`) while another desk answers it.
    Result<wire::Done> assign(const wire::ConversationAssign& command);
    Result<wire::Done> release(ConversationId id);
    Result<wire::Done> close(ConversationId id);

    /// Refused for a conversation that does not exist.
    Result<wire::SuggestionList> suggest(const wire::ConversationSuggestQuery& query, Moment now);

    /// All open ones and those closed lately, without entries.
    wire::ConversationList list(const Actor& actor, Moment now);

    /// What a window shows at a glance, of a size that does not grow: the 100 open ones that were written to
    /// last, with the last 30 entries of each.
    wire::ConversationList recent(const Actor& actor, Moment now);
    Result<wire::ConversationRow> show(ConversationId id, const Actor& actor, Moment now);

    /// Opening hours or how fast answers are to be may be others now, and with them what is urgent.
    void targetChanged() { changed(); }

    /// Tells who watches when an answer that is owed gets urgent.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    void changed();
    ReplyClock clock() const;
    void answered(db::ConversationRow& conversation, Moment now);
    Result<PhoneNumber> recipient(const std::string& to, Moment now);
    db::ConversationRow opened(const std::string& address, bool answerable, Moment now);
    void endQuestion(const PhoneNumber& phone, Moment now);
    Result<wire::MessageRow> sendIn(db::ConversationRow conversation, const TextOrder& order,
                                    const Actor& actor, Moment now);
    wire::ConversationRow rowOf(const db::ConversationRow& conversation, const Actor& actor, Moment now);
    void addVisit(wire::ConversationRow& row, const db::ConversationRow& conversation, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Suggestions suggestions_;
    AwayReplies away_;
    bool looked_ = false;                 ///< at what is owed, since anything of it changed
    std::optional<UtcTime> urgent_ = {};  ///< when the next answer that is owed gets more urgent
};

}  // namespace turnbell
