#pragma once

#include "host/core/catalog.h"
#include "host/core/consent.h"
#include "host/core/day_figures.h"
#include "host/core/desk_state.h"
#include "host/core/enum_word.h"
#include "host/core/message_kind.h"
#include "host/core/message_state.h"
#include "host/core/notice.h"
#include "host/core/ratio_word.h"
#include "host/core/survey.h"
#include "host/core/visit_step.h"

#include <optional>
#include <string_view>
#include <type_traits>

namespace turnbell::db {

/// Values that are stored as the word that toString() gives.
template <typename Value>
concept StoredAsWord = std::is_enum_v<Value> || std::is_same_v<Value, ClockTime> ||
    std::is_same_v<Value, Ratio> || std::is_same_v<Value, AskIf>;

/// The value that a stored word names. A store specializes it for enumerators of its own.
template <StoredAsWord Value>
std::optional<Value> fromWord(std::string_view word);

template <>
inline std::optional<Weekday> fromWord(std::string_view word) {
    return weekday(word);
}

template <>
inline std::optional<ClockTime> fromWord(std::string_view word) {
    return clockTime(word);
}

template <>
inline std::optional<Ratio> fromWord(std::string_view word) {
    return ratio(word);
}

template <>
inline std::optional<AskIf> fromWord(std::string_view word) {
    return askIf(word);
}

template <>
inline std::optional<QuestionKind> fromWord(std::string_view word) {
    return questionKind(word);
}

template <>
inline std::optional<StaffRole> fromWord(std::string_view word) {
    return staffRole(word);
}

template <>
inline std::optional<ApproachBy> fromWord(std::string_view word) {
    return approachBy(word);
}

template <>
inline std::optional<Formality> fromWord(std::string_view word) {
    return formality(word);
}

template <>
inline std::optional<TextPurpose> fromWord(std::string_view word) {
    return textPurpose(word);
}

template <>
inline std::optional<StepState> fromWord(std::string_view word) {
    return stepState(word);
}

template <>
inline std::optional<StepEvent> fromWord(std::string_view word) {
    return enumOfWord(word, StepEvent::EndOfDay);
}

template <>
inline std::optional<Party> fromWord(std::string_view word) {
    return enumOfWord(word, Party::System);
}

template <>
inline std::optional<DeskState> fromWord(std::string_view word) {
    return enumOfWord(word, DeskState::Paused);
}

template <>
inline std::optional<MessageKind> fromWord(std::string_view word) {
    return messageKind(word);
}

template <>
inline std::optional<MessageState> fromWord(std::string_view word) {
    return messageState(word);
}

template <>
inline std::optional<NoticeAudience> fromWord(std::string_view word) {
    return noticeAudience(word);
}

template <>
inline std::optional<NoticeCall> fromWord(std::string_view word) {
    return noticeCall(word);
}

template <>
inline std::optional<ConsentScope> fromWord(std::string_view word) {
    return consentScope(word);
}

template <>
inline std::optional<ConsentPlace> fromWord(std::string_view word) {
    return enumOfWord(word, ConsentPlace::Call);
}

template <>
inline std::optional<PromiseKind> fromWord(std::string_view word) {
    return enumOfWord(word, PromiseKind::Courtesy);
}

template <>
inline std::optional<SurveyState> fromWord(std::string_view word) {
    return surveyState(word);
}

}  // namespace turnbell::db
