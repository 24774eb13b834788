#include "tests/tools/turnbellctl/fake_service.h"
#include "tests/tools/turnbellctl/temporary_path.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace turnbell::ctl {
namespace {

using nlohmann::json;

FakeService::Behaviour always(const FakeService::Reaction& reaction) {
    return [reaction](const wire::Command& /*command*/) { return reaction; };
}

/// Refuses to sign in; answers everything else with `reaction`.
FakeService::Behaviour withWrongPin(const FakeService::Reaction& reaction) {
    return [reaction](const wire::Command& command) -> FakeService::Reaction {
        if (std::holds_alternative<wire::SignIn>(command)) {
            return Error{ErrorCode::NotAllowed, "That PIN is wrong.", "pin_wrong"};
        }
        return reaction;
    };
}

const wire::Reply kCalled = wire::StepChanged{"A001", "1", 17, "called", "A", "Nino"};

std::vector<std::string> methodsOf(const FakeService& service) {
    std::vector<std::string> methods;
    for (const auto& request : service.requests()) {
        methods.emplace_back(wire::methodOf(request.command));
    }
    return methods;
}

TEST(TurnbellctlProgram, PrintsAnAnswerAsJson) {
    FakeService service;

    const auto ended = service.run({"--json", "check-in", "--service", "A", "--phone", "555123456"},
                                   always(wire::Reply{wire::CheckedIn{"A001", 17, 3, true}}));

    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(
        json::parse(ended.out),
        json::parse(
            R"({"ticket":"A001","visit":17,"ahead":3,"texts":true,"wait":null,"no_texts":"","warning":""})"));
    EXPECT_EQ(ended.err, "");
    ASSERT_EQ(service.requests().size(), 1U);
    EXPECT_EQ(std::get<wire::CheckIn>(service.requests()[0].command).phone, "555123456");
}

TEST(TurnbellctlProgram, PrintsAnAnswerForAPerson) {
    FakeService service;

    const auto ended = service.run({"call-next", "--desk", "1"}, always(kCalled));

    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(ended.out, "A001 called, desk 1, Nino\n");
}

TEST(TurnbellctlProgram, PrintsAListLongerThanARequestMayBe) {
    FakeService service;
    wire::MessageRow row;
    row.text = std::string(1000, 'x');

    const auto ended = service.run({"--json", "message", "list"},
                                   always(wire::Reply{wire::MessageList{std::vector(1000, row)}}));

    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(json::parse(ended.out).size(), 1000U);
}

TEST(TurnbellctlProgram, AsksForTextsPageByPageUnlessALimitIsGiven) {
    const auto pages = [](const wire::Command& command) {
        const auto& query = std::get<wire::MessageListQuery>(command);
        wire::MessageRow row;
        row.id = query.before.value_or(4) - 1;
        return FakeService::Reaction{wire::Reply{wire::MessageList{{row}, row.id > 1}}};
    };

    FakeService all;
    const auto list = json::parse(all.run({"--json", "message", "list"}, pages).out);
    FakeService one;
    const auto newest = json::parse(one.run({"--json", "message", "list", "--limit", "1"}, pages).out);

    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0]["id"], 1) << "oldest first";
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest[0]["id"], 3);
}

TEST(TurnbellctlProgram, EndsWith1AndTheReasonWhenItIsRefused) {
    FakeService service;
    const Error busy{ErrorCode::Refused, "Desk 1 has called A001.", "desk_busy"};

    const auto ended = service.run({"--json", "call-next", "--desk", "1"}, always(busy));

    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.err, "Desk 1 has called A001.\n");
    EXPECT_EQ(
        json::parse(ended.out),
        json::parse(
            R"({"error":{"code":"refused","reason":"desk_busy","message":"Desk 1 has called A001."}})"));
}

TEST(TurnbellctlProgram, GivesEveryChangeARequestIdOfItsOwn) {
    std::set<std::string> ids;
    for (int i = 0; i < 3; ++i) {
        FakeService service;
        service.run({"call-next", "--desk", "1"}, always(kCalled));
        ids.insert(service.requests().at(0).requestId);
    }

    EXPECT_EQ(ids.size(), 3U);
    EXPECT_EQ(ids.begin()->size(), 32U);
    EXPECT_EQ(ids.begin()->find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(TurnbellctlProgram, SignsInForAStaffCommandOnly) {
    FakeService change;
    change.run({"--pin", "482913", "call-next", "--desk", "1"}, [](const wire::Command& command) {
        return FakeService::Reaction{std::holds_alternative<wire::SignIn>(command)
                                         ? wire::Reply{wire::SignedIn{"Nino", "agent"}}
                                         : kCalled};
    });
    EXPECT_EQ(methodsOf(change), (std::vector<std::string>{"sign_in", "call_next"}));
    EXPECT_EQ(std::get<wire::SignIn>(change.requests()[0].command).pin, "482913");

    FakeService question;
    question.run({"--pin", "482913", "ticket", "list"}, always(wire::Reply{wire::TicketList{}}));
    EXPECT_EQ(methodsOf(question), (std::vector<std::string>{"ticket_list"}));

    FakeService checkIn;
    checkIn.run({"--pin", "482913", "check-in", "--service", "A"}, always(wire::Reply{wire::CheckedIn{}}));
    EXPECT_EQ(methodsOf(checkIn), (std::vector<std::string>{"check_in"}));
}

TEST(TurnbellctlProgram, StopsAtAWrongPin) {
    FakeService service;

    const auto ended = service.run({"--pin", "1", "call-next", "--desk", "1"}, withWrongPin(kCalled));

    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.err, "That PIN is wrong.\n");
    EXPECT_EQ(methodsOf(service), (std::vector<std::string>{"sign_in"}));
}

class CatalogWarnings : public ::testing::Test {
public:
    CatalogWarnings() {
        std::ofstream{path_}
            << "[branch]\nname = \"Old Town\"\nquiet = { from = \"20:00\", to = \"08:00\" }\n"
               "[[queue]]\ncode = \"A\"\n[[service]]\ncode = \"G\"\nname = \"General\"\nqueue = \"A\"\n"
               "[[service]]\ncode = \"V\"\nname = \"Urgent\"\nqueue = \"A\"\npriority = 2\n"
               "[[profile]]\ncode = \"p\"\nname = \"All\"\n"
               "[[desk]]\ncode = \"1\"\nname = \"Desk 1\"\nprofile = \"p\"\n";
    }
    ~CatalogWarnings() override { std::filesystem::remove(path_); }
    CatalogWarnings(const CatalogWarnings&) = delete;
    CatalogWarnings& operator=(const CatalogWarnings&) = delete;

protected:
    FakeService service_;
    std::string path_ = temporaryPath("warned.toml");
    const std::string line_ =
        "warning: profile[0].ageing: customers of priority 0 are not called while any of priority 2 wait, "
        "however long that is: give a profile \"ageing\" unless that is wanted.\n";
};

TEST_F(CatalogWarnings, AreWhatACheckSaysWithoutAskingTheService) {
    const auto plain = service_.run({"catalog", "check", path_}, always(kCalled));
    const auto told = service_.run({"--json", "catalog", "check", path_}, always(kCalled));

    EXPECT_EQ(plain.code, 0) << plain.err;
    EXPECT_EQ(plain.out, line_);
    EXPECT_EQ(json::parse(told.out)["warnings"][0]["path"], "profile[0].ageing");
    EXPECT_TRUE(service_.requests().empty());
}

TEST_F(CatalogWarnings, StandBesideTheAnswerToAnImport) {
    const auto ended = service_.run({"catalog", "import", path_}, always(wire::Reply{wire::Done{}}));

    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, line_);
}

TEST_F(CatalogWarnings, StandBesideTheAnswerToAPutAndAreAboutTheWhole) {
    const auto ended = service_.run({"catalog", "put", path_}, [](const wire::Command& command) {
        return FakeService::Reaction{std::holds_alternative<wire::CatalogExport>(command)
                                         ? wire::Reply{wire::CatalogReply{}}
                                         : wire::Reply{wire::Done{}}};
    });

    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, line_);
}

TEST_F(CatalogWarnings, AreNotSaidOfWhatIsRefused) {
    const Error busy{ErrorCode::Refused, "Queue A is in use.", "catalog_in_use"};

    EXPECT_EQ(service_.run({"catalog", "import", path_}, always(busy)).err, "Queue A is in use.\n");
}

class CatalogImportOfTheProgram : public ::testing::Test {
public:
    CatalogImportOfTheProgram() = default;
    ~CatalogImportOfTheProgram() override { std::filesystem::remove(path_); }
    CatalogImportOfTheProgram(const CatalogImportOfTheProgram&) = delete;
    CatalogImportOfTheProgram& operator=(const CatalogImportOfTheProgram&) = delete;

protected:
    Ended import(const FakeService::Behaviour& behaviour) {
        std::ofstream{path_} << "[branch]\nname = \"Old Town\"\n";
        return service_.run({"--pin", "1", "catalog", "import", path_}, behaviour);
    }

    FakeService service_;
    std::string path_ = temporaryPath("catalog.toml");
};

TEST_F(CatalogImportOfTheProgram, NeedsNoPinWhileThereIsNoStaff) {
    const auto ended = import(withWrongPin(wire::Reply{wire::Done{}}));

    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(std::get<wire::CatalogImport>(service_.requests().back().command).catalog.branch.name,
              "Old Town");
}

TEST_F(CatalogImportOfTheProgram, SaysThatThePinIsWrongWhereOneIsNeeded) {
    const auto ended = import(withWrongPin(Error{ErrorCode::NotAllowed, "Sign in first."}));

    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.err, "That PIN is wrong.\n");
}

TEST_F(CatalogImportOfTheProgram, SaysWhatElseIsWrong) {
    const auto ended = import(withWrongPin(Error{ErrorCode::Refused, "Service A has open visits."}));

    EXPECT_EQ(ended.err, "Service A has open visits.\n");
}

TEST(TurnbellctlProgram, SaysThatTheConnectionBroke) {
    FakeService service;

    const auto ended = service.run({"--json", "call-next", "--desk", "1"}, always(FakeService::HangUp{}));

    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(json::parse(ended.out)["error"]["code"], "io");
    EXPECT_NE(ended.err.find("not known"), std::string::npos);
}

TEST(TurnbellctlProgram, RefusesAServiceOfAnotherProtocol) {
    FakeService service;
    service.protocol = 2;

    const auto ended = service.run({"status"}, always(wire::Reply{wire::Status{}}));

    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("protocol 2"), std::string::npos);
    EXPECT_TRUE(service.requests().empty());
}

TEST(TurnbellctlProgram, WatchesATopicUntilTheServiceEnds) {
    FakeService service;
    wire::Status status;
    for (status.waiting = 1; status.waiting <= 2; ++status.waiting) {
        service.snapshots.emplace_back(status);
    }

    const auto ended = service.run({"watch", "health"}, always(wire::Reply{wire::Done{}}));

    EXPECT_EQ(ended.code, 1);
    std::istringstream lines{ended.out};
    std::string line;
    std::vector<int> waiting;
    std::getline(lines, line);
    EXPECT_EQ(json::parse(line)["next"], json::array()) << "a board that came before the answer";
    while (std::getline(lines, line)) {
        waiting.push_back(json::parse(line)["waiting"].get<int>());
    }
    EXPECT_EQ(waiting, (std::vector<int>{1, 2}));
    EXPECT_EQ(std::get<wire::Subscribe>(service.requests().at(0).command).topics,
              std::vector{wire::Topic::Health});
}

}  // namespace
}  // namespace turnbell::ctl
