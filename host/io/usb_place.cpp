#include "host/io/usb_place.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;

std::string firstLine(const fs::path& file) {
    std::ifstream in{file};
    std::string line;
    std::getline(in, line);
    return line;
}

int hexNumber(const fs::path& file) {
    const auto text = firstLine(file);
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return error == std::errc{} && end == text.data() + text.size() ? value : -1;
}

/// The next folder from here upwards that has this file; empty: none.
fs::path holderOf(const char* file, fs::path folder) {
    std::error_code ignored;
    while (folder.has_relative_path()) {
        if (fs::exists(folder / file, ignored)) {
            return folder;
        }
        folder = folder.parent_path();
    }
    return {};
}

}  // namespace

UsbPlace usbPlaceOf(const std::string& ports, const std::string& port) {
    std::error_code gone;
    const auto start = fs::canonical(fs::path{ports} / port / "device", gone);
    const auto device = gone ? fs::path{} : holderOf("idVendor", start);
    UsbPlace place;
    if (device.empty()) {
        return place;
    }
    place.path = device.filename().string();
    place.vendor = hexNumber(device / "idVendor");
    place.product = hexNumber(device / "idProduct");
    place.serial = firstLine(device / "serial");
    const auto interface = holderOf("bInterfaceNumber", start);
    if (!interface.empty()) {
        place.interface = hexNumber(interface / "bInterfaceNumber");
        place.interfaceType = firstLine(interface / "bInterfaceClass") + "/" +
                              firstLine(interface / "bInterfaceSubClass") + "/" +
                              firstLine(interface / "bInterfaceProtocol");
    }
    return place;
}

UsbPlace usbPlaceOfDevice(const std::string& path, const std::string& ports) {
    auto place = usbPlaceOf(ports, fs::path{path}.filename().string());
    if (place.vendor < 0) {
        std::error_code missing;
        place = usbPlaceOf(ports, fs::canonical(path, missing).filename().string());
    }
    return place;
}

std::vector<UsbDevice> listUsbDevices(const std::string& devices) {
    std::vector<UsbDevice> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{devices, none}) {
        const int vendor = hexNumber(entry.path() / "idVendor");
        if (vendor >= 0) {
            found.push_back(
                {entry.path().filename().string(), vendor, hexNumber(entry.path() / "idProduct")});
        }
    }
    std::ranges::sort(found, {}, &UsbDevice::path);
    return found;
}

}  // namespace turnbell::io
