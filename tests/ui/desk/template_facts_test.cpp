#include "ui/desk/template_facts.h"

#include "ui/words/translation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

class TemplateFacts : public testing::Test {
protected:
    TemplateFacts() {
        preview.required = {"desk"};
        preview.known = {"first_name", "desk"};
        preview.typical = {
            .text = "Desk 1", .alphabet = "gsm7", .tables = {}, .sms = 1, .used = 6, .left = 154};
    }

    Translation translation;
    wire::TemplatePreview preview;
};

TEST_F(TemplateFacts, SayOfPlaceholdersWhichAreInTheText) {
    const auto rows = placeholderRows(preview, "Hello {first_name}");

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, "Desk");
    EXPECT_EQ(rows[0].insertion, "{desk}");
    EXPECT_TRUE(rows[0].missing);
    EXPECT_EQ(rows[0].condition, "missing: put it in");
    EXPECT_EQ(rows[1].condition, "✓ in the text");
    EXPECT_EQ(placeholderRows(preview, "{desk}").front().condition, "✓ required");
    EXPECT_EQ(placeholderRows(preview, "{desk}").back().condition, "");
}

TEST_F(TemplateFacts, TellSignsThatHaveAPlainOneFromOthers) {
    preview.forcing = {{"–", 3, "", "-"},
                       {"\u00A0", 5, "", " "},
                       {"😀", 7, "", ""},
                       {"❤", 9, "", ""},
                       {"ა", 11, "service", ""}};

    const auto rows = forcingRows(preview);

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].words, "“–”");
    EXPECT_EQ(rows[0].replacement, "Replace by “-”");
    EXPECT_EQ(rows[1].words, "a special space");
    EXPECT_EQ(rows[1].replacement, "Replace by a plain space");
    EXPECT_EQ(otherForcing(preview),
              (QStringList{"Nothing plain means the same as: 😀 ❤", "In the value of “Service”: ა"}));
}

TEST_F(TemplateFacts, SayWhatATextCosts) {
    EXPECT_EQ(costWords(preview.typical), "1 SMS, 154 characters left");
    preview.typical.left = 1;
    EXPECT_EQ(costWords(preview.typical), "1 SMS, 1 character left");
    EXPECT_THAT(alphabetWords(preview.typical).toStdString(), testing::HasSubstr("160 a SMS"));
    preview.typical.tables = "turkish";
    EXPECT_THAT(alphabetWords(preview.typical).toStdString(), testing::HasSubstr("155 a SMS"));
    preview.typical.alphabet = "ucs2";
    EXPECT_THAT(alphabetWords(preview.typical).toStdString(), testing::HasSubstr("70 a SMS"));
}

TEST_F(TemplateFacts, SayWhatSettingsWouldSave) {
    EXPECT_TRUE(savingWords(preview).isEmpty());
    preview.ifNational = 1;
    preview.ifLatin = 2;

    EXPECT_EQ(savingWords(preview),
              (QStringList{"With the letter tables of the language (a setting of the branch): 1 SMS.",
                           "Written in Latin letters (a setting of the branch): 2 SMS."}));
}

TEST_F(TemplateFacts, ListKindsWithTheirCost) {
    wire::TemplateList list;
    list.templates.push_back({.kind = TextPurpose::Turn,
                              .language = "en",
                              .service = {},
                              .own = true,
                              .text = "Come",
                              .alphabet = "gsm7",
                              .typical = 1,
                              .worst = 3});

    const auto rows = textKindRows(list);

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].name, "Your turn");
    EXPECT_EQ(rows[0].cost, "1 / 3");
    EXPECT_TRUE(rows[0].own);
}

TEST(UnitAt, CountsSignsBeyondTheBasicPlaneAsTwo) {
    EXPECT_EQ(unitAt("abc", 1), 0);
    EXPECT_EQ(unitAt("a😀b", 2), 1);
    EXPECT_EQ(unitAt("a😀b", 3), 3);
    EXPECT_EQ(unitAt("a😀b", 9), 4);
}

}  // namespace
}  // namespace turnbell::ui
