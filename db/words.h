#pragma once

#include "host/core/catalog.h"
#include "host/core/enum_word.h"
#include "host/core/message_kind.h"
#include "host/core/message_state.h"
#include "host/core/survey.h"
#include "host/core/visit_step.h"

#include <optional>
#include <string_view>

namespace turnbell::db {

/// The enumerator that a stored word names. A store specializes it for enumerators of its own.
template <typename Enum>
std::optional<Enum> fromWord(std::string_view word);

template <>
inline std::optional<StaffRole> fromWord(std::string_view word) {
    return staffRole(word);
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
inline std::optional<MessageKind> fromWord(std::string_view word) {
    return messageKind(word);
}

template <>
inline std::optional<MessageState> fromWord(std::string_view word) {
    return messageState(word);
}

template <>
inline std::optional<SurveyState> fromWord(std::string_view word) {
    return surveyState(word);
}

}  // namespace turnbell::db
