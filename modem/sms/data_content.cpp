#include "modem/sms/data_content.h"

#include "modem/sms/wap_push.h"

#include <algorithm>
#include <array>

namespace turnbell::sms {
namespace {

constexpr std::size_t kPreviewed = 24;

struct NamedPort {
    int port;
    const char* name;
};

/// Ports of the IANA registry (those of WAP), and of Nokia's Smart Messaging 3.0.0 (vCard, vCalendar and 5505
/// to 5514).
constexpr std::array kNamedPorts{
    NamedPort{226, "vCard"},        NamedPort{228, "vCalendar"},        NamedPort{2805, "WTA session"},
    NamedPort{2923, "WTA session"}, NamedPort{5505, "ring tone"},       NamedPort{5506, "operator logo"},
    NamedPort{5507, "caller logo"}, NamedPort{5514, "picture message"}, NamedPort{9200, "WAP session"},
    NamedPort{9201, "WAP session"}, NamedPort{9202, "WAP session"},     NamedPort{9203, "WAP session"},
    NamedPort{9204, "vCard"},       NamedPort{9205, "vCalendar"},       NamedPort{9206, "vCard"},
    NamedPort{9207, "vCalendar"},   NamedPort{49996, "settings"},       NamedPort{49999, "settings"},
};

/// Pushes come to 2948, to 2949 with security, and from some centres to the session ports.
bool mayBePush(int port) {
    return port == 2948 || port == 2949 || (port >= 9200 && port <= 9203);
}

std::string portName(int port) {
    const auto* const found = std::find_if(kNamedPorts.begin(), kNamedPorts.end(),
                                           [&](const NamedPort& each) { return each.port == port; });
    return found != kNamedPorts.end() ? found->name : "data for port " + std::to_string(port);
}

}  // namespace

std::string contentName(const Data& data) {
    if (data.compressed) {
        return "compressed text";
    }
    if (!data.ports) {
        return "data";
    }
    const auto port = data.ports->destination;
    if (mayBePush(port)) {
        if (const auto push = readWapPush(data.octets)) {
            return pushName(*push);
        }
        return port < 9200 ? "WAP push" : portName(port);
    }
    return portName(port);
}

std::string hexPreview(const Data& data) {
    const auto shown = std::min(data.octets.size(), kPreviewed);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        text += (i > 0 ? " " : "") + toHex(std::span{data.octets}.subspan(i, 1));
    }
    return text + (shown < data.octets.size() ? " …" : "");
}

}  // namespace turnbell::sms
