#include "host/daemon/data_folder.h"

#include "host/base/log.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>

namespace turnbell {
namespace {

std::string readAll(int descriptor) {
    std::array<char, 32> buffer{};
    const auto count = pread(descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string{"?"};
}

/// For whoever looks for the owner; the lock does not need it, so a full disk does not matter here.
void writeProcessNumber(int descriptor) {
    const auto number = std::to_string(getpid());
    if (ftruncate(descriptor, 0) == 0) {
        static_cast<void>(pwrite(descriptor, number.data(), number.size(), 0));
    }
}

}  // namespace

Result<DataFolder> DataFolder::open(const std::string& path) {
    TURNBELL_TRY(createFolder(path));
    const auto file = path + "/turnbelld.lock";
    io::Descriptor lock{::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (!lock) {
        return fail(ErrorCode::Storage,
                    fmt::format("The folder {} cannot be written ({}): mend it, or name another with --data.",
                                path, std::strerror(errno)));
    }
    if (flock(lock.number(), LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Busy,
                    fmt::format("Another turnbelld (process {}) works on {}: stop it, or name "
                                "another folder with --data.",
                                readAll(lock.number()), path));
    }
    writeProcessNumber(lock.number());
    return DataFolder{path, std::move(lock)};
}

Result<void> createFolder(const std::string& path) {
    std::error_code problem;
    auto folder = std::filesystem::path{path}.lexically_normal();
    if (!folder.has_filename()) {
        folder = folder.parent_path();  // "dir/" names the same folder as "dir"
    }
    if (std::filesystem::is_directory(folder, problem)) {
        return {};
    }
    problem.clear();  // that it is not there yet is none
    if (folder.has_parent_path()) {
        std::filesystem::create_directories(folder.parent_path(), problem);
    }
    if (!problem && mkdir(folder.c_str(), S_IRWXU) != 0) {
        problem = std::error_code{errno, std::generic_category()};
    }
    if (problem) {
        return fail(ErrorCode::Storage,
                    fmt::format("The folder {} cannot be created ({}): create it, or name another.", path,
                                problem.message()));
    }
    return {};
}

}  // namespace turnbell
