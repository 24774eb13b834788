#pragma once

#include "host/base/result.h"
#include "host/io/descriptor.h"

#include <string>

namespace turnbell {

/// The folder that holds everything a branch must not lose. It belongs to one turnbelld at a time: the lock
/// ends with the process, however it ends.
class DataFolder {
public:
    /// Creates the folder (0700) if it is missing. Refused: it cannot be written, or another turnbelld has
    /// it.
    static Result<DataFolder> open(const std::string& path);

    std::string databaseFile() const { return path_ + "/turnbell.db"; }

private:
    DataFolder(std::string path, io::Descriptor lock) : path_(std::move(path)), lock_(std::move(lock)) {}

    std::string path_;
    io::Descriptor lock_;
};

/// Creates a folder (0700) and those above it; one that exists stays as it is.
Result<void> createFolder(const std::string& path);

}  // namespace turnbell
