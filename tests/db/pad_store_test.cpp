#include "db/pad_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;

class PadStoreTest : public testing::Test {
protected:
    PadRow seen(std::int64_t id) {
        PadRow pad;
        pad.id = id;
        pad.firmware = "1.0.0";
        pad.firstSeen = at(0).utc;
        pad.lastSeen = at(0).utc;
        return store_.insert(pad);
    }

    static PadPressRow press(std::int64_t pad, int number, std::int64_t time) {
        return {0, pad, 3, number, "select", "call_next", "", "1", "A001", at(time).utc};
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    PadStore store_{*database_};
};

TEST_F(PadStoreTest, NumbersPadsAsTheyCome) {
    constexpr std::int64_t kHighest = 4'294'967'295;

    const auto first = seen(kHighest);
    const auto second = seen(17);

    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(store_.all(), (std::vector{first, second}));
    EXPECT_EQ(store_.byId(kHighest), first);
    EXPECT_EQ(store_.byId(18), std::nullopt);
}

TEST_F(PadStoreTest, KeepsWhatIsChanged) {
    auto pad = seen(17);
    pad.name = "Front";
    pad.desk = "2";
    pad.firmware = "1.1.0";
    pad.boot = 65535;
    pad.next = 65535;
    pad.lastSeen = at(9).utc;

    store_.update(pad);

    EXPECT_EQ(store_.byId(17), pad);
}

TEST_F(PadStoreTest, ForgetsAPad) {
    seen(17);

    store_.remove(17);

    EXPECT_TRUE(store_.all().empty());
}

TEST_F(PadStoreTest, ForgetsWhichPressesWereCommitted) {
    auto pad = seen(17);
    pad.boot = 1;
    pad.next = 5;
    store_.update(pad);

    store_.forgetNext();

    EXPECT_EQ(store_.byId(17)->boot, std::nullopt);
    EXPECT_EQ(store_.byId(17)->next, std::nullopt);
}

TEST_F(PadStoreTest, RemembersThePressesOfAPad) {
    store_.append(press(17, 0, 0));
    store_.append(press(17, 1, 5));
    store_.append(press(18, 0, 7));

    auto last = press(17, 1, 5);
    last.id = 2;
    EXPECT_EQ(store_.lastPress(17), last);
    EXPECT_EQ(store_.lastPress(19), std::nullopt);
}

TEST_F(PadStoreTest, ForgetsPressesOnceTheyAreOld) {
    store_.append(press(17, 0, 0));
    store_.append(press(18, 0, 5));

    store_.forgetPresses(at(5).utc, 9);

    EXPECT_EQ(store_.lastPress(17), std::nullopt);
    EXPECT_NE(store_.lastPress(18), std::nullopt);
}

TEST_F(PadStoreTest, ForgetsNotManyPressesAtOnce) {
    store_.append(press(17, 0, 1));
    store_.append(press(18, 0, 0));

    store_.forgetPresses(at(5).utc, 1);

    EXPECT_NE(store_.lastPress(17), std::nullopt);
    EXPECT_EQ(store_.lastPress(18), std::nullopt) << "the older one";
}

}  // namespace
}  // namespace turnbell::db
