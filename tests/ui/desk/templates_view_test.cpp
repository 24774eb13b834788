#include "ui/desk/templates_view.h"

#include "tests/ui/templates_at_hand.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

using TemplatesViewTest = TemplatesAtHand;
using testing::HasSubstr;

TEST_F(TemplatesViewTest, ListsEveryKindWithTheServicesFigures) {
    openPage();

    const auto list = real.branch.expect<wire::TemplateList>(wire::TemplateListQuery{});
    const auto& welcome = list.templates.front();
    EXPECT_EQ(text("cost_welcome"), std::to_string(welcome.typical) + " / " + std::to_string(welcome.worst));
    EXPECT_EQ(text("template_title"), "Welcome");
    EXPECT_EQ(text("template_origin"), "Turnbell's words");
    EXPECT_EQ(text("template_text"), welcome.text);
    EXPECT_FALSE(shows("own_welcome"));
}

TEST_F(TemplatesViewTest, OpensByKeyAtADeskAndGoesBack) {
    open(wire::Role::Desk, {1280, 800});
    signIn("agent");
    does("tap desk_1");
    does("wait primary");
    does("type e");
    does("wait templates_page");
    does("key Down");
    EXPECT_TRUE(says("template_title", "Welcome to who joins from afar"));
    does("key Escape");
    does("wait primary");
    does("type ე");
    does("wait templates_page");
}

TEST_F(TemplatesViewTest, MarksWhereTheBranchHasItsOwnWords) {
    real.branch.expect<wire::Done>(
        wire::TemplatePut{.kind = TextPurpose::Joined, .language = "en", .service = {}, .text = "{ticket}!"});
    openPage();

    EXPECT_TRUE(shows("own_joined"));
    does("tap template_joined");
    EXPECT_TRUE(says("template_origin", "The branch's own words"));
    EXPECT_EQ(text("template_text"), "{ticket}!");
}

TEST_F(TemplatesViewTest, ShowsOtherLanguagesAndServices) {
    openPage();
    does("tap templates_language");
    does("tap template_choice_ka");
    EXPECT_TRUE(says("templates_language", "ქართული"));
    EXPECT_TRUE(eventually([&] { return text("template_alphabet").starts_with("Other scripts"); }));

    does("tap templates_service");
    does("tap template_choice_B");
    EXPECT_TRUE(says("templates_service", "Blood test"));
    EXPECT_TRUE(says("template_origin", "The words for all services"));
    const auto last = service.asked<wire::TemplateListQuery>().back();
    EXPECT_EQ(last.language, "ka");
    EXPECT_EQ(last.service, "B");
}

TEST_F(TemplatesViewTest, AsksBeforeUnsavedWordsAreLeft) {
    openPage();
    write("Hello {ticket}");
    does("tap template_joined");
    does("wait leaving_stay");
    does("tap leaving_stay");
    EXPECT_TRUE(says("template_text", "Hello {ticket}"));

    does("tap templates_back");
    does("tap leaving_discard");
    EXPECT_TRUE(eventually([&] { return !shows("templates_page"); }));
    EXPECT_TRUE(service.asked<wire::TemplatePut>().empty());
}

TEST_F(TemplatesViewTest, SavesFirstIfThatIsWanted) {
    openPage();
    write("Hello {ticket}");
    does("tap template_joined");
    does("tap leaving_save");

    EXPECT_TRUE(says("template_title", "Welcome to who joins from afar"));
    EXPECT_EQ(inForce(TextPurpose::Welcome), "Hello {ticket}");
    EXPECT_TRUE(eventually([&] { return shows("own_welcome"); }));
}

TEST_F(TemplatesViewTest, StaysWithWordsThatCannotBeSavedFirst) {
    openPage();
    write("Hello");
    does("tap templates_back");
    does("tap leaving_save");

    EXPECT_TRUE(eventually([&] { return shows("template_error"); }));
    EXPECT_TRUE(shows("template_text"));
    EXPECT_THAT(text("template_error"), HasSubstr("A placeholder is missing"));
}

TEST_F(TemplatesViewTest, KeepsUnsavedWordsForWhoSignsInNext) {
    openPage();
    write("Hello {ticket}");
    does("tap sign_out");
    signIn("admin");

    EXPECT_TRUE(says("template_text", "Hello {ticket}"));
    does("tap sign_out");
    signIn("agent");
    EXPECT_TRUE(eventually([&] { return !shows("templates_page"); })) << "an agent could not save them";
}

TEST_F(TemplatesViewTest, IsToReadForAgents) {
    openPage("agent");

    EXPECT_EQ(text("template_note"), "Supervisors change these words.");
    EXPECT_FALSE(shows("template_save"));
    const auto before = text("template_text");
    does("tap template_text");
    does("type x");
    EXPECT_EQ(text("template_text"), before);
}

TEST_F(TemplatesViewTest, ComesBackWithTheService) {
    openPage();
    write("Hello {ticket}");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    does("type !");
    service.listen();

    EXPECT_TRUE(says("template_text", "Hello {ticket}!"));
    EXPECT_TRUE(eventually([&] { return !shows("template_error") && !shows("offline"); }));
    EXPECT_TRUE(eventually([&] { return text("template_bubble").ends_with("!"); }));
}

}  // namespace
}  // namespace turnbell::ui
