#include "db/modem_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;

class ModemStoreTest : public testing::Test {
protected:
    static ModemRow modem(const std::string& imei, const std::string& socket, std::int64_t time) {
        return {imei, "EC25", "0123", socket, "/dev/ttyUSB0", at(time).utc, at(time).utc};
    }

    std::unique_ptr<Database> database_ = *Database::open(":memory:");
    ModemStore store_{*database_};
};

TEST_F(ModemStoreTest, KeepsTheFirstSightingAndTheLast) {
    EXPECT_TRUE(store_.empty());
    store_.see(modem("111", "1-1", 0));
    auto later = modem("111", "1-2", 5);
    later.port = "/dev/ttyUSB2";

    store_.see(later);

    later.firstSeen = at(0).utc;
    EXPECT_EQ(store_.byImei("111"), later);
    EXPECT_EQ(store_.byImei("222"), std::nullopt);
    EXPECT_FALSE(store_.empty());
}

TEST_F(ModemStoreTest, KnowsWhichModemWasInASocketBefore) {
    store_.see(modem("111", "1-1", 0));
    store_.see(modem("222", "1-1", 5));
    store_.see(modem("333", "1-1", 9));
    store_.see(modem("444", "", 9));

    EXPECT_EQ(store_.before("333", "1-1")->imei, "222");
    EXPECT_EQ(store_.before("333", "1-2"), std::nullopt);
    EXPECT_EQ(store_.before("333", ""), std::nullopt);
}

}  // namespace
}  // namespace turnbell::db
