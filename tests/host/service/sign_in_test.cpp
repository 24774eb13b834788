#include "host/service/sign_in.h"

#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr auto kNinosPin = "482913";

Error error(TestBranch& branch, wire::Role socket, const std::string& pin) {
    Session session{.role = socket};  // each try on a connection of its own
    const auto reply = branch.askAs(session, wire::SignIn{pin});
    return reply ? Error{} : reply.error();
}

std::string refusal(TestBranch& branch, const std::string& pin, wire::Role socket = wire::Role::Desk) {
    return error(branch, socket, pin).reason;
}

void typeWrongPins(TestBranch& branch, int times, wire::Role socket = wire::Role::Desk) {
    for (int i = 0; i < times; ++i) {
        EXPECT_EQ(refusal(branch, "000000", socket), "pin_wrong");
    }
}

/// Nino, with another PIN or not, and Ana.
Catalog twoStaff(const std::string& ninosPin) {
    auto catalog = smallCatalog();
    catalog.staff[0].pin = ninosPin;
    catalog.staff.push_back(Staff{"Ana", "111222", {}, StaffRole::Agent});
    return catalog;
}

TEST(SignIn, KnowsStaffByTheirPin) {
    TestBranch branch;
    Session session{.role = wire::Role::Desk};

    EXPECT_FALSE(branch.askAs(session, wire::SignIn{"000000"}));
    EXPECT_FALSE(session.staff);
    ASSERT_TRUE(branch.askAs(session, wire::SignIn{kNinosPin}));
    EXPECT_EQ(session.staff->staff.name, "Nino");
    ASSERT_TRUE(branch.askAs(session, wire::SignOut{}));
    EXPECT_FALSE(session.staff);
}

TEST(SignIn, BlocksASocketAfterFiveWrongPinsOnWhateverConnections) {
    TestBranch branch;
    typeWrongPins(branch, 5);

    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
    branch.clock.advance(minutes{1} - milliseconds{1});
    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
    branch.clock.advance(milliseconds{1});
    EXPECT_EQ(refusal(branch, kNinosPin), "");
}

TEST(SignIn, SaysUntilWhenItIsBlocked) {
    TestBranch branch;
    typeWrongPins(branch, 5);

    EXPECT_EQ(error(branch, wire::Role::Desk, kNinosPin).message,
              "too many wrong PINs: wait until 13:01 (1 min) and try again")
        << "the branch's clock, in Tbilisi";
}

TEST(SignIn, BlocksLongerForEachWrongPinAfterTheFifth) {
    TestBranch branch;
    typeWrongPins(branch, 5);
    auto block = minutes{1};
    for (const auto next : {minutes{5}, minutes{15}, minutes{15}}) {
        branch.clock.advance(block);
        typeWrongPins(branch, 1);
        block = next;
        branch.clock.advance(block - milliseconds{1});
        EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked") << block.count();
        branch.clock.advance(-(block - milliseconds{1}));
    }
}

TEST(SignIn, CountsFromTheLastRightPin) {
    TestBranch branch;
    typeWrongPins(branch, 4);
    EXPECT_EQ(refusal(branch, kNinosPin), "");

    typeWrongPins(branch, 4);

    EXPECT_EQ(refusal(branch, kNinosPin), "");
}

TEST(SignIn, StaysBlockedWhenTheServiceIsStartedAgain) {
    TestBranch branch;
    typeWrongPins(branch, 5);

    branch.restart();

    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
}

TEST(SignIn, StaysBlockedOverARebootAndEndsByTheNewBootClock) {
    TestBranch branch;
    typeWrongPins(branch, 4);
    branch.restart("boot-2");
    typeWrongPins(branch, 1);
    branch.clock.advance(seconds{20});

    branch.restart("boot-3");

    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
    branch.clock.advance(seconds{39});
    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
    branch.clock.advance(seconds{1});
    EXPECT_EQ(refusal(branch, kNinosPin), "");
}

TEST(SignIn, HasCountedATryBeforeItsPinIsLookedAt) {
    TestBranch branch;
    BranchState state{*branch.database, "boot-1"};
    for (int i = 0; i < 5; ++i) {  // as if the plug were pulled each time before the PIN is looked at
        db::Transaction transaction{*branch.database};
        ASSERT_TRUE(countTry(state, wire::Role::Desk, branch.clock.now()));
        transaction.commit();
    }

    EXPECT_EQ(refusal(branch, kNinosPin), "pin_blocked");
}

TEST(SignIn, LeavesTheOtherSocketAndWhoIsSignedInAlone) {
    TestBranch branch;
    Session desk{.role = wire::Role::Desk};
    ASSERT_TRUE(branch.askAs(desk, wire::SignIn{kNinosPin}));
    typeWrongPins(branch, 5);

    EXPECT_EQ(refusal(branch, kNinosPin, wire::Role::Admin), "");
    EXPECT_TRUE(branch.askAs(desk, wire::DeskOpen{"1"}));
}

TEST(SignIn, IsForStaffSocketsOnly) {
    TestBranch branch;

    EXPECT_EQ(refusal(branch, kNinosPin, wire::Role::Kiosk), "wrong_socket");
    EXPECT_EQ(refusal(branch, kNinosPin, wire::Role::Display), "wrong_socket");
}

TEST(SignIn, EndsForAMemberWhoWasRemoved) {
    TestBranch branch{twoStaff(kNinosPin)};
    Session ana{.role = wire::Role::Desk};
    ASSERT_TRUE(branch.askAs(ana, wire::SignIn{"111222"}));
    ASSERT_TRUE(branch.askAs(ana, wire::DeskOpen{"1"}));

    branch.expect<wire::Done>(wire::CatalogImport{smallCatalog()});

    const auto reply = branch.askAs(ana, wire::DeskOpen{"1"});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().reason, "sign_in");
}

TEST(SignIn, EndsForAMemberWhosePinWasChangedAndForNobodyElse) {
    TestBranch branch{twoStaff(kNinosPin)};
    Session ana{.role = wire::Role::Desk};
    ASSERT_TRUE(branch.askAs(ana, wire::SignIn{"111222"}));

    branch.expect<wire::Done>(wire::CatalogImport{twoStaff("565656")});

    EXPECT_EQ(branch.refusal(wire::DeskOpen{"1"}), "sign_in") << "Nino typed the old PIN";
    EXPECT_TRUE(branch.askAs(ana, wire::DeskOpen{"1"})) << "Ana's PIN is the same";
}

TEST(SignIn, EndsForAMemberWhomARestoredBackupDoesNotKnow) {
    const test::TempFolder folder;
    TestBranch branch{smallCatalog(), folder.file("branch.db")};
    branch.expect<wire::Done>(wire::Backup{folder.file("copy.db")});
    branch.expect<wire::Done>(wire::CatalogImport{twoStaff(kNinosPin)});
    Session ana{.role = wire::Role::Desk};
    ASSERT_TRUE(branch.askAs(ana, wire::SignIn{"111222"}));

    branch.expect<wire::Restored>(wire::Restore{folder.file("copy.db")});

    EXPECT_FALSE(branch.askAs(ana, wire::DeskOpen{"1"}));
    EXPECT_EQ(branch.refusal(wire::DeskOpen{"1"}), "") << "Nino is in the backup";
}

}  // namespace
}  // namespace turnbell
