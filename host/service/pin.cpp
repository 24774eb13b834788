#include "host/service/pin.h"

#include "host/base/hex.h"
#include "host/base/log.h"

#include <array>
#include <cstdlib>
#include <sodium.h>

namespace turnbell {
namespace {

constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{19} * 1024 * 1024;
constexpr std::string_view kForm = "$argon2id$v=19$m=19456,t=2,p=1$";
constexpr std::size_t kHashBytes = 32;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;

template <std::size_t Size>
using Block = std::array<unsigned char, Size>;
using Salt = Block<crypto_pwhash_SALTBYTES>;
using Hash = Block<kHashBytes>;

/// The characters that base64 takes for `bytes`.
constexpr std::size_t lengthOf(std::size_t bytes) {
    return (bytes * 4 + 2) / 3;
}

template <std::size_t Size>
std::string toBase64(const Block<Size>& bytes) {
    std::array<char, sodium_base64_ENCODED_LEN(Size, kBase64)> text{};
    return sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kBase64);
}

template <std::size_t Size>
bool fromBase64(std::string_view text, Block<Size>& bytes) {
    std::size_t length = 0;
    const char* end = nullptr;
    return sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                             kBase64) == 0 &&
           length == Size && end == text.data() + text.size();
}

/// A PIN that cannot be hashed must not be stored or compared in any other form.
[[noreturn]] void giveUp() {
    log::daemon().critical("pin.hash refused");
    std::abort();
}

}  // namespace

std::string freshSalt() {
    if (sodium_init() < 0) {
        giveUp();
    }
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    return toBase64(salt);
}

std::string saltFrom(std::string_view text) {
    Salt salt{};
    const auto bytes = asBytes(text);
    crypto_generichash(salt.data(), salt.size(), bytes.data(), bytes.size(), nullptr, 0);
    return toBase64(salt);
}

std::string hashPin(std::string_view pin, const std::string& salt) {
    Salt bytes{};
    Hash hash{};
    if (sodium_init() < 0 || !fromBase64(salt, bytes) ||
        crypto_pwhash(hash.data(), hash.size(), pin.data(), pin.size(), bytes.data(), kPasses, kMemory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        giveUp();
    }
    return std::string{kForm} + salt + "$" + toBase64(hash);
}

std::string saltOf(const std::string& hash) {
    constexpr auto kSaltLength = lengthOf(std::tuple_size_v<Salt>);
    constexpr auto kHashAt = kForm.size() + kSaltLength + 1;
    if (hash.size() != kHashAt + lengthOf(kHashBytes) || !hash.starts_with(kForm) ||
        hash[kHashAt - 1] != '$') {
        return {};
    }
    auto salt = hash.substr(kForm.size(), kSaltLength);
    Salt saltBytes{};
    Hash hashBytes{};
    const bool sound =
        fromBase64(salt, saltBytes) && fromBase64(std::string_view{hash}.substr(kHashAt), hashBytes);
    return sound ? salt : std::string{};
}

bool TypedPin::matches(const std::string& hash) {
    const auto salt = saltOf(hash);
    if (salt.empty()) {
        return false;
    }
    auto& own = hashes_[salt];
    if (own.empty()) {
        own = hashPin(pin_, salt);
    }
    return sodium_memcmp(own.data(), hash.data(), hash.size()) == 0;
}

}  // namespace turnbell
