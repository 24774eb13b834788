#include "host/io/device_watch.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <poll.h>

namespace turnbell::io {
namespace {

bool readable(const DeviceWatch& watch) {
    pollfd state{watch.descriptor(), POLLIN, 0};
    return poll(&state, 1, 0) > 0;
}

TEST(DeviceWatch, TellsOnceOfWhatCameAndWent) {
    const test::TempFolder folder;
    DeviceWatch watch{folder.path().string()};
    EXPECT_FALSE(readable(watch));
    EXPECT_FALSE(watch.changed());

    std::ofstream{folder.path() / "ttyUSB0"} << "";

    EXPECT_TRUE(readable(watch));
    EXPECT_TRUE(watch.changed());
    EXPECT_FALSE(watch.changed());

    std::filesystem::remove(folder.path() / "ttyUSB0");

    EXPECT_TRUE(watch.changed());
}

TEST(DeviceWatch, IsSilentWhereThereIsNothingToWatch) {
    DeviceWatch watch{"/no/such/folder"};

    EXPECT_EQ(watch.descriptor(), -1);
    EXPECT_FALSE(watch.changed());
}

}  // namespace
}  // namespace turnbell::io
