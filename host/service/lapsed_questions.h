#pragma once

#include "host/service/branch_state.h"

#include <optional>
#include <string>

namespace turnbell {

/// Questions of ours whose time for an answer is over. Who answers one the same day thinks that all is well:
/// it is asked again, once, unless this number has been asked something else since. Silence after CANCEL has
/// meant STOP by then. The caller holds the transaction.
class LapsedQuestions {
public:
    explicit LapsedQuestions(BranchState& state) : state_{state} {}

    /// Keeps one whose time is over, and that staff have been shown.
    void keep(db::QuestionRow question, Moment now);

    /// The one to ask again if this number answers it now.
    std::optional<db::QuestionRow> of(const PhoneNumber& phone, Moment now);

    /// What this number has just been asked is that question once more.
    void askedAgain(const PhoneNumber& phone);

    static bool isLapsed(const db::QuestionRow& question);

    /// What was texted, of WhichVisit ("leave").
    static std::string wordOf(const db::QuestionRow& question);

private:
    bool isAskedElse(const db::QuestionRow& question);

    BranchState& state_;
};

}  // namespace turnbell
