#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"

#include <optional>
#include <string>

namespace turnbell::db {

/// What the service must remember beside its subjects: answers already given, numbers that opted out, and a
/// few named values ("boot_id").
class LedgerStore {
public:
    explicit LedgerStore(Database& database);

    /// The first answer to this request, as it was encoded.
    std::optional<std::string> answer(const std::string& requestId);
    void remember(const std::string& requestId, const std::string& answer, UtcTime at);

    /// Forgets answers older than this.
    void forgetAnswers(UtcTime before);

    bool optedOut(const PhoneNumber& phone);
    void setOptedOut(const PhoneNumber& phone, bool out, UtcTime at);

    std::string value(const std::string& name);
    void setValue(const std::string& name, const std::string& value);

private:
    Database& db_;
};

}  // namespace turnbell::db
