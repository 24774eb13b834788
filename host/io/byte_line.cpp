#include "host/io/byte_line.h"

#include "host/io/serial_line.h"
#include "host/io/tcp_line.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace turnbell::io {
namespace {

constexpr std::string_view kTcp = "tcp://";

std::optional<std::uint16_t> portNumber(std::string_view text) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number == 0) {
        return std::nullopt;
    }
    return number;
}

/// An IPv6 address stands in brackets, so that its colons are not taken for the port's.
std::string_view withoutBrackets(std::string_view host) {
    const bool bracketed = host.size() >= 2 && host.front() == '[' && host.back() == ']';
    return bracketed ? host.substr(1, host.size() - 2) : host;
}

}  // namespace

Result<std::unique_ptr<ByteLine>> openLine(const std::string& url, LineUse use) {
    if (url.starts_with('/')) {
        return openSerialLine(url, use);
    }
    const std::string_view text{url};
    const auto colon = text.rfind(':');
    if (!text.starts_with(kTcp) || colon <= kTcp.size()) {
        return fail(
            ErrorCode::Invalid,
            '"' + url + "\" names no serial line: write a path such as /dev/ttyUSB0, or tcp://host:port.",
            "port_invalid");
    }
    const auto port = portNumber(text.substr(colon + 1));
    if (!port) {
        return fail(ErrorCode::Invalid,
                    '"' + url + "\" has no port number from 1 to 65535 after the last colon.",
                    "port_invalid");
    }
    const auto host = text.substr(kTcp.size(), colon - kTcp.size());
    return openTcpLine(std::string{withoutBrackets(host)}, *port);
}

}  // namespace turnbell::io
