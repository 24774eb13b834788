#include "host/service/sign_in.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::string refusal(TestBranch& branch, Session& session, const std::string& pin) {
    const auto reply = branch.askAs(session, wire::SignIn{pin});
    return reply ? std::string{} : reply.error().reason;
}

TEST(SignIn, KnowsStaffByTheirPin) {
    TestBranch branch;
    Session session{.role = wire::Role::Desk};

    EXPECT_EQ(refusal(branch, session, "000000"), "pin_wrong");
    EXPECT_FALSE(session.staff);
    EXPECT_EQ(refusal(branch, session, "482913"), "");
    EXPECT_EQ(session.staff->staff.name, "Nino");
    ASSERT_TRUE(branch.askAs(session, wire::SignOut{}));
    EXPECT_FALSE(session.staff);
}

TEST(SignIn, BlocksAConnectionAfterFiveWrongPins) {
    TestBranch branch;
    Session session{.role = wire::Role::Desk};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(refusal(branch, session, "000000"), "pin_wrong");
    }

    EXPECT_EQ(refusal(branch, session, "482913"), "pin_blocked");
    branch.pass(std::chrono::minutes{1});
    EXPECT_EQ(refusal(branch, session, "482913"), "");
}

TEST(SignIn, IsForStaffSocketsOnly) {
    TestBranch branch;
    Session kiosk{.role = wire::Role::Kiosk};

    EXPECT_EQ(refusal(branch, kiosk, "482913"), "wrong_socket");
}

}  // namespace
}  // namespace turnbell
