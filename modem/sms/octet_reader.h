#pragma once

#include "host/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace turnbell::sms {

/// Walks over the octets of a PDU, each read naming the field it is for. After the first read that fails, or
/// the first refuse(), every read answers zeros or nothing, so a decoder reads all its fields and asks
/// failure() once. The octets must outlive the reader and what it hands out.
class OctetReader {
public:
    explicit OctetReader(std::span<const std::uint8_t> octets);

    std::uint8_t octet(const char* field);

    /// `count` octets, or none at all.
    std::span<const std::uint8_t> octets(std::size_t count, const char* field);

    /// Fails because of what a field says. Only the first failure counts.
    void refuse(std::string message, std::string reason);

    /// Nothing is left to be read.
    bool atEnd() const { return rest_.empty(); }

    const std::optional<Error>& failure() const { return failure_; }

private:
    std::span<const std::uint8_t> rest_;
    std::optional<Error> failure_;
};

}  // namespace turnbell::sms
