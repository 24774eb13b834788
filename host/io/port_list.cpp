#include "host/io/byte_line.h"
#include "host/io/usb_place.h"

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

void addPlace(PortInfo& info, const std::string& ports) {
    const auto place = usbPlaceOf(ports, info.path.substr(info.path.rfind('/') + 1));
    info.usbPath = place.path;
    info.usbInterface = place.interface;
    info.usbInterfaceType = place.interfaceType;
}

}  // namespace

std::vector<PortInfo> listPorts(const std::string& ports) {
    std::vector<PortInfo> found;
    sp_port** list = nullptr;
    if (sp_list_ports(&list) != SP_OK) {
        return found;
    }
    for (auto* const* port = list; *port != nullptr; ++port) {
        found.push_back(describe(*port));
        addPlace(found.back(), ports);
    }
    sp_free_port_list(list);
    std::ranges::sort(found, {}, [](const PortInfo& port) {
        return std::pair{port.usbVendor < 0, std::string_view{port.path}};
    });
    return found;
}

}  // namespace turnbell::io
