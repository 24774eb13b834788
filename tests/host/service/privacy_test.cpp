#include "host/service/privacy.h"

#include "db/query.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace turnbell {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr auto kAna = "+995555123456";
constexpr auto kGio = "+995555654321";
constexpr auto kName = "Anastasia";
constexpr auto kBody = "I forgot my card at home";
constexpr auto kSemiOctets = "995555214365";  // of 995555123456 in a PDU: digits swapped in pairs

Catalog ledClinic() {
    auto catalog = smallCatalog();
    catalog.staff[0].role = StaffRole::Supervisor;
    return catalog;
}

/// Everything in the files of the database, one after another.
std::string raw(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        std::ifstream file{entry.path(), std::ios::binary};
        all.append(std::istreambuf_iterator<char>{file}, {});
    }
    return all;
}

std::string bytesOfHex(const char* hex) {
    const auto bytes = *fromHex(hex);
    return {bytes.begin(), bytes.end()};
}

std::string utf16(const std::string& text) {
    std::string wide;
    for (const char c : text) {
        wide += {'\0', c};
    }
    return wide;
}

/// What is known of the number, by its kind. That it was surveyed outlives the rest, as a hash.
std::vector<std::string> kindsKept(TestBranch& branch) {
    std::vector<std::string> kinds;
    for (const auto& record : branch.expect<wire::PersonalData>(wire::ExportQuery{kAna}).records) {
        kinds.push_back(record.kind);
    }
    return kinds;
}

std::int64_t count(TestBranch& branch, const char* sql) {
    return db::valueOf<std::int64_t>(*branch.database, sql);
}

void serve(TestBranch& branch) {
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.expect<wire::StepChanged>(wire::Confirm{"1"});
    branch.expect<wire::StepChanged>(wire::Finish{"1", "Ana brings the rest"});
}

/// A visit from the check-in to the answered survey, with a conversation beside it.
void visit(TestBranch& branch, const std::string& phone) {
    branch.receive(phone, kBody);
    branch.checkIn(phone, kName);
    serve(branch);
    branch.pass(std::chrono::hours{2});
    branch.send();
    branch.receive(phone, "5");
    branch.send();
}

class Erasing : public testing::Test {
protected:
    std::filesystem::path file() const { return folder_.path() / "branch.db"; }

    test::TempFolder folder_;
};

TEST_F(Erasing, LeavesNothingOfANumberInTheFiles) {
    TestBranch branch{ledClinic(), file().string()};
    for (int i = 0; i < 20; ++i) {
        visit(branch, "+9955557000" + std::to_string(10 + i));
    }
    visit(branch, kAna);
    const auto& before = raw(folder_.path());
    ASSERT_THAT(before, HasSubstr(kAna));
    ASSERT_THAT(before, HasSubstr(kName));
    ASSERT_THAT(before, HasSubstr(kSemiOctets));
    ASSERT_THAT(before, HasSubstr(bytesOfHex(kSemiOctets)));
    const auto served = branch.expect<wire::Statistics>(wire::StatisticsQuery{}).total.served;

    const auto erased = branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(erased.visits, 1);
    EXPECT_EQ(erased.conversations, 1);
    const auto after = raw(folder_.path());
    EXPECT_EQ(after.find(kAna), std::string::npos);
    EXPECT_EQ(after.find("995555123456"), std::string::npos);
    EXPECT_EQ(after.find(kSemiOctets), std::string::npos);
    EXPECT_EQ(after.find(bytesOfHex(kSemiOctets)), std::string::npos);
    EXPECT_EQ(branch.expect<wire::Statistics>(wire::StatisticsQuery{}).total.served, served);
}

TEST_F(Erasing, LeavesNoNameAndNoBodyInTheFiles) {
    TestBranch branch{ledClinic(), file().string()};
    visit(branch, kAna);
    ASSERT_THAT(raw(folder_.path()), HasSubstr(kBody));

    branch.expect<wire::Erased>(wire::Erase{kAna});

    const auto after = raw(folder_.path());
    for (const auto& form : {std::string{kName}, std::string{kBody}, utf16(kName), utf16(kBody)}) {
        EXPECT_EQ(after.find(form), std::string::npos) << form;
    }
}

TEST_F(Erasing, LeavesOthersAlone) {
    TestBranch branch{ledClinic()};
    visit(branch, kAna);
    visit(branch, kGio);

    branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(kindsKept(branch), (std::vector<std::string>{"erased"})) << "that they were, as a hash";
    EXPECT_FALSE(branch.expect<wire::PersonalData>(wire::ExportQuery{kGio}).records.empty());
}

TEST_F(Erasing, KeepsAStop) {
    TestBranch branch{ledClinic()};
    branch.receive(kAna, "STOP");
    branch.send();
    branch.expect<wire::Erased>(wire::Erase{kAna});
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_TRUE(branch.send().empty());
}

TEST_F(Erasing, IsRefusedWhileAVisitIsGoingOnOrATextIsOnAir) {
    TestBranch branch{ledClinic()};
    const auto ticket = branch.checkIn(kAna).ticket;
    EXPECT_EQ(branch.refusal(wire::Erase{kAna}), "going_on");
    const auto onAir = branch.armNext();
    ASSERT_TRUE(onAir);
    branch.ask(wire::Leave{ticket});
    EXPECT_EQ(branch.refusal(wire::Erase{kAna}), "going_on");

    branch.settle(onAir->part, {SubmissionEnd::Kind::Accepted, 7, {}, {}});

    EXPECT_EQ(branch.refusal(wire::Erase{kAna}), "");
}

TEST_F(Erasing, IsForThoseWhoLead) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::Erase{kAna}), "role");
    EXPECT_EQ(branch.refusal(wire::ExportQuery{kAna}), "role");
}

TEST_F(Erasing, HappensByItselfAfterTheDaysOfTheBranch) {
    auto catalog = ledClinic();
    catalog.branch.retentionDays = 30;
    TestBranch branch{catalog, file().string()};
    visit(branch, kAna);
    branch.pass(std::chrono::days{29});
    EXPECT_FALSE(branch.expect<wire::PersonalData>(wire::ExportQuery{kAna}).records.empty());

    branch.pass(std::chrono::days{3});

    EXPECT_TRUE(kindsKept(branch).empty()) << "no cap is longer than that";
    const auto after = raw(folder_.path());
    EXPECT_EQ(after.find(kAna), std::string::npos);
    EXPECT_EQ(after.find(kName), std::string::npos);
}

TEST_F(Erasing, ForgetsByWhichSimANumberWrote) {
    TestBranch branch{ledClinic()};
    branch.receive(kAna, kBody);
    branch.expect<wire::MessageRow>(wire::ConversationReply{1, "We keep it for you."});
    branch.send();
    EXPECT_GT(count(branch, "SELECT count(*) FROM number_sim"), 0);

    branch.pass(std::chrono::days{40});

    EXPECT_EQ(count(branch, "SELECT count(*) FROM number_sim"), 0);
    EXPECT_EQ(count(branch, "SELECT count(*) FROM concat_counter"), 0);
}

/// A survey that was answered, and then the visit's number is taken away.
class ErasingWithoutNumber : public Erasing {
protected:
    ErasingWithoutNumber() {
        const auto ticket = branch_.checkIn(kAna).ticket;
        serve(branch_);
        branch_.pass(std::chrono::hours{2});
        branch_.send();
        branch_.receive(kAna, "5 thanks, yours Anastasia");
        branch_.send();
        wire::VisitChange change;
        change.ticket = ticket;
        change.phone = "-";
        branch_.expect<wire::StepChanged>(change);
    }

    void expectNothing() {
        EXPECT_EQ(count(branch_, "SELECT count(*) FROM survey WHERE phone <> ''"), 0);
        EXPECT_EQ(count(branch_, "SELECT count(*) FROM answer WHERE text <> ''"), 0);
    }

    TestBranch branch_{ledClinic()};
};

TEST_F(ErasingWithoutNumber, TakesTheAnswersOfTheNumber) {
    std::set<std::string> kinds;
    for (const auto& record : branch_.expect<wire::PersonalData>(wire::ExportQuery{kAna}).records) {
        kinds.insert(record.kind);
    }
    EXPECT_THAT(kinds, testing::IsSupersetOf({"survey", "answer"}));

    branch_.expect<wire::Erased>(wire::Erase{kAna});

    expectNothing();
}

TEST_F(ErasingWithoutNumber, HappensAfterTheDaysOfTheBranch) {
    branch_.pass(std::chrono::days{40});

    expectNothing();
    EXPECT_EQ(count(branch_, "SELECT count(*) FROM step WHERE outcome <> ''"), 0);
    EXPECT_EQ(count(branch_, "SELECT count(*) FROM step_before WHERE outcome <> ''"), 0);
}

TEST_F(Erasing, TakesATextWhoseSenderIsInNationalForm) {
    TestBranch branch{ledClinic()};
    branch.receive("0555123456", kBody);

    branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(count(branch, "SELECT count(*) FROM inbound WHERE length(pdu) > 0"), 0);
    EXPECT_EQ(count(branch, "SELECT count(*) FROM inbound WHERE unique_key LIKE '%123456%'"), 0);
}

TEST_F(Erasing, TakesThePartsOfATextThatIsNotComplete) {
    TestBranch branch{ledClinic()};
    const auto parts = sms::encodeDeliver(kAna, "Quagga " + std::string(200, 'q') + " end",
                                          {branch.clock.now().utc, 16}, {77});
    ASSERT_EQ(parts->size(), 2U);
    branch.service->keep((*parts)[0], branch.clock.now());
    branch.expect<wire::Erased>(wire::Erase{kAna});

    branch.pass(std::chrono::days{2});

    EXPECT_EQ(count(branch, "SELECT count(*) FROM inbound WHERE length(pdu) > 0"), 0);
    EXPECT_TRUE(branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations.empty());
}

TEST_F(Erasing, TakesTheAnswersToRequestsThatHadItsTexts) {
    TestBranch branch{ledClinic(), file().string()};
    branch.receive(kAna, kBody);
    Session desk;
    desk.role = wire::Role::Desk;
    EXPECT_TRUE(branch.askAs(desk, wire::SignIn{"482913"}));
    EXPECT_TRUE(branch.askAs(desk, wire::ConversationReply{1, "Zebra crossing behind the house"}, "z-1"));
    branch.send();
    ASSERT_THAT(raw(folder_.path()), HasSubstr("Zebra crossing"));

    branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(raw(folder_.path()).find("Zebra crossing"), std::string::npos);
}

TEST_F(Erasing, EndsASurveyThatWasStillToBeSent) {
    TestBranch branch{ledClinic()};
    branch.checkIn(kAna);
    serve(branch);
    branch.send();
    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).scheduled, 1);

    branch.expect<wire::Erased>(wire::Erase{kAna});

    EXPECT_EQ(branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{}).scheduled, 0);
}

TEST_F(Erasing, WaitsForTheNextDayAtLeast) {
    auto catalog = ledClinic();
    catalog.branch.retentionDays = 0;
    TestBranch branch{catalog};
    visit(branch, kAna);
    EXPECT_FALSE(branch.expect<wire::PersonalData>(wire::ExportQuery{kAna}).records.empty());

    branch.pass(std::chrono::days{2});  // the thanks were waiting for a status report

    EXPECT_EQ(kindsKept(branch), std::vector<std::string>{"surveyed"});
}

TEST_F(Erasing, TakesManyRowsInSlices) {
    auto catalog = ledClinic();
    catalog.branch.retentionDays = 1;
    TestBranch branch{catalog};
    for (int i = 0; i < 60; ++i) {
        branch.checkIn("+9955557000" + std::to_string(10 + i));
    }
    branch.ask(wire::EndDay{});
    branch.pass(std::chrono::days{2});
    db::PersonalStore store{*branch.database};

    EXPECT_EQ(store.eraseOlder("9999-12-31", branch.clock.now().utc - std::chrono::days{1}, 100), 0);
}

}  // namespace
}  // namespace turnbell
