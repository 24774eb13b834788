#include "host/io/device_watch.h"

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace turnbell::io {

DeviceWatch::DeviceWatch(const std::string& folder) : inotify_{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)} {
    // IN_ATTRIB: udev gives a new device to its group after it has appeared.
    constexpr std::uint32_t kNews = IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_ATTRIB;
    if (inotify_ && inotify_add_watch(inotify_.number(), folder.c_str(), kNews) < 0) {
        inotify_.close();
    }
}

bool DeviceWatch::changed() {
    std::array<char, 4096> events{};
    bool any = false;
    while (inotify_ && read(inotify_.number(), events.data(), events.size()) > 0) {
        any = true;
    }
    return any;
}

}  // namespace turnbell::io
