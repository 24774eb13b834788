#include "host/service/opt_outs.h"

#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class OptedOut : public testing::Test {
protected:
    OptedOut() { optOuts_.useKey(OptOuts::newKey()); }

    std::unique_ptr<db::Database> database_ = test::openTestDatabase();
    db::ConsentStore store_{*database_};
    OptOuts optOuts_{store_};
    PhoneNumber phone_ = *PhoneNumber::fromE164("+995555123456");
    UtcTime now_{};
};

TEST_F(OptedOut, NumbersStayStoppedUntilTheyStartAgain) {
    EXPECT_FALSE(optOuts_.stopped(phone_));
    EXPECT_TRUE(optOuts_.stop(phone_, {}, now_));
    EXPECT_FALSE(optOuts_.stop(phone_, {}, now_));
    EXPECT_TRUE(optOuts_.stopped(phone_));
    EXPECT_TRUE(optOuts_.start(phone_, {}));
    EXPECT_FALSE(optOuts_.start(phone_, {}));
    EXPECT_FALSE(optOuts_.stopped(phone_));
}

TEST_F(OptedOut, NumbersMayStopOneScope) {
    optOuts_.stop(phone_, ConsentScope::Survey, now_);

    EXPECT_TRUE(optOuts_.stopped(phone_, ConsentScope::Survey));
    EXPECT_FALSE(optOuts_.stopped(phone_, ConsentScope::Visit));
    EXPECT_FALSE(optOuts_.stopped(phone_));
}

TEST_F(OptedOut, NumbersCannotBeReadOrGuessedWithoutTheKey) {
    OptOuts other{store_};
    other.useKey(OptOuts::newKey());

    EXPECT_EQ(optOuts_.hashOf("5"), optOuts_.hashOf("5"));
    EXPECT_NE(optOuts_.hashOf("5"), optOuts_.hashOf("4"));
    EXPECT_NE(optOuts_.hashOf("+995555123456"), other.hashOf("+995555123456"));
    EXPECT_EQ(optOuts_.hashOf("+995555123456").find("5551234"), std::string::npos);
}

}  // namespace
}  // namespace turnbell
