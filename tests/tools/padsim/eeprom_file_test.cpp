#include "tools/padsim/eeprom_file.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace turnbell::padsim {
namespace {

class EepromFileTest : public testing::Test {
protected:
    test::TempFolder folder_;
    std::string file_ = folder_.file("eeprom");
};

TEST_F(EepromFileTest, IsErasedBeforeItExists) {
    const auto eeprom = readEeprom(file_);

    ASSERT_TRUE(eeprom);
    EXPECT_EQ(eeprom->front(), 0xFF);
    EXPECT_EQ(eeprom->back(), 0xFF);
}

TEST_F(EepromFileTest, KeepsWhatWasWritten) {
    AvrPad::Eeprom eeprom{1, 2, 3};
    ASSERT_TRUE(writeEeprom(file_, eeprom));

    EXPECT_EQ(readEeprom(file_), eeprom);
}

TEST_F(EepromFileTest, RefusesAFileOfAnotherLength) {
    std::ofstream{file_} << "short";

    EXPECT_FALSE(readEeprom(file_));
}

TEST_F(EepromFileTest, SaysThatItCannotBeWritten) {
    EXPECT_FALSE(writeEeprom((folder_.path() / "missing" / "eeprom").string(), {}));
}

}  // namespace
}  // namespace turnbell::padsim
