#include "modem/sms/repetition.h"

#include "host/base/hex.h"

namespace turnbell::sms {
namespace {

constexpr std::uint8_t kRejectDuplicates = 0x04;

}  // namespace

std::string asRepetition(std::string_view pdu, std::uint8_t reference) {
    auto bytes = fromHex(pdu).value_or(Bytes{});
    const std::size_t first = bytes.empty() ? 0 : std::size_t{bytes[0]} + 1;  // behind the service centre
    if (bytes.size() < first + 2) {
        return std::string{pdu};
    }
    bytes[first] |= kRejectDuplicates;
    bytes[first + 1] = reference;
    return toHex(bytes);
}

}  // namespace turnbell::sms
