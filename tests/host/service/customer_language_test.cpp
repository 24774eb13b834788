#include "host/service/customer_language.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::HasSubstr;

constexpr auto kAna = "+995555123456";

/// Of two services and four languages, which answers whoever writes.
Catalog manyTongues() {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "ka", "de", "ja"};
    catalog.branch.autoReply = true;
    auto second = catalog.services.front();
    second.code = "Z";
    catalog.services.push_back(second);
    return catalog;
}

std::string answerTo(TestBranch& branch, const std::string& text) {
    branch.pass(seconds{1});
    branch.receive(kAna, text);
    std::string all;
    for (const auto& part : branch.send()) {
        all += part.text;
    }
    return all;
}

TEST(CustomerLanguage, IsThatOfTheListThatWasAskedLast) {
    TestBranch branch{manyTongues()};
    EXPECT_THAT(answerTo(branch, "anmelden"), HasSubstr("1 "));

    EXPECT_THAT(answerTo(branch, "Wo kann ich parken?"), HasSubstr("Danke, wir haben Ihre Nachricht"));
    EXPECT_THAT(answerTo(branch, "INFO"), HasSubstr("Haben Sie eine Frage?"));
}

TEST(CustomerLanguage, IsThatOfTheScriptWhereNothingElseIsKnown) {
    TestBranch branch{manyTongues()};

    EXPECT_THAT(answerTo(branch, "სად არის პარკინგი?"), HasSubstr("გმადლობთ"));
}

TEST(CustomerLanguage, IsElseTheFirstOfTheBranch) {
    TestBranch branch{manyTongues()};

    EXPECT_THAT(answerTo(branch, "Où est le parking?"), HasSubstr("thank you"));
}

}  // namespace
}  // namespace turnbell
