#include "host/service/access.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

Session at(wire::Role role, bool signedIn = false) {
    Session session;
    session.role = role;
    if (signedIn) {
        session.staff = db::StaffRow{StaffId{1}, {}};
    }
    return session;
}

std::string refusal(const Session& session, const wire::Command& command, bool hasStaff = true) {
    const auto allowed = mayExecute(session, command, hasStaff);
    return allowed ? std::string{} : allowed.error().reason;
}

TEST(Access, LetsTheKioskCheckInAndNothingElse) {
    EXPECT_EQ(refusal(at(wire::Role::Kiosk), wire::CheckIn{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Kiosk, true), wire::CallNext{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Kiosk), wire::TicketListQuery{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Kiosk), wire::ConversationListQuery{}), "wrong_socket");
}

TEST(Access, LetsStaffAloneGiveAPriorityOrAnAppointment) {
    for (const auto& checkIn :
         {wire::CheckIn{.service = "A", .priority = 0}, {.service = "A", .due = "10:30"}}) {
        EXPECT_EQ(refusal(at(wire::Role::Kiosk, true), checkIn), "wrong_socket");
        EXPECT_EQ(refusal(at(wire::Role::Desk), checkIn), "sign_in");
        EXPECT_EQ(refusal(at(wire::Role::Admin), checkIn), "sign_in");
        EXPECT_EQ(refusal(at(wire::Role::Desk, true), checkIn), "");
    }
}

TEST(Access, LetsTheDisplayDoNothing) {
    EXPECT_EQ(refusal(at(wire::Role::Display, true), wire::CheckIn{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Display, true), wire::StatusQuery{}), "wrong_socket");
}

TEST(Access, AsksStaffForTheirPinBeforeAnyChange) {
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::CallNext{}), "sign_in");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::CallNext{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::CheckIn{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::TicketListQuery{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Admin), wire::Backup{}), "sign_in");
}

TEST(Access, ShowsFiguresOfMembersOfStaffToThoseWhoLeadThem) {
    const wire::StatisticsQuery byStaff{"", "", StatisticsBy::Staff};
    auto supervisor = at(wire::Role::Desk, true);
    supervisor.staff->staff.role = StaffRole::Supervisor;

    EXPECT_EQ(refusal(at(wire::Role::Desk), byStaff), "sign_in");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), byStaff), "role");
    EXPECT_EQ(refusal(supervisor, byStaff), "");
    EXPECT_EQ(refusal(at(wire::Role::Admin), byStaff), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::StatisticsQuery{}), "");
    const wire::SurveyResultsQuery opinionsByStaff{"", "", SurveyBy::Staff};
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), opinionsByStaff), "role");
    EXPECT_EQ(refusal(supervisor, opinionsByStaff), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::SurveyResultsQuery{}), "");
}

TEST(Access, LetsThoseWordTextsWhoAnswerForTheBranch) {
    auto supervisor = at(wire::Role::Desk, true);
    supervisor.staff->staff.role = StaffRole::Supervisor;

    for (const wire::Command& change :
         {wire::Command{wire::TemplatePut{}}, wire::Command{wire::TemplateRemove{}}}) {
        EXPECT_EQ(refusal(at(wire::Role::Desk), change), "sign_in");
        EXPECT_EQ(refusal(at(wire::Role::Desk, true), change), "role");
        EXPECT_EQ(refusal(supervisor, change), "");
        EXPECT_EQ(refusal(at(wire::Role::Admin, true), change), "");
        EXPECT_EQ(refusal(at(wire::Role::Kiosk, true), change), "wrong_socket");
    }
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::TemplateListQuery{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::TemplatePreviewQuery{}), "");
}

TEST(Access, LetsStaffAssignPadsAtTheirDesks) {
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::PadListQuery{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk), wire::PadChoose{}), "sign_in");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::PadChoose{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Kiosk, true), wire::PadListQuery{}), "wrong_socket");
}

TEST(Access, LetsStaffSignInAtDesksAndForAdministration) {
    EXPECT_TRUE(maySignIn(wire::Role::Desk));
    EXPECT_TRUE(maySignIn(wire::Role::Admin));
    EXPECT_FALSE(maySignIn(wire::Role::Kiosk));
    EXPECT_FALSE(maySignIn(wire::Role::Display));
}

TEST(Access, KeepsAdministrationOnItsOwnSocket) {
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::CatalogImport{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::Restore{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Admin, true), wire::Restore{}), "");
    EXPECT_EQ(refusal(at(wire::Role::Desk, true), wire::ModemTraceQuery{}), "wrong_socket");
    EXPECT_EQ(refusal(at(wire::Role::Admin), wire::ModemTraceQuery{}), "");
}

TEST(Access, LetsANewBranchImportItsFirstCatalogWithoutPin) {
    EXPECT_EQ(refusal(at(wire::Role::Admin), wire::CatalogImport{}, false), "");
    EXPECT_EQ(refusal(at(wire::Role::Admin), wire::CatalogImport{}, true), "sign_in");
    EXPECT_EQ(refusal(at(wire::Role::Admin), wire::CallNext{}, false), "sign_in");
}

}  // namespace
}  // namespace turnbell
