#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::expectOneProblemEach;
using test::pathsAfter;
using testing::IsEmpty;

std::function<void(Catalog&)> withWord(const std::string& language, const std::string& word) {
    return [=](Catalog& c) { c.services[0].codeWord.byLanguage = {{language, word}}; };
}

TEST(ValidateCodeWords, TakesAWordInEachLanguage) {
    EXPECT_THAT(pathsAfter([](Catalog& c) {
                    c.services[0].codeWord.byLanguage = {{"en", "Blood"}, {"ka", "სისხლი"}, {"de", "BLOOD"}};
                }),
                IsEmpty())
        << "twice the same word is no harm where it is the same service's";
}

TEST(ValidateCodeWords, RefusesWordsThatMeanSomethingElse) {
    for (const auto* word : {"stop", "JOIN", "Here", "აქ ვარ", "სტოპ", "hilfe", "yes", "5", "five",
                             "two words", "", "!!", "averyveryverylongcodeword", "undo"}) {
        EXPECT_EQ(pathsAfter(withWord("en", word)).size(), 1U) << word;
    }
}

TEST(ValidateCodeWords, NamesTheWrongKey) {
    expectOneProblemEach({
        {"branch.sms_number", [](Catalog& c) { c.branch.smsNumber = "0555 100100"; }},
        {"branch.cancel_silence", [](Catalog& c) { c.branch.cancelSilence = seconds{59}; }},
        {"branch.cancel_silence", [](Catalog& c) { c.branch.cancelSilence = std::chrono::hours{2}; }},
        {"service[0].code_word.en", withWord("en", "STOP")},
        {"service[1].code_word.ka",
         [](Catalog& c) {
             c.services[0].codeWord.byLanguage = {{"en", "BLOOD"}};
             c.services.push_back({.code = "H", .name = {{{"en", "Heart"}}}, .queue = "A"});
             c.services[1].codeWord.byLanguage = {{"ka", "ｂｌｏｏｄ"}};
         }},
    });
}

}  // namespace
}  // namespace turnbell
