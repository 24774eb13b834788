#include "tools/turnbellctl/run.h"

#include "tests/tools/turnbellctl/temporary_path.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace turnbell::ctl {
namespace {

using nlohmann::json;

struct Outcome {
    int code;
    std::string out;
    std::string err;
};

Outcome runWith(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = run(words, {.socket = "/nonexistent/admin.sock"}, out, err);
    return {code, out.str(), err.str()};
}

TEST(Turnbellctl, EndsWith2OnWrongUsage) {
    const auto plain = runWith({"fly"});
    EXPECT_EQ(plain.code, 2);
    EXPECT_EQ(plain.out, "");
    EXPECT_EQ(plain.err, "There is no command 'fly'. Say --help for what there is.\n");

    const auto withJson = runWith({"fly", "--json"});
    EXPECT_EQ(withJson.code, 2);
    EXPECT_EQ(withJson.err, plain.err);
    EXPECT_EQ(json::parse(withJson.out)["error"]["code"], "usage");
    EXPECT_EQ(json::parse(withJson.out)["error"]["message"].get<std::string>() + '\n', plain.err);
}

TEST(Turnbellctl, PrintsHelpOnStdout) {
    const auto outcome = runWith({"--help"});

    EXPECT_EQ(outcome.code, 0);
    EXPECT_NE(outcome.out.find("call-next"), std::string::npos);
    EXPECT_EQ(outcome.err, "");
}

TEST(Turnbellctl, SaysThatTheServiceIsAway) {
    for (const auto& words : {std::vector<std::string>{"--json", "status"}, {"--json", "watch", "board"}}) {
        const auto outcome = runWith(words);

        EXPECT_EQ(outcome.code, 1);
        EXPECT_NE(outcome.err.find("/nonexistent/admin.sock"), std::string::npos) << outcome.err;
        EXPECT_EQ(json::parse(outcome.out)["error"]["code"], "io");
    }
}

TEST(Turnbellctl, RefusesASocketPathThatNoSocketCanHave) {
    std::ostringstream out;
    std::ostringstream err;

    EXPECT_EQ(run({"status"}, {.socket = '/' + std::string(200, 'x')}, out, err), 1);
    EXPECT_NE(err.str().find("too long"), std::string::npos);
}

TEST(Turnbellctl, WorksOfflineWhereNoServiceIsNeeded) {
    EXPECT_EQ(json::parse(runWith({"--json", "interpret", "--text", "stop"}).out)["kind"], "opt_out");
    EXPECT_EQ(
        json::parse(runWith({"--json", "sms", "encode", "--to", "+995555", "--text", "hi"}).out)["alphabet"],
        "gsm7");
    EXPECT_EQ(runWith({"sms", "decode", "00"}).code, 1);
}

TEST(Turnbellctl, SaysThatItsAnswerWasLost) {
    std::ofstream full{"/dev/full"};
    std::ostringstream err;

    EXPECT_EQ(run({"interpret", "--text", "stop"}, {}, full, err), 1);
    EXPECT_EQ(err.str().find("The answer could not be written"), 0U) << err.str();
}

class CatalogFile : public ::testing::Test {
public:
    CatalogFile() = default;
    ~CatalogFile() override { std::filesystem::remove(path_); }
    CatalogFile(const CatalogFile&) = delete;
    CatalogFile& operator=(const CatalogFile&) = delete;

protected:
    Outcome import(const std::string& text) {
        std::ofstream{path_} << text;
        return runWith({"--json", "catalog", "import", path_});
    }

    std::string path_ = temporaryPath("catalog.toml");
};

TEST_F(CatalogFile, IsCheckedBeforeTheServiceIsAsked) {
    const auto outcome = import("[branch]\nname = \"B\"\ncolor = 1\nshape = 2\n");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find(path_ + ":3: "), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find(path_ + ":4: "), std::string::npos) << outcome.err;
    const auto error = json::parse(outcome.out)["error"];
    EXPECT_EQ(error["code"], "invalid");
    EXPECT_EQ(error["message"].get<std::string>() + '\n', outcome.err);
}

TEST_F(CatalogFile, ThatIsRightIsSent) {
    const auto outcome = import("[branch]\nname = \"B\"\n");

    EXPECT_EQ(json::parse(outcome.out)["error"]["code"], "io") << "there is no service here";
}

TEST_F(CatalogFile, ThatCannotBeReadIsNamed) {
    const auto missing = runWith({"catalog", "import", "/nonexistent/b.toml"});
    EXPECT_EQ(missing.code, 1);
    EXPECT_NE(missing.err.find("/nonexistent/b.toml cannot be read"), std::string::npos);

    const auto folder = runWith({"catalog", "import", ::testing::TempDir()});
    EXPECT_EQ(folder.code, 1);
    EXPECT_NE(folder.err.find("is a folder"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::ctl
