#pragma once

#include "host/wire/snapshot.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/rows.h"

#include <string>
#include <vector>

namespace turnbell::ui {

/// What else is known where conversations are made readable.
struct Surroundings {
    Viewpoint eye;
    std::string desk;  ///< this window's; empty: none is chosen
    const wire::QueueView& queue;
    const wire::MessageList& texts;
};

/// No answer is owed, and none is waited for.
bool isClosed(const wire::ConversationRow& conversation);

/// Those that are not closed: first who waits for an answer, the longest wait in front, then the others as
/// the service has them.
std::vector<wire::ConversationRow> openConversations(const wire::ConversationList& list);

std::vector<ConversationRow> conversationRows(const std::vector<wire::ConversationRow>& conversations,
                                              const Surroundings& around);

/// What was said, oldest first; each text of ours with where it stands, and why if that is no good news.
std::vector<EntryRow> entryRows(const wire::ConversationRow& conversation, const Surroundings& around);

/// "A004  Lena": the ticket of the visit, if there is one, and the name, or else the number.
QString titleOf(const wire::ConversationRow& conversation);

/// The customer's visit of today: "Blood test · waiting · 12 min".
QString visitLine(const wire::ConversationRow& conversation, const Surroundings& around);

}  // namespace turnbell::ui
