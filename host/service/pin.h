#pragma once

#include <map>
#include <string>
#include <string_view>

namespace turnbell {

/// A new random salt, in the form that stands in a hash.
std::string freshSalt();

/// The salt that always belongs to a text.
std::string saltFrom(std::string_view text);

/// argon2id at OWASP's minimum (19 MiB, 2 passes), in libsodium's text form
/// "$argon2id$v=19$m=19456,t=2,p=1$salt$hash". About 11 ms. `salt` is of freshSalt() or saltOf().
std::string hashPin(std::string_view pin, const std::string& salt);

/// The salt of a hash; empty if the text is none that hashPin() makes.
std::string saltOf(const std::string& hash);

/// A PIN that somebody typed, to be compared with everybody's hash: one argon2id for each salt that differs,
/// not for each hash. The PIN must outlive it.
class TypedPin {
public:
    explicit TypedPin(std::string_view pin) : pin_{pin} {}

    bool matches(const std::string& hash);

private:
    std::string_view pin_;
    std::map<std::string, std::string> hashes_;  // by salt
};

}  // namespace turnbell
