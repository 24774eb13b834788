#include "ui/desk/template_editor.h"

#include "tests/ui/templates_at_hand.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

using TemplateEditorTest = TemplatesAtHand;
using testing::HasSubstr;

TEST_F(TemplateEditorTest, ShowsWhatATextCostsAsItIsTyped) {
    openPage();
    write("Number {ticket}");

    EXPECT_TRUE(eventually([&] { return text("template_bubble").starts_with("Number A0"); }));
    const auto preview = real.branch.expect<wire::TemplatePreview>(wire::TemplatePreviewQuery{
        .kind = TextPurpose::Welcome, .language = "en", .service = {}, .text = "Number {ticket}"});
    EXPECT_EQ(text("template_bubble"), preview.typical.text);
    EXPECT_EQ(text("template_cost"), "1 SMS, " + std::to_string(preview.typical.left) + " characters left");
    EXPECT_THAT(text("template_alphabet"), HasSubstr("Plain letters: 160 a SMS"));
    EXPECT_THAT(text("template_worst"), HasSubstr("At most " + std::to_string(preview.worst.sms) + " SMS"));
    EXPECT_EQ(text("template_note"), "Not saved yet.");
}

TEST_F(TemplateEditorTest, HasOneQuestionUnderWayAtMost) {
    openPage();
    does("tap template_text");
    const auto before = service.asked<wire::TemplatePreviewQuery>().size();
    service.silent = true;
    does("type abcdef");

    EXPECT_TRUE(eventually([&] { return service.asked<wire::TemplatePreviewQuery>().size() > before; }));
    EXPECT_EQ(service.asked<wire::TemplatePreviewQuery>().size(), before + 1);
}

TEST_F(TemplateEditorTest, PutsPlaceholdersWhereTheCursorIs) {
    openPage();
    write("To :");
    does("key Left");
    does("tap chip_ticket");

    EXPECT_EQ(text("template_text"), "To {ticket}:");
    EXPECT_TRUE(eventually([&] { return !shows("template_error"); }));
}

TEST_F(TemplateEditorTest, PutsTheCursorWhereATextIsUnsound) {
    openPage();
    write("{ticket} 😀 {nobody} now");
    EXPECT_TRUE(says("template_error", "At character 12: There is no such placeholder."));
    EXPECT_FALSE(shows("template_bubble"));
    EXPECT_TRUE(shows("template_place"));
    does("key Home");
    does("tap template_save");
    does("type X");

    EXPECT_EQ(text("template_text"), "{ticket} 😀 X{nobody} now");
    EXPECT_TRUE(service.asked<wire::TemplatePut>().empty());
}

TEST_F(TemplateEditorTest, ReplacesSignsThatMakeATextDear) {
    openPage();
    write("{ticket} – now – “soon”");
    EXPECT_TRUE(eventually([&] { return text("template_alphabet").starts_with("Other scripts"); }));
    does("tap replace_0");

    EXPECT_TRUE(says("template_text", "{ticket} - now - “soon”"));
    EXPECT_TRUE(eventually([&] { return shows("replace_1") && !shows("replace_2"); }));
    EXPECT_EQ(text("replace_0"), "Replace by “\"”");
    does("tap replace_0");
    EXPECT_TRUE(eventually([&] { return !shows("replace_1"); }));
    does("tap replace_0");
    EXPECT_TRUE(eventually([&] { return text("template_alphabet").starts_with("Plain letters"); }));
    EXPECT_EQ(text("template_text"), "{ticket} - now - \"soon\"");
}

TEST_F(TemplateEditorTest, SavesWhatIsSound) {
    openPage();
    write("Hello {ticket}");
    does("tap template_save");

    EXPECT_TRUE(says("template_note", "Saved: these words are sent from now on."));
    EXPECT_EQ(inForce(TextPurpose::Welcome), "Hello {ticket}");
    EXPECT_TRUE(says("template_origin", "The branch's own words"));
    EXPECT_TRUE(eventually([&] { return shows("own_welcome"); }));
}

TEST_F(TemplateEditorTest, SavesByKey) {
    openPage();
    write("Hi {ticket}");
    QTest::keyClick(role().window(), Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(eventually([&] { return inForce(TextPurpose::Welcome) == "Hi {ticket}"; }));
}

TEST_F(TemplateEditorTest, IsLeftByTab) {
    openPage();
    write("Hello {ticket}");
    does("key Tab");
    does("type no");

    EXPECT_EQ(text("template_text"), "Hello {ticket}");
}

TEST_F(TemplateEditorTest, GoesBackToTurnbellsWordsOnceAsked) {
    const auto usual = inForce(TextPurpose::Welcome);
    openPage();
    EXPECT_FALSE(shows("template_go_back"));
    write("Hello {ticket}");
    does("tap template_save");
    does("tap template_go_back");
    does("tap go_back_no");
    EXPECT_TRUE(shows("own_welcome"));
    does("tap template_go_back");
    does("tap go_back_yes");

    EXPECT_TRUE(says("template_text", usual));
    EXPECT_TRUE(says("template_note", "The branch's own words are gone."));
    EXPECT_TRUE(eventually([&] { return !shows("own_welcome"); }));
}

TEST_F(TemplateEditorTest, SaysWhatTheServiceRefuses) {
    openPage();
    write("Hello {ticket}");
    service.refusals.push_back({ErrorCode::Storage, "", "disk"});
    does("tap template_save");

    EXPECT_TRUE(says("template_error", "The disk refused. Nothing was changed."));
    EXPECT_EQ(text("template_text"), "Hello {ticket}");
}

TEST_F(TemplateEditorTest, WantsWords) {
    openPage();
    clearText();

    EXPECT_EQ(text("template_error"), "A text needs words.");
    EXPECT_FALSE(shows("template_place")) << "there is none to show";
    EXPECT_FALSE(visible(*role().window()->contentItem(), "template_save")->isEnabled());
}

}  // namespace
}  // namespace turnbell::ui
