#pragma once

#include <string>
#include <string_view>

namespace turnbell {

/// argon2id at OWASP's minimum (19 MiB, 2 passes), in libsodium's text form "$argon2id$v=19$...". About 30
/// ms.
std::string hashPin(std::string_view pin);

/// The same effort, whatever the answer.
bool pinMatches(std::string_view pin, const std::string& hash);

/// True if a text has the form of a hash that pinMatches() can check.
bool isPinHash(const std::string& text);

}  // namespace turnbell
