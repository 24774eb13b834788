#include "host/daemon/client_connection.h"

#include "host/daemon/client_server.h"
#include "tests/host/daemon/recording_branch.h"
#include "tests/host/daemon/test_client.h"
#include "tests/host/daemon/written_file.h"
#include "tests/support/manual_clock.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string kStatusRequest = R"({"jsonrpc":"2.0","id":1,"method":"status","params":{}})";

/// Clients reach a connection through the sockets of a server, as in the service.
class ClientConnectionTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    void SetUp() override { ASSERT_TRUE(server_.listen(folder_.path().string())); }

    std::string socketOf(const std::string& role) const { return folder_.file(role + ".sock"); }

    test::TempFolder folder_;
    ManualClock clock_;
    RecordingBranch branch_;
    ClientServer server_{branch_, clock_};
};

TEST_F(ClientConnectionTest, WelcomesAClientOfItsProtocol) {
    TestClient client{socketOf("kiosk")};

    const auto answer = client.ask(wire::Hello{wire::kProtocol, "test"});

    ASSERT_TRUE(answer);
    EXPECT_THAT(*answer, HasSubstr("Old Town Clinic"));
}

TEST_F(ClientConnectionTest, RefusesAClientOfAnotherProtocol) {
    TestClient client{socketOf("kiosk")};

    const auto answer = client.ask(wire::Hello{wire::kProtocol + 1, "test"});

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().reason, "protocol");
    EXPECT_TRUE(client.wasCutOff());
}

TEST_F(ClientConnectionTest, HandsCommandsToTheBranchAndEndsTheTurn) {
    TestClient client{socketOf("desk")};

    EXPECT_TRUE(client.ask(wire::CallNext{"1"}));

    EXPECT_THAT(branch_.executed, ElementsAre("call_next"));
    EXPECT_EQ(branch_.turns, 1);
}

TEST_F(ClientConnectionTest, AnswersManyRequestsInTheirOrder) {
    TestClient client{socketOf("desk")};
    std::string lines;
    for (int id = 1; id <= 100; ++id) {
        lines += wire::encodeRequest(id, wire::StatusQuery{}, "") + "\n";
    }

    client.sendRaw(lines);

    for (int id = 1; id <= 100; ++id) {
        EXPECT_THAT(client.nextLine(), HasSubstr("\"id\":" + std::to_string(id) + ","));
    }
}

TEST_F(ClientConnectionTest, AsksAgainForWhatIsWorkedOutInSlicesAndServesOthersBetween) {
    TestClient busy{socketOf("desk")};
    TestClient other{socketOf("kiosk")};
    branch_.slices = 100'000;
    const auto preview = wire::encodeRequest(1, wire::NoticePreviewQuery{.text = "We close."}, "");

    busy.sendRaw(preview + "\n" + wire::encodeRequest(2, wire::StatusQuery{}, "") + "\n");
    EXPECT_TRUE(other.ask(wire::StatusQuery{}));
    EXPECT_GT(branch_.slices, 0);
    branch_.slices = 1;

    EXPECT_THAT(busy.nextLine(), HasSubstr("\"id\":1,\"result\""))
        << "no client sees that it was asked again";
    EXPECT_THAT(busy.nextLine(), HasSubstr("\"id\":2,"));
    EXPECT_EQ(branch_.turns, 3);
}

TEST_F(ClientConnectionTest, ServesOthersBetweenTheRequestsOfABusyClient) {
    TestClient busy{socketOf("desk")};
    TestClient other{socketOf("kiosk")};
    std::string lines;
    for (int id = 1; id <= 300; ++id) {
        lines += wire::encodeRequest(id, wire::StatusQuery{}, "") + "\n";
    }
    busy.sendRaw(lines);
    other.send(wire::TicketListQuery{});
    EXPECT_TRUE(spinUntil([&] { return branch_.executed.size() == 301; }));

    const auto place = std::ranges::find(branch_.executed, "ticket_list") - branch_.executed.begin();
    EXPECT_LT(place, 100);
}

TEST_F(ClientConnectionTest, SendsASnapshotAtOnceToWhoSubscribes) {
    TestClient client{socketOf("display")};
    branch_.waiting = 3;

    client.send(wire::Subscribe{{wire::Topic::Board}});

    const auto board = client.nextSnapshot<wire::Board>();
    ASSERT_TRUE(board);
    EXPECT_EQ(board->waiting, 3);
}

TEST_F(ClientConnectionTest, RefusesASubscriptionAsAWhole) {
    TestClient client{socketOf("display")};

    const auto answer = client.ask(wire::Subscribe{{wire::Topic::Board, wire::Topic::Queue}});

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotAllowed);
    branch_.snapshots = 0;
    server_.publish({wire::Topic::Board});
    EXPECT_EQ(branch_.snapshots, 0);
}

TEST_F(ClientConnectionTest, PassesOnWhatTheBranchRefuses) {
    TestClient client{socketOf("display")};

    const auto answer = client.ask(wire::CallNext{"1"});

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(client.connected());
}

TEST_F(ClientConnectionTest, AnswersAWrongCommandAndGoesOn) {
    TestClient client{socketOf("desk")};

    client.sendRaw(R"({"jsonrpc":"2.0","id":7,"method":"fly","params":{}})"
                   "\n");

    EXPECT_THAT(client.nextLine(), HasSubstr("fly"));
    EXPECT_TRUE(client.ask(wire::StatusQuery{}));
}

TEST_F(ClientConnectionTest, CutsOffWhoSendsGarbage) {
    TestClient client{socketOf("desk")};

    client.sendRaw("GET / HTTP/1.1\r\n\r\n");

    EXPECT_THAT(client.nextLine(), HasSubstr("\"error\""));
    EXPECT_TRUE(client.wasCutOff());
    EXPECT_TRUE(branch_.executed.empty());
}

TEST_F(ClientConnectionTest, CutsOffWhoSendsALineWithoutEnd) {
    TestClient client{socketOf("desk")};

    client.sendRaw(std::string(wire::kLongestLine + 1, 'x'));

    EXPECT_THAT(client.nextLine(), HasSubstr("\"error\""));
    EXPECT_TRUE(client.wasCutOff());
}

TEST_F(ClientConnectionTest, CutsOffWhoFloods) {
    TestClient flooding{socketOf("desk")};
    TestClient other{socketOf("kiosk")};
    std::string lines;
    for (int i = 0; i < 2000; ++i) {
        lines += kStatusRequest + "\n";
    }

    flooding.sendRaw(lines);

    EXPECT_TRUE(flooding.wasCutOff());
    EXPECT_THAT(flooding.socket().readAll().toStdString(), HasSubstr("flood"));
    EXPECT_LE(branch_.executed.size(), 400U);
    EXPECT_TRUE(other.ask(wire::StatusQuery{}));
}

TEST_F(ClientConnectionTest, ServesASteadyClientForEver) {
    TestClient client{socketOf("desk")};

    for (int i = 0; i < 1000; ++i) {
        ASSERT_TRUE(client.ask(wire::StatusQuery{})) << i;
        clock_.advance(milliseconds{10});
    }
}

TEST_F(ClientConnectionTest, CutsOffWhoDoesNotRead) {
    TestClient client{socketOf("display")};
    ASSERT_TRUE(client.ask(wire::Subscribe{{wire::Topic::Board}}));
    client.socket().setReadBufferSize(1);
    branch_.branch = std::string(100'000, 'x');

    for (int i = 0; i < 100; ++i) {
        server_.publish({wire::Topic::Board});
    }
    spin();
    branch_.snapshots = 0;
    server_.publish({wire::Topic::Board});

    EXPECT_EQ(branch_.snapshots, 0);
}

TEST_F(ClientConnectionTest, SendsOneLongLineToWhoReads) {
    TestClient client{socketOf("display")};
    branch_.branch = std::string(6'000'000, 'x');

    client.send(wire::Subscribe{{wire::Topic::Board}});

    const auto board = client.nextSnapshot<wire::Board>();
    ASSERT_TRUE(board);
    EXPECT_EQ(board->branch.size(), 6'000'000U);
}

TEST_F(ClientConnectionTest, ForgetsAClientThatLeaves) {
    auto client = std::make_unique<TestClient>(socketOf("display"));
    ASSERT_TRUE(client->ask(wire::Subscribe{{wire::Topic::Board}}));

    client.reset();
    spin();
    branch_.snapshots = 0;
    server_.publish({wire::Topic::Board});

    EXPECT_EQ(branch_.snapshots, 0);
}

}  // namespace
}  // namespace turnbell
