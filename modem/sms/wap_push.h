#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace turnbell::sms {

/// A WAP push as its first part holds it (WAP-230 WSP, 8.2.4.1).
struct WapPush {
    std::string contentType;  ///< "application/vnd.wap.mms-message"; "" for a code that is not known here
    std::optional<int> messageType;  ///< X-Mms-Message-Type (OMA MMS encapsulation 7.2.14) of an MMS message
};

/// Nothing: it is no WSP push, or it ends before its content type does.
std::optional<WapPush> readWapPush(std::span<const std::uint8_t> data);

/// "MMS notification", "WAP push: service indication", "WAP push: text/plain", ...
std::string pushName(const WapPush& push);

}  // namespace turnbell::sms
