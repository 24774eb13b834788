#include "ui/desk/reply_suggestions.h"

#include <algorithm>
#include <vector>

namespace turnbell::ui {
namespace {

constexpr int kMostKeys = 9;

std::vector<SuggestionRow> suggestionRows(const wire::SuggestionList& list) {
    std::vector<SuggestionRow> rows;
    int canned = 0;
    for (const auto& suggestion : list.suggestions) {
        const bool past = suggestion.kind == "past";
        const bool hasKey = !past && ++canned <= kMostKeys;
        rows.push_back({.number = static_cast<int>(rows.size()),
                        .name = QString::fromStdString(suggestion.name),
                        .words = QString::fromStdString(suggestion.text),
                        .letter = hasKey ? QString::number(canned) : QString{},
                        .past = past});
    }
    return rows;
}

}  // namespace

ReplySuggestions::ReplySuggestions(ServiceClient& client) : client_(client) {
}

void ReplySuggestions::follow(const wire::ConversationRow* conversation) {
    const bool owed = conversation != nullptr && conversation->state == "waiting_us";
    const auto now =
        owed ? Asked{conversation->id, conversation->entries.size(), conversation->lastAt} : Asked{};
    if (now == asked_) {
        return;
    }
    if (std::get<0>(now) != std::get<0>(asked_)) {
        rows_.apply({});
    }
    asked_ = now;
    const auto question = ++question_;
    if (owed) {
        client_.request(wire::ConversationSuggestQuery{.id = conversation->id}, this,
                        [this, question](const Result<wire::Reply>& reply) {
                            if (question == question_) {
                                settle(reply);
                            }
                        });
    }
}

void ReplySuggestions::settle(const Result<wire::Reply>& reply) {
    if (const auto* const list = reply ? std::get_if<wire::SuggestionList>(&*reply) : nullptr) {
        rows_.apply(suggestionRows(*list));
    } else {
        asked_ = {};  // the next change of the thread asks again
    }
}

QString ReplySuggestions::cannedFor(const QString& typed) const {
    const auto& rows = rows_.rows();
    const auto found = std::ranges::find_if(
        rows, [&](const SuggestionRow& row) { return !typed.isEmpty() && row.letter == typed; });
    return found == rows.end() ? QString{} : found->words;
}

}  // namespace turnbell::ui
