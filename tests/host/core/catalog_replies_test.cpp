#include "host/core/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::vector<std::string> pathsOf(const Catalog& catalog) {
    std::vector<std::string> paths;
    for (const auto& problem : validate(catalog)) {
        paths.push_back(problem.path);
    }
    return paths;
}

Catalog withReply(const std::string& text) {
    Catalog catalog;
    catalog.branch.name = "Clinic";
    catalog.branch.location = "Main street";
    catalog.canned = {{"parking", {{{"en", "Parking"}}}, {{{"en", text}}}}};
    return catalog;
}

TEST(CannedReplies, SayWhatIsKnownOfAVisit) {
    EXPECT_TRUE(pathsOf(withReply("{first_name}, {ticket}: about {wait} at {location}. {{ok}}")).empty());
}

TEST(CannedReplies, AreRefusedForPlaceholdersThatNobodyFillsIn) {
    using testing::ElementsAre;
    EXPECT_THAT(pathsOf(withReply("Answer {choices}")), ElementsAre("canned[0].text.en"));
    EXPECT_THAT(pathsOf(withReply("Hello {nobody}")), ElementsAre("canned[0].text.en"));
    EXPECT_THAT(pathsOf(withReply("Hello {")), ElementsAre("canned[0].text.en"));
    const auto problems = validate(withReply("Answer {choices}"));
    EXPECT_EQ(problems.front().column, 8);
}

TEST(CannedReplies, HaveATextInTheFirstLanguage) {
    auto catalog = withReply("Behind the house");
    catalog.canned.front().text = {{{"ka", "სახლის უკან"}}};

    EXPECT_THAT(pathsOf(catalog), testing::ElementsAre("canned[0].text"));
}

TEST(ReplyTarget, IsAMinuteToADay) {
    auto catalog = withReply("Behind the house");
    for (const auto wrong : {milliseconds{0}, milliseconds{std::chrono::hours{25}}}) {
        catalog.branch.replyTarget = wrong;
        EXPECT_THAT(pathsOf(catalog), testing::ElementsAre("branch.reply_target"));
    }
}

TEST(Notices, GoOutAtARateThatAModemCanKeepAndAreWaitedForWithinDays) {
    auto catalog = withReply("Behind the house");
    for (const int wrong : {0, 61}) {
        catalog.branch.noticesAMinute = wrong;
        EXPECT_THAT(pathsOf(catalog), testing::ElementsAre("branch.notices_a_minute"));
    }
    catalog.branch.noticesAMinute = 60;
    for (const auto wrong : {milliseconds{0}, milliseconds{std::chrono::hours{73}}}) {
        catalog.branch.noticeSilence = wrong;
        EXPECT_THAT(pathsOf(catalog), testing::ElementsAre("branch.notice_silence"));
    }
}

}  // namespace
}  // namespace turnbell
