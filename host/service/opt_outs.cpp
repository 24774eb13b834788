#include "host/service/opt_outs.h"

#include "host/base/hex.h"
#include "host/service/pin.h"

#include <array>
#include <sodium.h>

namespace turnbell {

std::string OptOuts::newKey() {
    std::array<std::uint8_t, crypto_generichash_KEYBYTES> key{};
    randombytes_buf(key.data(), key.size());
    return toHex(key);
}

std::string OptOuts::hashOf(std::string_view text) const {
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    const auto bytes = asBytes(text);
    const auto key = asBytes(key_);
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), key.data(), key.size());
    return toHex(hash);
}

}  // namespace turnbell
