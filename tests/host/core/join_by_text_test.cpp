#include "host/core/join_by_text.h"

#include "host/core/inbound/interpret.h"
#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

const std::vector<std::string> kLanguages{"en", "ka", "de", "ja", "zh"};

TEST(JoinByText, OpensTheSmsAppOfAPhone) {
    EXPECT_EQ(smsTo("+995555100100", "JOIN"), "SMSTO:+995555100100:JOIN");
}

TEST(JoinByText, NamesWordsThatJoinAndAreAnsweredInTheirLanguage) {
    for (const auto& language : kLanguages) {
        const auto& first = language == "en" ? kLanguages.back() : kLanguages.front();
        const auto meaning =
            interpret(joinWord(language), {.language = first, .languages = {first, language}});

        EXPECT_EQ(meaning.keyword, InboundKeyword::Join) << language;
        EXPECT_EQ(meaning.language, language);
    }
    EXPECT_EQ(joinWord("fr"), "JOIN");
}

TEST(JoinByText, AsksForTheMenuWhereThereAreSeveralServices) {
    auto catalog = test::clinic();
    catalog.services[0].codeWord.byLanguage = {{"en", "GENERAL"}};
    catalog.services.push_back(catalog.services.front());
    catalog.services.back().code = "B";

    EXPECT_EQ(joinWords(catalog), (LocalizedText{{{"en", "JOIN"}, {"ka", "ჩაწერა"}}}));
}

TEST(JoinByText, AsksForTheOnlyServiceByItsOwnWordWhereItHasOneInThatLanguage) {
    auto catalog = test::clinic();
    catalog.services[0].codeWord.byLanguage = {{"en", "GENERAL"}};

    EXPECT_EQ(joinWords(catalog), (LocalizedText{{{"en", "GENERAL"}, {"ka", "ჩაწერა"}}}));
}

}  // namespace
}  // namespace turnbell
