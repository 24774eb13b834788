#include "host/service/dispatch.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

class DispatchTest : public testing::Test {
protected:
    Result<wire::Reply> execute(wire::Command command) {
        wire::Request request;
        request.requestId = "once";
        request.command = std::move(command);
        return subjects_.execute(request, Actor{"Nino", false}, ManualClock::kStart);
    }

    std::unique_ptr<db::Database> database_ = test::openTestDatabase();
    BranchState state_{*database_, "boot-1"};
    Subjects subjects_{state_};
};

TEST_F(DispatchTest, AnswersQuestionsInTheirOwnShape) {
    EXPECT_TRUE(std::holds_alternative<wire::Status>(*execute(wire::StatusQuery{})));
    EXPECT_TRUE(std::holds_alternative<wire::TicketList>(*execute(wire::TicketListQuery{})));
    EXPECT_TRUE(std::holds_alternative<wire::SurveyResults>(*execute(wire::SurveyResultsQuery{})));
    EXPECT_TRUE(std::holds_alternative<wire::CatalogReply>(*execute(wire::CatalogExport{})));
}

TEST_F(DispatchTest, LeavesConnectionsAndWholeFilesToOthers) {
    for (const wire::Command& command : {wire::Command{wire::Hello{}}, wire::Command{wire::SignIn{}},
                                         wire::Command{wire::Backup{}}, wire::Command{wire::Restore{}}}) {
        const auto refused = execute(command);

        ASSERT_FALSE(refused) << wire::methodOf(command);
        EXPECT_EQ(refused.error().reason, "wrong_place");
    }
}

TEST_F(DispatchTest, RefusesWhatABranchWithoutCatalogCannotDo) {
    EXPECT_EQ(execute(wire::CallNext{"1"}).error().reason, "desk_unknown");
    EXPECT_EQ(execute(wire::CheckIn{}).error().reason, "service_unknown");
}

}  // namespace
}  // namespace turnbell
