#pragma once

#include "host/base/result.h"

#include <string>

namespace turnbell::io {

/// The lock file of a serial port as UUCP, minicom and pppd know it: /run/lock/LCK..ttyUSB0 with the number
/// of the process in ten places (Filesystem Hierarchy Standard 3.0, 5.9.1). It goes with this object. One
/// that a dead process left is replaced.
class LockFile {
public:
    /// For the device "/dev/ttyUSB0". Refused (Busy) if a living process has it; the message names it. A
    /// folder that is missing or may not be written is no reason to do without the modem: then there is no
    /// file.
    static Result<LockFile> take(const std::string& device, const std::string& folder = "/run/lock");

    /// For a port that needs no file.
    static LockFile none() { return LockFile{{}}; }

    ~LockFile();
    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    explicit LockFile(std::string path) : path_(std::move(path)) {}

    std::string path_;  ///< empty: none
};

}  // namespace turnbell::io
