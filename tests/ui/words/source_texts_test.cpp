#include "tests/ui/source_texts.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

class SourceTextsTest : public testing::TestWithParam<const char*> {};

TEST_P(SourceTextsTest, AreAllTranslated) {
    const auto texts = sourceTexts(GetParam());
    ASSERT_FALSE(texts.empty());
    for (const auto& text : texts) {
        EXPECT_TRUE(text.isTranslated()) << text.source.toStdString();
    }
}

TEST_P(SourceTextsTest, AreFiledWhereTheProgramLooksForThem) {
    for (const auto& text : sourceTexts(GetParam())) {
        EXPECT_NE(text.context, "QCoreApplication") << text.source.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, SourceTextsTest, testing::Values("de", "en", "ka"));

}  // namespace
}  // namespace turnbell::ui
