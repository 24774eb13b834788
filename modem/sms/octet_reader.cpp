#include "modem/sms/octet_reader.h"

#include <utility>

namespace turnbell::sms {

OctetReader::OctetReader(std::span<const std::uint8_t> octets) : rest_{octets} {
}

std::uint8_t OctetReader::octet(const char* field) {
    const auto one = octets(1, field);
    return one.empty() ? std::uint8_t{0} : one.front();
}

std::span<const std::uint8_t> OctetReader::octets(std::size_t count, const char* field) {
    if (count > rest_.size()) {
        refuse(std::string{"the PDU ends before its "} + field + " does: ask for it again", "pdu_short");
    }
    if (failure_) {
        return {};
    }
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
}

void OctetReader::refuse(std::string message, std::string reason) {
    if (!failure_) {
        failure_ = Error{ErrorCode::Protocol, std::move(message), std::move(reason)};
    }
}

}  // namespace turnbell::sms
