#include "host/catalog/catalog_file.h"
#include "tests/support/virtual_branch.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

/// One day of the demo's branch, through the commands that the windows send, against the simulated modem.
namespace turnbell {
namespace {

using std::chrono::minutes;
using wire::Role;

constexpr auto kAna = "+995555101001";
constexpr auto kGiorgi = "+995555102002";
constexpr auto kLena = "+995555104004";
constexpr auto kLate = "+995555105005";
constexpr auto kYuki = "+995555106006";
constexpr auto kMehmet = "+995555107007";
constexpr auto kZofia = "+995555108008";

Catalog demoCatalog() {
    std::ifstream file{TURNBELL_DEMO_CATALOG};
    std::stringstream text;
    text << file.rdbuf();
    auto catalog = readCatalog(text.str());
    EXPECT_TRUE(catalog);
    return catalog.value_or(Catalog{});
}

class StoryTest : public testing::Test {
protected:
    StoryTest() {
        branch.runUntilReady();
        branch.expect<wire::SignedIn>(Role::Desk, wire::SignIn{"482913"});
        branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"});
    }

    wire::CheckedIn checkIn(const std::string& phone, const std::string& language,
                            const std::string& name = {}) {
        wire::CheckIn command;
        command.service = "general";
        command.phone = phone;
        command.firstName = name;
        command.language = language;
        command.consentVisit = !phone.empty();
        command.consentSurvey = !phone.empty();
        auto answer = branch.expect<wire::CheckedIn>(Role::Kiosk, command);
        branch.run(seconds{20});
        return answer;
    }

    std::string call() {
        auto ticket = branch.expect<wire::StepChanged>(Role::Desk, wire::CallNext{"1"}).ticket;
        branch.run(seconds{20});
        return ticket;
    }

    void serve() {
        branch.expect<wire::StepChanged>(Role::Desk, wire::Confirm{"1"});
        branch.run(minutes{3});
        branch.expect<wire::StepChanged>(Role::Desk, wire::Finish{"1"});
    }

    bool told(const std::string& number, const std::string& words) {
        for (const auto& text : branch.textsTo(number)) {
            if (text.find(words) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    VirtualBranch branch{demoCatalog()};
};

TEST_F(StoryTest, OneVisitFromCheckInToThanks) {
    const auto ticket = checkIn(kAna, "en", "Ana");
    EXPECT_TRUE(ticket.texts);
    EXPECT_TRUE(told(kAna, "A001")) << "welcome";

    call();
    const auto board = branch.watch<wire::Board>(Role::Display, wire::Topic::Board);
    ASSERT_EQ(board.called.size(), 1U);
    EXPECT_EQ(board.called[0].ticket, "A001");
    ASSERT_EQ(branch.textsTo(kAna).size(), 2U) << "turn, with the display";
    serve();
    branch.run(std::chrono::hours{1} + minutes{1});
    ASSERT_EQ(branch.textsTo(kAna).size(), 3U) << "survey";

    branch.modemControl(std::string{"text "} + kAna + " 5");
    branch.run(minutes{1});

    EXPECT_EQ(branch.textsTo(kAna).size(), 4U) << "thanks";
    const auto results = branch.expect<wire::SurveyResults>(Role::Desk, wire::SurveyResultsQuery{});
    EXPECT_EQ(results.sent, 1);
    EXPECT_EQ(results.answered, 1);
    EXPECT_DOUBLE_EQ(results.mean, 5);
    EXPECT_EQ(branch.message("turn", "A001").state, "delivered");
}

TEST_F(StoryTest, ADayWithEightCustomersAndAModemThatIsPulledOut) {
    checkIn(kAna, "en", "Ana");
    checkIn(kGiorgi, "ka", "გიორგი");
    checkIn("", "en");
    checkIn(kLena, "de", "Lena");
    checkIn(kLate, "en");
    EXPECT_EQ(call(), "A001");
    EXPECT_TRUE(told(kGiorgi, "A002"));

    branch.modemControl("vanish");
    branch.run(seconds{5});
    EXPECT_FALSE(branch.watch<wire::Services>(Role::Kiosk, wire::Topic::Services).texts);
    EXPECT_FALSE(checkIn(kYuki, "en", "雪").texts) << "please watch the display";
    const auto before = branch.texts().size();
    branch.run(minutes{1});
    branch.modemControl("return");
    branch.run(minutes{1});
    EXPECT_GT(branch.texts().size(), before);
    EXPECT_TRUE(told(kYuki, "A006")) << "her welcome waited for the modem";
    EXPECT_TRUE(checkIn(kMehmet, "de", "Mehmet").texts);
    EXPECT_TRUE(checkIn(kZofia, "ka", "Zofia").texts);

    branch.modemControl(std::string{"text "} + kLena + " I forgot my ID card 🙈");
    branch.run(seconds{5});
    const auto conversations = branch.watch<wire::ConversationList>(Role::Desk, wire::Topic::Conversations);
    ASSERT_EQ(conversations.conversations.size(), 1U);
    EXPECT_EQ(conversations.conversations[0].text, "I forgot my ID card 🙈");
    EXPECT_EQ(conversations.conversations[0].ticket, "A004");
    branch.expect<wire::MessageRow>(
        Role::Desk, wire::ConversationReply{conversations.conversations[0].id, "No problem 👍 come in"});
    branch.run(seconds{20});
    EXPECT_TRUE(told(kLena, "No problem 👍 come in"));

    serve();  // Ana
    EXPECT_EQ(call(), "A002");
    serve();  // Giorgi
    EXPECT_EQ(call(), "A003");
    serve();  // nobody to text
    EXPECT_EQ(call(), "A004");
    serve();
    EXPECT_EQ(call(), "A005");
    branch.expect<wire::StepChanged>(Role::Desk, wire::NoShow{"1"});
    branch.run(seconds{20});
    for (const auto* const ticket : {"A006", "A007", "A008"}) {
        EXPECT_EQ(call(), ticket);
        serve();
    }
    branch.run(std::chrono::hours{1} + minutes{1});
    branch.modemControl(std::string{"text "} + kAna + " 5");
    branch.modemControl(std::string{"text "} + kGiorgi + " 2");
    branch.run(minutes{1});

    const auto results = branch.expect<wire::SurveyResults>(Role::Desk, wire::SurveyResultsQuery{});
    EXPECT_EQ(results.sent, 6);
    EXPECT_EQ(results.answered, 2);
    EXPECT_DOUBLE_EQ(results.mean, 3.5);
    for (const auto& row : branch.messages()) {
        EXPECT_TRUE(row.state == "delivered" || row.state == "cancelled")
            << row.kind << " " << row.state << " " << row.why;
        EXPECT_LE(row.submissions, row.parts);
    }
    EXPECT_EQ(branch.message("no_show", "A005").state, "delivered");
}

TEST_F(StoryTest, ASlowNetworkNeverBringsASecondCopy) {
    for (const int slow : {1, 22, 45, 62, 170}) {
        branch.modemControl("fault slow " + std::to_string(slow) + " 1");
        const auto phone = "+9955552" + std::to_string(10 + slow % 90) + "000";
        checkIn(phone, "en");
        branch.run(minutes{10});

        ASSERT_EQ(branch.textsTo(phone).size(), 1U) << slow;
    }
    for (const auto& text : branch.texts()) {
        EXPECT_EQ(text.submissions, 1) << text.to;
    }
    for (const auto& row : branch.messages()) {
        EXPECT_EQ(row.state, "delivered") << row.why;
    }
}

TEST_F(StoryTest, APartInDoubtStopsNobody) {
    branch.modemControl("fault slow 30 1");
    branch.modemControl("fault report-lost 1");
    checkIn(kAna, "en");
    branch.modemControl("vanish");
    branch.run(seconds{5});
    branch.modemControl("return");
    branch.runUntilReady();

    checkIn(kLena, "de");

    EXPECT_EQ(branch.message("welcome", "A001").state, "in_doubt");
    EXPECT_EQ(branch.textsTo(kLena).size(), 1U);
    EXPECT_EQ(branch.message("welcome", "A002").state, "delivered");
}

TEST_F(StoryTest, AReportThatWaitsInTheModemIsReadBeforeAnythingIsRepeated) {
    checkIn(kAna, "en");
    branch.modemControl("fault slow 30 1");
    branch.expect<wire::StepChanged>(Role::Desk, wire::CallNext{"1"});
    branch.run(seconds{1});
    branch.modemControl("vanish");
    branch.run(minutes{1});
    EXPECT_EQ(branch.message("turn", "A001").state, "ready") << "no evidence came: it is to go once more";

    branch.modemControl("return");
    branch.run(minutes{1});

    EXPECT_EQ(branch.message("turn", "A001").state, "delivered");
    EXPECT_EQ(branch.message("turn", "A001").submissions, 1);
    EXPECT_EQ(branch.texts().back().submissions, 1);
}

TEST_F(StoryTest, AKillOnAirIsSettledByTheReport) {
    branch.modemControl("fault slow 30 1");
    branch.modemControl("report-delay 40");
    checkIn(kAna, "en");
    EXPECT_EQ(branch.message("welcome", "A001").state, "armed");

    branch.killAndRestart();
    branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"});
    EXPECT_EQ(branch.message("welcome", "A001").state, "in_doubt");
    branch.run(minutes{5});

    EXPECT_EQ(branch.message("welcome", "A001").state, "delivered");
    EXPECT_EQ(branch.texts().size(), 1U);
    EXPECT_EQ(branch.texts()[0].submissions, 1);
}

}  // namespace
}  // namespace turnbell
