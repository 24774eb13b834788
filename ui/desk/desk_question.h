#pragma once

#include "host/wire/command.h"
#include "ui/models/rows.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace turnbell::ui {

/// What the desk window asks before it does something.
enum class Question {
    None,
    Park,     ///< when to be reminded
    Pause,    ///< why
    Ticket,   ///< what to do with a ticket of the lists
    Cancel,   ///< why its visit is cancelled
    Outcome,  ///< what came of the visit that ends
};

/// What a question is about.
struct Asked {
    Question question = Question::None;
    std::string desk = {};
    std::string ticket = {};  ///< of Ticket, Cancel and Outcome
    std::string state = {};   ///< of that ticket
    bool deskFree = true;
    bool hasPhone = true;                    ///< of the ticket
    std::vector<std::string> outcomes = {};  ///< that the service of the visit has
    bool callsNext = false;                  ///< once it has ended
};

/// The words of the question; empty: there is none.
QString headingOf(const Asked& asked);

/// What can be answered.
std::vector<ChoiceRow> choicesOf(const Asked& asked);

/// What an answer does at once; nothing: it leads to another question, or is none.
std::optional<wire::Command> commandOf(const Asked& asked, const QString& code);

}  // namespace turnbell::ui
