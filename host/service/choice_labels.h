#pragma once

#include "host/service/branch_state.h"

#include <string>
#include <vector>

namespace turnbell {

/// What the numbers of a question to a customer stand for: as it is kept (QuestionRow::choices), and as the
/// customer reads it.
class ChoiceLabels {
public:
    explicit ChoiceLabels(BranchState& state) : state_{state} {}

    /// "General", "Ana A004"; of CANCEL "visit", "texts".
    std::vector<std::string> of(const db::QuestionRow& question, Moment now) const;

    /// "A004", "Ana A004 2026-11-24". A first name that a stranger may have typed is told to nobody else.
    std::string ofVisit(const db::VisitStepRow& row, Moment now) const;

private:
    BranchState& state_;
};

/// A visit as it is kept among the choices.
std::string choiceOf(const db::VisitRow& visit);
VisitId visitOfChoice(const std::string& choice);

}  // namespace turnbell
