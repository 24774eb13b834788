#include "host/daemon/client_server.h"

#include "tests/host/daemon/recording_branch.h"
#include "tests/host/daemon/test_client.h"
#include "tests/host/daemon/written_file.h"
#include "tests/support/manual_clock.h"

#include <gmock/gmock.h>

namespace turnbell {
namespace {

using std::filesystem::perms;
using testing::HasSubstr;

class ClientServerTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    void SetUp() override { ASSERT_TRUE(server_.listen(sockets_)); }

    std::string socketOf(const std::string& role) const { return sockets_ + "/" + role + ".sock"; }

    test::TempFolder folder_;
    std::string sockets_ = folder_.file("run");
    ManualClock clock_;
    RecordingBranch branch_;
    ClientServer server_{branch_, clock_};
};

TEST_F(ClientServerTest, OpensASocketForEachRole) {
    for (const auto* const role : {"kiosk", "desk", "display", "admin"}) {
        EXPECT_TRUE(TestClient{socketOf(role)}.connected()) << role;
    }
}

TEST_F(ClientServerTest, KeepsOthersAwayFromItsSockets) {
    const auto mode = std::filesystem::status(socketOf("desk")).permissions();

    EXPECT_EQ(mode & perms::others_all, perms::none);
    EXPECT_NE(mode & perms::group_write, perms::none);
    EXPECT_EQ(std::filesystem::status(sockets_).permissions(), perms::owner_all);
}

TEST_F(ClientServerTest, RefusesAFolderWhereAnotherServiceAnswers) {
    ClientServer second{branch_, clock_};

    const auto listening = second.listen(sockets_);

    ASSERT_FALSE(listening);
    EXPECT_EQ(listening.error().code, ErrorCode::Busy);
    EXPECT_THAT(listening.error().message, HasSubstr("kiosk.sock"));
    EXPECT_TRUE(TestClient{socketOf("kiosk")}.connected());
}

TEST_F(ClientServerTest, SendsAChangeToThoseWhoWatchIt) {
    TestClient watching{socketOf("display")};
    TestClient other{socketOf("desk")};
    ASSERT_TRUE(watching.ask(wire::Subscribe{{wire::Topic::Board}}));
    ASSERT_TRUE(watching.nextSnapshot<wire::Board>());
    ASSERT_TRUE(other.ask(wire::Hello{}));

    branch_.waiting = 5;
    server_.publish({wire::Topic::Board, wire::Topic::Queue});

    const auto board = watching.nextSnapshot<wire::Board>();
    ASSERT_TRUE(board);
    EXPECT_EQ(board->waiting, 5);
    EXPECT_EQ(other.socket().bytesAvailable(), 0);
}

TEST_F(ClientServerTest, MakesOneSnapshotForAllOfARole) {
    TestClient first{socketOf("display")};
    TestClient second{socketOf("display")};
    ASSERT_TRUE(first.ask(wire::Subscribe{{wire::Topic::Board}}));
    ASSERT_TRUE(second.ask(wire::Subscribe{{wire::Topic::Board}}));
    branch_.snapshots = 0;

    server_.publish({wire::Topic::Board});

    EXPECT_EQ(branch_.snapshots, 1);
}

TEST_F(ClientServerTest, RefusesMoreClientsThanASocketServes) {
    std::vector<std::unique_ptr<TestClient>> crowd;
    for (std::size_t i = 0; i < ClientServer::kMostClients; ++i) {
        crowd.push_back(std::make_unique<TestClient>(socketOf("kiosk")));
        ASSERT_TRUE(crowd.back()->ask(wire::Hello{})) << i;
    }

    TestClient oneTooMany{socketOf("kiosk")};
    TestClient elsewhere{socketOf("desk")};

    EXPECT_THAT(oneTooMany.nextLine(), HasSubstr("too_many_clients"));
    EXPECT_TRUE(oneTooMany.wasCutOff());
    EXPECT_TRUE(elsewhere.ask(wire::Hello{}));

    crowd.pop_back();
    spin();
    EXPECT_TRUE(TestClient{socketOf("kiosk")}.ask(wire::Hello{}));
}

TEST(ClientServer, ReplacesSocketFilesOfADeadServiceAndRemovesItsOwn) {
    needApplication();
    const test::TempFolder folder;
    const ManualClock clock;
    RecordingBranch branch;
    writeFile(folder, "kiosk.sock", "");
    {
        ClientServer server{branch, clock};
        ASSERT_TRUE(server.listen(folder.path().string()));
        EXPECT_TRUE(TestClient{folder.file("kiosk.sock")}.connected());
    }
    EXPECT_FALSE(std::filesystem::exists(folder.file("kiosk.sock")));
}

TEST(ClientServer, SaysThatAPathIsTooLongForASocket) {
    needApplication();
    const test::TempFolder folder;
    const ManualClock clock;
    RecordingBranch branch;
    ClientServer server{branch, clock};

    const auto listening = server.listen(folder.file(std::string(120, 'x')));

    ASSERT_FALSE(listening);
    EXPECT_THAT(listening.error().message, HasSubstr("--socket-dir"));
}

}  // namespace
}  // namespace turnbell
