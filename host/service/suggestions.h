#pragma once

#include "host/core/inbound/masked_text.h"
#include "host/service/name_book.h"
#include "host/service/texts.h"

namespace turnbell {

/// What staff could answer. Nothing of it is ever sent by itself.
class Suggestions {
public:
    Suggestions(BranchState& state, const Texts& texts);

    /// Keeps an answer (an entry that was just written) for who asks something similar, without numbers,
    /// tickets, the names that are known here and words that may be one: the customer has used them, and
    /// nobody else. Nothing was asked before it, or not all names are read yet: it is not kept.
    void learn(const db::ConversationRow& conversation, std::int64_t answer, const std::string& text,
               Moment now);

    /// Reads on the names that are known here, while there are more.
    void readNames(Moment now);
    bool isReading() const { return names_.isReading(); }

    /// Up to three answers to similar questions, then the canned replies, all with the values of this
    /// customer's visit and in the customer's language. In place of a value that nobody knows, but of a name,
    /// is "…", for staff to fill in.
    wire::SuggestionList of(const db::ConversationRow& conversation, const std::string& question, Moment now);

private:
    /// What the customer wrote since our last text.
    struct Question {
        std::string text;
        std::int64_t lastEntry = 0;  ///< 0: nothing
    };
    Question questionBefore(const db::ConversationRow& conversation, std::int64_t answer);
    std::vector<std::string> doubtful(const db::ConversationRow& conversation, std::int64_t answer,
                                      const std::string& text);
    TextOwner ownerOf(const db::ConversationRow& conversation, Moment now);
    TextFields placesToFill(const db::VisitStepRow& visit, const TextContext& context) const;
    db::VisitStepRow visitOf(const db::ConversationRow& conversation, Moment now);

    BranchState& state_;
    const Texts& texts_;
    NameBook names_;
};

}  // namespace turnbell
