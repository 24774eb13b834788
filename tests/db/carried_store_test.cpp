#include "db/carried_store.h"

#include "db/promise_store.h"
#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

class CarriedStoreTest : public testing::Test {
protected:
    VisitId waiting(const std::string& ticket) {
        const auto visit = visits_.insert(test::visitRow(ticket));
        visits_.insert(test::stepRow(visit, visits_.nextPlace()));
        return visit;
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    VisitStore visits_{*database_};
    ConsentStore consents_{*database_};
    CarriedStore carried_{*database_};
};

TEST_F(CarriedStoreTest, ListsStopsAndWhoWasSurveyed) {
    consents_.stop("a1", {}, test::at(1).utc);
    consents_.stop("a1", ConsentScope::Survey, test::at(2).utc);
    consents_.surveyed("b2", test::at(3).utc);

    const auto stops = carried_.stops();

    ASSERT_EQ(stops.size(), 2U);
    EXPECT_EQ(stops[0].scope, std::nullopt);
    EXPECT_EQ(stops[0].at, test::at(1).utc);
    EXPECT_EQ(stops[1].scope, ConsentScope::Survey);
    EXPECT_EQ(carried_.surveyed(), (std::map<std::string, UtcTime>{{"b2", test::at(3).utc}}));
}

TEST_F(CarriedStoreTest, KnowsAnActOfConsentAgain) {
    ConsentRow act{.phone = test::number("+995555123456"), .place = ConsentPlace::Sms, .at = test::at(1).utc};
    consents_.append(act);

    ASSERT_EQ(carried_.consents().size(), 1U);
    EXPECT_TRUE(carried_.has(carried_.consents()[0]));
    act.given = true;
    EXPECT_FALSE(carried_.has(act));
}

TEST_F(CarriedStoreTest, ChangesTheConsentOfAVisitThatGoesOn) {
    const auto visit = waiting("A001");
    visits_.insert(test::visitRow("A002"));  // it has ended

    auto found = carried_.goingOn();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].visit, visit);
    EXPECT_TRUE(found[0].texts);
    found[0].texts = false;
    found[0].notice = true;
    carried_.update(found[0]);
    EXPECT_FALSE(carried_.visit(visit)->texts);
    EXPECT_TRUE(carried_.visit(visit)->notice);
    found[0].phone = test::number("+995555654321");
    found[0].texts = true;
    carried_.update(found[0]);
    EXPECT_FALSE(carried_.visit(visit)->texts) << "another number's";
}

TEST_F(CarriedStoreTest, BringsAnExcuseToTheSameStepAlone) {
    const auto visit = waiting("A001");
    PromiseStore{*database_}.keepPromise(
        {StepId{1}, PromiseKind::Courtesy, seconds{900}, seconds{1500}, {test::at(1000)}});
    const auto excuses = carried_.excuses();
    ASSERT_EQ(excuses.size(), 1U);
    const auto other = test::openTestDatabase();
    VisitStore visits{*other};
    visits.insert(test::visitRow("A001"));
    visits.insert(test::stepRow(visit, visits.nextPlace()));
    CarriedStore there{*other};

    auto ofAnother = excuses[0];
    ofAnother.visit = VisitId{7};
    there.add(ofAnother);
    EXPECT_TRUE(there.excuses().empty());
    there.add(excuses[0]);
    there.add(excuses[0]);

    ASSERT_EQ(there.excuses().size(), 1U);
    EXPECT_EQ(there.excuses()[0].to, 1500);
}

}  // namespace
}  // namespace turnbell::db
