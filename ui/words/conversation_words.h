#pragma once

#include "host/base/result.h"

#include <QString>

#include <cstdint>
#include <string>

/// What is to be said of a conversation as a whole, in the language of the window.
namespace turnbell::ui::words {

/// How long a customer has waited for an answer: "waits 12 min", "answer soon: 35 min", "overdue: 1 h 5 min".
/// `age` is wire::ConversationRow::age; empty: nobody waits.
QString replyClock(const std::string& age, std::int64_t owedSeconds);

/// Of a visit: "waiting", "at the desk", "has left". A state that is new to this window stays as it is.
QString visitState(const std::string& state);

/// The code of the desk that a refused claim names; empty: it names none.
std::string deskThatAnswers(const Error& refused);

}  // namespace turnbell::ui::words
