#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

enum class ConversationState { WaitingUs, WaitingCustomer, Closed };

const char* toString(ConversationState state);

/// All texts with one address, in order.
struct ConversationRow {
    ConversationId id;
    std::string address;  ///< E.164, a short code or a name, as the network gave it
    bool answerable = true;
    VisitId visit;  ///< the active visit when it was last written to; 0: none
    ConversationState state = ConversationState::WaitingUs;
    UtcTime openedAt;
    UtcTime lastAt;
    std::string lastText;
    std::string desk = {};                 ///< that answers it; empty: free
    std::optional<UtcTime> owed = {};      ///< since when we owe an answer
    std::optional<UtcTime> toldAway = {};  ///< when it was said last that nobody is there
};

struct ConversationEntryRow {
    std::int64_t id = 0;
    ConversationId conversation;
    UtcTime at;
    bool incoming = true;
    std::string text;
    std::string by;         ///< staff member of an outgoing one
    MessageId message;      ///< of an outgoing one
    std::string note;       ///< "1 of 3 parts missing"
    int replaceType = 0;    ///< 1 to 7: it takes the place of an earlier one of that type; 0: of none
    bool internal = false;  ///< a note of staff, never sent
};

/// A text that was understood and is for nobody, such as STOP: the thread has it too.
struct UnderstoodRow {
    PhoneNumber phone;
    UtcTime at;
    std::string text;
    std::string meaning;  ///< "opt_out", "rating", ...
};

class ConversationStore {
public:
    explicit ConversationStore(Database& database);

    std::optional<ConversationRow> byAddress(const std::string& address);
    std::optional<ConversationRow> conversation(ConversationId id);
    ConversationId insert(const ConversationRow& row);
    void update(const ConversationRow& row);
    /// Answers its id.
    std::int64_t append(const ConversationEntryRow& entry);

    /// Takes out the entries of a replace type (1 to 7), before another of that type is appended.
    void removeReplaced(ConversationId id, int replaceType);

    /// All entries of a conversation, or its last ones; oldest first.
    std::vector<ConversationEntryRow> entries(ConversationId id);
    std::vector<ConversationEntryRow> lastEntries(ConversationId id, int most);

    /// Open ones first (waiting for us before waiting for the customer), then those closed since; newest
    /// first. Of the open and of the closed ones no more than `most` each: those written to last.
    std::vector<ConversationRow> list(UtcTime closedSince, int most);

    /// The open ones alone.
    std::vector<ConversationRow> open(int most);

    /// How many wait for an answer: no more than this are counted.
    static constexpr int kMostCounted = 1'000;
    int waitingForUs();
    bool isAnyWaitingForUs();

    /// Since when the customer waits who has waited longest for an answer; nothing: nobody does.
    std::optional<UtcTime> waitingSince();

    /// Since when answers are owed, of those that are owed since `first` or later, oldest first.
    std::vector<UtcTime> owedSince(UtcTime first);

    void understood(const UnderstoodRow& row);

    /// The last ones of a number, oldest first.
    std::vector<UnderstoodRow> understoodFrom(const PhoneNumber& phone, int most);

    /// True if the thread with this address has this text of the customer, come at this moment.
    bool holds(const std::string& address, const std::string& text, UtcTime at);

private:
    Database& db_;
};

}  // namespace turnbell::db
