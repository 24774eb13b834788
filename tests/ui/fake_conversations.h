#pragma once

#include "host/base/result.h"
#include "host/wire/command.h"
#include "host/wire/reply.h"
#include "host/wire/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::ui {

/// What the fake service does with conversations.
struct FakeConversations {
    wire::ConversationList& list;
    wire::ConversationList& others;
    const wire::QueueView& queue;
    const std::vector<wire::Suggestion>& suggestions;
    std::string now;

    /// Nothing: the command is about something else.
    std::optional<Result<wire::Reply>> execute(const wire::Command& command);

private:
    struct Visitor;

    wire::ConversationRow* find(std::int64_t id);
    Result<wire::Reply> show(std::int64_t id);
    void close(std::int64_t id);
    void tellOf(std::int64_t id);
    Result<wire::Reply> say(wire::ConversationRow& row, const std::string& text, const std::string& kind);
    Result<wire::Reply> start(const wire::ConversationStart& command);
    Result<wire::Reply> assign(const wire::ConversationAssign& command);
    wire::ConversationList withoutEntries() const;
};

}  // namespace turnbell::ui
