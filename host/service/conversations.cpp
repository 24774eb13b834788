#include "host/service/conversations.h"

#include "host/core/person_name.h"
#include "host/core/phone_rules.h"
#include "host/service/rows.h"
#include "host/service/text_limits.h"

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::size_t kLongestText = 1000;
constexpr std::chrono::hours kClosedShown{24};
constexpr int kMostShown = 100;
constexpr int kMostListed = 200;
constexpr int kMostEntriesShown = 30;

tl::unexpected<Error> unknownConversation() {
    return fail(ErrorCode::NotFound, "there is no such conversation", "conversation_unknown");
}

}  // namespace

Conversations::Conversations(BranchState& state, Outbox& outbox) : state_{state}, outbox_{outbox} {
}

db::ConversationRow Conversations::opened(const std::string& address, bool answerable, Moment now) {
    if (auto known = state_.conversations.byAddress(address)) {
        return *known;
    }
    db::ConversationRow row;
    row.address = address;
    row.answerable = answerable;
    row.openedAt = now.utc;
    row.lastAt = now.utc;
    row.id = state_.conversations.insert(row);
    return row;
}

void Conversations::received(const IncomingText& incoming, Moment now) {
    auto row = opened(incoming.address, incoming.answerable, now);
    row.answerable = incoming.answerable;
    row.openedAt = row.state == db::ConversationState::Closed ? now.utc : row.openedAt;
    row.state = db::ConversationState::WaitingUs;
    row.lastAt = now.utc;
    row.lastText = incoming.text;
    if (const auto phone = PhoneNumber::fromE164(incoming.address)) {
        const auto active = state_.visits.activeByPhone(*phone);
        const auto latest = active ? active : state_.visits.latestByPhone(*phone, state_.serviceDay(now));
        row.visit = latest ? latest->visit.id : VisitId{};
    }
    state_.conversations.update(row);
    state_.conversations.removeReplaced(row.id, incoming.replaceType);
    db::ConversationEntryRow entry;
    entry.conversation = row.id;
    entry.at = now.utc;
    entry.incoming = true;
    entry.text = incoming.text;
    entry.note = incoming.note;
    entry.replaceType = incoming.replaceType;
    state_.conversations.append(entry);
    state_.changes({Topic::Conversations, Topic::Queue, Topic::Health});
}

Result<wire::MessageRow> Conversations::sendIn(db::ConversationRow conversation, const TextOrder& order,
                                               const Actor& actor, Moment now) {
    if (state_.optOuts.stopped(order.to)) {
        return fail(ErrorCode::Refused, "this customer asked for no more texts (STOP)", "opted_out");
    }
    TextLimits{state_}.typedByStaff(order.to, now);
    const auto message = outbox_.enqueue(order, now);
    if (!message) {
        return fail(ErrorCode::Refused, "this text was sent already", "sent_already");
    }
    if (const auto row = state_.messages.message(*message); row && row->state == MessageState::Blocked) {
        return fail(ErrorCode::Refused, "this text may not be sent: " + row->why, "text_blocked");
    }
    db::ConversationEntryRow entry;
    entry.conversation = conversation.id;
    entry.at = now.utc;
    entry.incoming = false;
    entry.text = order.text;
    entry.by = actor.name;
    entry.message = *message;
    state_.conversations.append(entry);
    conversation.state = db::ConversationState::WaitingCustomer;
    conversation.lastAt = now.utc;
    conversation.lastText = order.text;
    state_.conversations.update(conversation);
    state_.changes({Topic::Conversations, Topic::Health});
    return messageRow(state_, *state_.messages.message(*message), actor.fullNumbers);
}

Result<wire::MessageRow> Conversations::reply(const wire::ConversationReply& command, const Actor& actor,
                                              const std::string& requestId, Moment now) {
    const auto conversation = state_.conversations.conversation(ConversationId{command.id});
    if (!conversation) {
        return unknownConversation();
    }
    const auto to = PhoneNumber::fromE164(conversation->address);
    if (!conversation->answerable || !to) {
        return fail(ErrorCode::Refused, "this sender cannot be answered by text", "not_answerable");
    }
    const auto text = cleanText(command.text, kLongestText);
    TURNBELL_TRY(text);
    TextOrder order;
    order.idemKey = "reply/" + requestId;
    order.kind = MessageKind::Reply;
    order.to = *to;
    order.text = *text;
    order.conversation = conversation->id;
    order.visit = conversation->visit;
    return sendIn(*conversation, order, actor, now);
}

Result<PhoneNumber> Conversations::recipient(const std::string& to, Moment now) {
    if (const auto row = state_.visits.byTicket(to, state_.serviceDay(now))) {
        if (row->visit.phone.empty()) {
            return fail(ErrorCode::Refused, "ticket " + to + " has no number", "no_phone");
        }
        return row->visit.phone;
    }
    const auto phone = parseSender(to, state_.catalog.branch.country);
    TURNBELL_TRY(phone);
    const auto conversation = state_.conversations.byAddress(phone->e164());
    const bool open = conversation && conversation->state != db::ConversationState::Closed;
    if (!open && !state_.visits.latestByPhone(*phone, state_.serviceDay(now))) {
        return fail(ErrorCode::Refused, "this number has no visit today and no open conversation",
                    "stranger");
    }
    return *phone;
}

Result<wire::MessageRow> Conversations::send(const wire::MessageSend& command, const Actor& actor,
                                             const std::string& requestId, Moment now) {
    const auto to = recipient(command.to, now);
    TURNBELL_TRY(to);
    const auto text = cleanText(command.text, kLongestText);
    TURNBELL_TRY(text);
    auto conversation = opened(to->e164(), true, now);
    TextOrder order;
    order.idemKey = "notice/" + requestId;
    order.kind = MessageKind::Notice;
    order.to = *to;
    order.text = *text;
    order.conversation = conversation.id;
    const auto visit = state_.visits.latestByPhone(*to, state_.serviceDay(now));
    order.visit = visit ? visit->visit.id : VisitId{};
    return sendIn(conversation, order, actor, now);
}

Result<wire::Done> Conversations::close(ConversationId id) {
    auto conversation = state_.conversations.conversation(id);
    if (!conversation) {
        return unknownConversation();
    }
    conversation->state = db::ConversationState::Closed;
    state_.conversations.update(*conversation);
    state_.changes({Topic::Conversations, Topic::Health});
    return wire::Done{};
}

wire::ConversationRow Conversations::rowOf(const db::ConversationRow& conversation, const Actor& actor,
                                           Moment now) {
    wire::ConversationRow row;
    row.id = conversation.id.value;
    row.from = actor.fullNumbers ? conversation.address : maskedAddress(conversation.address);
    row.state = db::toString(conversation.state);
    row.text = conversation.lastText;
    row.lastAt = toIso8601(conversation.lastAt);
    if (const auto phone = PhoneNumber::fromE164(conversation.address)) {
        if (const auto visit = state_.visits.latestByPhone(*phone, state_.serviceDay(now))) {
            row.ticket = visit->visit.ticket;
            row.name =
                visit->visit.firstName + (visit->visit.lastName.empty() ? "" : " " + visit->visit.lastName);
        }
    }
    return row;
}

std::vector<wire::ConversationEntry> Conversations::wireEntries(
    const std::vector<db::ConversationEntryRow>& lines) {
    std::vector<wire::ConversationEntry> entries;
    for (const auto& line : lines) {
        wire::ConversationEntry entry{toIso8601(line.at), line.incoming, line.text, line.by, {}};
        if (const auto message = state_.messages.message(line.message)) {
            entry.state = toString(message->state);
        }
        if (!line.note.empty()) {
            entry.state = line.note;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

wire::ConversationList Conversations::list(const Actor& actor, Moment now) {
    wire::ConversationList list;
    for (const auto& conversation : state_.conversations.list(now.utc - kClosedShown, kMostListed)) {
        list.conversations.push_back(rowOf(conversation, actor, now));
    }
    return list;
}

wire::ConversationList Conversations::recent(const Actor& actor, Moment now) {
    wire::ConversationList list;
    for (const auto& conversation : state_.conversations.open(kMostShown)) {
        auto& row = list.conversations.emplace_back(rowOf(conversation, actor, now));
        row.entries = wireEntries(state_.conversations.lastEntries(conversation.id, kMostEntriesShown));
    }
    return list;
}

Result<wire::ConversationRow> Conversations::show(ConversationId id, const Actor& actor, Moment now) {
    const auto conversation = state_.conversations.conversation(id);
    if (!conversation) {
        return unknownConversation();
    }
    auto row = rowOf(*conversation, actor, now);
    row.entries = wireEntries(state_.conversations.entries(conversation->id));
    return row;
}

}  // namespace turnbell
