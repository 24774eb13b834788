#include "tests/ui/fake_conversations.h"

#include <algorithm>

namespace turnbell::ui {
namespace {

tl::unexpected<Error> unknown() {
    return fail(ErrorCode::NotFound, "no such conversation", "conversation_unknown");
}

}  // namespace

struct FakeConversations::Visitor {
    using Answer = std::optional<Result<wire::Reply>>;

    FakeConversations& fake;

    Answer operator()(const wire::ConversationListQuery&) const { return fake.withoutEntries(); }
    Answer operator()(const wire::ConversationShowQuery& query) const { return fake.show(query.id); }
    Answer operator()(const wire::ConversationReply& command) const {
        fake.tellOf(command.id);
        auto* const row = fake.find(command.id);
        return row == nullptr ? Answer{unknown()} : fake.say(*row, command.text, "reply");
    }
    Answer operator()(const wire::ConversationNote& command) const {
        auto* const row = fake.find(command.id);
        return row == nullptr ? Answer{unknown()} : fake.say(*row, command.text, "note");
    }
    Answer operator()(const wire::ConversationStart& command) const { return fake.start(command); }
    Answer operator()(const wire::ConversationAssign& command) const { return fake.assign(command); }
    Answer operator()(const wire::ConversationRelease& command) const {
        if (auto* const row = fake.find(command.id)) {
            row->desk.clear();
        }
        return wire::Done{};
    }
    Answer operator()(const wire::ConversationClose& command) const {
        fake.close(command.id);
        return wire::Done{};
    }
    Answer operator()(const wire::ConversationSuggestQuery&) const {
        return wire::SuggestionList{fake.suggestions};
    }
    Answer operator()(const auto&) const { return std::nullopt; }
};

std::optional<Result<wire::Reply>> FakeConversations::execute(const wire::Command& command) {
    return std::visit(Visitor{*this}, command);
}

wire::ConversationRow* FakeConversations::find(std::int64_t id) {
    for (auto* const rows : {&list.conversations, &others.conversations}) {
        const auto found = std::ranges::find(*rows, id, &wire::ConversationRow::id);
        if (found != rows->end()) {
            return &*found;
        }
    }
    return nullptr;
}

Result<wire::Reply> FakeConversations::show(std::int64_t id) {
    const auto* const row = find(id);
    return row == nullptr ? Result<wire::Reply>{unknown()} : *row;
}

void FakeConversations::close(std::int64_t id) {
    const auto found = std::ranges::find(list.conversations, id, &wire::ConversationRow::id);
    if (found != list.conversations.end()) {
        found->state = "closed";
        others.conversations.push_back(*found);
        list.conversations.erase(found);
    }
}

/// Whoever is answered is told of again.
void FakeConversations::tellOf(std::int64_t id) {
    const auto found = std::ranges::find(others.conversations, id, &wire::ConversationRow::id);
    if (found != others.conversations.end()) {
        list.conversations.push_back(*found);
        others.conversations.erase(found);
    }
}

Result<wire::Reply> FakeConversations::say(wire::ConversationRow& row, const std::string& text,
                                           const std::string& kind) {
    const bool note = kind == "note";
    const auto message = note ? 0 : 1000 + static_cast<std::int64_t>(row.entries.size());
    row.entries.push_back({.at = now,
                           .incoming = false,
                           .text = text,
                           .by = "Nino",
                           .state = note ? "" : "ready",
                           .kind = kind,
                           .message = message});
    if (note) {
        return wire::Done{};
    }
    row.text = text;
    row.lastAt = now;
    row.state = "waiting_customer";
    row.owedAt.clear();
    row.age.clear();
    row.owed = 0;
    wire::MessageRow sent;
    sent.id = message;
    sent.to = row.from;
    sent.kind = kind;
    sent.state = "ready";
    sent.text = text;
    return sent;
}

Result<wire::Reply> FakeConversations::start(const wire::ConversationStart& command) {
    const auto visit = std::ranges::find(queue.tickets, command.ticket, &wire::TicketRow::ticket);
    if (visit == queue.tickets.end()) {
        return fail(ErrorCode::NotFound, "no such ticket", "ticket_unknown");
    }
    const auto known = std::ranges::find(list.conversations, command.ticket, &wire::ConversationRow::ticket);
    if (known != list.conversations.end()) {
        return say(*known, command.text, "reply");
    }
    wire::ConversationRow row;
    row.id = 100 + visit->visit;
    row.from = visit->phone;
    row.name = visit->firstName;
    row.ticket = visit->ticket;
    row.visitState = visit->state;
    row.service = visit->service;
    list.conversations.push_back(row);
    return say(list.conversations.back(), command.text, "reply");
}

Result<wire::Reply> FakeConversations::assign(const wire::ConversationAssign& command) {
    auto* const row = find(command.id);
    if (row == nullptr) {
        return unknown();
    }
    if (!row->desk.empty() && row->desk != command.desk) {
        return fail(ErrorCode::Refused, "desk " + row->desk + " answers this: it has to release it",
                    "conversation_taken");
    }
    row->desk = command.desk;
    return wire::Done{};
}

wire::ConversationList FakeConversations::withoutEntries() const {
    auto told = list;
    for (auto& row : told.conversations) {
        row.entries.clear();
    }
    return told;
}

}  // namespace turnbell::ui
