/// For LD_PRELOAD: lets the real libserialport use a pseudo terminal as if it were a serial port, so that
/// tests run the whole way from the service to a simulated modem. libserialport asks two things that a pseudo
/// terminal has no answer to: an entry in /sys/class/tty, and the modem lines (DTR, RTS, CTS ...).
///
/// TURNBELL_SYS_CLASS_TTY in the environment names a folder that stands for /sys/class/tty, and TURNBELL_DEV
/// one that stands for /dev where ports are looked up by name: the ports of a test.

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <dlfcn.h>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace {

constexpr std::string_view kClass = "/sys/class/tty";
constexpr std::string_view kDevices = "/dev";
constexpr std::string_view kPort = "/dev/tty";
constexpr std::string_view kClassEntry = "/sys/class/tty/pts/";
constexpr std::string_view kDevice = "../../devices/virtual/tty/pts";

bool isClassEntry(const char* path) {
    return std::string_view(path).starts_with(kClassEntry);
}

std::string inTestsTree(std::string_view path) {
    const char* tree = std::getenv("TURNBELL_SYS_CLASS_TTY");
    const bool applies = tree != nullptr && path.starts_with(kClass);
    return applies ? tree + std::string(path.substr(kClass.size())) : std::string(path);
}

std::string amongTestsDevices(std::string_view path) {
    const char* devices = std::getenv("TURNBELL_DEV");
    const bool applies = devices != nullptr && (path == kDevices || path.starts_with(kPort));
    return applies ? devices + std::string(path.substr(kDevices.size())) : std::string(path);
}

template <typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// The majors of UNIX 98 pseudo terminals, Linux Documentation/admin-guide/devices.txt.
bool isPseudoTerminal(int descriptor) {
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISCHR(status.st_mode) && major(status.st_rdev) >= 136 &&
           major(status.st_rdev) <= 143;
}

/// All lines are up, and stay so whatever is asked.
bool answerModemLines(unsigned long request, void* argument) {
    if (request == TIOCMGET) {
        *static_cast<int*>(argument) = TIOCM_DTR | TIOCM_RTS | TIOCM_CTS | TIOCM_DSR | TIOCM_CAR;
    }
    return request == TIOCMGET || request == TIOCMSET || request == TIOCMBIS || request == TIOCMBIC;
}

}  // namespace

// The names and signatures below are the C library's, not ours.
// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming)

/// What lstat() is in the binary of Debian 12's libserialport.
extern "C" int __lxstat(int version, const char* path, struct stat* status) {
    if (isClassEntry(path)) {
        *status = {};
        status->st_mode = S_IFLNK | 0777U;
        return 0;
    }
    return next<int(int, const char*, struct stat*)>("__lxstat")(version, inTestsTree(path).c_str(), status);
}

extern "C" ssize_t readlink(const char* path, char* buffer, size_t size) {
    if (isClassEntry(path)) {
        return static_cast<ssize_t>(kDevice.copy(buffer, size));
    }
    return next<ssize_t(const char*, char*, size_t)>("readlink")(inTestsTree(path).c_str(), buffer, size);
}

extern "C" char* realpath(const char* path, char* resolved) {
    return next<char*(const char*, char*)>("realpath")(amongTestsDevices(inTestsTree(path)).c_str(),
                                                       resolved);
}

/// Where turnbelld waits for news of /dev.
extern "C" int inotify_add_watch(int descriptor, const char* path, std::uint32_t mask) {
    return next<int(int, const char*, std::uint32_t)>("inotify_add_watch")(
        descriptor, amongTestsDevices(path).c_str(), mask);
}

extern "C" DIR* opendir(const char* path) {
    return next<DIR*(const char*)>("opendir")(inTestsTree(path).c_str());
}

extern "C" FILE* fopen(const char* path, const char* mode) {
    return next<FILE*(const char*, const char*)>("fopen")(inTestsTree(path).c_str(), mode);
}

extern "C" int ioctl(int descriptor, unsigned long request, ...) {
    va_list arguments;
    va_start(arguments, request);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    if (isPseudoTerminal(descriptor) && answerModemLines(request, argument)) {
        return 0;
    }
    return next<int(int, unsigned long, void*)>("ioctl")(descriptor, request, argument);
}

// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming)
