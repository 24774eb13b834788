#pragma once

#include "db/consent_store.h"
#include "host/base/phone_number.h"

#include <string>
#include <string_view>

namespace turnbell {

/// Which numbers want no texts, and which were surveyed lately. They are kept as hashes under a key of the
/// branch, so that a stop, and the cap on surveys, hold after all that is stored on their number was erased.
class OptOuts {
public:
    explicit OptOuts(db::ConsentStore& store) : store_{store} {}

    /// The named value that is the key.
    static constexpr auto kKeySetting = "number_key";

    /// A key for a branch that has none yet.
    static std::string newKey();

    /// Must be called before anything else, with a key that newKey() made.
    void useKey(const std::string& key) { key_ = key; }

    /// True if texts of this scope are stopped, alone or with all others; no scope: all of them.
    bool stopped(const PhoneNumber& phone, db::StopScope scope = {}) {
        return store_.stopped(hashOf(phone.e164()), scope);
    }

    /// Since when texts of this scope alone are stopped; nothing: they are not.
    std::optional<UtcTime> stoppedSince(const PhoneNumber& phone, ConsentScope scope) {
        return store_.stoppedSince(hashOf(phone.e164()), scope);
    }

    /// False: it was stopped already.
    bool stop(const PhoneNumber& phone, db::StopScope scope, UtcTime at) {
        return store_.stop(hashOf(phone.e164()), scope, at);
    }

    /// As ConsentStore::start. False: there was nothing to lift.
    bool start(const PhoneNumber& phone, db::StopScope scope) {
        return store_.start(hashOf(phone.e164()), scope);
    }

    /// A survey went to this number.
    void surveyed(const PhoneNumber& phone, UtcTime at) { store_.surveyed(hashOf(phone.e164()), at); }
    std::optional<UtcTime> lastSurveyed(const PhoneNumber& phone) {
        return store_.lastSurveyed(hashOf(phone.e164()));
    }

    void forgetSurveyed(const PhoneNumber& phone) { store_.forgetSurveyed(hashOf(phone.e164())); }
    void forgetSurveyed(UtcTime before) { store_.forgetSurveyed(before); }

    /// By which a text is known again, and cannot be read.
    std::string hashOf(std::string_view text) const;

private:
    db::ConsentStore& store_;
    std::string key_;
};

}  // namespace turnbell
