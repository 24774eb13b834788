#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"

#include <optional>
#include <string>

namespace turnbell::db {

/// How signing in at one socket went since its last right PIN.
struct PinTries {
    int wrong = 0;                            ///< every try, until it turns out right
    std::optional<Moment> blockedUntil = {};  ///< no PIN is looked at before
};

/// A request that changed something, as far as it must be known again.
struct Answered {
    std::string question;  ///< equal for the same request only
    std::string answer;    ///< the first one, as it was encoded
};

/// What the service must remember beside its subjects: answers already given, failed tries to sign in, and a
/// few named values ("boot_id").
class LedgerStore {
public:
    explicit LedgerStore(Database& database);

    /// What was asked and answered first under this id.
    std::optional<Answered> answered(const std::string& requestId);
    void remember(const std::string& requestId, const Answered& first, UtcTime at);

    /// Forgets answers older than this, so many of them at most, the oldest first.
    void forgetAnswers(UtcTime before, int atMost);

    /// `socket`: "desk" or "admin".
    PinTries pinTries(const std::string& socket);
    void setPinTries(const std::string& socket, const PinTries& tries);

    /// After a reboot: blocks end by the new boot clock, and none is longer than `longest` if the calendar
    /// clock has jumped meanwhile.
    void rebasePinTries(const Moment& now, milliseconds longest);

    std::string value(const std::string& name);
    void setValue(const std::string& name, const std::string& value);

private:
    Database& db_;
};

}  // namespace turnbell::db
