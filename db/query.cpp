#include "db/query.h"

#include <sqlite3.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace turnbell::db {

Query::~Query() {
    statement_.tryReset();
}

bool Query::next() {
    column_ = 0;
    return statement_.executeStep();
}

int Query::changes() const {
    return statement_.getChanges();
}

void Query::bindNull() {
    statement_.bind(++parameter_);
}

void Query::bind(std::int64_t value) {
    statement_.bind(++parameter_, value);
}

void Query::bind(const std::string& value) {
    statement_.bind(++parameter_, value);
}

void Query::bind(const Bytes& value) {
    // A null pointer would bind NULL: an empty blob needs an address.
    static constexpr std::uint8_t kNothing = 0;
    statement_.bind(++parameter_, value.empty() ? &kNothing : value.data(), static_cast<int>(value.size()));
}

void Query::bind(const Moment& value) {
    bind(value.utc);
    bind(value.boot);
}

bool Query::nextIsNull() const {
    return statement_.isColumnNull(column_);
}

void Query::take(std::int64_t& value) {
    value = statement_.getColumn(column_++).getInt64();
}

void Query::take(int& value) {
    value = statement_.getColumn(column_++).getInt();
}

void Query::take(bool& value) {
    value = statement_.getColumn(column_++).getInt() != 0;
}

void Query::take(std::string& value) {
    value = statement_.getColumn(column_++).getString();
}

void Query::take(Bytes& value) {
    const auto column = statement_.getColumn(column_++);
    const auto* first = static_cast<const std::uint8_t*>(column.getBlob());
    value.assign(first, first + column.getBytes());
}

void Query::take(PhoneNumber& value) {
    const auto text = this->value<std::string>();
    value = text.empty() ? PhoneNumber{} : PhoneNumber::fromE164(text).value();
}

void Query::take(milliseconds& value) {
    value = milliseconds{this->value<std::int64_t>()};
}

void Query::take(UtcTime& value) {
    value = UtcTime{this->value<milliseconds>()};
}

void Query::take(BootTime& value) {
    value = BootTime{this->value<milliseconds>()};
}

void Query::take(Moment& value) {
    take(value.utc);
    take(value.boot);
}

void Query::throwUnknown(const std::string& word) {
    throw SQLite::Exception("unknown word '" + word + "'", SQLITE_CORRUPT);
}

}  // namespace turnbell::db
