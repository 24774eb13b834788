#pragma once

#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/inbound_meaning.h"

#include <optional>

namespace turnbell {

/// The rule of a number that is none of the choices: they are to be asked again, and not a survey's question.
inline constexpr auto kReaskChoice = "reask.choice";

/// The number, the words, or a word that no other one has, of one of the context's choices, as the whole
/// text; of "visit" and "texts", after CANCEL, also their words in other languages; of a visit also its
/// ticket or its first name, with its number too ("2, Bea"). Another number asks again, and so does the name
/// of several. A number answers the choices before it answers a survey question.
std::optional<InboundMeaning> readChoice(const CustomerText& text, const InboundContext& context);

/// The rule of what answers choices whose time is over: they are to be asked again.
inline constexpr auto kReaskLapsed = "reask.lapsed";

/// What readChoice() would take for one of the choices whose time is over, where nothing else is open.
std::optional<InboundMeaning> readLapsedChoice(const CustomerText& text, const InboundContext& context);

/// Whether the whole text says yes or no, also twice ("yes, that works"); nothing if it says neither, or
/// both.
std::optional<bool> yesOrNo(const CustomerText& text);

/// Yes or no to a pending confirmation, as the whole text but for courtesies: "yes, but ..." is for a person.
std::optional<InboundMeaning> readYesNo(const CustomerText& text, const InboundContext& context);

}  // namespace turnbell
