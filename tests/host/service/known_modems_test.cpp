#include "host/service/known_modems.h"

#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class KnownModemsTest : public testing::Test {
protected:
    /// What is noted of a modem that is seen like this.
    std::string meetOne(const std::string& imei, const std::string& port, const std::string& usbPath) {
        wire::ModemRow row;
        row.imei = imei;
        row.port = port;
        row.usbPath = usbPath;
        meet(state_, {&row, 1}, clock_.now());
        return row.note;
    }

    /// The service starts again.
    void restart() { state_.modemNotes.clear(); }

    ManualClock clock_;
    std::unique_ptr<db::Database> database_ = *db::Database::open(":memory:");
    BranchState state_{*database_, "boot-1"};
};

TEST_F(KnownModemsTest, SayNothingOfTheFirst) {
    EXPECT_EQ(meetOne("111", "/dev/ttyUSB0", "1-1"), "");
    restart();
    EXPECT_EQ(meetOne("111", "/dev/ttyUSB0", "1-1"), "");
}

TEST_F(KnownModemsTest, AreTheSameUnderAnotherPortsName) {
    meetOne("111", "/dev/ttyUSB0", "1-1");
    restart();

    EXPECT_EQ(meetOne("111", "/dev/ttyUSB2", "1-1"), "the same modem, which was on /dev/ttyUSB0");
    EXPECT_EQ(state_.knownModems.byImei("111")->port, "/dev/ttyUSB2");
}

TEST_F(KnownModemsTest, NoteASwappedStick) {
    meetOne("111", "/dev/ttyUSB0", "1-1");

    EXPECT_EQ(meetOne("222", "/dev/ttyUSB0", "1-1"), "a new modem, in the place of 111");
    EXPECT_EQ(meetOne("333", "/dev/ttyUSB4", "1-2"), "a new modem");
}

TEST_F(KnownModemsTest, KeepTheirNoteAsLongAsTheServiceRuns) {
    meetOne("111", "/dev/ttyUSB0", "1-1");
    meetOne("222", "/dev/ttyUSB0", "1-1");

    EXPECT_EQ(meetOne("222", "/dev/ttyUSB0", "1-1"), "a new modem, in the place of 111");
    EXPECT_EQ(meetOne("", "/dev/ttyUSB0", "1-1"), "");
}

}  // namespace
}  // namespace turnbell
