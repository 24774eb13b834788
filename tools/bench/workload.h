#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"
#include "host/wire/command.h"

#include <filesystem>
#include <string>

namespace turnbell::bench {

/// A branch of one queue, one service and nobody who signs in.
Catalog benchCatalog();

/// Customers are counted from 1. Each has a Georgian mobile number of their own.
std::string phoneOf(int customer);
std::string requestIdOf(int customer);
wire::CheckIn checkInOf(int customer);

/// A folder for the files of a benchmark, removed at the end.
class ScratchFolder {
public:
    /// Makes it below `parent`.
    static Result<ScratchFolder> make(const std::filesystem::path& parent);
    ~ScratchFolder();
    ScratchFolder(ScratchFolder&& other) noexcept : path_{std::move(other.path_)} { other.path_.clear(); }
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    explicit ScratchFolder(std::filesystem::path path) : path_{std::move(path)} {}

    std::filesystem::path path_;
};

}  // namespace turnbell::bench
