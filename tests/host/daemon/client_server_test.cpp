#include "host/daemon/client_server.h"

#include "tests/host/daemon/recording_branch.h"
#include "tests/host/daemon/test_client.h"
#include "tests/host/daemon/written_file.h"
#include "tests/support/manual_clock.h"

#include <gmock/gmock.h>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace turnbell {
namespace {

using std::filesystem::perms;
using testing::HasSubstr;

/// A group to which this process may give files: any for root, else one of its own.
std::pair<std::string, gid_t> someGroup() {
    if (geteuid() == 0) {
        const auto* const daemon = getgrnam("daemon");
        return {daemon->gr_name, daemon->gr_gid};
    }
    const auto* const own = getgrgid(getegid());
    return {own->gr_name, own->gr_gid};
}

gid_t groupOf(const std::string& file) {
    struct stat found {};
    EXPECT_EQ(stat(file.c_str(), &found), 0);
    return found.st_gid;
}

class ClientServerTest : public testing::Test {
protected:
    static void SetUpTestSuite() { needApplication(); }  // before any member of a fixture

    void SetUp() override { ASSERT_TRUE(server_.listen(sockets_)); }

    std::string socketOf(const std::string& role) const { return sockets_ + "/" + role + ".sock"; }

    perms modeOf(const std::string& role) const {
        return std::filesystem::status(socketOf(role)).permissions();
    }

    static constexpr perms kOwner = perms::owner_read | perms::owner_write;

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
    for (const auto* const role : {"kiosk", "desk", "display"}) {
        EXPECT_EQ(modeOf(role), kOwner | perms::group_read | perms::group_write) << role;
    }
    EXPECT_EQ(modeOf("admin"), kOwner);
    EXPECT_EQ(std::filesystem::status(sockets_).permissions(), perms::owner_all);
}

TEST_F(ClientServerTest, GivesASocketToTheGroupThatIsConfigured) {
    const auto [name, number] = someGroup();
    sockets_ = folder_.file("groups");
    ClientServer server{branch_, clock_};

    const auto listening = server.listen(sockets_, {.kiosk = {}, .desk = name, .display = {}, .admin = name});

    ASSERT_TRUE(listening) << listening.error().message;
    EXPECT_EQ(groupOf(socketOf("desk")), number);
    EXPECT_EQ(groupOf(socketOf("admin")), number);
    EXPECT_EQ(groupOf(socketOf("kiosk")), getegid());
    EXPECT_EQ(modeOf("admin"), kOwner | perms::group_read | perms::group_write);
}

TEST_F(ClientServerTest, RefusesAGroupThatItCannotGiveASocketTo) {
    ClientServer server{branch_, clock_};

    const auto listening = server.listen(folder_.file("groups"),
                                         {.kiosk = "no-such-group", .desk = {}, .display = {}, .admin = {}});

    ASSERT_FALSE(listening);
    EXPECT_THAT(listening.error().message, HasSubstr("no-such-group"));
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
