#include "ui/desk/conversation_rows.h"

#include "ui/desk/branch_times.h"
#include "ui/words/conversation_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/message_why.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace turnbell::ui {
namespace {

constexpr std::string_view kWaitingUs = "waiting_us";
const QString kBetween = QStringLiteral(" · ");

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString lastWordsOf(const wire::ConversationRow& conversation) {
    const bool known = !conversation.entries.empty() && conversation.entries.back().text == conversation.text;
    const auto state = known ? conversation.entries.back().state : std::string{};
    return words::entryText(conversation.text, state).simplified();
}

/// Of a text that is on its way or there nobody asks why.
bool wantsReason(std::string_view state) {
    constexpr std::array<std::string_view, 3> kGood{"armed", "accepted", "delivered"};
    return std::ranges::find(kGood, state) == kGood.end();
}

QString reasonOf(const wire::ConversationEntry& entry, const wire::MessageList& texts) {
    const auto found = std::ranges::find(texts.messages, entry.message, &wire::MessageRow::id);
    const bool wanted = entry.message != 0 && wantsReason(entry.state);
    return wanted && found != texts.messages.end() ? words::messageWhy(found->why) : QString{};
}

/// What was sent by itself has no author: it says what it is.
QString authorOf(const wire::ConversationEntry& entry) {
    return entry.by.empty() && entry.message != 0 ? words::messageKind(entry.kind) : text(entry.by);
}

QString footnoteOf(const wire::ConversationEntry& entry, const Surroundings& around) {
    auto state = entry.state.empty() ? QString{} : words::entryState(entry.state);
    if (const auto reason = reasonOf(entry, around.texts); !reason.isEmpty()) {
        state += QStringLiteral(": ") + reason;
    }
    QStringList parts{clockTime(entry.at, around.eye.zone), authorOf(entry), state};
    parts.removeAll(QString{});
    return parts.join(kBetween);
}

bool isTrouble(const wire::ConversationEntry& entry) {
    return entry.message != 0 &&
           (needsPerson(entry.state) || entry.state == "blocked" || entry.state == "expired");
}

}  // namespace

bool isClosed(const wire::ConversationRow& conversation) {
    return conversation.state == "closed";
}

std::vector<wire::ConversationRow> openConversations(const wire::ConversationList& list) {
    std::vector<wire::ConversationRow> open;
    std::ranges::copy_if(list.conversations, std::back_inserter(open),
                         [](const auto& conversation) { return !isClosed(conversation); });
    std::ranges::stable_sort(open, {}, [](const wire::ConversationRow& conversation) {
        const bool owed = conversation.state == kWaitingUs;
        return std::pair{!owed, owed ? conversation.owedAt : std::string{}};
    });
    return open;
}

std::vector<ConversationRow> conversationRows(const std::vector<wire::ConversationRow>& conversations,
                                              const Surroundings& around) {
    std::vector<ConversationRow> rows;
    for (const auto& conversation : conversations) {
        const auto& desk = conversation.desk;
        rows.push_back({.conversation = conversation.id,
                        .who = titleOf(conversation),
                        .lastWords = lastWordsOf(conversation),
                        .at = clockTime(conversation.lastAt, around.eye.zone),
                        .unread = conversation.state == kWaitingUs,
                        .urgency = words::replyClock(conversation.age, conversation.owed),
                        .overdue = conversation.age == "overdue",
                        .claim = desk.empty() ? QString{} : deskName(around.queue, desk, around.eye),
                        .mine = !desk.empty() && desk == around.desk,
                        .closed = isClosed(conversation)});
    }
    return rows;
}

std::vector<EntryRow> entryRows(const wire::ConversationRow& conversation, const Surroundings& around) {
    std::vector<EntryRow> rows;
    for (const auto& entry : conversation.entries) {
        rows.push_back({.number = static_cast<int>(rows.size()),
                        .incoming = entry.incoming,
                        .words = words::entryText(entry.text, entry.state),
                        .footnote = footnoteOf(entry, around),
                        .note = entry.kind == "note",
                        .trouble = isTrouble(entry)});
    }
    return rows;
}

QString titleOf(const wire::ConversationRow& conversation) {
    const auto who = text(conversation.name.empty() ? conversation.from : conversation.name);
    return conversation.ticket.empty() ? who : text(conversation.ticket) + QStringLiteral("  ") + who;
}

QString visitLine(const wire::ConversationRow& conversation, const Surroundings& around) {
    if (conversation.ticket.empty()) {
        return QCoreApplication::translate("ConversationRows", "No visit today.");
    }
    QStringList parts{serviceName(around.queue, conversation.service, around.eye),
                      words::visitState(conversation.visitState)};
    const auto* const visit = findTicket(around.queue, conversation.ticket);
    if (visit != nullptr && conversation.visitState == "waiting") {
        parts << words::waited(minutesSince(visit->arrivedAt, around.eye.now));
    } else if (visit != nullptr && !visit->desk.empty()) {
        parts << deskName(around.queue, visit->desk, around.eye);
    }
    parts.removeAll(QString{});
    return parts.join(kBetween);
}

}  // namespace turnbell::ui
