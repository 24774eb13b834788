#include "host/daemon/data_folder.h"

#include "tests/host/daemon/written_file.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using std::filesystem::perms;
using testing::HasSubstr;

TEST(DataFolder, IsCreatedForItsOwnerAlone) {
    const test::TempFolder folder;

    const auto data = DataFolder::open(folder.file("a/b/data/"));

    ASSERT_TRUE(data) << data.error().message;
    EXPECT_EQ(std::filesystem::status(folder.file("a/b/data")).permissions(), perms::owner_all);
}

TEST(DataFolder, IsCreatedFromANameWithoutAFolder) {
    const test::TempFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());

    const auto data = DataFolder::open("data");

    std::filesystem::current_path(before);
    ASSERT_TRUE(data) << data.error().message;
    EXPECT_TRUE(std::filesystem::is_directory(folder.file("data")));
}

TEST(DataFolder, LeavesThePermissionsOfOneThatExists) {
    const test::TempFolder folder;
    std::filesystem::permissions(folder.path().string(), perms::owner_all | perms::group_read);

    ASSERT_TRUE(DataFolder::open(folder.path().string()));

    EXPECT_EQ(std::filesystem::status(folder.path().string()).permissions(),
              perms::owner_all | perms::group_read);
}

TEST(DataFolder, BelongsToOneAtATime) {
    const test::TempFolder folder;
    const auto first = DataFolder::open(folder.path().string());
    ASSERT_TRUE(first);

    const auto second = DataFolder::open(folder.path().string());

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_THAT(second.error().message, HasSubstr("process " + std::to_string(getpid())));
}

TEST(DataFolder, IsFreeAgainWhenItsOwnerIsGone) {
    const test::TempFolder folder;

    ASSERT_TRUE(DataFolder::open(folder.path().string()));

    EXPECT_TRUE(DataFolder::open(folder.path().string()));
}

TEST(DataFolder, SaysThatItCannotBeCreated) {
    const auto data = DataFolder::open("/proc/turnbell/data");

    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().code, ErrorCode::Storage);
    EXPECT_THAT(data.error().message, HasSubstr("/proc/turnbell/data cannot be created"));
}

TEST(DataFolder, SaysThatItCannotBeWritten) {
    const auto data = DataFolder::open("/proc");

    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().code, ErrorCode::Storage);
    EXPECT_THAT(data.error().message, HasSubstr("/proc cannot be written"));
}

TEST(DataFolder, SaysThatAFileIsInTheWay) {
    const test::TempFolder folder;
    const auto file = writeFile(folder, "data", "");

    const auto data = DataFolder::open(file);

    ASSERT_FALSE(data);
    EXPECT_THAT(data.error().message, HasSubstr("cannot be created"));
}

}  // namespace
}  // namespace turnbell
