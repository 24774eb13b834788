#include "db/reply_store.h"

#include "db/query.h"

#include <algorithm>
#include <stdexcept>

namespace turnbell::db {
namespace {

// Questions that are weighed: some 5 ms of them on the target PC.
constexpr std::int64_t kMostWeighed = 4'000;
constexpr std::int64_t kMostOfOneWord = 20'000;  // a word that more questions have finds none
constexpr int kCandidates = 20;                  // to find different answers among

/// One expression of FTS5: any of the words. They hold letters alone, so quotes need no care.
std::string anyOf(const std::vector<std::string>& words) {
    std::string expression;
    for (const auto& word : words) {
        expression.append(expression.empty() ? "\"" : " OR \"").append(word).append("\"");
    }
    return expression;
}

ReplyFigures decoded(const Bytes& stored, const std::string& day) {
    auto figures = decodeReplyFigures(stored);
    if (!figures) {
        throw std::runtime_error{"the times of answers of " + day + " are damaged"};
    }
    return *std::move(figures);
}

}  // namespace

ReplyStore::ReplyStore(Database& database) : db_{database} {
}

void ReplyStore::learn(std::int64_t asked, std::int64_t answered, const std::vector<std::string>& words,
                       const std::string& answer) {
    std::string question;
    for (const auto& word : words) {
        question.append(question.empty() ? "" : " ").append(word);
    }
    const auto id = valueOf<std::int64_t>(
        db_, "INSERT INTO past_answer (asked, answered, question, answer) VALUES (?, ?, ?, ?) RETURNING id",
        asked, answered, question, answer);
    run(db_, "INSERT INTO past_question (rowid, question) VALUES (?, ?)", id, question);
}

std::vector<std::string> ReplyStore::rarest(const std::vector<std::string>& words) {
    struct Counted {
        std::string word;
        std::int64_t questions = 0;
    };
    std::vector<Counted> counted;
    for (const auto& word : words) {
        const auto questions =
            valueOf<std::int64_t>(db_, "SELECT coalesce(max(doc), 0) FROM past_word WHERE term = ?", word);
        if (questions > 0 && questions <= kMostOfOneWord) {
            counted.push_back({word, questions});
        }
    }
    std::ranges::stable_sort(counted, {}, &Counted::questions);
    std::vector<std::string> chosen;
    std::int64_t weighed = 0;
    for (const auto& each : counted) {
        weighed += each.questions;
        if (chosen.empty() || weighed <= kMostWeighed) {
            chosen.push_back(each.word);
        }
    }
    return chosen;
}

std::vector<std::string> ReplyStore::similar(const std::vector<std::string>& words, int most) {
    const auto chosen = rarest(words);
    std::vector<std::string> answers;
    if (chosen.empty()) {
        return answers;
    }
    Query query{db_,
                "SELECT a.answer FROM (SELECT rowid AS id, rank AS distance FROM past_question "
                "WHERE past_question MATCH ? ORDER BY rank LIMIT ?) f JOIN past_answer a ON a.id = f.id "
                "ORDER BY f.distance, a.id DESC",
                anyOf(chosen), kCandidates};
    while (std::ssize(answers) < most && query.next()) {
        auto answer = query.value<std::string>();
        if (std::find(answers.begin(), answers.end(), answer) == answers.end()) {
            answers.push_back(std::move(answer));
        }
    }
    return answers;
}

bool ReplyStore::isAskedByOthers(const std::string& word, ConversationId conversation) {
    return valueOf<bool>(db_,
                         "SELECT EXISTS (SELECT 1 FROM past_question f CROSS JOIN past_answer a ON a.id = "
                         "f.rowid CROSS JOIN conversation_entry e ON e.id = a.asked "
                         "WHERE past_question MATCH ? AND e.conversation <> ?)",
                         anyOf({word}), conversation);
}

bool ReplyStore::mergeIndex() {
    constexpr int kPages = 100;
    constexpr int kMostGone = 20;
    run(db_,
        "INSERT INTO past_question (past_question, rowid, question) SELECT 'delete', id, question FROM "
        "past_answer_gone ORDER BY id LIMIT ?",
        kMostGone);
    if (run(db_,
            "DELETE FROM past_answer_gone WHERE id IN (SELECT id FROM past_answer_gone ORDER BY id LIMIT ?)",
            kMostGone) > 0) {
        return true;
    }
    const auto before = db_.rowsWritten();
    run(db_, "INSERT INTO past_question (past_question, rank) VALUES ('merge', ?)", -kPages);
    return db_.rowsWritten() - before >= 2;  // as FTS5 documents it: less means that nothing was merged
}

void ReplyStore::addTime(const std::string& serviceDay, const ReplyFigures& figures) {
    auto all = times(serviceDay, serviceDay);
    all.add(figures);
    run(db_, "INSERT OR REPLACE INTO reply_rollup (service_day, figures) VALUES (?, ?)", serviceDay,
        encode(all));
}

ReplyFigures ReplyStore::times(const std::string& from, const std::string& to) {
    Query query{db_, "SELECT service_day, figures FROM reply_rollup WHERE service_day BETWEEN ? AND ?", from,
                to};
    ReplyFigures all;
    while (query.next()) {
        const auto day = query.value<std::string>();
        all.add(decoded(query.value<Bytes>(), day));
    }
    return all;
}

}  // namespace turnbell::db
