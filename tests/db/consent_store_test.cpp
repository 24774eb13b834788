#include "db/consent_store.h"

#include "tests/db/rows.h"

#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;

class Consent : public testing::Test {
protected:
    std::unique_ptr<Database> database_ = test::openTestDatabase();
    ConsentStore store_{*database_};
};

TEST_F(Consent, KeepsWhatWasAgreedToWithItsWords) {
    const auto phone = number("+995555123456");
    store_.append({.phone = phone,
                   .scope = ConsentScope::Survey,
                   .given = true,
                   .words = "3f1c9a20",
                   .language = "ka",
                   .place = ConsentPlace::Kiosk,
                   .at = at(1).utc});
    store_.append(
        {.phone = phone, .scope = ConsentScope::Survey, .place = ConsentPlace::Sms, .at = at(2).utc});

    const auto kept = store_.of(phone);

    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].words, "3f1c9a20");
    EXPECT_EQ(kept[0].language, "ka");
    EXPECT_TRUE(kept[0].given);
    EXPECT_EQ(kept[1].place, ConsentPlace::Sms);
    EXPECT_FALSE(kept[1].given);
    EXPECT_TRUE(store_.of(number("+995555999999")).empty());
}

TEST_F(Consent, StopsOneScopeAlone) {
    EXPECT_TRUE(store_.stop("hash", ConsentScope::Survey, at(0).utc));

    EXPECT_TRUE(store_.stopped("hash", ConsentScope::Survey));
    EXPECT_FALSE(store_.stopped("hash", ConsentScope::Visit));
    EXPECT_FALSE(store_.stopped("hash", std::nullopt));
    EXPECT_FALSE(store_.stopped("another", ConsentScope::Survey));
}

TEST_F(Consent, StopsEverythingAtOnce) {
    EXPECT_TRUE(store_.stop("hash", std::nullopt, at(0).utc));

    EXPECT_TRUE(store_.stopped("hash", ConsentScope::Notice));
    EXPECT_TRUE(store_.stopped("hash", std::nullopt));
}

TEST_F(Consent, SayWhetherAStopIsNew) {
    store_.stop("hash", std::nullopt, at(0).utc);

    EXPECT_FALSE(store_.stop("hash", std::nullopt, at(1).utc));
}

TEST_F(Consent, LiftTheStopOfEverythingAlone) {
    for (const auto scope : kConsentScopes) {
        store_.stop("hash", scope, at(0).utc);
    }
    store_.stop("hash", std::nullopt, at(0).utc);

    EXPECT_TRUE(store_.start("hash", std::nullopt));

    EXPECT_FALSE(store_.stopped("hash", std::nullopt));
    EXPECT_TRUE(store_.stopped("hash", ConsentScope::Visit));
    EXPECT_FALSE(store_.start("hash", std::nullopt));
}

TEST_F(Consent, KnowSinceWhenOneScopeIsStopped) {
    EXPECT_FALSE(store_.stoppedSince("hash", ConsentScope::Visit));
    store_.stop("hash", ConsentScope::Visit, at(7).utc);

    EXPECT_EQ(store_.stoppedSince("hash", ConsentScope::Visit), at(7).utc);
    EXPECT_FALSE(store_.stoppedSince("hash", ConsentScope::Notice));
}

TEST_F(Consent, LiftOneScopeAlone) {
    store_.stop("hash", ConsentScope::Survey, at(0).utc);
    store_.stop("hash", ConsentScope::Notice, at(0).utc);

    EXPECT_TRUE(store_.start("hash", ConsentScope::Notice));

    EXPECT_TRUE(store_.stopped("hash", ConsentScope::Survey));
    EXPECT_FALSE(store_.stopped("hash", ConsentScope::Notice));
}

TEST_F(Consent, RemembersWhenANumberWasSurveyedLast) {
    store_.surveyed("hash", at(10).utc);
    store_.surveyed("hash", at(20).utc);
    store_.surveyed("other", at(10).utc);

    EXPECT_EQ(store_.lastSurveyed("hash"), at(20).utc);
    store_.forgetSurveyed(at(20).utc);
    EXPECT_EQ(store_.lastSurveyed("hash"), at(20).utc);
    EXPECT_FALSE(store_.lastSurveyed("other"));
    store_.forgetSurveyed("hash");
    EXPECT_FALSE(store_.lastSurveyed("hash"));
}

}  // namespace
}  // namespace turnbell::db
