#include "host/service/conversations.h"

#include "host/core/person_name.h"
#include "host/core/phone_rules.h"
#include "host/service/lapsed_questions.h"
#include "host/service/rows.h"
#include "host/service/text_limits.h"
#include "host/service/thread.h"

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::size_t kLongestText = 1000;
constexpr std::chrono::hours kClosedShown{24};
constexpr int kMostShown = 100;
constexpr int kMostListed = 200;
constexpr int kMostEntriesShown = 30;
constexpr int kAllEntries = 100'000;

tl::unexpected<Error> unknownConversation() {
    return fail(ErrorCode::NotFound, "there is no such conversation", "conversation_unknown");
}

}  // namespace

Conversations::Conversations(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state}, outbox_{outbox}, suggestions_{state, texts}, away_{state, texts} {
}

void Conversations::changed() {
    looked_ = false;
    state_.changes({Topic::Conversations, Topic::Health});
}

ReplyClock Conversations::clock() const {
    return {state_.catalog.openingHours(), state_.catalog.branch.replyTarget};
}

void Conversations::tick(Moment now) {
    suggestions_.readNames(now);
    if (urgent_ && *urgent_ <= now.utc) {
        changed();
    }
    if (looked_) {
        return;
    }
    looked_ = true;
    const auto running = clock();
    urgent_ = running.nextChange(state_.conversations.owedSince(running.overdueBefore(now.utc)), now.utc);
}

std::optional<BootTime> Conversations::nextDeadline(Moment now) const {
    if (!looked_ || suggestions_.isReading()) {
        return now.boot;
    }
    return urgent_ ? std::optional{now.boot + std::max(*urgent_ - now.utc, milliseconds{0})} : std::nullopt;
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
    row.owed = row.state == db::ConversationState::WaitingUs && row.owed ? row.owed : now.utc;
    row.state = db::ConversationState::WaitingUs;
    row.lastAt = now.utc;
    row.lastText = incoming.text;
    if (state_.visits.deskState(row.desk).state == DeskState::Closed) {
        row.desk.clear();
    }
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
    const auto id = state_.conversations.append(entry);
    if (incoming.written) {
        away_.answer(row, std::to_string(id), now);
    }
    changed();
    state_.changes({Topic::Queue});
}

void Conversations::understood(const IncomingText& incoming, const std::string& meaning, Moment now) {
    const auto phone = PhoneNumber::fromE164(incoming.address);
    if (phone && !incoming.text.empty() &&
        !state_.conversations.holds(incoming.address, incoming.text, now.utc)) {
        state_.conversations.understood({*phone, now.utc, incoming.text, meaning});
        state_.changes({Topic::Conversations});
    }
}

/// Counts how long the customer waited.
void Conversations::answered(db::ConversationRow& conversation, Moment now) {
    if (conversation.state == db::ConversationState::WaitingUs && conversation.owed) {
        const auto running = clock();
        ReplyFigures figures;
        figures.time.add(running.ran(*conversation.owed, now.utc));
        figures.late = running.late(*conversation.owed, now.utc) ? 1 : 0;
        state_.replies.addTime(state_.serviceDay(now), figures);
    }
    conversation.owed.reset();
    conversation.state = db::ConversationState::WaitingCustomer;
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
    const auto row = state_.messages.message(*message);
    if (row && row->state == MessageState::Blocked) {
        return fail(ErrorCode::Refused, "this text may not be sent: " + row->why, "text_blocked");
    }
    db::ConversationEntryRow entry;
    entry.conversation = conversation.id;
    entry.at = now.utc;
    entry.incoming = false;
    entry.text = order.text;
    entry.by = actor.name;
    entry.message = *message;
    const auto id = state_.conversations.append(entry);
    suggestions_.learn(conversation, id, order.text, now);
    answered(conversation, now);
    conversation.lastAt = now.utc;
    conversation.lastText = row ? row->text : order.text;
    state_.conversations.update(conversation);
    endQuestion(order.to, now);
    changed();
    return messageRow(state_, *state_.messages.message(*message), actor.fullNumbers);
}

/// A number answers what staff ask now, and not what we did. The text that made us ask is for a person then,
/// where nothing was said after it that is one already.
void Conversations::endQuestion(const PhoneNumber& phone, Moment now) {
    const auto question = state_.questions.of(phone);
    state_.questions.remove(phone);
    if (question && question->word != db::kSpoke && !LapsedQuestions::isLapsed(*question)) {
        received({.address = phone.e164(), .text = question->text}, now);
    }
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
    conversation->owed.reset();
    conversation->desk.clear();
    state_.conversations.update(*conversation);
    changed();
    return wire::Done{};
}

Result<wire::MessageRow> Conversations::start(const wire::ConversationStart& command, const Actor& actor,
                                              const std::string& requestId, Moment now) {
    const auto visit = state_.visits.byTicket(command.ticket, state_.serviceDay(now));
    if (!visit) {
        return fail(ErrorCode::NotFound, "there is no ticket " + command.ticket + " today", "ticket_unknown");
    }
    if (isEnded(visit->step.state)) {
        return fail(ErrorCode::Refused, "the visit of ticket " + command.ticket + " is over", "visit_over");
    }
    if (visit->visit.phone.empty()) {
        return fail(ErrorCode::Refused, "ticket " + command.ticket + " has no number", "no_phone");
    }
    const auto text = cleanText(command.text, kLongestText);
    TURNBELL_TRY(text);
    auto conversation = opened(visit->visit.phone.e164(), true, now);
    conversation.visit = visit->visit.id;
    TextOrder order;
    order.idemKey = "start/" + requestId;
    order.kind = MessageKind::Reply;
    order.to = visit->visit.phone;
    order.text = *text;
    order.conversation = conversation.id;
    order.visit = visit->visit.id;
    return sendIn(conversation, order, actor, now);
}

Result<wire::Done> Conversations::note(const wire::ConversationNote& command, const Actor& actor,
                                       Moment now) {
    const auto conversation = state_.conversations.conversation(ConversationId{command.id});
    if (!conversation) {
        return unknownConversation();
    }
    const auto text = cleanText(command.text, kLongestText);
    TURNBELL_TRY(text);
    db::ConversationEntryRow entry;
    entry.conversation = conversation->id;
    entry.at = now.utc;
    entry.incoming = false;
    entry.internal = true;
    entry.text = *text;
    entry.by = actor.name;
    state_.conversations.append(entry);
    state_.changes({Topic::Conversations});
    return wire::Done{};
}

Result<wire::Done> Conversations::assign(const wire::ConversationAssign& command) {
    auto conversation = state_.conversations.conversation(ConversationId{command.id});
    if (!conversation) {
        return unknownConversation();
    }
    if (state_.catalog.desk(command.desk) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + command.desk + "'", "desk_unknown");
    }
    if (!conversation->desk.empty() && conversation->desk != command.desk) {
        return fail(ErrorCode::Refused, "desk " + conversation->desk + " answers this: it has to release it",
                    "conversation_taken");
    }
    conversation->desk = command.desk;
    state_.conversations.update(*conversation);
    state_.changes({Topic::Conversations});
    return wire::Done{};
}

Result<wire::Done> Conversations::release(ConversationId id) {
    auto conversation = state_.conversations.conversation(id);
    if (!conversation) {
        return unknownConversation();
    }
    conversation->desk.clear();
    state_.conversations.update(*conversation);
    state_.changes({Topic::Conversations});
    return wire::Done{};
}

Result<wire::SuggestionList> Conversations::suggest(const wire::ConversationSuggestQuery& query, Moment now) {
    const auto conversation = state_.conversations.conversation(ConversationId{query.id});
    if (!conversation) {
        return unknownConversation();
    }
    return suggestions_.of(*conversation, query.text, now);
}

void Conversations::addVisit(wire::ConversationRow& row, const db::ConversationRow& conversation,
                             Moment now) {
    const auto phone = PhoneNumber::fromE164(conversation.address);
    const auto today = state_.serviceDay(now);
    const auto visit = phone ? state_.visits.closestByPhone(*phone, today) : std::nullopt;
    if (visit) {
        const auto& who = visit->visit;
        const auto state = visit->step.state;
        const bool isTodays = who.serviceDay == today || (!isEnded(state) && !isComing(state));
        row.ticket = isTodays ? who.ticket : std::string{};  // another day's is somebody else's today
        row.name = who.firstName + (who.lastName.empty() ? "" : " " + who.lastName);
        row.visitState = toString(visit->step.state);
        row.service = visit->step.service;
    }
}

wire::ConversationRow Conversations::rowOf(const db::ConversationRow& conversation, const Actor& actor,
                                           Moment now) {
    wire::ConversationRow row;
    row.id = conversation.id.value;
    row.from = actor.fullNumbers ? conversation.address : maskedAddress(conversation.address);
    row.state = db::toString(conversation.state);
    row.text = conversation.lastText;
    row.lastAt = toIso8601(conversation.lastAt);
    row.desk = conversation.desk;
    addVisit(row, conversation, now);
    if (conversation.state == db::ConversationState::WaitingUs && conversation.owed) {
        const auto running = clock();
        const auto since = *conversation.owed;
        row.owedAt = toIso8601(since);
        row.owed = std::chrono::duration_cast<seconds>(running.ran(since, now.utc)).count();
        row.age = toString(running.age(since, now.utc));
        const auto overdue = running.overdueAt(since);
        row.overdueAt = overdue ? toIso8601(*overdue) : std::string{};
    }
    return row;
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
        row.entries = threadOf(state_, conversation, kMostEntriesShown);
    }
    return list;
}

Result<wire::ConversationRow> Conversations::show(ConversationId id, const Actor& actor, Moment now) {
    const auto conversation = state_.conversations.conversation(id);
    if (!conversation) {
        return unknownConversation();
    }
    auto row = rowOf(*conversation, actor, now);
    row.entries = threadOf(state_, *conversation, kAllEntries);
    return row;
}

}  // namespace turnbell
