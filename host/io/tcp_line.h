#pragma once

#include "host/io/byte_line.h"

#include <cstdint>
#include <string>

namespace turnbell::io {

/// Starts a connection to a serial server. `host` is a numeric address (IPv4 or IPv6) or "localhost": looking
/// up other names would block. The line is pending() until the connection stands, or flush() says why not.
Result<std::unique_ptr<ByteLine>> openTcpLine(const std::string& host, std::uint16_t port);

}  // namespace turnbell::io
