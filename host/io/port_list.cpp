#include "host/io/byte_line.h"

#include <libserialport.h>

#include <algorithm>

namespace turnbell::io {
namespace {

std::string text(const char* words) {
    return words == nullptr ? std::string{} : std::string{words};
}

PortInfo describe(const sp_port* port) {
    PortInfo info{.path = text(sp_get_port_name(port)),
                  .description = text(sp_get_port_description(port)),
                  .usbSerial = text(sp_get_port_usb_serial(port))};
    if (sp_get_port_usb_vid_pid(port, &info.usbVendor, &info.usbProduct) != SP_OK) {
        info.usbVendor = -1;
        info.usbProduct = -1;
    }
    return info;
}

}  // namespace

std::vector<PortInfo> listPorts() {
    std::vector<PortInfo> ports;
    sp_port** list = nullptr;
    if (sp_list_ports(&list) != SP_OK) {
        return ports;
    }
    for (auto* const* port = list; *port != nullptr; ++port) {
        ports.push_back(describe(*port));
    }
    sp_free_port_list(list);
    std::ranges::sort(ports, {}, [](const PortInfo& port) {
        return std::pair{port.usbVendor < 0, std::string_view{port.path}};
    });
    return ports;
}

}  // namespace turnbell::io
