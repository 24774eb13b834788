#include "tools/bench/words/suggest.h"

#include "db/conversation_store.h"
#include "db/query.h"
#include "db/reply_store.h"
#include "host/base/utf8.h"
#include "host/core/inbound/search_words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <random>
#include <stdexcept>

namespace turnbell::bench {
namespace {

constexpr int kPastAnswers = 100'000;
constexpr int kVocabulary = 8'000;
constexpr int kAnswers = 500;  // branches say the same in few words
constexpr std::size_t kMostSuggested = 3;
constexpr int kQuestions = 200;
constexpr double kSuggestGoal = 20;  // ms
constexpr double kMs = 1000;
constexpr double kNinetyNine = 0.99;

using Random = std::mt19937;

/// Questions as people write: few words are in most of them, most words in few (Zipf), in three scripts.
class Questions {
public:
    explicit Questions(Random& random) : random_{random} {
        constexpr std::array kScripts{U'a', U'ა', U'а'};
        std::uniform_int_distribution<int> length{2, 10};
        std::uniform_int_distribution<char32_t> letter{0, 25};
        std::vector<double> weights;
        for (int i = 0; i < kVocabulary; ++i) {
            std::u32string word;
            const auto first = kScripts.at(static_cast<std::size_t>(i) % kScripts.size());
            for (int left = length(random_); left > 0; --left) {
                word += static_cast<char32_t>(first + letter(random_));
            }
            words_.push_back(encodeUtf8(word));
            weights.push_back(1.0 / (i + 1));
        }
        choice_ = std::discrete_distribution<std::size_t>{weights.begin(), weights.end()};
    }

    std::string next() {
        std::uniform_int_distribution<int> length{4, 15};
        std::string question;
        for (int left = length(random_); left > 0; --left) {
            question.append(question.empty() ? "" : " ").append(words_[choice_(random_)]);
        }
        return question;
    }

private:
    Random& random_;
    std::vector<std::string> words_;
    std::discrete_distribution<std::size_t> choice_;
};

void fill(db::Database& database, Questions& questions, Random& random) {
    db::ConversationStore conversations{database};
    db::ReplyStore replies{database};
    db::Transaction transaction{database};
    db::ConversationRow row;
    row.address = "+995555123456";
    db::ConversationEntryRow entry;
    entry.conversation = conversations.insert(row);
    const auto said = conversations.append(entry);
    std::uniform_int_distribution<int> answer{1, kAnswers};
    for (int i = 0; i < kPastAnswers; ++i) {
        replies.learn(said, said, searchWords(questions.next()), "answer " + std::to_string(answer(random)));
    }
    transaction.commit();
}

/// What one does without an index: how many of the words a question has.
std::size_t scan(db::Database& database, const std::vector<std::string>& words) {
    std::string matches;
    for (const auto& word : words) {
        matches.append(matches.empty() ? "" : " + ").append("(question LIKE '%" + word + "%')");
    }
    const auto sql = "SELECT answer FROM past_answer ORDER BY " + matches + " DESC LIMIT 3";
    SQLite::Statement statement{database.handle(), sql};
    std::size_t found = 0;
    while (statement.executeStep()) {
        ++found;
    }
    return found;
}

template <typename Work>
double timed(Work work) {
    const Stopwatch watch{CLOCK_PROCESS_CPUTIME_ID};
    if (!work()) {
        throw std::runtime_error{"words failed: nothing was found for a question"};
    }
    return watch.elapsed().count() / kMs;
}

}  // namespace

void measureSuggestions(Report& report, int questions, int runs) {
    Random random{1};
    Questions texts{random};
    auto database = db::Database::open(":memory:");
    if (!database) {
        throw std::runtime_error{database.error().message};
    }
    fill(**database, texts, random);
    db::ReplyStore replies{**database};
    for (int run = 0; run < runs; ++run) {
        Samples ours;
        Samples like;
        for (int i = 0; i < (questions > 0 ? questions : kQuestions); ++i) {
            const auto question = texts.next();
            // A question of words that all have, or nobody, finds nothing.
            ours.add(timed([&] {
                return replies.similar(searchWords(question), static_cast<int>(kMostSuggested)).size() <=
                       kMostSuggested;
            }));
            if (i % 20 == 0) {
                like.add(timed([&] { return scan(**database, searchWords(question)) > 0; }));
            }
        }
        report.add("suggest", "ms", ours.median());
        report.add("suggest.p99", "ms", ours.percentile(kNinetyNine));
        report.add("suggest.like", "ms", like.median());
        report.add("suggest.ratio", "x", ours.median() / like.median());
    }
    report.setGoal("suggest", kSuggestGoal);
    report.setGoal("suggest.p99", kSuggestGoal);
    report.setGoal("suggest.ratio", 1);
}

}  // namespace turnbell::bench
