#include "host/service/fingerprint.h"

#include "host/base/hex.h"
#include "host/service/pin.h"

#include <array>
#include <sodium.h>

namespace turnbell {
namespace {

using Digest = std::array<std::uint8_t, crypto_generichash_BYTES>;

Digest digest(const std::string& text) {
    Digest out{};
    const auto bytes = asBytes(text);
    crypto_generichash(out.data(), out.size(), bytes.data(), bytes.size(), nullptr, 0);
    return out;
}

}  // namespace

std::string fingerprint(wire::Role role, const wire::Request& request) {
    const auto question = wire::encodeRequest(0, request.command, {});
    std::string hash = toHex(digest(question));
    if (std::holds_alternative<wire::CatalogImport>(request.command) ||
        std::holds_alternative<wire::CatalogPut>(request.command)) {
        // It may hold PINs, which a fast hash would let somebody guess: as slow as a PIN's own.
        hash = hashPin(question, saltFrom(request.requestId));
    }
    return std::string{wire::toString(role)} + " " + wire::methodOf(request.command) + " " + hash;
}

}  // namespace turnbell
