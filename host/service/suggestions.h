#pragma once

#include "host/service/texts.h"

namespace turnbell {

/// What staff could answer. Nothing of it is ever sent by itself.
class Suggestions {
public:
    Suggestions(BranchState& state, const Texts& texts);

    /// Keeps an answer (an entry that was just written) for who asks something similar, without numbers,
    /// tickets and the names that are known here. Nothing was asked before it: it is not kept.
    void learn(const db::ConversationRow& conversation, std::int64_t answer, const std::string& text,
               Moment now);

    /// Up to three answers to similar questions, then the canned replies, all with the values of this
    /// customer's visit and in the customer's language.
    wire::SuggestionList of(const db::ConversationRow& conversation, const std::string& question, Moment now);

private:
    /// What the customer wrote since our last text.
    struct Question {
        std::string text;
        std::int64_t lastEntry = 0;  ///< 0: nothing
    };
    Question questionBefore(const db::ConversationRow& conversation, std::int64_t answer);
    std::vector<std::string> namesKnown(Moment now);
    db::VisitStepRow visitOf(const db::ConversationRow& conversation, Moment now);

    BranchState& state_;
    const Texts& texts_;
};

}  // namespace turnbell
