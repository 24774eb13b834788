#pragma once

#include "db/database.h"
#include "host/base/strong_id.h"
#include "host/core/reply_figures.h"

#include <string>
#include <vector>

namespace turnbell::db {

/// What is kept of answers to customers: what was answered to which question, and how fast.
class ReplyStore {
public:
    explicit ReplyStore(Database& database);

    /// `asked` and `answered`: the entries that it is made of, with whose texts it is erased. `words`: of the
    /// question, as searchWords() gives them. `answer`: with placeholders.
    void learn(std::int64_t asked, std::int64_t answered, const std::vector<std::string>& words,
               const std::string& answer);

    /// Answers to questions that have some of these words, the most similar first (bm25); each answer once.
    /// Words that many questions have are left out: to weigh those would take too long, and says little.
    std::vector<std::string> similar(const std::vector<std::string>& words, int most);

    /// True if a question in another conversation has this word, as searchWords() gives it.
    bool isAskedByOthers(const std::string& word, ConversationId conversation);

    /// Takes one slice of what was erased out of the index, where words stay until they are merged away.
    /// False: nothing was left to do.
    bool mergeIndex();

    void addTime(const std::string& serviceDay, const ReplyFigures& figures);

    /// Of days from `from` to `to`, both included.
    ReplyFigures times(const std::string& from, const std::string& to);

private:
    std::vector<std::string> rarest(const std::vector<std::string>& words);

    Database& db_;
};

}  // namespace turnbell::db
