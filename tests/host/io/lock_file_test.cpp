#include "host/io/lock_file.h"

#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace turnbell::io {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class LockFileTest : public testing::Test {
protected:
    Result<LockFile> take() const { return LockFile::take("/dev/ttyUSB0", folder_.path().string()); }

    std::string text() const {
        std::ifstream file{file_};
        std::string line;
        std::getline(file, line);
        return line;
    }

    test::TempFolder folder_;
    fs::path file_ = folder_.path() / "LCK..ttyUSB0";
};

TEST_F(LockFileTest, HoldsTheProcessInTenPlaces) {
    const auto lock = take();

    ASSERT_TRUE(lock);
    EXPECT_EQ(text().size(), 10U);
    EXPECT_EQ(std::stoi(text()), getpid());
}

TEST_F(LockFileTest, GoesWithItsOwner) {
    {
        auto lock = take();
        ASSERT_TRUE(lock);
        const auto moved = std::move(*lock);
        EXPECT_TRUE(fs::exists(file_));
    }
    EXPECT_FALSE(fs::exists(file_));
}

TEST_F(LockFileTest, NamesTheProcessThatHasThePort) {
    std::ofstream{file_} << getppid() << '\n';

    const auto lock = take();

    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().code, ErrorCode::Busy);
    EXPECT_THAT(lock.error().message,
                HasSubstr("(process " + std::to_string(getppid()) + ") uses /dev/ttyUSB0"));
    EXPECT_TRUE(fs::exists(file_));
}

TEST_F(LockFileTest, ReplacesThatOfADeadProcess) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    std::ofstream{file_} << child << '\n';

    const auto lock = take();

    ASSERT_TRUE(lock) << lock.error().message;
    EXPECT_EQ(std::stoi(text()), getpid());
}

TEST_F(LockFileTest, IsDoneWithoutWhereTheFolderIsMissing) {
    EXPECT_TRUE(LockFile::take("/dev/ttyUSB0", "/no/such/folder"));
}

}  // namespace
}  // namespace turnbell::io
