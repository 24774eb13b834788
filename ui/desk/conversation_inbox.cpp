#include "ui/desk/conversation_inbox.h"

#include "ui/desk/branch_times.h"
#include "ui/words/entry_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnbell::ui {
namespace {

constexpr std::string_view kWaitingUs = "waiting_us";

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// "A004  Lena": the ticket of the visit, if there is one, and the name, or else the number.
QString titleOf(const wire::ConversationRow& conversation) {
    const auto who = text(conversation.name.empty() ? conversation.from : conversation.name);
    return conversation.ticket.empty() ? who : text(conversation.ticket) + QStringLiteral("  ") + who;
}

QString lastWordsOf(const wire::ConversationRow& conversation) {
    const bool known = !conversation.entries.empty() && conversation.entries.back().text == conversation.text;
    const auto state = known ? conversation.entries.back().state : std::string{};
    return words::entryText(conversation.text, state).simplified();
}

EntryRow entryRow(const wire::ConversationEntry& entry, int number, const std::string& zone) {
    auto footnote = clockTime(entry.at, zone);
    const bool note = entry.kind == "note";
    if (note) {
        footnote += QStringLiteral(" · ") + QCoreApplication::translate("Words", "Note");
    }
    if (!entry.by.empty()) {
        footnote += QStringLiteral(" · ") + text(entry.by);
    }
    if (!entry.state.empty()) {
        footnote += QStringLiteral(" · ") + words::entryState(entry.state);
    }
    return {.number = number,
            .incoming = entry.incoming,
            .words = words::entryText(entry.text, entry.state),
            .footnote = footnote,
            .note = note};
}

}  // namespace

ConversationInbox::ConversationInbox(ServiceClient& client, SignIn& signIn, Translation& translation)
    : client_(client), signIn_(signIn) {
    connect(&client_, &ServiceClient::received, this, &ConversationInbox::take);
    connect(&signIn_, &SignIn::changed, this, &ConversationInbox::changed);
    connect(&translation, &Translation::changed, this, &ConversationInbox::show);
}

int ConversationInbox::unread() const {
    return static_cast<int>(
        std::ranges::count(list_.conversations, kWaitingUs, &wire::ConversationRow::state));
}

QString ConversationInbox::who() const {
    return selected() == nullptr ? QString{} : titleOf(*selected());
}

QString ConversationInbox::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void ConversationInbox::choose(qint64 conversation) {
    selectedId_ = conversation;
    error_.reset();
    show();
}

void ConversationInbox::showList() {
    choose(0);
}

void ConversationInbox::reply(const QString& text) {
    if (ready() && isOpen() && !text.trimmed().isEmpty()) {
        ask(wire::ConversationReply{.id = selectedId_, .text = text.toStdString()},
            &ConversationInbox::replied);
    }
}

void ConversationInbox::finish() {
    if (ready() && isOpen()) {
        ask(wire::ConversationClose{.id = selectedId_}, &ConversationInbox::showList);
    }
}

void ConversationInbox::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        zone_ = board->timeZone.empty() ? "UTC" : board->timeZone;
    } else if (const auto* list = std::get_if<wire::ConversationList>(&snapshot)) {
        list_ = *list;
    } else {
        return;
    }
    show();
}

void ConversationInbox::show() {
    std::vector<ConversationRow> rows;
    for (const auto& conversation : list_.conversations) {
        if (conversation.state != "closed") {
            rows.push_back({.conversation = conversation.id,
                            .who = titleOf(conversation),
                            .lastWords = lastWordsOf(conversation),
                            .at = clockTime(conversation.lastAt, zone_),
                            .unread = conversation.state == kWaitingUs,
                            .urgency = words::replyAge(conversation.age),
                            .overdue = conversation.age == "overdue"});
        }
    }
    conversations_.apply(std::move(rows));
    std::vector<EntryRow> entries;
    if (const auto* conversation = selected()) {
        for (const auto& entry : conversation->entries) {
            entries.push_back(entryRow(entry, static_cast<int>(entries.size()), zone_));
        }
    }
    entries_.apply(std::move(entries));
    emit changed();
}

void ConversationInbox::ask(const wire::Command& command, void (ConversationInbox::*done)()) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(command, this, [this, done](const auto& reply) {
        busy_ = false;
        if (reply) {
            (this->*done)();
        } else {
            error_ = reply.error();
        }
        emit changed();
    });
}

const wire::ConversationRow* ConversationInbox::selected() const {
    const auto found = std::ranges::find(list_.conversations, selectedId_, &wire::ConversationRow::id);
    return found == list_.conversations.end() ? nullptr : &*found;
}

}  // namespace turnbell::ui
