#pragma once

#include "host/wire/conversation.h"
#include "host/wire/fields.h"

/// Of conversations.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<ConversationShowQuery>{required("id", &ConversationShowQuery::id)};

template <>
inline constexpr std::tuple kFields<ConversationReply>{
    required("id", &ConversationReply::id),
    required("text", &ConversationReply::text),
};

template <>
inline constexpr std::tuple kFields<ConversationClose>{required("id", &ConversationClose::id)};

template <>
inline constexpr std::tuple kFields<ConversationNote>{
    required("id", &ConversationNote::id),
    required("text", &ConversationNote::text),
};

template <>
inline constexpr std::tuple kFields<ConversationAssign>{
    required("id", &ConversationAssign::id),
    required("desk", &ConversationAssign::desk),
};

template <>
inline constexpr std::tuple kFields<ConversationRelease>{required("id", &ConversationRelease::id)};

template <>
inline constexpr std::tuple kFields<ConversationStart>{
    required("ticket", &ConversationStart::ticket),
    required("text", &ConversationStart::text),
};

template <>
inline constexpr std::tuple kFields<ConversationSuggestQuery>{
    required("id", &ConversationSuggestQuery::id),
    optional("text", &ConversationSuggestQuery::text),
};

template <>
inline constexpr std::tuple kFields<ConversationEntry>{
    required("at", &ConversationEntry::at),           required("incoming", &ConversationEntry::incoming),
    required("text", &ConversationEntry::text),       required("by", &ConversationEntry::by),
    required("state", &ConversationEntry::state),     required("kind", &ConversationEntry::kind),
    required("message", &ConversationEntry::message),
};

template <>
inline constexpr std::tuple kFields<ConversationRow>{
    required("id", &ConversationRow::id),
    required("from", &ConversationRow::from),
    required("name", &ConversationRow::name),
    required("ticket", &ConversationRow::ticket),
    required("visit_state", &ConversationRow::visitState),
    required("service", &ConversationRow::service),
    required("state", &ConversationRow::state),
    required("text", &ConversationRow::text),
    required("last_at", &ConversationRow::lastAt),
    required("desk", &ConversationRow::desk),
    required("owed_at", &ConversationRow::owedAt),
    required("owed", &ConversationRow::owed),
    required("age", &ConversationRow::age),
    required("overdue_at", &ConversationRow::overdueAt),
    required("entries", &ConversationRow::entries),
};

template <>
inline constexpr std::tuple kFields<ConversationList>{
    required("conversations", &ConversationList::conversations)};

template <>
inline constexpr std::tuple kFields<Suggestion>{
    required("kind", &Suggestion::kind),
    required("code", &Suggestion::code),
    required("name", &Suggestion::name),
    required("text", &Suggestion::text),
};

template <>
inline constexpr std::tuple kFields<SuggestionList>{required("suggestions", &SuggestionList::suggestions)};

}  // namespace turnbell::wire
