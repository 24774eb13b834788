#pragma once

#include "db/database.h"
#include "db/words.h"
#include "host/base/hex.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

/// In SQL: the number of this run of the machine, as RunStore::begin() counts them.
#define MACHINE_RUN "coalesce((SELECT value FROM sequence WHERE name = 'run'), 0)"

namespace turnbell::db {

/// A row, or a row that is only read: for columnsOf(), which ties its fields in the order of the columns.
template <typename Row, typename Of>
concept RowOf = std::is_same_v<std::remove_const_t<Row>, Of>;

/// One use of a kept statement: values are bound and columns are read in their order, and the statement is
/// reset at the end, so that no read stays open. For the stores of this module alone.
///
/// In SQL, an id of 0 and an empty optional are NULL; a Moment takes two columns (UTC, boot), every other
/// value one; an enumerator, a time of the wall clock and a ratio are their word; std::tie() of values is the
/// values.
class Query {
public:
    template <typename... Values>
    Query(Database& database, const char* sql, const Values&... values) : statement_{database.prepared(sql)} {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Goes to the next row; false: there is none.
    bool next();

    /// How many rows the last change touched.
    int changes() const;

    /// Reads the row's next columns.
    template <typename... Values>
    void read(Values&&... values) {
        (take(values), ...);
    }

    /// Reads one column.
    template <typename Value>
    Value value() {
        Value value{};
        take(value);
        return value;
    }

private:
    void bindNull();
    void bind(std::int64_t value);
    void bind(int value) { bind(std::int64_t{value}); }
    void bind(bool value) { bind(std::int64_t{value}); }
    void bind(const std::string& value);
    void bind(const char* value) { bind(std::string{value}); }
    void bind(const Bytes& value);
    void bind(const PhoneNumber& value) { bind(value.e164()); }
    void bind(milliseconds value) { bind(std::int64_t{value.count()}); }
    void bind(UtcTime value) { bind(value.time_since_epoch()); }
    void bind(BootTime value) { bind(value.time_since_epoch()); }
    void bind(const Moment& value);

    template <typename Tag>
    void bind(StrongId<Tag> id) {
        id ? bind(id.value) : bindNull();
    }

    template <StoredAsWord Value>
    void bind(const Value& value) {
        bind(toString(value));
    }

    template <typename Value>
    void bind(const std::optional<Value>& value) {
        if (value) {
            bind(*value);
            return;
        }
        bindNull();
        if constexpr (std::is_same_v<Value, Moment>) {
            bindNull();
        }
    }

    template <typename... Values>
    void bind(const std::tuple<Values&...>& values) {
        std::apply([this](const auto&... each) { (bind(each), ...); }, values);
    }

    bool nextIsNull() const;
    void take(std::int64_t& value);
    void take(int& value);
    void take(bool& value);
    void take(std::string& value);
    void take(Bytes& value);
    void take(PhoneNumber& value);
    void take(milliseconds& value);
    void take(UtcTime& value);
    void take(BootTime& value);
    void take(Moment& value);

    template <typename Tag>
    void take(StrongId<Tag>& id) {
        take(id.value);  // NULL reads as 0
    }

    template <StoredAsWord Value>
    void take(Value& value) {
        const auto word = this->value<std::string>();
        const auto found = fromWord<Value>(word);
        if (!found) {
            throwUnknown(word);
        }
        value = *found;
    }

    template <typename Value>
    void take(std::optional<Value>& value) {
        value.reset();
        if (!nextIsNull()) {
            take(value.emplace());
            return;
        }
        column_ += std::is_same_v<Value, Moment> ? 2 : 1;
    }

    template <typename... Values>
    void take(std::tuple<Values&...>& values) {
        std::apply([this](auto&... each) { (take(each), ...); }, values);
    }

    [[noreturn]] static void throwUnknown(const std::string& word);

    SQLite::Statement& statement_;
    int parameter_ = 0;
    int column_ = 0;
};

/// Carries out a change; how many rows it touched.
template <typename... Values>
int run(Database& database, const char* sql, const Values&... values) {
    Query query{database, sql, values...};
    query.next();
    return query.changes();
}

/// The only row's first column.
template <typename Value, typename... Values>
Value valueOf(Database& database, const char* sql, const Values&... values) {
    Query query{database, sql, values...};
    query.next();
    return query.value<Value>();
}

/// The first row, read into a `Row` by the columns that `columnsOf(Row&)` ties; nothing: there is none.
template <typename Row, typename... Values>
std::optional<Row> firstRow(Database& database, const char* sql, const Values&... values) {
    Query query{database, sql, values...};
    if (!query.next()) {
        return std::nullopt;
    }
    Row row;
    query.read(columnsOf(row));
    return row;
}

/// All rows.
template <typename Row, typename... Values>
std::vector<Row> allRows(Database& database, const char* sql, const Values&... values) {
    Query query{database, sql, values...};
    std::vector<Row> rows;
    while (query.next()) {
        query.read(columnsOf(rows.emplace_back()));
    }
    return rows;
}

}  // namespace turnbell::db
