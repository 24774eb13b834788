#include "host/service/thread.h"

#include <algorithm>
#include <set>

namespace turnbell {
namespace {

struct Line {
    UtcTime at;
    wire::ConversationEntry entry;
};

const char* kindOf(const db::ConversationEntryRow& entry, const std::optional<db::MessageRow>& message) {
    if (entry.internal) {
        return "note";
    }
    return message ? toString(message->kind) : "text";
}

/// What was typed is shown as it was sent: a branch may send it in other letters.
wire::ConversationEntry shown(const db::ConversationEntryRow& row,
                              const std::optional<db::MessageRow>& message) {
    wire::ConversationEntry entry{
        toIso8601(row.at),    row.incoming,     message ? message->text : row.text, row.by, row.note,
        kindOf(row, message), row.message.value};
    if (message && row.note.empty()) {
        entry.state = toString(message->state);
    }
    return entry;
}

wire::ConversationEntry shown(const db::MessageRow& message, UtcTime at) {
    return {toIso8601(at),          false,           message.text, {}, toString(message.state),
            toString(message.kind), message.id.value};
}

/// When the customer got it, as far as we know: a survey is written at the finish and goes a day later.
UtcTime timeOf(const db::MessageRow& message, const std::map<MessageId, UtcTime>& firstTries) {
    const auto tried = firstTries.find(message.id);
    if (tried != firstTries.end()) {
        return tried->second;
    }
    const bool unsent = message.state == MessageState::Planned || message.state == MessageState::Ready;
    return unsent ? std::max(message.created.utc, message.notBefore.utc) : message.created.utc;
}

}  // namespace

std::vector<wire::ConversationEntry> threadOf(BranchState& state, const db::ConversationRow& conversation,
                                              int most) {
    std::vector<Line> lines;
    std::set<MessageId> said;  // in the conversation: not again as what was sent
    for (const auto& row : state.conversations.lastEntries(conversation.id, most)) {
        said.insert(row.message);
        lines.push_back({row.at, shown(row, state.messages.message(row.message))});
    }
    if (const auto phone = PhoneNumber::fromE164(conversation.address)) {
        for (const auto& row : state.conversations.understoodFrom(*phone, most)) {
            lines.push_back({row.at, {toIso8601(row.at), true, row.text, {}, row.meaning, "text", 0}});
        }
        const auto firstTries = state.messages.firstTries(*phone, most);
        for (const auto& message : state.messages.lastTo(*phone, most)) {
            if (!said.contains(message.id)) {
                const auto at = timeOf(message, firstTries);
                lines.push_back({at, shown(message, at)});
            }
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    const auto first = lines.end() - std::min(std::ssize(lines), std::ptrdiff_t{most});
    std::vector<wire::ConversationEntry> entries;
    for (auto line = first; line != lines.end(); ++line) {
        entries.push_back(std::move(line->entry));
    }
    return entries;
}

}  // namespace turnbell
