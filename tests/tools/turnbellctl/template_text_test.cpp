#include "tools/turnbellctl/template_text.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

TEST(TemplateText, SaysWhatATextCostsAndWhy) {
    wire::TemplatePreview preview;
    preview.kind = TextPurpose::Turn;
    preview.language = "tr";
    preview.own = true;
    preview.text = "{desk} – 👋";
    preview.required = {"desk"};
    preview.known = {"desk", "branch"};
    preview.typical = {"Desk 1 – 👋", "ucs2", "", 1, 11, 59};
    preview.worst = {"Desk 10 – 👋", "gsm7", "turkish", 2, 12, 58};
    preview.forcing = {{"–", 8, "", "-"}, {"👋", 10, "", ""}, {"ş", 1, "desk", "s"}};
    preview.ifNational = 1;
    preview.ifLatin = 1;

    EXPECT_EQ(templateText(preview), R"(turn in tr: the branch's own words
  {desk} – 👋
  may have {desk} {branch}; must have {desk}
typical: 1 SMS, ucs2, 11 used and 59 left in the last one
  Desk 1 – 👋
at worst: 2 SMS, gsm7 with the tables of turkish, 12 used and 58 left in the last one
  Desk 10 – 👋
not in the GSM 7-bit alphabet:
  '–' at column 8: write '-'
  '👋' at column 10: nothing means the same
  'ş' at column 1, in {desk}: write 's'
with national_tables = true in [branch]: 1 SMS
with transliterate = ["tr"] in [branch]: 1 SMS
)");
}

TEST(TemplateText, ListsTheKindsWithTheirCount) {
    wire::TemplateList list;
    list.templates = {{TextPurpose::Turn, "en", "", true, "Come to {desk}", "gsm7", 1, 2}};
    const auto text = templateText(list);

    EXPECT_NE(text.find("turn"), std::string::npos) << text;
    EXPECT_NE(text.find("Come to {desk}"), std::string::npos) << text;
    EXPECT_NE(text.find("own"), std::string::npos) << text;
}

}  // namespace
}  // namespace turnbell::ctl
