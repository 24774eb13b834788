#pragma once

#include "db/database.h"
#include "host/base/phone_number.h"
#include "host/base/strong_id.h"
#include "host/core/consent.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// Somebody agreed to something, or took it back.
struct ConsentRow {
    PhoneNumber phone = {};
    ConsentScope scope = ConsentScope::Visit;
    bool given = false;
    std::string words = {};  ///< version of the words that were shown; empty: none
    std::string language = {};
    ConsentPlace place = ConsentPlace::Kiosk;
    VisitId visit = {};  ///< none: 0
    UtcTime at = {};
};

/// What a number stopped: one scope, or (nothing) all texts.
using StopScope = std::optional<ConsentScope>;

/// The record of consent, the numbers that want no texts, and when each was surveyed last. Those are known by
/// a hash that the caller makes.
class ConsentStore {
public:
    explicit ConsentStore(Database& database);

    void append(const ConsentRow& consent);

    /// Oldest first.
    std::vector<ConsentRow> of(const PhoneNumber& phone);

    /// False: it was stopped already.
    bool stop(const std::string& numberHash, StopScope scope, UtcTime at);

    /// Lifts this stop alone: what was stopped by itself stays so without that of everything. False: there
    /// was none.
    bool start(const std::string& numberHash, StopScope scope);

    /// Since when just this scope is stopped; nothing: it is not.
    std::optional<UtcTime> stoppedSince(const std::string& numberHash, ConsentScope scope);

    /// True if this scope, or everything, is stopped. Nothing: everything.
    bool stopped(const std::string& numberHash, StopScope scope);

    /// A survey went to this number.
    void surveyed(const std::string& numberHash, UtcTime at);
    std::optional<UtcTime> lastSurveyed(const std::string& numberHash);

    /// Of this number; of those that were surveyed before.
    void forgetSurveyed(const std::string& numberHash);
    void forgetSurveyed(UtcTime before);

private:
    Database& db_;
};

}  // namespace turnbell::db
