#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Texts that customers write in their own words: the threads, and what staff do with them.
namespace turnbell::wire {

struct ConversationListQuery {
    static constexpr auto kMethod = "conversation_list";
};

struct ConversationShowQuery {
    static constexpr auto kMethod = "conversation_show";
    std::int64_t id = 0;
};

struct ConversationReply {
    static constexpr auto kMethod = "conversation_reply";
    std::int64_t id = 0;
    std::string text;
};

struct ConversationClose {
    static constexpr auto kMethod = "conversation_close";
    std::int64_t id = 0;
};

/// A note of staff in the thread; it is never sent.
struct ConversationNote {
    static constexpr auto kMethod = "conversation_note";
    std::int64_t id = 0;
    std::string text;
};

/// This desk answers it. Refused while another desk does.
struct ConversationAssign {
    static constexpr auto kMethod = "conversation_assign";
    std::int64_t id = 0;
    std::string desk;
};

/// Any desk may answer it again.
struct ConversationRelease {
    static constexpr auto kMethod = "conversation_release";
    std::int64_t id = 0;
};

/// A text of staff's own about a visit that is going on or booked.
struct ConversationStart {
    static constexpr auto kMethod = "conversation_start";
    std::string ticket;
    std::string text;
};

/// What staff could answer: the branch's canned replies, and what was answered to similar questions.
struct ConversationSuggestQuery {
    static constexpr auto kMethod = "conversation_suggest";
    std::int64_t id = 0;
    std::string text = {};  ///< the question; empty: what the customer wrote since our last answer
};

/// One line of a thread: a text in either direction, or a note.
struct ConversationEntry {
    std::string at;
    bool incoming = true;
    std::string text;
    std::string by;     ///< the staff member of an outgoing one or of a note
    std::string state;  ///< of an outgoing one: its message's; else what there is to say of it, if anything
    std::string kind = {};  ///< "text" (of the customer), "note", or that of the message: "reply", "welcome"
    std::int64_t message = 0;  ///< of an outgoing one; 0: none
};

/// A conversation; `entries` is empty in lists.
struct ConversationRow {
    std::int64_t id = 0;
    std::string from;
    std::string name;
    std::string ticket;  ///< of the active visit
    std::string state;   ///< "waiting_us", "waiting_customer", "closed"
    std::string text;    ///< the last one
    std::string lastAt;
    std::vector<ConversationEntry> entries;
    std::string visitState = {};  ///< of that visit: "waiting", ...; empty: there is none
    std::string service = {};
    std::string desk = {};    ///< that answers it; empty: free
    std::string owedAt = {};  ///< since when we owe an answer; empty: we do not
    std::int64_t owed = 0;    ///< so many seconds of opening hours
    std::string age = {};  ///< "fresh", "warning" (half the target is over), "overdue"; empty: none is owed
    std::string overdueAt =
        {};  ///< when it is, or was; empty: none is owed, or the branch does not open again
};

struct ConversationList {
    std::vector<ConversationRow> conversations;
};

/// One proposal, filled in for the visit. It is never sent by itself.
struct Suggestion {
    std::string kind;  ///< "canned", "past"
    std::string code;  ///< of a canned reply; empty: a past answer
    std::string name;  ///< the same, in the branch's first language
    std::string text;
};

/// Answer to conversation_suggest: the past answers first, the most fitting one in front.
struct SuggestionList {
    std::vector<Suggestion> suggestions;
};

}  // namespace turnbell::wire
