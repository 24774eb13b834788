#include "db/evidence_store.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

struct EvidenceStoreTest : testing::Test {
    std::unique_ptr<Database> database = *Database::open(":memory:");
    EvidenceStore store{*database};
    EvidenceRow row{.imei = "490154203237518",
                    .revision = "1.0",
                    .iccid = "8999501000000000178",
                    .network = "Simtel",
                    .stepsByOne = true,
                    .fileFollows = false,
                    .reportAfter = milliseconds{2'300},
                    .at = UtcTime{milliseconds{1'795'338'000'000}}};
};

TEST_F(EvidenceStoreTest, FindsWhatWasSavedAndKeepsWhatIsNotKnownApart) {
    store.save(row);

    const auto found = store.find(row.imei, row.revision, row.iccid);

    ASSERT_TRUE(found);
    EXPECT_EQ(*found, row);
    EXPECT_EQ(found->duplicateRefused, std::nullopt);
}

TEST_F(EvidenceStoreTest, HasNothingForAnotherFirmwareOrSim) {
    store.save(row);

    EXPECT_FALSE(store.find(row.imei, "1.1", row.iccid));
    EXPECT_FALSE(store.find(row.imei, row.revision, "8999501000000000999"));
}

TEST_F(EvidenceStoreTest, KeepsTheNewestFindings) {
    store.save(row);
    row.duplicateRefused = true;

    store.save(row);

    EXPECT_EQ(store.find(row.imei, row.revision, row.iccid)->duplicateRefused, true);
}

}  // namespace
}  // namespace turnbell::db
