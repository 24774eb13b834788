#include "host/service/pin.h"

#include "host/base/log.h"

#include <array>
#include <cstdlib>
#include <sodium.h>

namespace turnbell {
namespace {

constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{19} * 1024 * 1024;

}  // namespace

std::string hashPin(std::string_view pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 || crypto_pwhash_str_alg(hash.data(), pin.data(), pin.size(), kPasses, kMemory,
                                                   crypto_pwhash_ALG_ARGON2ID13) != 0) {
        log::daemon().critical("pin.hash memory=exhausted");
        std::abort();  // a PIN that cannot be hashed must not be stored in any other form
    }
    return hash.data();
}

bool pinMatches(std::string_view pin, const std::string& hash) {
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

bool isPinHash(const std::string& text) {
    return text.size() < crypto_pwhash_STRBYTES && text.starts_with(crypto_pwhash_STRPREFIX) &&
           crypto_pwhash_str_needs_rehash(text.c_str(), kPasses, kMemory) != -1;
}

}  // namespace turnbell
