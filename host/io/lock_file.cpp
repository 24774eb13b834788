#include "host/io/lock_file.h"

#include "host/io/descriptor.h"
#include "host/io/port_user.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <utility>

namespace turnbell::io {
namespace {

constexpr mode_t kReadableByAll = 0644;

/// The process that a lock file names, if it lives; 0: it is dead, or the file says nothing.
int livingOwner(const std::string& path) {
    std::ifstream file{path};
    int process = 0;
    file >> process;
    const bool lives = process > 0 && (kill(process, 0) == 0 || errno == EPERM);
    return lives ? process : 0;
}

std::string programOf(int process) {
    std::ifstream file{"/proc/" + std::to_string(process) + "/comm"};
    std::string name;
    std::getline(file, name);
    return name.empty() ? std::string{"another program"} : name;
}

/// False: somebody else's file is there.
bool create(const std::string& path) {
    const Descriptor file{open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kReadableByAll)};
    if (!file) {
        return errno != EEXIST;
    }
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%10d\n", static_cast<int>(getpid()));
    // Without room for its text the file still keeps others off.
    static_cast<void>(::write(file.number(), text.data(), static_cast<std::size_t>(length)));
    return true;
}

}  // namespace

Result<LockFile> LockFile::take(const std::string& device, const std::string& folder) {
    const auto path = folder + "/LCK.." + std::filesystem::path{device}.filename().string();
    if (access(folder.c_str(), W_OK) != 0) {
        return none();
    }
    for (int tries = 0; tries < 2; ++tries) {
        if (create(path)) {
            return LockFile{path};
        }
        const int owner = livingOwner(path);
        if (owner != 0 && owner != getpid()) {
            return fail(ErrorCode::Busy, inUse(device, {{programOf(owner), owner}}), "port_busy");
        }
        unlink(path.c_str());
    }
    return fail(ErrorCode::Busy, inUse(device, {}), "port_busy");
}

LockFile::~LockFile() {
    if (!path_.empty()) {
        unlink(path_.c_str());
    }
}

LockFile::LockFile(LockFile&& other) noexcept : path_(std::exchange(other.path_, {})) {
}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(path_, other.path_);
    return *this;
}

}  // namespace turnbell::io
