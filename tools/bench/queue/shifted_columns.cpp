#include "tools/bench/queue/shifted_columns.h"

#include "db/visit_store.h"
#include "tools/bench/queue/driven_branch.h"

#include <spdlog/fmt/fmt.h>
#include <sqlite3.h>

#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace turnbell::bench {
namespace {

using std::string_view;

constexpr std::array<string_view, 24> kHistory{"visit",          "step",
                                               "event",          "step_before",
                                               "ticket_counter", "desk_event",
                                               "promise",        "conversation",
                                               "message",        "part",
                                               "attempt",        "inbound",
                                               "missed_call",    "conversation_entry",
                                               "survey",         "answer",
                                               "concat_counter", "number_sim",
                                               "opt_out",        "consent",
                                               "number_trust",   "spent",
                                               "notice",         "notice_person"};

constexpr std::array<string_view, 58> kBounded{"branch",
                                               "branch_language",
                                               "branch_text_country",
                                               "branch_transliterate",
                                               "queue",
                                               "service_group",
                                               "service",
                                               "service_outcome",
                                               "segment",
                                               "segment_service",
                                               "segment_language",
                                               "profile",
                                               "profile_queue",
                                               "profile_condition",
                                               "desk",
                                               "desk_queue",
                                               "hours",
                                               "hours_day",
                                               "closed_day",
                                               "localized_name",
                                               "staff",
                                               "template",
                                               "ratio_count",
                                               "desk_state",
                                               "sequence",
                                               "machine_run",  // all days are of one run
                                               "rollup",
                                               "rollup_day",
                                               "modem",
                                               "modem_evidence",
                                               "pad",
                                               "pad_press",
                                               "request",
                                               "pin_try",
                                               "sim_pin",
                                               "modem_card",
                                               "sim_credit",
                                               "survey_rollup",
                                               "setting",
                                               "limits",
                                               "new_number",
                                               "ratio_call",
                                               "survey_plan",
                                               "survey_question",
                                               "survey_text",
                                               "pending_question",
                                               "surveyed",
                                               "canned",
                                               "understood_text",  // these go with the texts
                                               "past_answer",
                                               "past_answer_gone",
                                               "past_question",
                                               "past_question_data",
                                               "past_question_idx",
                                               "past_question_docsize",
                                               "past_question_config",
                                               "past_word",
                                               "reply_rollup"};

constexpr std::array<string_view, 5> kOneACustomer{"conversation", "concat_counter", "number_sim", "opt_out",
                                                   "number_trust"};
constexpr std::array<string_view, 7> kCounted{"visit",  "step",    "message", "part",
                                              "survey", "inbound", "notice"};
constexpr std::array<string_view, 4> kNumbers{"phone", "to_number", "address", "number"};

template <typename Names>
bool isIn(const Names& names, string_view name) {
    return std::ranges::find(names, name) != std::end(names);
}

std::string grown(string_view column, string_view by, const DayGrowth& growth) {
    const auto found = growth.find(by);
    return found == growth.end() ? std::string{column} : fmt::format("{} + :day * {}", column, found->second);
}

/// What a column holds `:day` days later.
std::string shifted(string_view table, string_view column, const DayGrowth& growth) {
    if (column == "id") {
        return grown(column, table, growth);
    }
    const bool isWord = (table == "event" && column == "event") || (table == "consent" && column == "place");
    const bool counts =
        column == "change" || column == "place" || column == "event" || isIn(kCounted, column);
    if (counts && !isWord) {
        return grown(column, column, growth);
    }
    if (column.ends_with("_utc") || column.ends_with("_boot")) {
        return fmt::format("{} + :day * 86400000", column);
    }
    if (column == "service_day") {
        return "date(service_day, :day || ' days')";
    }
    if (isIn(kNumbers, column)) {
        return fmt::format("number_on({}, :day)", column);
    }
    if (column == "idem_key") {
        return "key_on(idem_key, :day)";
    }
    if (column == "unique_key") {
        return "date(substr(unique_key, 1, 10), :day || ' days') || "
               "number_on(substr(unique_key, 11), :day)";
    }
    if (column == "conversation") {
        return "(SELECT main.conversation.id FROM main.conversation WHERE address = number_on("
               "(SELECT address FROM day.conversation AS c WHERE c.id = source.conversation), :day))";
    }
    return std::string{column};
}

/// Its columns; generated ones are left out.
std::vector<std::string> columnsOf(SQLite::Database& database, string_view table) {
    SQLite::Statement info{database, fmt::format("PRAGMA main.table_info({})", table)};
    std::vector<std::string> columns;
    while (info.executeStep()) {
        columns.push_back(info.getColumn(1).getString());
    }
    return columns;
}

constexpr string_view kNumberHead = "+995555";
constexpr std::size_t kDigits = 6;

std::optional<std::int64_t> numberIn(string_view digits) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional{value} : std::nullopt;
}

/// Each number in a text becomes that of the customer who comes in this place on that day.
std::string withNumbersOn(std::string text, std::int64_t day, std::int64_t visits) {
    for (auto at = text.find(kNumberHead); at != std::string::npos; at = text.find(kNumberHead, at + 1)) {
        const auto digits = string_view{text}.substr(at).substr(kNumberHead.size(), kDigits);
        if (const auto number = numberIn(digits)) {
            text.replace(at, kNumberHead.size() + kDigits, numberOf(customerOf(*number) + day * visits));
        }
    }
    return text;
}

/// "welcome/visit 17": what a key counts is counted on; another gets the day behind it.
std::string keyOn(std::string key, std::int64_t day, const DayGrowth& growth) {
    bool counted = false;
    for (const string_view word : {"visit", "step", "change", "inbound"}) {
        const auto at = key.find(std::string{word} + " ");
        if (at == std::string::npos) {
            continue;
        }
        const auto first = at + word.size() + 1;
        const auto end = std::min(key.find_first_not_of("0123456789", first), key.size());
        if (const auto number = numberIn(string_view{key}.substr(first, end - first))) {
            key.replace(first, end - first, std::to_string(*number + day * growth.find(word)->second));
            counted = true;
        }
    }
    return counted ? key : key + "/" + std::to_string(day);
}

/// A function of a text and a day; NULL stays NULL.
template <typename Change>
void shiftText(sqlite3_context* context, sqlite3_value** values, Change change) {
    const auto* text = sqlite3_value_text(values[0]);
    if (text == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const auto& growth = *static_cast<const DayGrowth*>(sqlite3_user_data(context));
    const std::string changed =
        change(reinterpret_cast<const char*>(text), sqlite3_value_int64(values[1]), growth);
    sqlite3_result_text(context, changed.data(), static_cast<int>(changed.size()), SQLITE_TRANSIENT);
}

void numberFunction(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    shiftText(context, values, [](std::string text, std::int64_t day, const DayGrowth& growth) {
        return withNumbersOn(std::move(text), day, growth.find("visit")->second);
    });
}

void keyFunction(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    shiftText(context, values, keyOn);
}

}  // namespace

std::span<const string_view> historyTables() {
    return kHistory;
}

std::span<const string_view> boundedTables() {
    return kBounded;
}

DayGrowth growthOf(SQLite::Database& database) {
    DayGrowth growth;
    for (const auto table : kHistory) {
        if (columnsOf(database, table).front() == "id") {
            growth[std::string{table}] =
                database.execAndGet(fmt::format("SELECT coalesce(max(id), 0) FROM {}", table)).getInt64();
        }
    }
    SQLite::Statement sequences{database, "SELECT name, value FROM sequence WHERE name <> 'run'"};
    while (sequences.executeStep()) {
        growth[sequences.getColumn(0).getString()] = sequences.getColumn(1).getInt64();
    }
    growth["place"] *= db::VisitStore::kPlaceGap;
    return growth;
}

std::string insertOf(SQLite::Database& database, string_view table, const DayGrowth& growth) {
    std::string columns;
    std::string values;
    for (const auto& column : columnsOf(database, table)) {
        const auto* const comma = columns.empty() ? "" : ", ";
        columns += comma + column;
        values += comma + shifted(table, column, growth);
    }
    return fmt::format("INSERT {}INTO main.{} ({}) SELECT {} FROM day.{} AS source",
                       isIn(kOneACustomer, table) ? "OR IGNORE " : "", table, columns, values, table);
}

void addShiftFunctions(SQLite::Database& database, const DayGrowth& growth) {
    // The growth is only read: SQLite's interface has no const.
    auto* const data = const_cast<DayGrowth*>(&growth);
    database.createFunction("number_on", 2, true, data, numberFunction, nullptr, nullptr, nullptr);
    database.createFunction("key_on", 2, true, data, keyFunction, nullptr, nullptr, nullptr);
}

}  // namespace turnbell::bench
