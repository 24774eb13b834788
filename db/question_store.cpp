#include "db/question_store.h"

#include "db/query.h"

#include <sstream>

#define QUESTION_COLUMNS \
    "phone, kind, word, choices, language, text, minutes, message, asked_utc, expires_utc, expires_boot"

namespace turnbell::db {

template <>
inline std::optional<QuestionFor> fromWord(std::string_view word) {
    return enumOfWord(word, QuestionFor::Menu);
}

namespace {

/// The row as it is stored: its choices are lines.
struct StoredQuestion {
    QuestionRow row = {};
    std::string lines = {};
};

auto columnsOf(StoredQuestion& stored) {
    auto& row = stored.row;
    return std::tie(row.phone, row.kind, row.word, stored.lines, row.language, row.text, row.minutes,
                    row.message, row.asked, row.expires);
}

std::string linesOf(const std::vector<std::string>& choices) {
    std::string lines;
    for (const auto& choice : choices) {
        lines.append(choice).append("\n");
    }
    return lines;
}

QuestionRow rowOf(StoredQuestion stored) {
    std::istringstream lines{stored.lines};
    for (std::string line; std::getline(lines, line);) {
        stored.row.choices.push_back(line);
    }
    return std::move(stored.row);
}

}  // namespace

const char* toString(QuestionFor kind) {
    switch (kind) {
    case QuestionFor::WhichVisit: return "which_visit";
    case QuestionFor::CancelOrStop: return "cancel_or_stop";
    case QuestionFor::Menu: return "menu";
    }
    return "unknown";
}

QuestionStore::QuestionStore(Database& database) : db_{database} {
}

void QuestionStore::ask(const QuestionRow& question) {
    StoredQuestion stored{question, linesOf(question.choices)};
    run(db_,
        "INSERT OR REPLACE INTO pending_question (" QUESTION_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        columnsOf(stored));
}

std::optional<QuestionRow> QuestionStore::of(const PhoneNumber& phone) {
    auto stored = firstRow<StoredQuestion>(
        db_, "SELECT " QUESTION_COLUMNS " FROM pending_question WHERE phone = ?", phone);
    return stored ? std::optional{rowOf(*std::move(stored))} : std::nullopt;
}

std::optional<QuestionRow> QuestionStore::byMessage(MessageId message) {
    auto stored = firstRow<StoredQuestion>(
        db_, "SELECT " QUESTION_COLUMNS " FROM pending_question WHERE message = ?", message);
    return stored ? std::optional{rowOf(*std::move(stored))} : std::nullopt;
}

void QuestionStore::remove(const PhoneNumber& phone) {
    run(db_, "DELETE FROM pending_question WHERE phone = ?", phone);
}

void QuestionStore::clear() {
    run(db_, "DELETE FROM pending_question");
}

std::vector<QuestionRow> QuestionStore::expired(BootTime now) {
    std::vector<QuestionRow> rows;
    for (auto& stored :
         allRows<StoredQuestion>(db_,
                                 "SELECT " QUESTION_COLUMNS " FROM pending_question WHERE expires_boot <= ? "
                                 "ORDER BY expires_boot",
                                 now)) {
        rows.push_back(rowOf(std::move(stored)));
    }
    return rows;
}

std::optional<BootTime> QuestionStore::nextExpiry() {
    return valueOf<std::optional<BootTime>>(db_, "SELECT min(expires_boot) FROM pending_question");
}

void QuestionStore::rebase(const Moment& now) {
    const milliseconds started = now.utc.time_since_epoch() - now.boot.time_since_epoch();
    run(db_, "UPDATE pending_question SET expires_boot = expires_utc - ?", started);
}

}  // namespace turnbell::db
