#include "host/core/inbound/keyword_reader.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

std::optional<InboundKeyword> keyword(std::string_view text, const InboundContext& context) {
    const auto read = readKeyword(CustomerText{text, "en"}, context);
    return read ? read->keyword : std::nullopt;
}

TEST(KeywordReader, NeedsAVisitForWhatChangesIt) {
    for (const auto* text : {"here", "late", "more time", "leave", "late 10 min"}) {
        EXPECT_TRUE(keyword(text, {.activeVisit = true})) << text;
        EXPECT_FALSE(keyword(text, {})) << text;
    }
    for (const auto* text : {"status", "info", "join"}) {
        EXPECT_TRUE(keyword(text, {})) << text;
    }
}

TEST(KeywordReader, SaysWhetherLeavingNamesTheVisit) {
    const auto names = [](std::string_view text) {
        const auto read = readKeyword(CustomerText{text, "en"}, {.activeVisit = true});
        return read && read->keyword == InboundKeyword::Leave && read->namesVisit;
    };

    EXPECT_TRUE(names("Please cancel my appointment"));
    EXPECT_TRUE(names("Termin absagen"));
    EXPECT_FALSE(names("leave"));
    EXPECT_FALSE(names("going home, thanks"));
}

TEST(KeywordReader, TakesBackOfWhoMayRejoin) {
    EXPECT_EQ(keyword("back", {.mayRejoin = true}), InboundKeyword::Back);
    EXPECT_EQ(keyword("here", {.mayRejoin = true}), InboundKeyword::Back);
    EXPECT_EQ(keyword("here", {.activeVisit = true, .mayRejoin = true}), InboundKeyword::Here);
    EXPECT_FALSE(keyword("back", {.activeVisit = true}));
}

TEST(KeywordReader, KnowsHowManyMinutes) {
    const auto read =
        readKeyword(CustomerText{"sorry, running 10 minutes late", "en"}, {.activeVisit = true});

    ASSERT_TRUE(read);
    EXPECT_EQ(read->keyword, InboundKeyword::Late);
    EXPECT_EQ(read->value, 10);
    EXPECT_FALSE(keyword("5 minutes", {.activeVisit = true}));
    EXPECT_FALSE(keyword("late 100000 min", {.activeVisit = true}));
}

TEST(KeywordReader, TakesCodeWordsInAnyCaseAndWidth) {
    const InboundContext context{.codeWords = {{"Blood", "C"}}};

    for (const auto* text : {"blood", "ＢＬＯＯＤ", "Join blood!", "blood join", "blood please"}) {
        const auto read = readKeyword(CustomerText{text, "en"}, context);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(read->keyword, InboundKeyword::Join);
        EXPECT_EQ(read->service, "C");
    }
    EXPECT_EQ(readKeyword(CustomerText{"join", "en"}, context)->service, "");
}

TEST(KeywordReader, LeavesANumberToTheOpenQuestion) {
    const std::vector<CodeWord> codes{{"5", "E"}};

    EXPECT_TRUE(keyword("5", {.codeWords = codes}));
    EXPECT_FALSE(keyword("5", {.question = openQuestion(QuestionKind::Rating), .codeWords = codes}));
}

}  // namespace
}  // namespace turnbell
